import FEEL

/// The values of all slots at one assurance, and why the unknown ones are unknown.
struct SlotValues {
    /// By slot: facts, the village's kind, parameters.
    private(set) var values: [Value] = []
    /// By index of the fact.
    private(set) var states: [FactState]
    /// The facts that are known.
    private(set) var known = Causes.none
    /// The facts that got another value when they were known already.
    private(set) var revised = Causes.none

    /// Creates the slots of a village of a kind; `states` are those of all facts, by index.
    init(_ states: [FactState], kind: VillageCode.Kind, rules: DatedRules) {
        self.states = states
        values.reserveCapacity(states.count + 1 + rules.parameterValues.count)
        for slot in states.indices {
            switch states[slot] {
            case .known(let value):
                values.append(value)
                known.formUnion(Causes(slot: slot))
            case .unknown:
                values.append(.unknown(Causes(slot: slot)))
            }
        }
        values.append(.string(kind.rawValue))
        values += rules.parameterValues
    }

    /// Changes what is known of a fact.
    mutating func set(_ slot: Int, to state: FactState) {
        let wasKnown = known.contains(slot)
        states[slot] = state
        switch state {
        case .known(let value):
            values[slot] = value
            if wasKnown { revised.formUnion(Causes(slot: slot)) } else { known.formUnion(Causes(slot: slot)) }
        case .unknown:
            values[slot] = .unknown(Causes(slot: slot))
            if wasKnown { known = known.symmetricDifference(Causes(slot: slot)) }
        }
    }

    /// The facts whose value may not be the one it was in the slots that these were made from; why an unknown fact is
    /// unknown makes no difference.
    func differences(from known: Causes) -> Causes {
        self.known.symmetricDifference(known).union(revised)
    }
}
