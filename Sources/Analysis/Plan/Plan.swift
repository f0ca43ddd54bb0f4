public import Certification
public import FEEL

/// Actions that make a level certain, in an order in which they can be done.
public struct Plan: Sendable {
    /// What is done in a step.
    public enum Task: Hashable, Sendable {
        /// What the village claims is verified; no work of its own.
        case verification
        /// An action, by its index in ``RulePack/actions``.
        case action(Int)
    }

    /// One step of a plan, and what the village is after it.
    public struct Step: Sendable {
        /// What is done.
        public let task: Task
        /// The facts that change or are verified, by index in ``RulePack/facts``, with their values; in the order of the
        /// action's effects, or of the pack.
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

    /// A fact of the village that the level relies on, and whose evidence runs out before all is done.
    public struct Lapse: Hashable, Sendable {
        /// The index of the fact.
        public let fact: Int
        /// The last day on which it counts.
        public let lastDay: Day
    }

    /// The steps in their order, a verification first; never empty.
    public let steps: [Step]
    /// The actions, in the order of the steps.
    public var actions: [Int] {
        steps.compactMap { if case .action(let index) = $0.task { index } else { nil } }
    }

    /// The months of work of all actions together.
    public let months: Int
    /// The range in which the months could lie.
    public let monthsRange: ClosedRange<Int>
    /// The months until all is done, where what doesn't wait for one another is done side by side.
    public let duration: Int
    /// The day on which all is done where one action follows the other; nothing where the calendar doesn't go so far.
    public let end: Day?
    /// What has to be renewed meanwhile, ascending by fact: without it the level wouldn't be certain on the last day.
    public let lapses: [Lapse]
}
