import FEEL

/// The values of all slots at one assurance, and why the unknown ones are unknown.
struct SlotValues {
    /// By slot: facts, the village's kind, parameters.
    private(set) var values: [Value]
    /// By index of the fact.
    private(set) var states: [FactState]

    init(_ states: [FactState], kind: VillageCode.Kind, rules: DatedRules) {
        self.states = states
        values = []
        values.reserveCapacity(states.count + 1 + rules.parameterValues.count)
        for (slot, state) in states.enumerated() {
            switch state {
            case .known(let value): values.append(value)
            case .unknown: values.append(.unknown(Causes(slot: slot)))
            }
        }
        values.append(.string(kind.rawValue))
        values += rules.parameterValues
    }

    mutating func set(_ slot: Int, to state: FactState) {
        states[slot] = state
        switch state {
        case .known(let value): values[slot] = value
        case .unknown: values[slot] = .unknown(Causes(slot: slot))
        }
    }
}
