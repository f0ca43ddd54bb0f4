public import Certification
public import FEEL

/// Which open facts of a village decide its level, and which few could settle it.
///
/// All of it speaks of one assurance: a fact is open that isn't known at it. A level is settled when the highest that is
/// certain is the highest that is possible; one level asked for is settled when it is certain or not possible any more.
public struct LevelSettling: Sendable {
    /// How much of the open range of the sections' scores answers close, in points.
    public struct Closing: Hashable, Sendable {
        /// What is closed whatever the answers are.
        public let least: Fraction
        /// What is closed with the answers that close most.
        public let most: Fraction
    }

    /// An open fact.
    public struct Fact: Sendable {
        /// The index of the fact.
        public let fact: Int
        /// Why it is unknown.
        public let reason: UnknownReason
        /// The indices of the open criteria that read it, ascending; never empty.
        public let criteria: [Int]
        /// The indices of the levels that ask for something it bears on, highest first.
        public let levels: [Int]
        /// What its answer alone closes; nothing where there are too many answers to look at each.
        public let closing: Closing?
    }

    /// Facts whose answers settle the level whatever they are, while all others stay open.
    public struct DecidingSet: Sendable {
        /// The facts, ascending; without any of them the others no longer settle the level for certain.
        public let facts: [Int]
        /// What the answers close; nothing where there are too many answers to look at each.
        public let closing: Closing?
    }

    /// The sets that decide.
    public struct Deciding: Sendable {
        /// The facts of every such set, ascending.
        public let core: [Int]
        /// The sets, fewest facts first; none where not even answers to all open facts settle the level, since known ones
        /// contradict each other.
        public let sets: [DecidingSet]
        /// Whether there are no others.
        public let isComplete: Bool
        /// Whether no fact of them could be left out; if not, that couldn't be told.
        ///
        /// That they settle the level is proven always.
        public let isProven: Bool
    }

    /// Facts with answers that settle the level, while all others stay open: the village was assessed again with them.
    public struct AnswerSet: Sendable {
        /// A fact and an answer to it.
        public struct Answer: Sendable {
            /// The index of the fact.
            public let fact: Int
            /// The answer.
            public let value: Value
            /// What the village says, where it isn't the answer; nothing where it is, or where the village says nothing.
            public let claim: Value?
        }

        /// The answers, ascending by fact.
        public let answers: [Answer]
        /// What these answers close, in points.
        public let closed: Fraction
    }

    /// The quickest ways to one result.
    public struct Quickest: Sendable {
        /// What the answers settle.
        public enum Result: Hashable, Sendable {
            /// The level is this one and no other.
            case final(Int)
            /// No level can be reached any more.
            case noLevel
            /// The level asked for is certain.
            case certain(Int)
            /// The level asked for is not possible any more.
            case lost(Int)
        }

        /// The result.
        public let result: Result
        /// How many answers the sets have.
        public let size: Int
        /// How many answers are needed at least, for certain.
        public let atLeast: Int
        /// Whether fewer answers are proven not to do.
        public let isSmallest: Bool
        /// The sets, those first whose answers are most often what the village says, then those that close most; only some
        /// of many.
        public let sets: [AnswerSet]
        /// How many sets of this size were found in all.
        public let count: Int
        /// Whether there are no others of this size.
        public let isComplete: Bool
    }

    /// The evidence.
    public let evidence: Evidence
    /// The day.
    public let asOf: Day
    /// The assurance at which facts are open.
    public let assurance: Assurance
    /// The index of the level asked for; nothing for whichever it is.
    public let target: Int?
    /// The index of the highest level that is certain at this assurance.
    public let certain: Int?
    /// The index of the highest level that is possible at this assurance.
    public let possible: Int?
    /// Whether a rule could not be calculated; then no level is certain and nothing is said of what settles it.
    public let hasFault: Bool
    /// What is open in the sections' scores, in points: the sum of upper less lower ends.
    public let openPoints: Fraction
    /// The open facts, those first that close most.
    public let facts: [Fact]
    /// The open facts of which some answers may count otherwise than all that were tried, ascending.
    ///
    /// What is said to be proven holds for their other answers, too; what they close may be more or less with one of those.
    public let untried: [Int]
    /// The sets that decide; nothing where the level is settled.
    public let deciding: Deciding?
    /// The quickest ways to each result there can be, highest level first; a result that no answers bring about has none.
    public let quickest: [Quickest]

    /// Whether nothing has to be answered.
    public var isSettled: Bool { Self.isSettled(certain: certain, possible: possible, target: target) && !hasFault }

    static func isSettled(certain: Int?, possible: Int?, target: Int?) -> Bool {
        guard let target else { return certain == possible }
        // Levels count from the highest.
        return certain.map { $0 <= target } ?? false || !(possible.map { $0 <= target } ?? false)
    }
}
