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
    /// Whether it ended before all was tried that the budget allows of each fact and cluster.
    let isCutShort: Bool
    private let askingWhetherKnown: Set<Int>
    private let places: [Int: (cluster: Int, position: Int)]

    /// Searches.
    public init(rules: DatedRules, budget: SearchBudget = .standard) {
        self.rules = rules
        let steps = EvaluationSteps(rules: rules)
        let boundaries = SearchMeter(steps: budget.steps)
        let cases = SearchMeter(steps: budget.steps)
        let values = BoundarySearch(steps: steps, budget: budget, meter: boundaries)
            .refined(FactValuesMaker(rules: rules, budget: budget).make())
        let clusters = FactCluster.all(of: rules.pack)
        let kinds = clusters.contains(where: \.readsKind) ? VillageCode.Kind.allCases : [.desa]
        var surveys: [[ClusterSurvey]] = []
        for kind in kinds {
            surveys.append(
                clusters.indices.map { index in
                    if let first = surveys.first, !clusters[index].readsKind { return first[index] }
                    let limit = budget.casesPerCluster
                    return ClusterSurveyor.survey(
                        clusters[index],
                        values,
                        of: kind,
                        by: steps,
                        limit: limit,
                        meter: cases
                    )
                }
            )
        }
        self.steps = steps
        isCutShort = boundaries.isUsedUp || cases.isUsedUp
        askingWhetherKnown = FactReading(rules.pack, asOf: rules.asOf).askingWhetherKnown
        self.clusters = clusters
        self.kinds = kinds
        self.surveys = surveys
        places = Dictionary(
            uniqueKeysWithValues: clusters.enumerated().flatMap { index, cluster in
                cluster.criteria.enumerated().map { ($0.element, (index, $0.offset)) }
            }
        )
        isExhaustive =
            clusters.flatMap(\.facts).allSatisfy { values[$0].isComplete }
            && surveys.allSatisfy { $0.allSatisfy(\.isComplete) }
    }

    /// Evidence for every finding of a criterion that was met with, each finding once; the first is found with the plainest
    /// values.
    public func witnesses(of criterion: Int) -> [Witness] {
        guard let (cluster, position) = cluster(of: criterion) else { return [] }
        var witnesses: [Witness] = []
        for kind in kinds.indices {
            for witness in surveys[kind][cluster].witnesses[position] {
                guard !witnesses.contains(where: { $0.found == witness.found }) else { continue }
                witnesses.append(witness)
            }
        }
        return witnesses
    }

    /// Evidence of a village that reaches a level, with every fact that a criterion reads; nothing where none was found.
    public func village(reaching level: Int, budget: SearchBudget = .standard) -> InventedEvidence? {
        let conditions = rules.pack.levels[level...].flatMap(\.requires.conjuncts)
        return VillageSearch(self, budget: budget).answer(VillageQuestion(holding: conditions)).village?.evidence
    }

    /// Whether there is anything to say of what wasn't found in a cluster.
    func isTelling(_ cluster: Int) -> Bool { surveys.allSatisfy { $0[cluster].isTelling } }

    /// Whether a criterion may ask if a fact is known, so that missing evidence, which isn't tried, can serve it.
    func asksWhetherKnown(_ criterion: Int) -> Bool { askingWhetherKnown.contains(criterion) }

    /// Whether villages with missing evidence come to no more than those that are tried.
    ///
    /// A cross-check keeps out only evidence that contradicts itself for certain, so that with missing facts there may be
    /// villages that no complete evidence belongs to.
    func coversMissingEvidence(_ cluster: Int) -> Bool {
        clusters[cluster].checks.isEmpty && clusters[cluster].criteria.allSatisfy { !asksWhetherKnown($0) }
    }

    /// The number of the cluster of a criterion, and its position among the cluster's criteria.
    func cluster(of criterion: Int) -> (cluster: Int, position: Int)? { places[criterion] }
}
