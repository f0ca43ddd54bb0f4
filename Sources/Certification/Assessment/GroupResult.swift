/// What was found of one group or section at one assurance.
public struct GroupResult: Hashable, Sendable {
    /// What was found.
    public let outcome: Outcome
    /// The score over the largest score, 0…1.
    ///
    /// For what isn't applicable it has no meaning.
    public let share: ScoreRange
    /// The largest score: 100, the points of a sum, or the number of children counted.
    public let largest: Fraction
    /// Whether the group might turn out not to apply at all.
    public let mayNotApply: Bool

    /// The score on the group's own scale.
    public let score: ScoreRange
    /// Whether it is met in every case in which it applies; what a level may rely on.
    package let certainlyMet: Bool
    /// Whether it is met, or doesn't apply, in some case; what a level may hope for.
    package let possiblyMet: Bool
}
