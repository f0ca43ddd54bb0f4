public import Analysis
public import Certification
public import Diagnostics

/// Plans as Markdown.
public struct PlanMarkdown: Sendable {
    private let rules: DatedRules
    private let language: Language

    /// Creates a renderer.
    public init(rules: DatedRules, language: Language) { (self.rules, self.language) = (rules, language) }

    /// The document, ending with a line end.
    ///
    /// - Parameter budget: The most months that were asked for.
    public func render(_ result: PlanningResult, budget: Int? = nil) -> String {
        let reading = PlanReading(result: result, rules: rules, language: language, budget: budget)
        return MarkdownDocument.render(reading.document)
    }
}
