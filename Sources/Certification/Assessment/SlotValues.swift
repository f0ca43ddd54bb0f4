import FEEL

/// The values of all slots at one assurance, and why the unknown ones are unknown.
struct SlotValues {
    /// By slot: facts, the village's kind, parameters.
    private(set) var values: [Value]
    /// By index of the fact.
    private(set) var states: [FactState] = []

    /// Starts without facts: to be appended in the order of the pack, before anything else is done.
    init(rules: DatedRules, kind: VillageCode.Kind) {
        values = rules.emptySlots
        values[rules.pack.villageKindSlot] = .string(kind.rawValue)
        states.reserveCapacity(rules.pack.facts.count)
    }

    /// Adds the next fact.
    mutating func append(_ state: FactState) {
        // The template says "unknown" already.
        if case .known(let value) = state { values[states.count] = value }
        states.append(state)
    }

    /// Changes what is known of a fact.
    mutating func set(_ slot: Int, to state: FactState) {
        states[slot] = state
        switch state {
        case .known(let value): values[slot] = value
        case .unknown: values[slot] = .unknown(Causes(slot: slot))
        }
    }

    /// The facts that are known.
    var known: Causes {
        var known = Causes.none
        for (slot, state) in states.enumerated() {
            if case .known = state { known.formUnion(Causes(slot: slot)) }
        }
        return known
    }

    /// The facts whose value isn't the one it was before; why an unknown fact is unknown makes no difference.
    func differences(from before: [FactState]) -> Causes {
        var different = Causes.none
        for slot in states.indices {
            switch (states[slot], before[slot]) {
            case (.unknown, .unknown): continue
            case (.known(let value), .known(let other)) where value == other: continue
            default: different.formUnion(Causes(slot: slot))
            }
        }
        return different
    }
}
