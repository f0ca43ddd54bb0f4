public import Certification
public import Diagnostics
import FEEL

/// What of a pack its tests have walked through, and what of it they expect something of.
public struct RuleCoverage: Sendable {
    /// How often an outcome came up, and how often a test expected it and it came.
    public struct OutcomeUse: Hashable, Sendable {
        /// The outcome.
        public let outcome: Outcome
        /// In how many tests it came out.
        public internal(set) var reached = 0
        /// In how many of these the test names it.
        public internal(set) var expected = 0
    }

    /// A criterion.
    public struct CriterionUse: Sendable {
        /// Its path.
        public let path: String
        /// Where its id stands.
        public let place: SourceRange
        /// The outcomes that it can have, in the order of ``Outcome``; a fault isn't one of them.
        public internal(set) var outcomes: [OutcomeUse]
        /// The bands of its measure, in the order written: where each stands, and in how many tests it was taken.
        public internal(set) var bands: [(place: SourceRange, reached: Int)]
    }

    /// A condition inside an expression: an operand of `and` or `or`, what follows `if`, or a whole cross-check.
    public struct BranchUse: Sendable {
        /// The path of the criterion, or the id of the check or level, that it belongs to.
        public let subject: String
        /// The condition as written.
        public let text: String
        /// Where it stands.
        public let place: SourceRange
        /// How often it was true, and how often false, each time it was evaluated.
        public internal(set) var isTrue = 0, isFalse = 0
    }

    /// A level.
    public struct LevelUse: Sendable {
        /// Its id.
        public let id: String
        /// Where its id stands.
        public let place: SourceRange
        /// In how many tests it is certain, and in how many it isn't.
        public internal(set) var certain = 0, notCertain = 0
    }

    /// The criteria, in the pack's order.
    public internal(set) var criteria: [CriterionUse]
    /// The conditions inside expressions: those of criteria, of checks, of levels, each in the pack's order.
    public internal(set) var branches: [BranchUse]
    /// The levels, highest first.
    public internal(set) var levels: [LevelUse]

    /// Where the branches of a program are found among all, by the place of each: parts of one program may stand in two
    /// files.
    struct BranchIndex: Sendable {
        let program: Program
        let branches: [SourceRange: Int]
    }

    /// By criterion, its condition of applicability and its test.
    var criterionBranches: [[BranchIndex]] = []
    var checkBranches: [BranchIndex] = []
    var levelBranches: [BranchIndex] = []

    /// Criteria times the outcomes that each can have: how many there are, and how many some test names and gets.
    public var outcomeCount: (all: Int, expected: Int) {
        let all = criteria.flatMap(\.outcomes)
        return (all.count, all.count { $0.expected > 0 })
    }

    /// Bands: how many there are, and how many some test takes.
    public var bandCount: (all: Int, reached: Int) {
        let all = criteria.flatMap(\.bands)
        return (all.count, all.count { $0.reached > 0 })
    }

    /// Both ways of each condition: how many there are, and how many some test takes.
    public var branchCount: (all: Int, reached: Int) {
        (2 * branches.count, branches.reduce(0) { $0 + ($1.isTrue > 0 ? 1 : 0) + ($1.isFalse > 0 ? 1 : 0) })
    }

    /// Certain and not certain, for each level: how many there are, and how many come up in some test.
    public var levelCount: (all: Int, reached: Int) {
        (2 * levels.count, levels.reduce(0) { $0 + ($1.certain > 0 ? 1 : 0) + ($1.notCertain > 0 ? 1 : 0) })
    }

    /// Whether the outcomes that tests name are at least so many of a hundred.
    public func reaches(percent: Int) -> Bool {
        let count = outcomeCount
        return count.expected * 100 >= percent * count.all
    }
}
