/// What a group needs to know of one of its children.
struct MemberScore: Sendable {
    /// Whether the child concerns the village.
    enum Applicability: Sendable {
        case always, maybe, never
    }

    let weight: Fraction
    /// The score over the largest score.
    let share: ScoreRange
    let applicability: Applicability
    let certainlyMet: Bool
    let possiblyMet: Bool
}
