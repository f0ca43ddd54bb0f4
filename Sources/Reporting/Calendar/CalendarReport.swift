public import Analysis
public import Certification
import Diagnostics
public import FEEL

/// What runs out in villages in the time ahead: the material of every format.
public struct CalendarReport: Sendable {
    /// The pack that judges them.
    public let pack: RulePack
    /// The day from which it is looked ahead.
    public let asOf: Day
    /// The villages, in the order met; never empty.
    public let villages: [VillageCalendar]

    /// Puts them together.
    public init(pack: RulePack, asOf: Day, villages: [VillageCalendar]) {
        self.pack = pack
        self.asOf = asOf
        self.villages = villages
    }

    /// What stands before the villages, and before each of them.
    func head(in language: Language) -> VillageHead { VillageHead(pack.header, asOf: asOf, language: language) }
}
