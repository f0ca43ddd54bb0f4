public import Analysis
public import Certification

/// What runs out in villages in the time ahead: the material of every format.
public struct CalendarReport: Sendable {
    /// The pack that judges them.
    public let pack: RulePack
    /// The villages, in the order met; never empty.
    public let villages: [VillageCalendar]

    /// Puts them together.
    public init(pack: RulePack, villages: [VillageCalendar]) {
        self.pack = pack
        self.villages = villages
    }
}
