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
        var known = made.indices.map { isOpen.contains($0) ? made[$0] : FactValues([slots[$0]], isComplete: true) }
        for fact in open { known[fact] = Self.widened(known[fact], of: fact, slots, rules.pack) }
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

    /// The values with what is known in rules that read the fact too, and with ten and a hundred times as much.
    ///
    /// A share of what is known turns between them, far above the values that rules are looked through with otherwise.
    private static func widened(_ values: FactValues, of fact: Int, _ slots: [Value], _ pack: RulePack) -> FactValues {
        guard let grid = values.grid else { return values }
        let rules = pack.criteria.map(\.reads) + pack.checks.map(\.holds.reads)
        let others = Set(rules.filter { $0.contains(fact) }.joined()).filter { $0 < pack.facts.count && $0 != fact }
        let more = others.sorted().flatMap { other -> [Int] in
            guard case .number(let number) = slots[other] else { return [] }
            return [1, 10, 100].compactMap { times in
                grid.position(notAbove: .number((Fraction(number) * Fraction(times)).number))
            }
        }
        guard pack.facts[fact].upperBound == nil, let most = more.max(), most > grid.range.upperBound else {
            var values = values
            values.add(more, limit: .max)
            return values
        }
        let wide = ValueGrid(unit: grid.unit, range: grid.range.lowerBound...most)
        return FactValues(values.positions + more, on: wide, mayBeAbsent: pack.facts[fact].mayBeAbsent)
    }
}
