import Certification

/// What a set of actions is compared by: months, then cost classes, then how many they are; all in one number.
enum PlanWeight {
    /// What a month weighs.
    static let month = 1_000_000
    private static let cost = 1_000

    /// The weight of an action; that of a set is their sum.
    ///
    /// With at most 64 actions nothing spills over.
    static func of(_ action: Action) -> Int { action.months * month + action.cost.rank * cost + 1 }

    /// The months in a weight, cut off.
    static func months(_ weight: Int) -> Int { weight / month }

    /// The least that a set of actions can weigh when it weighs no less than a number of months, errors of calculation aside.
    ///
    /// Months are whole, and cost classes weigh less than one, so that most of what lies between two months is no weight.
    ///
    /// - Parameter count: How many actions there are.
    static func least(_ months: Double, count: Int) -> Int {
        let weight = max(Int((months * Double(month) - 0.5).rounded(.up)), 0)
        let largestCost = count * (3 * cost + 1)
        return weight % month > largestCost ? (weight / month + 1) * month : weight
    }
}
