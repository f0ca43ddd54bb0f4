import Certification
import FEEL

/// An invented village of which everything is known that a criterion reads: one case of each cluster.
struct TrialVillage {
    let search: EvidenceSearch
    /// The index of its kind in the search.
    let kind: Int
    /// The case of each cluster.
    private(set) var cases: [Int]
    private(set) var criteria: [CriterionResult]
    private(set) var groups: [GroupResult] = []

    /// Creates a village from a case of each cluster.
    init(_ search: EvidenceSearch, kind: Int, cases: [Int]) {
        (self.search, self.kind, self.cases) = (search, kind, cases)
        let blank = TrialSlots(search.rules, kind: search.kinds[kind])
        criteria = blank.values.withUnsafeBufferPointer { buffer in
            search.rules.pack.criteria.indices.map { search.steps.judge(criterion: $0, on: buffer) }
        }
        for cluster in cases.indices { take(cases[cluster], of: cluster) }
        for group in search.rules.pack.groups.indices {
            groups.append(search.steps.score(group: group, criteria: criteria, groups: groups))
        }
    }

    /// Chooses another case of a cluster.
    mutating func choose(_ index: Int, of cluster: Int, _ structure: RuleStructure) {
        guard cases[cluster] != index else { return }
        cases[cluster] = index
        take(index, of: cluster)
        rescore(structure.groupsAbove[cluster])
    }

    /// The same village with another finding of one criterion.
    func with(_ result: CriterionResult, of criterion: Int, _ structure: RuleStructure) -> TrialVillage {
        var changed = self
        changed.criteria[criterion] = result
        changed.rescore(structure.groupsAboveCriterion[criterion])
        return changed
    }

    /// The slots of the levels' conditions.
    var resultSlots: [Value] {
        search.steps.resultSlots(criteria: criteria, groups: groups, isProven: true)
    }

    /// What the village says of itself.
    var evidence: InventedEvidence {
        var values: [Int: Value] = [:]
        for (cluster, index) in cases.enumerated() {
            let survey = search.surveys[kind][cluster]
            guard survey.cases.indices.contains(index) else { continue }
            for (fact, value) in zip(search.clusters[cluster].facts, survey.cases[index].values) {
                values[fact] = value
            }
        }
        return InventedEvidence(kind: search.kinds[kind], values: values)
    }

    private mutating func take(_ index: Int, of cluster: Int) {
        let survey = search.surveys[kind][cluster]
        // A cluster without any case stays unknown.
        guard survey.cases.indices.contains(index) else { return }
        for (position, criterion) in search.clusters[cluster].criteria.enumerated() {
            criteria[criterion] = survey.results[position][survey.cases[index].results[position]]
        }
    }

    private mutating func rescore(_ changed: [Int]) {
        for group in changed {
            groups[group] = search.steps.score(group: group, criteria: criteria, groups: groups)
        }
    }
}
