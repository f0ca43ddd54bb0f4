import Certification
import FEEL

/// Closes in on the values at which a rule changes its finding, by halving between two values that differ in it.
struct BoundarySearch {
    /// With so many choices of the other facts a boundary is looked for.
    private static let choices = 16

    private enum Rule {
        case criterion(Int), check(Int)
    }

    /// What counts as the same finding: on a scale only both ends, else every score.
    private enum Finding: Equatable {
        case criterion(Outcome, Fraction?)
        case check(Value)
    }

    let steps: EvaluationSteps
    let budget: SearchBudget
    let meter: SearchMeter
    /// The kind of village whose boundaries are looked for.
    var kind = VillageCode.Kind.desa

    private var pack: RulePack { steps.rules.pack }

    /// The same values with those just on both sides of every boundary that was found.
    func refined(_ values: [FactValues]) -> [FactValues] {
        var refined = values
        var slots = TrialSlots(steps.rules, kind: kind)
        let rules =
            pack.checks.indices.map { (Rule.check($0), pack.checks[$0].holds.reads.filter { $0 < pack.facts.count }) }
            + pack.criteria.indices.map { (Rule.criterion($0), pack.criteria[$0].reads) }
        for (rule, facts) in rules {
            for fact in facts where values[fact].grid != nil {
                let others = facts.filter { $0 != fact }
                for choice in choices(of: others, values) where !meter.isUsedUp {
                    for (other, value) in zip(others, choice) { slots[other] = value }
                    refined[fact].add(boundaries(of: rule, fact, values[fact], &slots), limit: 2 * budget.valuesPerFact)
                }
                for fact in facts { slots.forget(fact) }
            }
        }
        return refined
    }

    /// Some choices of values, spread evenly over all there are.
    private func choices(of facts: [Int], _ values: [FactValues]) -> [[Value]] {
        let counts = facts.map { values[$0].values.count }
        let total = counts.reduce(1) { min($0 * $1, 1_000_000) }
        let tried = min(total, Self.choices)
        return (0..<tried).map { number in
            var rest = number * total / tried
            return zip(facts, counts).map { fact, count in
                defer { rest /= count }
                return values[fact].values[rest % count]
            }
        }
    }

    private func boundaries(of rule: Rule, _ fact: Int, _ values: FactValues, _ slots: inout TrialSlots) -> [Int] {
        guard let grid = values.grid else { return [] }
        var found: [Int] = []
        var open: [(low: (Int, Finding), high: (Int, Finding))] = []
        var last: (Int, Finding)?
        for position in values.positions {
            let next = (position, finding(of: rule, fact, grid.value(at: position), &slots))
            if let last { open.append((last, next)) }
            last = next
        }
        while let (low, high) = open.popLast() {
            guard low.1 != high.1 else { continue }
            guard high.0 - low.0 > 1 else {
                found += [low.0, high.0]
                continue
            }
            let middle = low.0 + (high.0 - low.0) / 2
            let between = (middle, finding(of: rule, fact, grid.value(at: middle), &slots))
            open += [(low, between), (between, high)]
        }
        return found
    }

    private func finding(of rule: Rule, _ fact: Int, _ value: Value, _ slots: inout TrialSlots) -> Finding {
        meter.spend(1)
        slots[fact] = value
        return slots.values.withUnsafeBufferPointer { buffer in
            switch rule {
            case .check(let index): return .check(steps.holds(check: index, on: buffer))
            case .criterion(let index):
                let result = steps.judge(criterion: index, on: buffer)
                guard case .scale = pack.criteria[index].test, result.score != ScoreRange(.zero),
                    result.score != ScoreRange(.one)
                else { return .criterion(result.outcome, result.score.low) }
                return .criterion(result.outcome, nil)
            }
        }
    }
}
