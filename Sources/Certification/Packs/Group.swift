public import Diagnostics

/// Criteria, or groups, that are scored together.
public struct Group: Sendable {
    /// Something that is scored in a group.
    public enum Child: Hashable, Sendable {
        /// The group with this index in ``RulePack/groups``.
        case group(Int)
        /// The criterion with this index in ``RulePack/criteria``.
        case criterion(Int)
    }

    /// A child and what it weighs.
    public struct Member: Hashable, Sendable {
        /// The child.
        public let child: Child
        /// Its weight; above 0.
        public let weight: Quantity
    }

    /// Its path from the section down, such as `pillars.aman`.
    public let path: String
    /// What a person reads.
    public let label: LocalizedText
    /// How the children become one score.
    public let aggregate: Aggregate
    /// The score from which it is met; nothing for: when all children are.
    public let metAt: Quantity?
    /// Where it comes from.
    public let basis: Basis
    /// The children, in the order written.
    public let members: [Member]
}
