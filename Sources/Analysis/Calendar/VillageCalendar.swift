public import Certification
public import FEEL

/// What of a village's evidence and of the rules runs out or begins in the time ahead, and what comes of it if nothing is
/// renewed.
public struct VillageCalendar: Sendable {
    /// The village as it is found on the as-of date.
    public let assessment: Assessment
    /// The last day that is looked at.
    public let until: Day
    /// Where the village stands on the as-of date.
    public let standing: Standing
    /// What happens, by day ascending.
    public let events: [CalendarEvent]

    /// The evidence.
    public var evidence: Evidence { assessment.evidence }
    /// The day from which it is looked ahead; what happens on it has happened.
    public var asOf: Day { assessment.asOf }
}
