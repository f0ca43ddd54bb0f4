public import Certification
public import Diagnostics
public import FEEL

/// Something that a level asks for and that isn't proven.
public struct LevelConstraint: Sendable {
    /// What is asked for.
    public indirect enum Kind: Sendable {
        /// That the criterion with this index is met.
        case met(criterion: Int)
        /// That the score of a criterion or group reaches a floor.
        case score(ScoreFloor)
        /// That so many of several things hold: all parts of a group, or one of several ways.
        case number(NumberAsked)
        /// A condition that has none of these forms.
        case condition(Program)
        /// That every rule can be calculated; the faults.
        case faultless([Fault])
    }

    /// A score that is asked for.
    public struct ScoreFloor: Sendable {
        /// Whose score.
        public let child: Group.Child
        /// The score at the assurance of a designation, on its own scale; 0…100 for a criterion.
        public let proven: ScoreRange
        /// The score by the claims.
        public let claimed: ScoreRange
        /// The score that is asked for.
        public let threshold: Fraction
        /// Whether more than the threshold is asked for.
        public let isStrict: Bool
        /// The index of the parameter that sets the threshold; nothing where it stands on the spot or is calculated.
        public let parameter: Int?

        /// How far the proven score is from the threshold, exactly; 0 only where more than the threshold is asked for.
        public var distance: Fraction { threshold - proven.low }
    }

    /// A number of things that must hold.
    public struct NumberAsked: Sendable {
        /// The group whose parts they are; nothing where a level's condition lists them itself.
        public let group: Int?
        /// How many must hold.
        public let needed: Int
        /// How many hold.
        public let held: Int
        /// How many there are in all, without those that don't concern the village.
        public let total: Int
        /// Those that don't hold, in the order written, each with all that it lacks; never empty.
        public let open: [[LevelConstraint]]

        /// Whether all of those that don't hold are needed.
        public var needsAll: Bool { needed - held >= open.count }
    }

    /// What is asked for.
    public let kind: Kind
    /// Where the level's condition asks for it.
    public let place: SourceRange
    /// Whether it holds by the village's own word, so that only proof is lacking.
    public let isClaimed: Bool
    /// Whether it can still come to hold, by the claims and by what was verified.
    public let isPossible: Bool
}
