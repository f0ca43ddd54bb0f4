public import FEEL

extension Evaluation {
    /// The values that the programs of criteria and checks read here, by the slots that ``RulePack`` describes.
    public func slots(of kind: VillageCode.Kind, rules: DatedRules) -> [Value] {
        let known = facts.enumerated().map { slot, state in
            if case .known(let value) = state { value } else { Value.unknown(Causes(slot: slot)) }
        }
        return known + [.string(kind.rawValue)] + rules.parameterValues
    }

    /// The values that the conditions of levels read, by the slots of ``ResultNames``: the lower ends of all results,
    /// with which a level is certain, or the upper ones, with which it is possible.
    public func levelSlots(upperEnds: Bool, rules: DatedRules) -> [Value] {
        var slots = rules.emptyResultSlots
        LevelFinder(rules: rules).fill(&slots, with: upperEnds ? .high : .low, criteria: criteria, groups: groups)
        return slots
    }
}
