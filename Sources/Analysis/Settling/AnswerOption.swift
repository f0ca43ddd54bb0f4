import Certification
import FEEL

/// One thing that the criteria of a cluster can come to when some of its facts are answered.
struct AnswerOption: Sendable {
    /// The answers, by position of the fact in the cluster; nothing where it is left open.
    let answers: [Value?]
    /// How many facts are answered.
    let size: Int
    /// The results of the cluster's criteria.
    let results: [CriterionResult]

    /// Whether it leaves open whatever another one leaves open.
    func covers(_ other: AnswerOption) -> Bool {
        zip(results, other.results).allSatisfy { $0.covers($1) }
    }
}

/// Some answer options, and whether every answer does as one of them.
struct OptionList: Sendable {
    /// The options.
    var options: [AnswerOption]
    /// Whether there are no others.
    var isComplete: Bool
}
