import Certification
import FEEL

/// What actions make of the facts of a village.
struct ActionEffects {
    let rules: DatedRules
    /// The facts of which sources say different things: which of them is right is no guess of a plan's.
    let conflicting: Set<Int>

    /// Lets an action be done; an effect whose value can't be known, or can't be evidence, doesn't come about.
    ///
    /// - Parameter slots: The slots that ``RulePack`` describes.
    /// - Returns: Whether all effects came about.
    @discardableResult
    func apply(_ action: Action, to slots: inout [Value]) -> Bool {
        var isComplete = true
        for effect in action.effects {
            guard let value = value(of: effect, on: slots), isAllowed(value, effect.fact) else {
                isComplete = false
                continue
            }
            slots[effect.fact] = value
        }
        return isComplete
    }

    /// The value after an effect; what is known already is where it starts from.
    private func value(of effect: Action.Effect, on slots: [Value]) -> Value? {
        let before = slots[effect.fact]
        let known = before.isOpen || before == .null ? nil : before
        switch effect.change {
        case .becomes(let value):
            if case .text = rules.pack.facts[effect.fact].kind, let known { return known }
            return value
        case .becomesResult(let program): return result(of: program, on: slots)
        case .atLeast(let program):
            return result(of: program, on: slots).map { least in known.map { $0.isBelow(least) ? least : $0 } ?? least }
        case .atMost(let program):
            return result(of: program, on: slots).map { most in known.map { most.isBelow($0) ? most : $0 } ?? most }
        case .expects(let program):
            return known ?? (conflicting.contains(effect.fact) ? nil : result(of: program, on: slots))
        case .includes(let options):
            guard case .list(let chosen)? = known else { return .list(options.map { .string($0) }) }
            return .list(chosen + options.map { .string($0) }.filter { !chosen.contains($0) })
        }
    }

    private func result(of program: Program, on slots: [Value]) -> Value? {
        let value = program.evaluate(slots, asOf: rules.asOf).value
        switch value {
        case .number, .date: return value
        default: return nil
        }
    }

    /// Whether evidence could say so.
    private func isAllowed(_ value: Value, _ index: Int) -> Bool {
        let fact = rules.pack.facts[index]
        if fact.kind == .integer, case .number(let number) = value, !number.isInteger { return false }
        if let low = fact.lowerBound, value.isBelow(rules.value(of: low)) { return false }
        if let high = fact.upperBound, rules.value(of: high).isBelow(value) { return false }
        return true
    }
}

extension Value {
    /// Whether nothing is known.
    var isOpen: Bool { if case .unknown = self { true } else { false } }

    /// Whether a number or a day is before another.
    fileprivate func isBelow(_ other: Value) -> Bool {
        switch (self, other) {
        case (.number(let left), .number(let right)): left < right
        case (.date(let left), .date(let right)): left < right
        default: false
        }
    }
}
