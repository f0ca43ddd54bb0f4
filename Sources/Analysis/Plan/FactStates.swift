import Certification
import FEEL

/// What some facts can be after actions, each value as a number, so that equal states are found quickly.
struct FactStates {
    /// What the facts are, and which actions are done that others wait for.
    struct State: Hashable {
        let values: [Int32]
        let done: ActionSet
    }

    /// What the facts are at first.
    let first: [Int32]

    private let facts: [Int]
    private let base: [Value]
    private let effects: ActionEffects
    /// The values met so far, of each fact.
    private var values: [[Value]]
    private var numbers: [[Value: Int32]]
    /// Of each action that was done already, the places of the facts it reads or establishes, and what became of them.
    private var steps: [Int: (places: [Int], results: [[Int32]: [Int32]])] = [:]

    /// - Parameters:
    ///   - facts: The facts; all others stay as they are in `base`.
    ///   - base: The slots of the village as it is, before the cross-checks.
    init(_ facts: [Int], base: [Value], _ effects: ActionEffects) {
        (self.facts, self.base, self.effects) = (facts, base, effects)
        first = facts.map { _ in 0 }
        values = facts.map { [base[$0]] }
        numbers = facts.map { [base[$0]: 0] }
    }

    /// The slots with these values.
    func slots(of state: [Int32]) -> [Value] {
        var slots = base
        for (place, fact) in facts.enumerated() { slots[fact] = values[place][Int(state[place])] }
        return slots
    }

    /// What the facts are after one more action.
    mutating func values(after action: Int, from state: [Int32]) -> [Int32] {
        let places = steps[action]?.places ?? places(of: action)
        let before = places.map { state[$0] }
        let after: [Int32]
        if let known = steps[action]?.results[before] {
            after = known
        } else {
            var slots = slots(of: state)
            effects.apply(effects.rules.pack.actions[action], to: &slots)
            after = places.map { number(of: slots[facts[$0]], at: $0) }
            steps[action, default: (places, [:])].results[before] = after
        }
        var state = state
        for (place, value) in zip(places, after) { state[place] = value }
        return state
    }

    /// The places of the facts that an action reads or establishes.
    private func places(of action: Int) -> [Int] {
        let touched = effects.rules.pack.actions[action].effects.flatMap {
            [$0.fact] + ($0.change.program?.reads ?? [])
        }
        return facts.indices.filter { touched.contains(facts[$0]) }
    }

    private mutating func number(of value: Value, at place: Int) -> Int32 {
        if let number = numbers[place][value] { return number }
        let number = Int32(values[place].count)
        numbers[place][value] = number
        values[place].append(value)
        return number
    }
}
