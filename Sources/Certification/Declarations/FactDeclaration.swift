public import Diagnostics

/// A fact as written in `facts.yaml`.
public struct FactDeclaration: Sendable {
    /// A kind of document that backs the fact.
    public struct DocumentKind: Sendable {
        /// The name of the kind.
        public let kind: Located<String>
        /// How long such a document is valid, if that is limited.
        public let validity: Located<QuantityDeclaration>?

        /// Creates a kind.
        public init(kind: Located<String>, validity: Located<QuantityDeclaration>?) {
            self.kind = kind
            self.validity = validity
        }
    }

    /// One of the answers of a choice.
    public struct Option: Sendable {
        /// The id that evidence uses.
        public let id: Located<String>
        /// What a person reads.
        public let label: LocalizedText

        /// Creates an option.
        public init(id: Located<String>, label: LocalizedText) {
            self.id = id
            self.label = label
        }
    }

    /// The dotted name.
    public var id: Located<String>
    /// The type.
    public var type: Located<Fact.Kind>
    /// The name of the unit of a number.
    public var unit: String?
    /// A short name for people.
    public var label: LocalizedText
    /// The question a village answers.
    public var question: LocalizedText
    /// Help with the answer.
    public var help: LocalizedText?
    /// The least value allowed.
    public var lowerBound: Located<QuantityDeclaration>?
    /// The largest value allowed.
    public var upperBound: Located<QuantityDeclaration>?
    /// How old the fact may be.
    public var maximumAge: Located<QuantityDeclaration>?
    /// The kinds of document that back it, in the order written.
    public var documents: [DocumentKind]
    /// The answers of a choice, in the order written.
    public var options: [Option]
    /// Whether evidence may say `null`.
    public var mayBeAbsent: Bool

    /// Creates a fact with nothing but what every fact has.
    public init(
        id: Located<String>,
        type: Located<Fact.Kind>,
        label: LocalizedText,
        question: LocalizedText
    ) {
        self.id = id
        self.type = type
        self.label = label
        self.question = question
        unit = nil
        help = nil
        lowerBound = nil
        upperBound = nil
        maximumAge = nil
        documents = []
        options = []
        mayBeAbsent = false
    }
}
