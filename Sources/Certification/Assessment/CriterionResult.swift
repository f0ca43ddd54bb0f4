public import FEEL

/// What was found of one criterion at one assurance.
public struct CriterionResult: Hashable, Sendable {
    /// What was found.
    public let outcome: Outcome
    /// The score, 0…1.
    ///
    /// For what isn't applicable it has no meaning.
    public let score: ScoreRange
    /// Whether the criterion might turn out not to apply at all.
    public let mayNotApply: Bool
    /// The facts that keep it from being settled; for a contradiction the facts that contradict each other.
    public let causes: Causes
    /// The facts in whose stead a rule assumed something.
    public let assumed: Causes
    /// The value of the measure, where it was calculated.
    public let measure: Value?
    /// What could not be calculated.
    public let failure: Failure?

    /// Whether it is met in every case in which it applies; what a level may rely on.
    let certainlyMet: Bool
    /// Whether it is met, or doesn't apply, in some case; what a level may hope for.
    let possiblyMet: Bool
}
