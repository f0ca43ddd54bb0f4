public import Certification
public import FEEL

/// What a village can do for a level.
public struct PlanningResult: Sendable {
    /// What was found.
    public enum Outcome: Sendable {
        /// The level is certain already, or there is no level above.
        case reached
        /// Plans, the lightest first; at least one.
        ///
        /// `gap` is how many months above the least the first is at most, 0 when it is proven to be the lightest;
        /// `isComplete` tells whether the others are proven to be the next.
        case plans([Plan], gap: Int, isComplete: Bool)
        /// No plan was found that takes no more months than there are; this is the lightest, with its `gap` as above.
        case overBudget(Plan, gap: Int)
        /// No set of actions makes the level certain: what stands in the way, in the pack's order.
        case impossible([PlanObstacle])
        /// So many sets of actions, all that could, settle the criteria as the level asks for, but each time an assessment of
        /// the whole village didn't find the level certain.
        case denied(Int)
        /// No plan was found before the search was cut; there may be one.
        case notFound
    }

    /// The village as it is.
    public let assessment: Assessment
    /// The index of the level that was aimed at; nothing where the highest is certain already and none was named.
    public let target: Int?
    /// The indices of the actions that have nothing left to do, ascending.
    public let done: [Int]
    /// What was found.
    public let outcome: Outcome

    /// Whether the level is reached, or there is a way to it.
    public var isFulfilled: Bool {
        switch outcome {
        case .reached, .plans: true
        case .overBudget, .impossible, .denied, .notFound: false
        }
    }

    /// The plans, the lightest first; also the one that takes more months than there are.
    public var plans: [Plan] {
        switch outcome {
        case .plans(let plans, _, _): plans
        case .overBudget(let plan, _): [plan]
        case .reached, .impossible, .denied, .notFound: []
        }
    }
}

/// A criterion that the level can't do without, and that no action settles.
public struct PlanObstacle: Sendable {
    /// A fact that the criterion reads, and what becomes of it.
    public struct Read: Sendable {
        /// The index of the fact in ``RulePack/facts``.
        public let fact: Int
        /// Its value as it is; nothing where it isn't known at the assurance of the designation.
        public let now: Value?
        /// Its value when all actions are done that can be; nothing where it isn't known even then.
        public let after: Value?
        /// Whether one of these actions establishes it.
        public let isEstablished: Bool
    }

    /// The index of the criterion in ``RulePack/criteria``.
    public let criterion: Int
    /// The facts that it reads, ascending.
    public let reads: [Read]
}
