import FEEL

/// The values of all slots at one assurance, and why the unknown ones are unknown.
struct SlotValues {
    /// By slot: facts, the village's kind, parameters.
    private(set) var values: [Value]
    /// By index of the fact.
    private(set) var states: [FactState] = []
    /// The facts that are known.
    private(set) var known = Causes.none
    /// The facts that got another value when they were known already.
    private(set) var revised = Causes.none

    /// Starts without facts: to be appended in the order of the pack, before anything else is done.
    init(rules: DatedRules, kind: VillageCode.Kind) {
        values = rules.emptySlots
        values[rules.pack.villageKindSlot] = .string(kind.rawValue)
        states.reserveCapacity(rules.facts.count)
    }

    /// Adds the next fact.
    mutating func append(_ state: FactState) {
        // The template says "unknown" already.
        if case .known(let value) = state {
            values[states.count] = value
            known.formUnion(Causes(slot: states.count))
        }
        states.append(state)
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
