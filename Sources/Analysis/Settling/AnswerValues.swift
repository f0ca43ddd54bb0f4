import Certification
import FEEL

/// The answers to each open fact that the rules can tell apart, given what is known of the village.
struct AnswerValues {
    /// With so many places on a scale each is tried.
    private static let mostPlaces = 60

    /// The values by index of the fact: of a known fact its own.
    let values: [FactValues]
    /// Whether every answer that a scale gives another score is among them.
    let coversScales: Bool

    init(_ slots: [Value], open: [Int], kind: VillageCode.Kind, by steps: EvaluationSteps) {
        let rules = steps.rules
        let isOpen = Set(open)
        let budget = SearchBudget.standard
        let made = FactValuesMaker(rules: rules, budget: budget).make()
        let known = made.indices.map { isOpen.contains($0) ? made[$0] : FactValues([slots[$0]], isComplete: true) }
        var refined = BoundarySearch(
            steps: steps,
            budget: budget,
            meter: SearchMeter(steps: budget.steps),
            kind: kind
        ).refined(known)
        var covers = true
        for criterion in rules.pack.criteria {
            guard case .scale(let measure, let from, let to, _, _) = criterion.test else { continue }
            let facts = measure.reads.filter(isOpen.contains)
            guard !facts.isEmpty else { continue }
            guard facts.count == 1, rules.pack.facts[facts[0]].kind == .integer, let grid = refined[facts[0]].grid
            else {
                covers = covers && facts.allSatisfy { refined[$0].grid == nil }
                continue
            }
            let ends = [from, to].compactMap { grid.position(notAbove: rules.value(of: $0)) }
            guard let low = ends.min(), let high = ends.max() else { continue }
            covers = covers && high - low <= Self.mostPlaces
            let step = max(1, (high - low) / Self.mostPlaces)
            refined[facts[0]].add(Array(stride(from: low, through: high, by: step)), limit: .max)
        }
        values = refined
        coversScales = covers
    }
}
