public import Certification
import FEEL

/// Invented evidence for what rules can come to: a search that is the same in every run and on every machine.
///
/// For each fact it tries the ends of its bounds, its options, and the values just below, at and just above whatever the
/// rules compare it with; boundaries that stand nowhere, such as those of a share, are closed in on by halving. Facts that
/// hang together are tried together, so that no evidence here breaks a cross-check.
///
/// What it finds is certain, since the engine itself judged it. What it doesn't find may still exist, unless
/// ``isExhaustive`` says that there are no other values.
public struct EvidenceSearch: Sendable {
    /// The rules with the numbers of the day.
    public let rules: DatedRules
    /// Whether every value of every fact that a criterion reads was tried, in every combination that a rule can tell apart.
    public let isExhaustive: Bool
    /// How many times a criterion was judged.
    public var judgements: Int { surveys.flatMap(\.self).reduce(0) { $0 + $1.judgements } }

    let steps: EvaluationSteps
    let clusters: [FactCluster]
    /// The kinds of village that rules can tell apart.
    let kinds: [VillageCode.Kind]
    /// By index of the kind in `kinds`, then of the cluster.
    let surveys: [[ClusterSurvey]]

    /// Searches.
    public init(rules: DatedRules, budget: SearchBudget = .standard) {
        self.rules = rules
        let steps = EvaluationSteps(rules: rules)
        let values = BoundarySearch(steps: steps, budget: budget)
            .refined(FactValuesMaker(rules: rules, budget: budget).make())
        let clusters = FactCluster.all(of: rules.pack)
        let kinds = clusters.contains(where: \.readsKind) ? VillageCode.Kind.allCases : [.desa]
        var surveys: [[ClusterSurvey]] = []
        for kind in kinds {
            surveys.append(
                clusters.indices.map { index in
                    if let first = surveys.first, !clusters[index].readsKind { return first[index] }
                    let limit = budget.casesPerCluster
                    return ClusterSurveyor.survey(clusters[index], values, of: kind, by: steps, limit: limit)
                }
            )
        }
        self.steps = steps
        self.clusters = clusters
        self.kinds = kinds
        self.surveys = surveys
        isExhaustive =
            clusters.flatMap(\.facts).allSatisfy { values[$0].isComplete }
            && surveys.allSatisfy { $0.allSatisfy(\.isComplete) }
    }

    /// Evidence for every finding of a criterion that was met with, each finding once; the first is found with the plainest
    /// values.
    public func witnesses(of criterion: Int) -> [Witness] {
        guard let cluster = clusters.firstIndex(where: { $0.criteria.contains(criterion) }),
            let position = clusters[cluster].criteria.firstIndex(of: criterion)
        else { return [] }
        var witnesses: [Witness] = []
        for kind in kinds.indices {
            for witness in surveys[kind][cluster].witnesses[position] {
                guard !witnesses.contains(where: { $0.found == witness.found }) else { continue }
                witnesses.append(witness)
            }
        }
        return witnesses
    }
}
