import Certification
import FEEL

/// What each rule of a cluster comes to for every choice of answers to the facts it reads, each answered or left open.
///
/// Values of a fact that no rule tells apart, whatever the others are, are taken together: the first stands for them.
struct AnswerTables: Sendable {
    /// With more choices than this for one rule, some values are left out.
    private static let largestTable = 100_000

    /// A rule, and what it comes to by the values' numbers of the facts it reads.
    private struct Table: Sendable {
        /// The position of the criterion in the cluster; nothing for a cross-check.
        let criterion: Int?
        /// The positions of the facts in the cluster, ascending.
        let positions: [Int]
        /// How far apart two values of each fact lie.
        let strides: [Int]
        /// The number of the result, or 1 for a cross-check that holds and 0 for one that doesn't; -1 for a fault.
        var entries: [Int]
    }

    /// One thing that the criteria come to together.
    struct Case: Sendable {
        /// The answer to each fact of the cluster; nothing where it is left open.
        let answers: [Value?]
        /// The number of each criterion's result among ``AnswerTables/results``.
        let results: [Int]
    }

    /// So many states are kept on the way to the cases of one choice of facts; each is compared with each afterwards.
    private static let mostStates = 2_000
    /// So many states are kept for all choices together.
    private static let mostStatesInAll = 50_000

    let cluster: OpenCluster
    /// The different results of each criterion of the cluster.
    private(set) var results: [[CriterionResult]]
    /// Whether no value and no case was left out.
    private(set) var isComplete = true
    /// The numbers of the results, by what tells them apart.
    private var numbers: [[CriterionResult.Effect: Int]]
    private var values: [[Value]]
    private var tables: [Table] = []
    private var statesLeft = Self.mostStatesInAll
    /// The values' numbers that stand for all, by position of the fact.
    private var kept: [[Int]] = []

    /// - Parameters:
    ///   - values: The values to try, by index of the fact.
    ///   - slots: What is known of the village.
    init(_ cluster: OpenCluster, _ values: [FactValues], on slots: [Value], by steps: EvaluationSteps) {
        self.cluster = cluster
        self.values = cluster.facts.map { values[$0].values }
        results = cluster.criteria.map { _ in [] }
        numbers = cluster.criteria.map { _ in [:] }
        let pack = steps.rules.pack
        let reads =
            cluster.criteria.map { pack.criteria[$0].reads } + cluster.checks.map { pack.checks[$0].holds.reads }
        let positions = reads.map { read in cluster.facts.indices.filter { read.contains(cluster.facts[$0]) } }
        for facts in positions { thin(facts) }
        for (rule, facts) in positions.enumerated() {
            let criterion = rule < cluster.criteria.count ? rule : nil
            fill(criterion, rule - cluster.criteria.count, facts, slots, steps)
        }
        kept = self.values.indices.map(representatives)
    }

    /// Leaves out values evenly until a rule's table has room.
    private mutating func thin(_ facts: [Int]) {
        while facts.reduce(1, { $0 * (values[$1].count + 1) }) > Self.largestTable,
            let longest = facts.max(by: { values[$0].count < values[$1].count }), values[longest].count > 2
        {
            let all = values[longest]
            values[longest] = all.indices.filter { $0 == all.count - 1 || !$0.isMultiple(of: 3) }.map { all[$0] }
            isComplete = false
        }
    }

    private mutating func fill(
        _ criterion: Int?,
        _ check: Int,
        _ facts: [Int],
        _ base: [Value],
        _ steps: EvaluationSteps
    ) {
        var strides: [Int] = []
        var size = 1
        for fact in facts {
            strides.append(size)
            size *= values[fact].count + 1
        }
        var entries: [Int] = []
        entries.reserveCapacity(size)
        var slots = base
        for number in 0..<size {
            for (fact, stride) in zip(facts, strides) {
                let choice = number / stride % (values[fact].count + 1)
                let slot = cluster.facts[fact]
                slots[slot] = choice < values[fact].count ? values[fact][choice] : .unknown(Causes(slot: slot))
            }
            entries.append(
                slots.withUnsafeBufferPointer { buffer in
                    guard let criterion else {
                        return Self.isContradiction(steps.holds(check: cluster.checks[check], on: buffer)) ? 0 : 1
                    }
                    return self.number(of: steps.judge(criterion: cluster.criteria[criterion], on: buffer), criterion)
                }
            )
        }
        tables.append(Table(criterion: criterion, positions: facts, strides: strides, entries: entries))
    }

    private static func isContradiction(_ value: Value) -> Bool {
        switch value {
        case .boolean(false): true
        case .failure(let failure): failure.kind == .contradictoryData
        default: false
        }
    }

    private mutating func number(of result: CriterionResult, _ criterion: Int) -> Int {
        guard result.outcome != .fault else { return -1 }
        let effect = result.effect
        if let known = numbers[criterion][effect] { return known }
        numbers[criterion][effect] = results[criterion].count
        results[criterion].append(result)
        return results[criterion].count - 1
    }

    /// The first of each class of values that every table treats alike.
    private func representatives(of fact: Int) -> [Int] {
        let mine = tables.filter { $0.positions.contains(fact) }
        var seen: Set<[Int]> = []
        return values[fact].indices.filter { value in
            var signature: [Int] = []
            for table in mine {
                guard let place = table.positions.firstIndex(of: fact) else { continue }
                // The entries of one value are stretches as long as its stride, as far apart as all its values take.
                let length = table.strides[place]
                for start in stride(
                    from: value * length,
                    to: table.entries.count,
                    by: length * (values[fact].count + 1)
                ) {
                    signature += table.entries[start..<(start + length)]
                }
            }
            return seen.insert(signature).inserted
        }
    }

    // MARK: Cases

    private struct Key: Hashable {
        let frontier: [Int]
        let results: [Int]
    }

    /// Everything that the criteria can come to when some facts are answered, those with the plainest answers first; none
    /// where all answers contradict each other.
    ///
    /// - Parameter mask: The positions of the facts that are answered, as bits.
    mutating func cases(answering mask: UInt32) -> [Case] {
        var states: [(choices: [Int], results: [Int])] = [([], cluster.criteria.map { _ in -1 })]
        let most = max(1, min(Self.mostStates, statesLeft))
        defer { statesLeft -= states.count }
        for fact in cluster.facts.indices {
            let choices = mask >> UInt32(fact) & 1 == 1 ? kept[fact] : [values[fact].count]
            let complete = tables.filter { $0.positions.last == fact }
            let frontier = (0...fact).filter { earlier in
                tables.contains { $0.positions.contains(earlier) && ($0.positions.last ?? 0) > fact }
            }
            var seen: Set<Key> = []
            var next: [(choices: [Int], results: [Int])] = []
            for state in states where next.count < most {
                for choice in choices {
                    let chosen = state.choices + [choice]
                    guard let results = extended(state.results, by: complete, chosen) else { continue }
                    guard seen.insert(Key(frontier: frontier.map { chosen[$0] }, results: results)).inserted else {
                        continue
                    }
                    next.append((chosen, results))
                }
            }
            if next.count >= most, states.count > 1 || choices.count > most { isComplete = false }
            states = next
        }
        return states.map { state in
            let answers = zip(state.choices, values).map { $0 < $1.count ? $1[$0] : nil }
            return Case(answers: answers, results: state.results)
        }
    }

    /// The results with those of the rules that are complete now; nothing for a contradiction or a fault.
    private mutating func extended(_ results: [Int], by tables: [Table], _ choices: [Int]) -> [Int]? {
        var results = results
        for table in tables {
            let number = zip(table.positions, table.strides).reduce(0) { $0 + choices[$1.0] * $1.1 }
            let entry = table.entries[number]
            guard let criterion = table.criterion else {
                if entry == 0 { return nil }
                continue
            }
            guard entry >= 0 else {
                isComplete = false
                return nil
            }
            results[criterion] = entry
        }
        return results
    }
}
