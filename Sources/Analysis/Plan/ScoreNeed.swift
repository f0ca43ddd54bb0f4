import Certification
import FEEL

/// A score that the target can't do without, as a sum over criteria.
///
/// A weighted mean is such a sum, or less where something isn't applicable and counts as fully scored here; the share of any
/// other group is counted at the best it can be.
struct ScoreNeed {
    /// What a criterion's score, from 0 to 1, is worth.
    private(set) var factors: [Int: Double] = [:]
    /// What the sum must come to, less what doesn't depend on these criteria.
    private(set) var least: Double

    private init(least: Double) { self.least = least }

    /// The needs of a model's target, in the order of the names that levels use.
    ///
    /// Each score is lowered alone, with all others at their best, to where the target is lost: conditions are monotone,
    /// so no set of actions reaches the target with less.
    static func all(
        of model: PlanModel,
        best: (criteria: [CriterionResult], groups: [GroupResult])
    ) -> [ScoreNeed] {
        let slots = model.slots(ofBest: best.criteria, best.groups)
        var needs: [ScoreNeed] = []
        for (slot, entry) in model.pack.resultNames.entries.enumerated() {
            switch entry {
            case .score(let child):
                let least = least { value in
                    var slots = slots
                    slots[slot] = value
                    return model.holds(slots)
                }
                if let least { needs += Self.needs(least, of: child, model, best) }
            case .groups(let items):
                guard case .list(let list) = slots[slot] else { continue }
                for (position, item) in items.enumerated() {
                    let least = least { value in
                        var (slots, list) = (slots, list)
                        list[position] = Self.item(list[position], scoring: value)
                        slots[slot] = .list(list)
                        return model.holds(slots)
                    }
                    if let least { needs += Self.needs(least, of: .group(item.index), model, best) }
                }
            case .met(.group(let index)):
                guard let metAt = model.pack.groups[index].metAt else { continue }
                var slots = slots
                slots[slot] = .boolean(false)
                guard !model.holds(slots) else { continue }
                let least = Fraction(model.rules.number(of: metAt)).approximation
                needs += Self.needs(least, of: .group(index), model, best)
            case .met, .parameter: continue
            }
        }
        return needs
    }

    private static func item(_ item: Value, scoring score: Value) -> Value {
        guard case .context(let context) = item else { return item }
        return .context(
            Context(distinct: context.entries.map { $0.name == "score" ? Context.Entry("score", score) : $0 })
        )
    }

    /// The largest score, from 0 to 100 in steps of a thousandth, or by a billionth less, with which something doesn't hold;
    /// nothing where it holds with 0.
    private static func least(_ holds: (Value) -> Bool) -> Double? {
        let thousandth = 1_000_000
        func holdsAt(_ billionths: Int) -> Bool {
            guard let score = Fraction(billionths).divided(by: Fraction(1_000_000_000)) else { return true }
            return holds(.number(score.number))
        }
        guard !holdsAt(0) else { return nil }
        var (low, high) = (0, 100_000)
        while high - low > 1 {
            let middle = (low + high) / 2
            if holdsAt(middle * thousandth) { high = middle } else { low = middle }
        }
        // A limit is mostly a round number, and what is just below it is a sharper bound.
        let below = high * thousandth - 1
        return Double(holdsAt(below) ? low * thousandth : below) / 1_000_000_000
    }

    /// What a score asks for: where the worst member counts, each member must score as much.
    private static func needs(
        _ least: Double,
        of child: Group.Child,
        _ model: PlanModel,
        _ best: (criteria: [CriterionResult], groups: [GroupResult])
    ) -> [ScoreNeed] {
        guard case .group(let index) = child, model.pack.groups[index].aggregate == .minimum else {
            return [ScoreNeed(least, of: child, model, best)]
        }
        let share = least / child.fullScore(best)
        return model.pack.groups[index].members.map(\.child).filter { !$0.isNever(best) }.flatMap {
            needs(share * $0.fullScore(best), of: $0, model, best)
        }
    }

    private init(
        _ least: Double,
        of child: Group.Child,
        _ model: PlanModel,
        _ best: (criteria: [CriterionResult], groups: [GroupResult])
    ) {
        self.init(least: least)
        add(child, factor: child.fullScore(best), model, best)
    }

    private mutating func add(
        _ child: Group.Child,
        factor: Double,
        _ model: PlanModel,
        _ best: (criteria: [CriterionResult], groups: [GroupResult])
    ) {
        guard !child.isNever(best) else {
            least -= factor
            return
        }
        switch child {
        case .criterion(let index): factors[index, default: 0] += factor
        case .group(let index):
            let group = model.pack.groups[index]
            guard group.aggregate == .weightedMean else {
                least -= factor * (best.groups[index].mayNotApply ? 1 : best.groups[index].share.high.approximation)
                return
            }
            let members = group.members.filter { !$0.child.isNever(best) }
            let weights = members.map { Fraction(model.rules.number(of: $0.weight)).approximation }
            let sum = weights.reduce(0, +)
            for (member, weight) in zip(members, weights) {
                add(member.child, factor: factor * weight / sum, model, best)
            }
        }
    }
}

extension Group.Child {
    /// The score that is as much as can be, above 0.
    fileprivate func fullScore(_ best: (criteria: [CriterionResult], groups: [GroupResult])) -> Double {
        switch self {
        case .criterion: 100
        case .group(let index): best.groups[index].largest.approximation
        }
    }

    fileprivate func isNever(_ best: (criteria: [CriterionResult], groups: [GroupResult])) -> Bool {
        switch self {
        case .criterion(let index): best.criteria[index].outcome == .notApplicable
        case .group(let index): best.groups[index].outcome == .notApplicable
        }
    }
}

extension Fraction {
    /// The nearest floating-point number, for bounds that leave room for its error.
    var approximation: Double { Double(number.description) ?? 0 }
}
