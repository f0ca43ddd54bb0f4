/// What an action costs, roughly; the cheapest first.
public enum CostClass: String, Hashable, Sendable, CaseIterable {
    /// Nothing beyond the time it takes.
    case free
    /// What a village pays without planning for it.
    case low
    /// What must be planned for.
    case medium
    /// What takes a good part of a year's budget.
    case high

    /// 0 for `free` up to 3 for `high`.
    public var rank: Int {
        switch self {
        case .free: 0
        case .low: 1
        case .medium: 2
        case .high: 3
        }
    }
}
