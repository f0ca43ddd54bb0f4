public import Diagnostics

/// What there is to say of one kind of finding, beyond the message of a single one.
public struct HandbookPage: Hashable, Sendable {
    /// The id of the kind of finding, such as `DME1432`.
    public let id: String
    /// How much findings of this kind matter.
    public let severity: Diagnostic.Severity
    /// The rule that was not kept, as a headline without a full stop.
    public let title: LocalizedText
    /// What happens if it stays as it is: why somebody should care; whole sentences.
    public let why: LocalizedText
    /// How to mend it; whole sentences.
    public let mend: LocalizedText
    /// The finding brought about on purpose.
    public let example: Example

    /// Something right, and the change that makes it wrong.
    public enum Example: Hashable, Sendable {
        /// A stretch of a file of the starter pack, and what to write there to get the finding.
        ///
        /// The stretch occurs in that file once.
        case pack(file: String, right: String, wrong: String)
        /// A stretch of the starter pack's evidence, which occurs there once, and what to write there to get the finding.
        case evidence(right: String, wrong: String)
        /// An expression over the facts of the starter pack.
        case expression(right: String, wrong: String)
        /// It can't be shown as a change of text, such as a file that isn't there.
        case words(LocalizedText)
    }

    /// Creates a page.
    public init(
        _ id: String,
        _ severity: Diagnostic.Severity = .error,
        title: LocalizedText,
        why: LocalizedText,
        mend: LocalizedText,
        example: Example
    ) {
        self.id = id
        self.severity = severity
        self.title = title
        self.why = why
        self.mend = mend
        self.example = example
    }
}
