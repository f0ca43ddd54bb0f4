import Certification
import FEEL

/// One thing that the criteria of a cluster can come to when some of its facts are answered.
struct AnswerOption: Sendable {
    /// The positions of the answered facts in the cluster, as bits.
    let mask: UInt32
    /// The answers, by position; nothing where a fact is left open.
    let answers: [Value?]
    /// The results of the cluster's criteria.
    let results: [CriterionResult]

    /// How many facts are answered.
    var size: Int { mask.nonzeroBitCount }

    /// Whether it leaves open whatever another one leaves open.
    func covers(_ other: AnswerOption) -> Bool {
        zip(results, other.results).allSatisfy { $0.covers($1) }
    }
}

/// What the clusters can come to for each choice of facts to answer.
struct AnswerOptions {
    /// In a cluster with more facts not every choice of them is tried.
    private static let mostFacts = 10

    let clusters: [OpenCluster]
    private(set) var tables: [AnswerTables]
    /// Whether nothing was left out so far.
    var isComplete: Bool { coversScales && tables.allSatisfy(\.isComplete) }
    private let coversScales: Bool
    private var known: [[UInt32: [AnswerOption]]]
    private var widest: [[UInt32: [AnswerOption]]]

    init(_ slots: [Value], open: [Int], kind: VillageCode.Kind, by steps: EvaluationSteps) {
        let found = AnswerValues(slots, open: open, kind: kind, by: steps)
        clusters = OpenCluster.all(of: open, in: steps.rules.pack)
        tables = clusters.map { AnswerTables($0, found.values, on: slots, by: steps) }
        coversScales = found.coversScales
        known = clusters.map { _ in [:] }
        widest = known
    }

    /// All options of a cluster with certain facts answered; where every answer contradicts another, all stays open.
    mutating func all(of cluster: Int, answering mask: UInt32) -> [AnswerOption] {
        if let known = known[cluster][mask] { return known }
        var cases = tables[cluster].cases(answering: mask)
        if cases.isEmpty { cases = tables[cluster].cases(answering: 0) }
        let options = cases.map { found in
            let results = zip(found.results, tables[cluster].results).map { $1[$0] }
            return AnswerOption(mask: mask, answers: found.answers, results: results)
        }
        known[cluster][mask] = options
        return options
    }

    /// The options of a cluster with certain facts answered that leave most open: none of them is covered by another.
    mutating func widest(of cluster: Int, answering mask: UInt32) -> [AnswerOption] {
        if let known = widest[cluster][mask] { return known }
        let options = Self.outermost(all(of: cluster, answering: mask)) { $0.covers($1) }
        widest[cluster][mask] = options
        return options
    }

    /// The options of a cluster that may settle most with fewest answers, for every choice of facts, fewest answers first,
    /// and whether no choice of facts was left out.
    mutating func narrowest(of cluster: Int) -> (options: [AnswerOption], isComplete: Bool) {
        let count = clusters[cluster].facts.count
        let all = UInt32(truncatingIfNeeded: (1 << count) - 1)
        var masks = count <= Self.mostFacts ? Array(0...all) : [0, all] + (0..<count).map { 1 << UInt32($0) }
        masks.sort { ($0.nonzeroBitCount, $0) < ($1.nonzeroBitCount, $1) }
        var kept: [AnswerOption] = []
        for mask in masks {
            let options = Self.outermost(self.all(of: cluster, answering: mask)) { $1.covers($0) }
            // What fewer answers settle as well is no reason to ask for more.
            kept += options.filter { option in
                !kept.contains { $0.size < option.size && option.covers($0) }
            }
        }
        return (kept, count <= Self.mostFacts)
    }

    private static func outermost(
        _ options: [AnswerOption],
        _ isOutside: (AnswerOption, AnswerOption) -> Bool
    ) -> [AnswerOption] {
        var kept: [AnswerOption] = []
        for option in options where !kept.contains(where: { isOutside($0, option) }) {
            kept.removeAll { isOutside(option, $0) }
            kept.append(option)
        }
        return kept
    }
}
