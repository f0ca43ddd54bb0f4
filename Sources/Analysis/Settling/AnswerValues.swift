import Certification
import FEEL

/// The answers to each open fact that are tried, given what is known of the village.
struct AnswerValues {
    /// With so many places on a scale each is tried.
    private static let mostPlaces = 60

    /// The values by index of the fact, those first that are preferred; of a known fact its own.
    let values: [[Value]]
    /// The open facts of which some answers may count otherwise than all of these, ascending.
    let untried: [Int]

    /// - Parameters:
    ///   - claimed: What the village says of open facts; tried first.
    ///   - steps: How much the search for boundaries may do.
    init(
        _ slots: [Value],
        open: [Int],
        claimed: [Int: Value],
        kind: VillageCode.Kind,
        by evaluation: EvaluationSteps,
        steps: Int
    ) {
        let rules = evaluation.rules
        let isOpen = Set(open)
        let budget = SearchBudget.standard
        let made = FactValuesMaker(rules: rules, budget: budget).make()
        var known = made.indices.map { isOpen.contains($0) ? made[$0] : FactValues([slots[$0]], isComplete: true) }
        for fact in open { known[fact] = Self.widened(known[fact], of: fact, slots, claimed[fact], rules.pack) }
        let search = BoundarySearch(steps: evaluation, budget: budget, meter: SearchMeter(steps: steps), kind: kind)
        var refined = search.refined(known)
        Self.addPlaces(to: &refined, isOpen, rules)
        Self.addTurns(to: &refined, isOpen, rules)
        let values = refined.indices.map { fact in
            let tried = refined[fact].values
            let sets = isOpen.contains(fact) ? Self.sets(of: fact, slots, rules).filter { !tried.contains($0) } : []
            guard let claim = claimed[fact] else { return tried + sets }
            return [claim] + (tried + sets).filter { $0 != claim }
        }
        self.values = values
        untried = AnswerCoverage(slots, open: open, values: values, rules: rules).untried
    }

    /// Every whole number on a scale, as far as there aren't too many.
    private static func addPlaces(to values: inout [FactValues], _ open: Set<Int>, _ rules: DatedRules) {
        for criterion in rules.pack.criteria {
            guard case .scale(let measure, let from, let to, _, _) = criterion.test else { continue }
            let facts = measure.reads.filter(open.contains)
            guard facts.count == 1, rules.pack.facts[facts[0]].kind == .integer, let grid = values[facts[0]].grid
            else { continue }
            let ends = [from, to].compactMap { grid.position(notAbove: rules.value(of: $0)) }
            guard let low = ends.min(), let high = ends.max() else { continue }
            let step = max(1, (high - low) / mostPlaces)
            values[facts[0]].add(Array(stride(from: low, through: high, by: step)), limit: .max)
        }
    }

    /// The parts at which shares in the tried wholes turn.
    private static func addTurns(to values: inout [FactValues], _ open: Set<Int>, _ rules: DatedRules) {
        for relation in ShareRelation.all(of: open, rules: rules) {
            guard let grid = values[relation.part].grid else { continue }
            let wholes = values[relation.whole].values.compactMap(\.asNumber)
            let turns = relation.turns(at: wholes, on: grid)
            values[relation.part] = extended(values[relation.part], by: turns, rules.pack.facts[relation.part])
        }
    }

    /// The sets of options that rules tell apart.
    private static func sets(of fact: Int, _ slots: [Value], _ rules: DatedRules) -> [Value] {
        guard rules.pack.facts[fact].kind == .choices else { return [] }
        return OptionCoverage(fact, rules: rules, bounds: slots.map { ValueBounds(exactly: $0) }).sets
    }

    /// Values with more positions, beyond the end of the grid where the fact has no upper bound.
    private static func extended(_ values: FactValues, by more: [Int], _ fact: Fact) -> FactValues {
        guard let grid = values.grid else { return values }
        guard fact.upperBound == nil, let most = more.max(), most > grid.range.upperBound else {
            var values = values
            values.add(more, limit: .max)
            return values
        }
        let wide = ValueGrid(unit: grid.unit, range: grid.range.lowerBound...most)
        return FactValues(values.positions + more, on: wide, mayBeAbsent: fact.mayBeAbsent)
    }

    /// The values with what is known in rules that read the fact too, and with ten and a hundred times as much.
    ///
    /// A share of what is known turns between them, far above the values that rules are looked through with otherwise.
    private static func widened(
        _ values: FactValues,
        of fact: Int,
        _ slots: [Value],
        _ claim: Value?,
        _ pack: RulePack
    ) -> FactValues {
        guard let grid = values.grid else { return values }
        let rules = pack.criteria.map(\.reads) + pack.checks.map(\.holds.reads)
        let others = Set(rules.filter { $0.contains(fact) }.joined()).filter { $0 < pack.facts.count && $0 != fact }
        var more = others.sorted().flatMap { other -> [Int] in
            guard case .number(let number) = slots[other] else { return [] }
            return [1, 10, 100].compactMap { times in
                grid.position(notAbove: .number((Fraction(number) * Fraction(times)).number))
            }
        }
        if let claim, let place = grid.position(notAbove: claim) { more.append(place) }
        return extended(values, by: more, pack.facts[fact])
    }
}
