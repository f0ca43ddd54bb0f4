public import Diagnostics

/// One thing that must come out of a rule test.
public struct RuleTestExpectation: Sendable {
    /// Which of the three levels of an assessment is meant.
    public enum LevelFigure: String, Hashable, Sendable, CaseIterable {
        /// The one that is certain at the assurance of the test.
        case certain
        /// The one that is certain at `claimed`.
        case claimed
        /// The highest that is still reachable.
        case reachable
    }

    /// What is compared.
    public enum Content: Sendable {
        /// The outcome of a criterion, a group or a section.
        case outcome(Group.Child, Outcome)
        /// The score of a criterion (0…100) or of a group on its own scale; an end that isn't named isn't compared.
        case score(Group.Child, low: ExpectedScore?, high: ExpectedScore?)
        /// A level by its index; nothing for no level.
        case level(LevelFigure, Int?)
        /// No level is certain, and some level is still reachable.
        case undetermined
        /// The facts, by index, on which the criterion with an index hangs; all of them, ascending.
        case causes(criterion: Int, facts: [Int])
    }

    /// What is compared.
    public let content: Content
    /// Where the expected value stands.
    public let range: SourceRange

    /// Creates an expectation.
    public init(_ content: Content, at range: SourceRange) {
        self.content = content
        self.range = range
    }
}
