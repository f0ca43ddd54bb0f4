/// What a village is told beside its result: the way to the next level, what runs out, and how firmly its level stands.
public struct Advice: Sendable {
    /// The way to the level above the certain one.
    public let path: PlanningResult
    /// What runs out within twelve months; nothing where the calendar ends before.
    public let calendar: VillageCalendar?
    /// How much the level hangs on what the pack assumes.
    public let firmness: LevelFirmness
}
