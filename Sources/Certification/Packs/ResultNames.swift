import FEEL

/// The names that the conditions of levels use, and the slots they have.
public struct ResultNames: Sendable {
    /// What stands behind a name.
    public enum Entry: Hashable, Sendable {
        /// Whether a group or a criterion is met.
        case met(Group.Child)
        /// Its score.
        case score(Group.Child)
        /// The list of the groups in a group.
        case groups([Item])
        /// The parameter with this index in ``RulePack/parameters``.
        case parameter(Int)
    }

    /// An item of a list of groups.
    public struct Item: Hashable, Sendable {
        /// The index of the group in ``RulePack/groups``.
        public let index: Int
        /// Its name within its parent.
        public let id: String
    }

    /// The entries, by slot: those that some level reads.
    public let entries: [Entry]

    /// The fields of an item of `groups`.
    static let groupFields = [
        ValueType.Field("id", .string),
        ValueType.Field("met", .boolean),
        ValueType.Field("score", .number),
    ]
}
