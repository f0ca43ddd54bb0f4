import Certification
import FEEL

/// What the criteria of a cluster can come to together, with evidence for each case.
struct ClusterSurvey: Sendable {
    /// One thing that the criteria come to together.
    struct Case: Sendable {
        /// The values of the cluster's facts, in their order.
        let values: [Value]
        /// What each criterion comes to: indices into ``ClusterSurvey/results``, in the criteria's order.
        let results: [Int]
    }

    /// The different findings of each criterion, in the cluster's order.
    var results: [[CriterionResult]]
    /// The cases; none where the cross-checks contradict each other.
    var cases: [Case] = []
    /// Whether no case was left out for want of room.
    var isComplete = true
    /// Whether cases are missing because a rule can't be calculated in them, or the search was over too soon.
    var hasGaps = false
    /// Whether what isn't among the cases can be told of at all.
    var isTelling: Bool { !hasGaps && !cases.isEmpty }
    /// Evidence for every finding of each criterion, in the cluster's order.
    var witnesses: [[Witness]]
    /// Evidence for which a cross-check can't be calculated.
    var faultyChecks: [Int: InventedEvidence] = [:]
    /// How many times a criterion was judged.
    var judgements = 0
}
