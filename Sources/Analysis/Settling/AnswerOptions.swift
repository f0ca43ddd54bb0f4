import Certification
import FEEL

/// What the clusters can come to for each choice of facts to answer.
struct AnswerOptions {
    /// In a cluster with more facts not every choice of them is tried.
    static let mostFacts = 10
    /// More options that don't cover each other aren't kept for one choice of facts.
    private static let mostKept = 300

    let clusters: [OpenCluster]
    /// The open facts of which some answers may count otherwise than all that are tried, ascending.
    let untried: [Int]
    /// The values that are tried, by index of the fact.
    let values: [[Value]]
    /// Whether every answer to a cluster's facts is tried.
    let isExhaustive: [Bool]
    /// What each cluster comes to with no answer.
    let blank: [AnswerOption]
    /// Where the work is paid for; each part of the search has its own.
    var meter: SearchMeter
    private var tables: [AnswerTables]
    private var known: [[Set<Int>: OptionList]]
    private var widest: [[Set<Int>: OptionList]]

    /// - Parameter claimed: What the village says of open facts; tried first.
    init(
        _ slots: [Value],
        open: [Int],
        claimed: [Int: Value],
        kind: VillageCode.Kind,
        work: SettlingWork,
        by steps: EvaluationSteps
    ) {
        let found = AnswerValues(slots, open: open, claimed: claimed, kind: kind, by: steps, steps: work.values)
        let clusters = OpenCluster.all(of: open, in: steps.rules.pack)
        let largest = Self.largestTable(clusters, found.values, in: steps.rules.pack, within: work.tables)
        let tables = clusters.map { AnswerTables($0, found.values, on: slots, largest: largest, by: steps) }
        values = found.values
        blank = slots.withUnsafeBufferPointer { buffer in
            clusters.map { cluster in
                AnswerOption(
                    answers: cluster.facts.map { _ in nil },
                    size: 0,
                    results: cluster.criteria.map { steps.judge(criterion: $0, on: buffer) }
                )
            }
        }
        isExhaustive = zip(clusters, tables).map { cluster, tables in
            tables.isComplete && Set(found.untried).isDisjoint(with: cluster.facts)
        }
        untried = found.untried
        meter = SearchMeter(steps: work.options)
        known = clusters.map { _ in [:] }
        widest = known
        (self.clusters, self.tables) = (clusters, tables)
    }

    /// How large a rule's table may be so that all of them together keep within a number of entries.
    private static func largestTable(
        _ clusters: [OpenCluster],
        _ values: [[Value]],
        in pack: RulePack,
        within entries: Int
    ) -> Int {
        let sizes = clusters.flatMap { cluster in
            let rules =
                cluster.criteria.map { pack.criteria[$0].reads } + cluster.checks.map { pack.checks[$0].holds.reads }
            return rules.map { reads in
                cluster.facts.filter(reads.contains).reduce(1.0) { $0 * Double(values[$1].count + 1) }
            }
        }
        var largest = entries
        while largest > 1, sizes.reduce(0, { $0 + min($1, Double(largest)) }) > Double(entries) { largest /= 2 }
        return largest
    }

    /// All options of a cluster with certain facts answered; where every answer contradicts another, all stays open.
    ///
    /// - Parameter answered: The positions of the facts in the cluster.
    mutating func all(of cluster: Int, answering answered: Set<Int>) -> OptionList {
        if answered.isEmpty { return OptionList(options: [blank[cluster]], isComplete: true) }
        if let known = known[cluster][answered] { return known }
        let (cases, isComplete) = tables[cluster].cases(answering: answered, meter: meter)
        let options = cases.map { found in
            let results = zip(found.results, tables[cluster].results).map { $1[$0] }
            return AnswerOption(answers: found.answers, size: answered.count, results: results)
        }
        let list = OptionList(
            options: options.isEmpty ? [blank[cluster]] : options,
            isComplete: isComplete && isExhaustive[cluster]
        )
        known[cluster][answered] = list
        return list
    }

    /// The options of a cluster with certain facts answered that leave most open: none of them is covered by another.
    mutating func widest(of cluster: Int, answering answered: Set<Int>) -> OptionList {
        if let known = widest[cluster][answered] { return known }
        let list = outermost(all(of: cluster, answering: answered)) { $0.covers($1) }
        widest[cluster][answered] = list
        return list
    }

    /// The options of a cluster that may settle most with fewest answers, for every choice of facts, fewest answers first.
    mutating func narrowest(of cluster: Int, in pack: RulePack) -> OptionList {
        let (choices, isEach) = choices(of: cluster, in: pack)
        var kept = OptionList(options: [], isComplete: isEach)
        // With everything answered, sets can be found at least that aren't the smallest.
        if let all = choices.last { _ = self.all(of: cluster, answering: all) }
        for answered in choices {
            guard !meter.isUsedUp || answered.isEmpty || answered.count == clusters[cluster].facts.count else {
                kept.isComplete = false
                continue
            }
            let list = outermost(all(of: cluster, answering: answered)) { $1.covers($0) }
            meter.spend(list.options.count * kept.options.count / 8)
            // What fewer answers settle as well is no reason to ask for more.
            kept.options += list.options.filter { option in
                !kept.options.contains { $0.size < option.size && option.covers($0) }
            }
            kept.isComplete = kept.isComplete && list.isComplete
        }
        return kept
    }

    /// The choices of facts to answer, fewest first, and whether these are all.
    ///
    /// Of a large cluster they are those that answer a rule: nothing, each fact, all that a criterion reads, everything.
    private func choices(of cluster: Int, in pack: RulePack) -> (choices: [Set<Int>], isEach: Bool) {
        let facts = clusters[cluster].facts
        guard facts.count > Self.mostFacts else {
            let all = (0..<(1 << facts.count)).map { bits in
                Set(facts.indices.filter { bits >> $0 & 1 == 1 })
            }
            return (Self.ordered(all), true)
        }
        let read = clusters[cluster].criteria.map { criterion in
            Set(facts.indices.filter { pack.criteria[criterion].reads.contains(facts[$0]) })
        }
        let some = [[], Set(facts.indices)] + facts.indices.map { [$0] } + read
        return (Self.ordered(Array(Set(some))), false)
    }

    private static func ordered(_ choices: [Set<Int>]) -> [Set<Int>] {
        let sorted = choices.map { $0.sorted() }.sorted { one, other in
            one.count == other.count ? one.lexicographicallyPrecedes(other) : one.count < other.count
        }
        return sorted.map(Set.init)
    }

    private func outermost(_ list: OptionList, _ isOutside: (AnswerOption, AnswerOption) -> Bool) -> OptionList {
        var kept: [AnswerOption] = []
        var isComplete = list.isComplete
        for option in list.options {
            guard kept.count < Self.mostKept, kept.isEmpty || !meter.isUsedUp else {
                isComplete = false
                break
            }
            meter.spend(kept.count / 8)
            guard !kept.contains(where: { isOutside($0, option) }) else { continue }
            kept.removeAll { isOutside(option, $0) }
            kept.append(option)
        }
        return OptionList(options: kept, isComplete: isComplete)
    }
}
