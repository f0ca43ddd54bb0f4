import Certification
import FEEL

/// Answers questions about all villages: tries them all where they are few, else walks down from the best ones.
///
/// The conditions of levels are monotone, so a condition that fails in any village where others hold also fails in one of
/// which nothing more can be taken away without one of those others failing. A walk ends in such a village.
struct VillageSearch {
    private static let seed: UInt64 = 0x6465_7361
    /// How many walks are made for a question.
    private static let walks = 10
    /// How many cases of a cluster a walk tries at one point.
    private static let casesPerStep = 14

    let search: EvidenceSearch
    let structure: RuleStructure
    let budget: SearchBudget
    /// The worth of every result: by kind, cluster, position of the criterion, number of the result.
    private let worths: [[[[Int]]]]
    /// The cases of every cluster, best first: by kind and cluster.
    private let ranked: [[[Int]]]

    init(_ search: EvidenceSearch, budget: SearchBudget) {
        self.search = search
        self.budget = budget
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
        var run = Run(self, question)
        return run.all() ?? run.walks()
    }

    /// The best finding of a criterion that some evidence brings about.
    func best(of criterion: Int) -> CriterionResult? {
        guard let cluster = search.clusters.firstIndex(where: { $0.criteria.contains(criterion) }),
            let position = search.clusters[cluster].criteria.firstIndex(of: criterion)
        else { return nil }
        return search.surveys.flatMap { $0[cluster].results[position] }
            .filter { $0.outcome != .fault && $0.outcome != .notApplicable }
            .max { $0.worth < $1.worth }
    }

    /// The best village of a kind.
    func best(kind: Int) -> TrialVillage {
        TrialVillage(search, kind: kind, cases: ranked[kind].map { $0.first ?? 0 }, structure)
    }
}

extension VillageSearch {
    /// The search for one answer.
    private struct Run {
        let base: VillageSearch
        let question: VillageQuestion
        /// The criteria that the answer hangs on.
        let bunches: [[Int]]
        let clusters: [Int]
        var tries = 0
        var random = SeededNumbers(seed: VillageSearch.seed)

        init(_ base: VillageSearch, _ question: VillageQuestion) {
            (self.base, self.question) = (base, question)
            bunches = base.structure.bunches(readBy: question.failing.isEmpty ? question.holding : question.failing)
            let criteria = Set(
                base.structure.bunches(readBy: question.holding + question.failing).flatMap(\.self)
                    + [question.granted?.criterion].compactMap { $0 }
            )
            clusters = base.search.clusters.indices.filter { index in
                base.search.clusters[index].criteria.contains(where: criteria.contains)
            }
        }

        private var budget: Int { base.budget.villagesPerQuestion }

        // MARK: Judging a village

        private enum Finding {
            case refused, allowed, answer
        }

        private mutating func judge(_ village: TrialVillage) -> Finding {
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

        private func holds(_ condition: Program, _ slots: [Value]) -> Bool {
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
            return .notFound(tries: tries, isExhaustive: base.search.isExhaustive)
        }

        // MARK: Walks

        /// The answer of walks down from good villages.
        mutating func walks() -> VillageQuestion.Answer {
            for walk in 0..<VillageSearch.walks where tries < budget {
                for kind in base.search.kinds.indices where tries < budget {
                    guard let start = start(kind: kind, walk: walk) else { continue }
                    if let found = descend(from: start, walk: walk) { return .found(found) }
                }
            }
            return .notFound(tries: tries, isExhaustive: false)
        }

        /// A good village that is allowed.
        private mutating func start(kind: Int, walk: Int) -> TrialVillage? {
            var village = base.best(kind: kind)
            if walk >= bunches.count, walk > 0 {
                for cluster in clusters where base.ranked[kind][cluster].count > 1 && Bool.random(using: &random) {
                    let ranked = base.ranked[kind][cluster]
                    let near = ranked.prefix(max(1, ranked.count / 2))
                    village.choose(near.randomElement(using: &random) ?? 0, of: cluster, base.structure)
                }
            }
            if isAllowed(village) { return village }
            return climbed(from: village)
        }

        private mutating func isAllowed(_ village: TrialVillage) -> Bool {
            if case .refused = judge(village) { false } else { true }
        }

        /// How much of what must hold holds, as a number that grows with it.
        private func progress(of village: TrialVillage) -> Int {
            let slots = village.resultSlots
            let held = question.holding.filter { holds($0, slots) }.count
            let worth = question.holding.flatMap(base.structure.children(readBy:)).reduce(0) { sum, child in
                switch child {
                case .criterion(let index): sum + village.criteria[index].worth
                case .group(let index): sum + village.groups[index].worth
                }
            }
            return held * 1_000_000_000 + worth
        }

        /// Betters one cluster after the other until what must hold holds; nothing where that doesn't succeed.
        private mutating func climbed(from village: TrialVillage) -> TrialVillage? {
            var village = village
            var reached = progress(of: village)
            var isBetter = true
            while isBetter, tries < budget {
                isBetter = false
                for cluster in clusters {
                    let current = village.cases[cluster]
                    for index in base.ranked[village.kind][cluster].prefix(4 * VillageSearch.casesPerStep) {
                        var other = village
                        other.choose(index, of: cluster, base.structure)
                        tries += 1
                        let progress = progress(of: other)
                        guard progress > reached else { continue }
                        (village, reached, isBetter) = (other, progress, true)
                    }
                    if village.cases[cluster] != current, isAllowed(village) { return village }
                }
            }
            return isAllowed(village) ? village : nil
        }

        /// Takes away one thing after the other while the village stays allowed.
        ///
        /// - Returns: The answer, if the walk comes to one.
        private mutating func descend(from start: TrialVillage, walk: Int) -> TrialVillage? {
            var village = start
            if case .answer = judge(village) { return village }
            for (cluster, wanted) in order(walk: walk) {
                let cases = descents(of: cluster, wanted: wanted, from: village)
                for index in cases where tries < budget {
                    var lower = village
                    lower.choose(index, of: cluster, base.structure)
                    switch judge(lower) {
                    case .answer: return lower
                    case .allowed: village = lower
                    case .refused: continue
                    }
                    break
                }
            }
            return nil
        }

        /// The clusters in the order in which they are lowered, each with the criteria that are to fall.
        ///
        /// Each bunch comes first in one of the walks, since a condition on a part fails most easily when everything is
        /// taken from that part; later walks mix them.
        private mutating func order(walk: Int) -> [(cluster: Int, wanted: Set<Int>)] {
            var bunches = bunches
            var criteria: [Int]
            if walk < bunches.count {
                bunches.insert(bunches.remove(at: walk), at: 0)
                criteria = bunches.flatMap(\.self)
            } else {
                criteria = bunches.flatMap(\.self).shuffled(using: &random)
            }
            if let granted = question.granted?.criterion {
                criteria.removeAll { $0 == granted }
                criteria.insert(granted, at: 0)
            }
            let place = Dictionary(
                base.search.clusters.enumerated().flatMap { index, cluster in cluster.criteria.map { ($0, index) } }
            ) { first, _ in first }
            var order: [(Int, Set<Int>)] = []
            var seen: Set<Int> = []
            for criterion in criteria where seen.insert(criterion).inserted {
                if let cluster = place[criterion] { order.append((cluster, [criterion])) }
            }
            return order
        }

        /// The cases of a cluster in which the wanted criteria are lower, those first that lower nothing else and then
        /// those that lower them most.
        private mutating func descents(of cluster: Int, wanted: Set<Int>, from village: TrialVillage) -> [Int] {
            let survey = base.search.surveys[village.kind][cluster]
            let criteria = base.search.clusters[cluster].criteria
            let worths = base.worths[village.kind][cluster]
            guard survey.cases.indices.contains(village.cases[cluster]) else { return [] }
            let now = survey.cases[village.cases[cluster]].results
            var found: [(harm: Int, left: Int, index: Int)] = []
            for (index, other) in survey.cases.enumerated() {
                var (harm, left, drop) = (0, 0, 0)
                for position in criteria.indices {
                    let (old, new) = (worths[position][now[position]], worths[position][other.results[position]])
                    if wanted.contains(criteria[position]) {
                        left += new
                        drop += old - new
                    } else if new < old {
                        harm += 1
                    }
                }
                if drop > 0 { found.append((harm, left, index)) }
            }
            let inOrder = found.sorted { ($0.harm, $0.left, $0.index) < ($1.harm, $1.left, $1.index) }
            return inOrder.prefix(VillageSearch.casesPerStep).map(\.index)
        }
    }
}

extension GroupResult {
    /// How good it is, in millionths, for ordering only.
    fileprivate var worth: Int {
        outcome == .notApplicable ? 1_000_000 : share.low.millionths
    }
}
