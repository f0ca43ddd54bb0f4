/// What there is to say of a kind of finding, whatever file it is in.
public struct DiagnosticExplanation: Hashable, Sendable {
    /// The rule that was not kept, as a headline.
    public let title: LocalizedText
    /// Why somebody should care, in whole sentences.
    public let why: LocalizedText
    /// How to mend it, in whole sentences.
    public let mend: LocalizedText

    /// Creates an explanation.
    public init(title: LocalizedText, why: LocalizedText, mend: LocalizedText) {
        self.title = title
        self.why = why
        self.mend = mend
    }

    /// The path of the page on a kind of finding, from the top of the project's sources.
    public static func page(on id: String) -> String { "docs/diagnostics/\(id).md" }
}
