public import Certification
public import FEEL

/// Actions that make a level certain, in an order in which they can be done.
public struct Plan: Sendable {
    /// One action of a plan, and what the village is after it.
    public struct Step: Sendable {
        /// The index of the action in ``RulePack/actions``.
        public let action: Int
        /// Whether the village claims already what the action establishes: it is no work, only to be verified.
        public let isClaimed: Bool
        /// The facts that change, by index in ``RulePack/facts``, with their new values; in the order of the action's effects.
        public let changes: [Change]
        /// The indices of the criteria that are met now and weren't before, ascending.
        public let newlyMet: [Int]
        /// The index of the level that is certain now; nothing where none is.
        public let level: Int?
        /// The proven score of each section, in the pack's order.
        public let scores: [Fraction]
    }

    /// A fact and its new value.
    public struct Change: Sendable {
        /// The index of the fact.
        public let fact: Int
        /// The value.
        public let value: Value
        /// How it was asked for.
        public let kind: Kind
    }

    /// How a value is meant.
    public enum Kind: String, Sendable {
        /// Just so.
        case exactly
        /// Or more, or later.
        case atLeast
        /// Or less, or earlier.
        case atMost
        /// Expected, since it isn't known before it is found out.
        case expected
    }

    /// The actions in their order; never empty.
    public let steps: [Step]
    /// The months of work of all actions together; what is claimed already is none.
    public let months: Int
    /// The range in which the months could lie.
    public let monthsRange: ClosedRange<Int>
    /// The months until all is done, where what doesn't wait for one another is done side by side.
    public let duration: Int
}
