public import Analysis
public import Certification
public import Diagnostics

/// Plans as text for a terminal.
public struct PlanText: Sendable {
    private let rules: DatedRules
    private let language: Language

    /// Creates a renderer.
    public init(rules: DatedRules, language: Language) { (self.rules, self.language) = (rules, language) }

    /// The text, ending with a line end; nothing in it can do more than be shown.
    ///
    /// - Parameter budget: The most months that were asked for.
    public func render(_ result: PlanningResult, budget: Int? = nil) -> String {
        let reading = PlanReading(result: result, rules: rules, language: language, budget: budget)
        var lines = [reading.title] + reading.summary + reading.obstacles.map { "  - " + $0 }
        if let done = reading.done { lines.append(done + ".") }
        for (index, plan) in reading.plans.enumerated() {
            lines += ["", reading.heading(index)]
            for (position, step) in plan.steps.enumerated() {
                let words = reading.step(step, number: position + 1)
                guard index == 0 else {
                    lines.append("  " + words.title)
                    continue
                }
                lines += ["", "  " + words.title]
                lines += words.details.map { "     \($0.label): \($0.text)" }
            }
        }
        if !reading.plans.isEmpty { lines += ["", PlanPhrases.assumption[language]] }
        return lines.map { PlainText.clean($0) + "\n" }.joined()
    }
}
