/// Something that a person wrote and should mend or know: what, where, why and how to mend it.
public struct Diagnostic: Hashable, Sendable {
    /// How much it matters.
    public enum Severity: String, Hashable, Sendable, CaseIterable {
        /// The input can't be used as it stands.
        case error
        /// The input can be used, but somebody should look.
        case warning
    }

    /// A further place or thought that belongs to the finding.
    public struct Note: Hashable, Sendable {
        /// What is said.
        public let message: LocalizedText
        /// Where, if it is somewhere.
        public let range: SourceRange?

        /// Creates a note.
        public init(_ message: LocalizedText, at range: SourceRange? = nil) {
            self.message = message
            self.range = range
        }
    }

    /// A mend: certain, or the one that is most likely.
    public struct FixIt: Hashable, Sendable {
        /// What the mend does.
        public let message: LocalizedText
        /// What is replaced.
        public let range: SourceRange
        /// What it is replaced with.
        public let replacement: String

        /// Whether nothing else can have been meant, so that it may be made unasked; else somebody must decide.
        public let isCertain: Bool

        /// Creates a mend.
        public init(
            _ message: LocalizedText,
            replacing range: SourceRange,
            with replacement: String,
            isCertain: Bool = true
        ) {
            self.message = message
            self.range = range
            self.replacement = replacement
            self.isCertain = isCertain
        }

        /// Creates the commonest mend: write this instead.
        public static func replace(
            _ range: SourceRange,
            with replacement: String,
            isCertain: Bool = true
        ) -> FixIt {
            FixIt(
                LocalizedText(id: "ganti dengan '\(replacement)'", en: "replace with '\(replacement)'"),
                replacing: range,
                with: replacement,
                isCertain: isCertain
            )
        }
    }

    /// The stable name of this kind of finding: `DME` and four digits.
    public let id: String
    /// How much it matters.
    public let severity: Severity
    /// One phrase, lower case, without a full stop.
    public let message: LocalizedText
    /// Where it is; nothing for what concerns a whole folder or command.
    public let range: SourceRange?
    /// The path of the rule, fact, parameter or level it is about, such as `pillars.aman.perdes`; nothing where it is about
    /// none, or where only its place is known.
    public let subject: String?
    /// Further places and thoughts, in reading order.
    public let notes: [Note]
    /// Mends, those that are certain and those that are only likely.
    public let fixIts: [FixIt]

    /// Creates a diagnostic.
    public init(
        _ id: String,
        _ severity: Severity,
        _ message: LocalizedText,
        at range: SourceRange?,
        subject: String? = nil,
        notes: [Note] = [],
        fixIts: [FixIt] = []
    ) {
        self.id = id
        self.severity = severity
        self.message = message
        self.range = range
        self.subject = subject
        self.notes = notes
        self.fixIts = fixIts
    }
}
