public import Diagnostics

/// An explanation as Markdown.
public struct ExplanationMarkdown: Sendable {
    private let language: Language

    /// Creates a renderer.
    public init(language: Language) { self.language = language }

    /// The document, ending with a line end; text of packs and evidence is escaped.
    public func render(_ report: ExplanationReport) -> String { MarkdownDocument.render(report.blocks(in: language)) }
}
