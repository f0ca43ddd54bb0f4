public import FEEL

/// Why a fact is unknown at an assurance.
public enum UnknownReason: Hashable, Sendable {
    /// The evidence says nothing of it.
    case missing
    /// What the evidence says can't be used.
    case refused
    /// What the evidence says is dated after the as-of date; the earliest such day.
    case notYet(Day)
    /// The value describes a day too long ago: that day, and the last day on which it counted.
    case stale(of: Day, until: Day)
    /// The documents that backed it have run out: the kind and the last valid day of the one that held longest.
    indirect case expired(kind: String, number: String?, until: Day)
    /// It is backed less well than asked.
    case belowAssurance(Assurance)
    /// Sources disagree in a way that changes an outcome.
    case conflicting
    /// It takes part in a contradiction: the index of the check in ``RulePack/checks``.
    case contradictory(check: Int)

    /// A stable name for machines.
    public var name: String {
        switch self {
        case .missing: "missing"
        case .refused: "refused"
        case .notYet: "notYet"
        case .stale: "stale"
        case .expired: "expired"
        case .belowAssurance: "belowAssurance"
        case .conflicting: "conflicting"
        case .contradictory: "contradictory"
        }
    }
}
