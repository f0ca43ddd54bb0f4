public import Certification
public import FEEL

/// A day on which something of a village's evidence, or of the rules, begins or ends to count, and what comes of it.
public struct CalendarEvent: Sendable {
    /// A section's score on its own scale on the day before and on the day itself.
    public struct SectionChange: Sendable {
        /// The index of the section in ``RulePack/groups``.
        public let group: Int
        /// At the assurance for a designation, the day before.
        public let before: ScoreRange
        /// The same on the day.
        public let after: ScoreRange
        /// By the village's claims, the day before.
        public let claimedBefore: ScoreRange
        /// The same on the day.
        public let claimedAfter: ScoreRange
    }

    /// The first day on which it is so: the day after the last valid one.
    public let day: Day
    /// The largest thing that changes.
    public let kind: VillageEffect.Kind
    /// Where the village stands the day before.
    public let before: Standing
    /// Where it stands on the day if nothing was renewed.
    public let after: Standing
    /// What begins and ends, what has an effect first, then in the order of the pack; never empty.
    public let causes: [CalendarCause]
    /// The sections whose score changes, in the order of the pack.
    public let sections: [SectionChange]
    /// The indices of the criteria that change, ascending.
    public let criteria: [Int]

    /// The last day on which it was as before.
    public let lastDay: Day

    /// Whether a result changes, or the rules begin or end to be in force.
    public var isEffective: Bool {
        kind != .same || causes.contains { $0.change == .packBegins || $0.change == .packEnds }
    }
}
