import Certification
import FEEL

extension VillageTrials {
    /// How many walks are made for a question.
    private static let walkCount = 10
    /// How many cases of a cluster a walk tries at one point.
    private static let casesPerStep = 14

    /// The answer of walks down from good villages.
    mutating func walks() -> VillageQuestion.Answer {
        for walk in 0..<Self.walkCount where tries < budget {
            for kind in base.search.kinds.indices where tries < budget {
                guard let start = start(kind: kind, walk: walk) else { continue }
                if let found = descend(from: start, walk: walk) { return .found(found) }
            }
        }
        return .notFound(SearchEffort(tries: tries, isExhaustive: false))
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
                for index in base.ranked[village.kind][cluster].prefix(4 * Self.casesPerStep) {
                    guard tries < allowance else { return nil }
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
        for criterion in order(walk: walk) {
            guard let cluster = base.search.cluster(of: criterion)?.cluster else { continue }
            let cases = descents(of: criterion, from: village)
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

    /// The criteria in the order in which they are lowered.
    ///
    /// Each bunch comes first in one of the walks, since a condition on a part fails most easily when everything is
    /// taken from that part; later walks mix them.
    private mutating func order(walk: Int) -> [Int] {
        var bunches = bunches
        if walk < bunches.count { bunches.insert(bunches.remove(at: walk), at: 0) }
        var criteria = bunches.flatMap(\.self)
        if walk >= bunches.count { criteria.shuffle(using: &random) }
        var seen: Set<Int> = []
        return ([question.granted?.criterion].compactMap { $0 } + criteria).filter { seen.insert($0).inserted }
    }

    /// The cases of a criterion's cluster in which it is lower, those first that lower nothing else and then those that
    /// lower it most.
    private func descents(of criterion: Int, from village: TrialVillage) -> [Int] {
        guard let (cluster, wanted) = base.search.cluster(of: criterion) else { return [] }
        let survey = base.search.surveys[village.kind][cluster]
        let worths = base.worths[village.kind][cluster]
        guard survey.cases.indices.contains(village.cases[cluster]) else { return [] }
        let now = survey.cases[village.cases[cluster]].results
        var found: [(harm: Int, left: Int, index: Int)] = []
        for (index, other) in survey.cases.enumerated() {
            let left = worths[wanted][other.results[wanted]]
            guard left < worths[wanted][now[wanted]] else { continue }
            let harm = worths.indices.filter { worths[$0][other.results[$0]] < worths[$0][now[$0]] }.count
            found.append((harm, left, index))
        }
        let inOrder = found.sorted { ($0.harm, $0.left, $0.index) < ($1.harm, $1.left, $1.index) }
        return inOrder.prefix(Self.casesPerStep).map(\.index)
    }
}

extension GroupResult {
    /// How good it is, in millionths, for ordering only.
    fileprivate var worth: Int {
        outcome == .notApplicable ? 1_000_000 : share.low.millionths
    }
}
