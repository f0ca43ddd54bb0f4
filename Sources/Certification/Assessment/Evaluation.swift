import FEEL

/// All results of one village at one assurance.
public struct Evaluation: Sendable {
    /// The assurance that was asked for.
    public let assurance: Assurance
    /// What is known of each fact, by its index in the pack.
    public let facts: [FactState]
    /// The facts that are known.
    let known: Causes
    /// The results by index of the criterion.
    public let criteria: [CriterionResult]
    /// The results by index of the group.
    public let groups: [GroupResult]
    /// The index of the highest level that holds whatever the open facts turn out to be.
    public let certainLevel: Int?
    /// The index of the highest level that could still be reached.
    public let possibleLevel: Int?
    /// What could not be calculated, in the order criteria, checks, levels.
    public let faults: [Fault]

    /// The same results at another assurance, at which the same is known.
    func at(_ assurance: Assurance) -> Evaluation {
        Evaluation(
            assurance: assurance,
            facts: facts,
            known: known,
            criteria: criteria,
            groups: groups,
            certainLevel: certainLevel,
            possibleLevel: possibleLevel,
            faults: faults
        )
    }
}
