public import Diagnostics

/// One thing a village can state about itself.
public struct Fact: Hashable, Sendable {
    /// What kind of answer it takes.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Yes or no.
        case boolean
        /// A whole number.
        case integer
        /// A decimal number.
        case decimal
        /// A day.
        case date
        /// Free text, such as the number of a decree.
        case text
        /// Exactly one of the options.
        case choice
        /// Any number of the options.
        case choices
    }

    /// One of the answers of a choice.
    public struct Option: Hashable, Sendable {
        /// The id that evidence uses.
        public let id: String
        /// What a person reads.
        public let label: LocalizedText
    }

    /// A kind of document that backs the fact.
    public struct DocumentKind: Hashable, Sendable {
        /// The name of the kind, as evidence writes it.
        public let kind: String
        /// How long such a document is valid from its date; nothing for ever.
        public let validity: Quantity?
    }

    /// The dotted name.
    public let id: String
    /// What kind of answer it takes.
    public let kind: Kind
    /// The unit of a number.
    public let unit: UnitOfMeasure?
    /// A short name for people.
    public let label: LocalizedText
    /// The question a village answers.
    public let question: LocalizedText
    /// Help with the answer.
    public let help: LocalizedText?
    /// The least value allowed.
    public let lowerBound: Quantity?
    /// The largest value allowed.
    public let upperBound: Quantity?
    /// How old the fact may be on the as-of date; nothing for any age.
    public let maximumAge: Quantity?
    /// The kinds of document that back it, in the order written; empty when any document does.
    public let documents: [DocumentKind]
    /// The answers of a choice, in the order written.
    public let options: [Option]
    /// Whether evidence may say `null`.
    public let mayBeAbsent: Bool
}
