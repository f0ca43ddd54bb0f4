import Certification

/// What a set of actions is compared by: months, then cost classes, then how many they are; all in one number.
enum PlanWeight {
    private static let month = 1_000_000
    private static let cost = 1_000

    /// The weight of an action; that of a set is their sum.
    ///
    /// With at most 64 actions nothing spills over.
    static func of(_ action: Action) -> Int { action.months * month + action.cost.rank * cost + 1 }

    /// The months in a weight, cut off.
    static func months(_ weight: Int) -> Int { weight / month }
}
