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
        var page = MarkdownBuilder()
        page.heading(1, MarkdownText.escape(reading.title))
        for sentence in reading.summary { page.paragraph(MarkdownText.escape(sentence)) }
        page.list(reading.obstacles.map(MarkdownText.escape))
        if let done = reading.done { page.paragraph(MarkdownText.escape(done + ".")) }
        for (index, plan) in reading.plans.enumerated() {
            page.heading(2, MarkdownText.escape(reading.heading(index)))
            for (position, step) in plan.steps.enumerated() {
                let words = reading.step(step, number: position + 1)
                page.heading(3, MarkdownText.escape(words.title))
                page.list(words.details.map { "**\(MarkdownText.escape($0.label))**: \(MarkdownText.escape($0.text))" })
            }
        }
        if !reading.plans.isEmpty { page.quote(MarkdownText.escape(PlanPhrases.assumption[language])) }
        return page.text
    }
}
