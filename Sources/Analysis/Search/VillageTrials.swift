import Certification
import FEEL

/// The villages that are tried for the answer to one question.
struct VillageTrials {
    let base: VillageSearch
    let question: VillageQuestion
    /// The criteria that the answer hangs on.
    let bunches: [[Int]]
    let clusters: [Int]
    var tries = 0
    var random = SeededNumbers(seed: 0x6465_7361)

    init(_ base: VillageSearch, _ question: VillageQuestion) {
        (self.base, self.question) = (base, question)
        allowance = max(base.meter.remaining, 0) / base.villageSize + 1
        bunches = base.structure.bunches(readBy: question.failing.isEmpty ? question.holding : question.failing)
        let criteria = Set(
            base.structure.bunches(readBy: question.holding + question.failing).flatMap(\.self)
                + [question.granted?.criterion].compactMap { $0 }
        )
        clusters = base.search.clusters.indices.filter { index in
            base.search.clusters[index].criteria.contains(where: criteria.contains)
        }
    }

    /// How many villages may be tried before the search is over.
    let allowance: Int

    var budget: Int { min(base.budget.villagesPerQuestion, allowance) }

    // MARK: Judging a village

    enum Finding {
        case refused, allowed, answer
    }

    /// Judges a village; counts as a try.
    mutating func judge(_ village: TrialVillage) -> Finding {
        tries += 1
        let slots = village.resultSlots
        var granted = slots
        // What doesn't concern a village keeps no level from it.
        if let grant = question.granted, village.criteria[grant.criterion].outcome != .notApplicable {
            granted = village.with(grant.best, of: grant.criterion, base.structure).resultSlots
        }
        guard question.holding.allSatisfy({ holds($0, granted) }) else { return .refused }
        guard !question.failing.isEmpty else { return .answer }
        return question.failing.allSatisfy { holds($0, slots) } ? .allowed : .answer
    }

    func holds(_ condition: Program, _ slots: [Value]) -> Bool {
        condition.evaluate(slots, asOf: base.search.rules.asOf).value == .boolean(true)
    }

    // MARK: All villages

    /// The answer where there are few enough villages to try them all.
    mutating func all() -> VillageQuestion.Answer? {
        let kinds = base.search.kinds.indices
        let counts = kinds.map { kind in clusters.map { max(base.ranked[kind][$0].count, 1) } }
        let total = counts.reduce(0) { min($0 + $1.reduce(1) { min($0 * $1, budget + 1) }, budget + 1) }
        guard total <= budget else { return nil }
        for kind in kinds {
            var village = base.best(kind: kind)
            for number in 0..<counts[kind].reduce(1, *) {
                var rest = number
                for (cluster, count) in zip(clusters, counts[kind]) {
                    let ranked = base.ranked[kind][cluster]
                    if !ranked.isEmpty { village.choose(ranked[rest % count], of: cluster, base.structure) }
                    rest /= count
                }
                if case .answer = judge(village) { return .found(village) }
            }
        }
        let isExhaustive = base.search.isExhaustive && clusters.allSatisfy(base.search.coversMissingEvidence)
        return .notFound(SearchEffort(tries: tries, isExhaustive: isExhaustive))
    }
}
