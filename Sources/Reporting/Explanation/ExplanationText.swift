public import Diagnostics

/// An explanation as text for a screen, short enough to be read out.
public struct ExplanationText: Sendable {
    private let language: Language

    /// Creates a renderer.
    public init(language: Language) { self.language = language }

    /// The text, ending with a line end; nothing in it can do more than be shown.
    public func render(_ report: ExplanationReport) -> String { TextDocument.render(report.blocks(in: language)) }
}
