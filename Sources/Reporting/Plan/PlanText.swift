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
        var lines = reading.summary + reading.obstacles.map { "  - " + $0 }
        for (index, plan) in reading.plans.enumerated() {
            lines += ["", reading.heading(index)]
            for (position, step) in plan.steps.enumerated() {
                if index == 0 { lines.append("") }
                let id = reading.id(of: step).map { " [\($0)]" } ?? ""
                lines.append("  \(position + 1). \(reading.label(step))\(id) – \(reading.effort(step))")
                // What all plans share is said once.
                if index == 0 { lines += details(step, reading) }
            }
            if index == 0, let lapses = reading.lapses(0) {
                lines += ["", lapses.sentence] + lapses.days.map { "  - " + $0 }
            }
        }
        if !reading.plans.isEmpty {
            if !reading.done.isEmpty {
                lines += ["", PlanPhrases.done[language] + ":"] + reading.done.map { "  - " + $0 }
            }
            lines += ["", PlanPhrases.assumption[language]]
        }
        return TextDocument.render(reading.head) + "\n" + lines.map { PlainText.clean($0) + "\n" }.joined()
    }

    private func details(_ step: Plan.Step, _ reading: PlanReading) -> [String] {
        [
            (PlanPhrases.by, [reading.performer(step)]), (PlanPhrases.changes, reading.changes(step)),
            (PlanPhrases.met, reading.met(step)), (PlanPhrases.after, reading.standing(step)),
        ].filter { !$1.isEmpty }.map { "     \($0[language]): \($1.joined(separator: "; "))" }
    }
}
