public import Analysis
public import FEEL

/// What changed between two editions of a pack, and what that does to villages: the material of every format.
public struct DifferenceReport: Sendable {
    /// What the change does to villages that were looked at.
    public struct Villages: Sendable {
        /// What becomes of each.
        public let effect: PackEffect
        /// The day on which both editions assessed them.
        public let asOf: Day
        /// How many villages could not be read by one edition or the other.
        public let unusableCount: Int

        /// Puts it together.
        public init(effect: PackEffect, asOf: Day, unusableCount: Int) {
            self.effect = effect
            self.asOf = asOf
            self.unusableCount = unusableCount
        }
    }

    /// The changes.
    public let difference: PackDifference
    /// What they do; nothing where no villages were given.
    public let villages: Villages?

    /// Puts both together.
    public init(_ difference: PackDifference, villages: Villages?) {
        self.difference = difference
        self.villages = villages
    }
}
