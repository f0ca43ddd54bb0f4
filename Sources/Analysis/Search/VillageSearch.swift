import Certification
import FEEL

/// Answers questions about all villages: tries them all where they are few, else walks down from the best ones.
///
/// The conditions of levels are monotone, so a condition that fails in any village where others hold also fails in one of
/// which nothing more can be taken away without one of those others failing. Walks lead towards such villages.
struct VillageSearch {
    let search: EvidenceSearch
    let structure: RuleStructure
    let budget: SearchBudget
    /// What is left for all questions together.
    let meter: SearchMeter
    /// The worth of every result: by kind, cluster, position of the criterion, number of the result.
    let worths: [[[[Int]]]]
    /// The cases of every cluster, best first: by kind and cluster.
    let ranked: [[[Int]]]

    init(_ search: EvidenceSearch, budget: SearchBudget) {
        self.search = search
        self.budget = budget
        meter = SearchMeter(steps: budget.steps)
        structure = RuleStructure(search.rules.pack, clusters: search.clusters)
        let worths = search.surveys.map { $0.map { $0.results.map { $0.map(\.worth) } } }
        self.worths = worths
        ranked = search.surveys.enumerated().map { kind, surveys in
            surveys.enumerated().map { cluster, survey in
                let sums = survey.cases.map { found in
                    found.results.enumerated().reduce(0) { $0 + worths[kind][cluster][$1.offset][$1.element] }
                }
                return survey.cases.indices.sorted { (sums[$1], $0) < (sums[$0], $1) }
            }
        }
    }

    /// Answers a question.
    func answer(_ question: VillageQuestion) -> VillageQuestion.Answer {
        var trials = VillageTrials(self, question)
        guard !meter.isUsedUp else { return .open }
        let answer = trials.all() ?? trials.walks()
        meter.spend((trials.tries + 1) * villageSize)
        guard answer.village == nil else { return answer }
        return meter.isUsedUp || !trials.clusters.allSatisfy(search.isTelling) ? .open : answer
    }

    /// What it costs to try one village, counted as ``SearchMeter`` does.
    var villageSize: Int { 1 + (search.rules.pack.criteria.count + search.rules.pack.groups.count) / 4 }

    /// The best finding of a criterion that some evidence brings about.
    func best(of criterion: Int) -> CriterionResult? {
        guard let (cluster, position) = search.cluster(of: criterion) else { return nil }
        return search.surveys.flatMap { $0[cluster].results[position] }
            .filter { $0.outcome != .fault && $0.outcome != .notApplicable }
            .max { $0.worth < $1.worth }
    }

    /// The best village of a kind.
    func best(kind: Int) -> TrialVillage {
        TrialVillage(search, kind: kind, cases: ranked[kind].map { $0.first ?? 0 })
    }
}
