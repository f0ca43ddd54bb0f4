import Certification
import FEEL

/// A condition that a level sets, taken apart into what it asks of single results, where that can be done.
struct LevelCondition: Sendable {
    /// What it asks of one result.
    struct Demand: Sendable {
        /// The slot it is read from.
        let slot: Int
        /// The position in a list of groups; nothing outside of one.
        let item: Int?
        /// What must be met or scored.
        let child: Group.Child
        /// A score with which it fails and one, a thousandth above, with which it holds; nothing where it asks to be met.
        let score: (failing: Fraction, holding: Fraction)?
    }

    /// The index of the level.
    let level: Int
    /// The condition.
    let program: Program
    /// All that it asks; nothing where it asks for something else than each of some results.
    let demands: [Demand]?

    /// Takes a condition apart.
    ///
    /// Conditions are monotone. So each result is lowered alone, all others at their best, to where the condition fails;
    /// where the condition holds with all of them at these thresholds and the rest at its worst, it asks just that.
    init(_ program: Program, level: Int, best: [Value], pack: RulePack, asOf: Day) {
        self.level = level
        self.program = program
        func holds(_ slots: [Value]) -> Bool { program.evaluate(slots, asOf: asOf).value == .boolean(true) }
        var least = best
        var demands: [Demand] = []
        for slot in Set(program.reads).sorted() {
            let children = Self.children(pack.resultNames.entries[slot])
            if !children.isEmpty { least[slot] = least[slot].worst }
            for (item, child) in children {
                guard let demand = Self.demand(slot, item, child, in: best, pack, holds) else { continue }
                demands.append(demand)
                least[slot] = demand.value(in: least[slot], holding: true)
            }
        }
        self.demands = holds(least) ? demands : nil
    }

    private static func children(_ entry: ResultNames.Entry) -> [(item: Int?, child: Group.Child)] {
        switch entry {
        case .met(let child), .score(let child): [(nil, child)]
        case .groups(let items): items.enumerated().map { ($0.offset, .group($0.element.index)) }
        case .parameter: []
        }
    }

    private static func demand(
        _ slot: Int,
        _ item: Int?,
        _ child: Group.Child,
        in best: [Value],
        _ pack: RulePack,
        _ isHeld: ([Value]) -> Bool
    ) -> Demand? {
        func holds(at thousandths: Int) -> Bool {
            let demand = Demand(slot: slot, item: item, child: child, score: Self.scores(thousandths))
            var slots = best
            slots[slot] = demand.value(in: slots[slot], holding: true)
            return isHeld(slots)
        }
        if case .met = pack.resultNames.entries[slot] {
            let demand = Demand(slot: slot, item: nil, child: child, score: nil)
            var slots = best
            slots[slot] = .boolean(false)
            return isHeld(slots) ? nil : demand
        }
        guard !holds(at: 0) else { return nil }
        var (low, high) = (0, 10_000_000)
        while high - low > 1 {
            let middle = (low + high) / 2
            if holds(at: middle) { high = middle } else { low = middle }
        }
        return Demand(slot: slot, item: item, child: child, score: scores(high))
    }

    private static func scores(_ thousandths: Int) -> (failing: Fraction, holding: Fraction) {
        let thousandth = Fraction(1).divided(by: Fraction(1000)) ?? .zero
        return (Fraction(thousandths - 1) * thousandth, Fraction(thousandths) * thousandth)
    }
}

extension LevelCondition.Demand {
    /// What stands in its slot when it just holds, or just fails, and all else in the slot is as it was.
    func value(in old: Value, holding: Bool) -> Value {
        guard let score else { return .boolean(holding) }
        let number = Value.number((holding ? score.holding : score.failing).number)
        guard let item, case .list(var list) = old, list.indices.contains(item), case .context(let context) = list[item]
        else { return number }
        let entries = context.entries.map { $0.name == "score" ? Context.Entry("score", number) : $0 }
        list[item] = .context(Context(distinct: entries))
        return .list(list)
    }
}

extension Value {
    /// The same results at their worst: not met, with a score of 0.
    fileprivate var worst: Value {
        switch self {
        case .boolean: .boolean(false)
        case .number: .number(.zero)
        case .list(let items): .list(items.map(\.worst))
        case .context(let context):
            .context(
                Context(distinct: context.entries.map { $0.name == "id" ? $0 : Context.Entry($0.name, $0.value.worst) })
            )
        default: self
        }
    }
}
