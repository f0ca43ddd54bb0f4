/// How well a fact is backed, weakest first.
public enum Assurance: String, Hashable, Sendable, CaseIterable, Comparable {
    /// Somebody says so.
    case claimed
    /// A document of an accepted kind that is valid says so.
    case documented
    /// Somebody from outside the village has seen it.
    case verified

    /// Whether the left one backs less.
    public static func < (lhs: Assurance, rhs: Assurance) -> Bool { lhs.rank < rhs.rank }

    /// 0, 1 or 2: the place among the three, for arrays that hold one item an assurance.
    public var rank: Int {
        switch self {
        case .claimed: 0
        case .documented: 1
        case .verified: 2
        }
    }
}
