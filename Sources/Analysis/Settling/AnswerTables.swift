import Certification
import FEEL

/// What each rule of a cluster comes to for every choice of answers to the facts it reads, each answered or left open.
///
/// Values of a fact that no rule tells apart, whatever the others are, are taken together: the first stands for them.
struct AnswerTables: Sendable {
    /// A rule, and what it comes to by the values' numbers of the facts it reads.
    private struct Table: Sendable {
        /// The position of the criterion in the cluster; nothing for a cross-check.
        let criterion: Int?
        /// The position of the cross-check in the cluster, below 0 for a criterion.
        let check: Int
        /// The positions of the facts in the cluster, ascending.
        let positions: [Int]
        /// How far apart two values of each fact lie.
        let strides: [Int]
        /// See ``AnswerTables/isTold(_:)``.
        let isTold: Bool
        /// The number of the result, 0 for a cross-check that holds; or one of those below 0.
        ///
        /// Empty where there would be too many: then each is found when it is asked for.
        var entries: [Int]
        /// Answers that contradict each other, or what is known.
        static let contradiction = -1
        /// A rule that can't be calculated.
        static let fault = -2
    }

    /// One thing that the criteria come to together.
    struct Case: Sendable {
        /// The answer to each fact of the cluster; nothing where it is left open.
        let answers: [Value?]
        /// The number of each criterion's result among ``AnswerTables/results``.
        let results: [Int]
    }

    /// For a rule that reads more facts no values are left out; it is asked each time.
    private static let mostThinned = 4
    /// So many states are kept on the way to the cases of one choice of facts.
    private static let mostStates = 2_000

    let cluster: OpenCluster
    /// The different results of each criterion of the cluster.
    private(set) var results: [[CriterionResult]]
    /// Whether no value was left out and every rule can be calculated.
    private(set) var isComplete = true
    /// The numbers of the results, by what tells them apart.
    private var numbers: [[CriterionResult.Effect: Int]]
    private var values: [[Value]]
    /// What is known of the village; open facts are unknown.
    private let base: [Value]
    private let steps: EvaluationSteps
    private var tables: [Table] = []
    /// The values' numbers that stand for all, by position of the fact.
    private var kept: [[Int]] = []

    /// - Parameters:
    ///   - values: The values to try, by index of the fact.
    ///   - slots: What is known of the village.
    ///   - largest: With more choices for one rule, some values are left out.
    init(_ cluster: OpenCluster, _ values: [[Value]], on slots: [Value], largest: Int, by steps: EvaluationSteps) {
        (self.cluster, base, self.steps) = (cluster, slots, steps)
        self.values = cluster.facts.map { values[$0] }
        results = cluster.criteria.map { _ in [] }
        numbers = cluster.criteria.map { _ in [:] }
        let pack = steps.rules.pack
        let reads =
            cluster.criteria.map { pack.criteria[$0].reads } + cluster.checks.map { pack.checks[$0].holds.reads }
        let positions = reads.map { read in cluster.facts.indices.filter { read.contains(cluster.facts[$0]) } }
        for facts in positions where facts.count <= Self.mostThinned { thin(facts, largest) }
        for (rule, facts) in positions.enumerated() {
            let criterion = rule < cluster.criteria.count ? rule : nil
            fill(criterion, rule - cluster.criteria.count, facts, largest)
        }
        kept = self.values.indices.map(representatives)
    }

    /// Leaves out values evenly until a rule's table has room.
    private mutating func thin(_ facts: [Int], _ largest: Int) {
        func choices(_ fact: Int) -> Double { Double(values[fact].count + 1) }
        while facts.reduce(1, { $0 * choices($1) }) > Double(largest),
            let longest = facts.max(by: { values[$0].count < values[$1].count }), values[longest].count > 2
        {
            let all = values[longest]
            values[longest] = all.indices.filter { $0 == all.count - 1 || !$0.isMultiple(of: 3) }.map { all[$0] }
            isComplete = false
        }
    }

    private mutating func fill(_ criterion: Int?, _ check: Int, _ facts: [Int], _ largest: Int) {
        var strides: [Int] = []
        var size = 1
        for fact in facts where size <= largest {
            strides.append(size)
            size *= values[fact].count + 1
        }
        let told = criterion.map { isTold(cluster.criteria[$0]) } ?? false
        var table = Table(
            criterion: criterion,
            check: check,
            positions: facts,
            strides: strides,
            isTold: told,
            entries: []
        )
        if size <= largest {
            for number in 0..<size {
                let choices = zip(facts, strides).map { fact, stride in number / stride % (values[fact].count + 1) }
                table.entries.append(entry(of: table, choices))
            }
        }
        tables.append(table)
    }

    /// What a rule comes to with a choice for each of its facts.
    private mutating func entry(of table: Table, _ choices: [Int]) -> Int {
        var slots = base
        var isAnswered = table.isTold
        for (fact, choice) in zip(table.positions, choices) {
            if choice < values[fact].count {
                slots[cluster.facts[fact]] = values[fact][choice]
            } else {
                isAnswered = false
            }
        }
        let entry = slots.withUnsafeBufferPointer { buffer -> (Int?, CriterionResult?) in
            guard let criterion = table.criterion else {
                let value = steps.holds(check: cluster.checks[table.check], on: buffer)
                return (Self.isContradiction(value) ? Table.contradiction : 0, nil)
            }
            let result = steps.judge(criterion: cluster.criteria[criterion], on: buffer)
            if result.outcome == .fault { return (Table.fault, nil) }
            return isAnswered && result.isOpen ? (Table.contradiction, nil) : (nil, result)
        }
        if entry.0 == Table.fault { isComplete = false }
        if let result = entry.1, let criterion = table.criterion { return number(of: result, criterion) }
        return entry.0 ?? Table.fault
    }

    /// Whether a criterion's test reads an open fact and nothing else that is unknown, so that all answers to what it reads
    /// settle it unless they contradict each other.
    private func isTold(_ index: Int) -> Bool {
        let criterion = steps.rules.pack.criteria[index]
        return criterion.test.program.reads.contains(where: cluster.facts.contains)
            && criterion.reads.allSatisfy { cluster.facts.contains($0) || !base[$0].isOpen }
    }

    /// Whether a cross-check says that facts contradict each other.
    static func isContradiction(_ value: Value) -> Bool {
        switch value {
        case .boolean(false): true
        case .failure(let failure): failure.kind == .contradictoryData
        default: false
        }
    }

    private mutating func number(of result: CriterionResult, _ criterion: Int) -> Int {
        let effect = result.effect
        if let known = numbers[criterion][effect] { return known }
        numbers[criterion][effect] = results[criterion].count
        results[criterion].append(result)
        return results[criterion].count - 1
    }

    /// The first of each class of values that every table treats alike.
    private func representatives(of fact: Int) -> [Int] {
        let mine = tables.filter { $0.positions.contains(fact) }
        guard mine.allSatisfy({ !$0.entries.isEmpty }) else { return Array(values[fact].indices) }
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

    /// Everything that the criteria can come to when some facts are answered, those with the plainest answers first, and
    /// whether no case was left out; none where all answers contradict each other.
    ///
    /// - Parameters:
    ///   - answered: The positions of the facts that are answered.
    ///   - meter: Where a step is paid for each combination that is looked at.
    mutating func cases(answering answered: Set<Int>, meter: SearchMeter) -> (cases: [Case], isComplete: Bool) {
        var states: [(choices: [Int], results: [Int])] = [([], cluster.criteria.map { _ in -1 })]
        var isWhole = true
        for fact in cluster.facts.indices {
            let choices = answered.contains(fact) ? kept[fact] : [values[fact].count]
            let complete = tables.filter { $0.positions.last == fact }
            let frontier = (0...fact).filter { earlier in
                tables.contains { $0.positions.contains(earlier) && ($0.positions.last ?? 0) > fact }
            }
            var seen: Set<Key> = []
            var next: [(choices: [Int], results: [Int])] = []
            for state in states {
                guard next.count < Self.mostStates, next.isEmpty || !meter.isUsedUp else {
                    isWhole = false
                    break
                }
                meter.spend(choices.count)
                for choice in choices {
                    let chosen = state.choices + [choice]
                    guard let results = extended(state.results, by: complete, chosen) else { continue }
                    let key = Key(frontier: frontier.map { chosen[$0] }, results: results)
                    if seen.insert(key).inserted { next.append((chosen, results)) }
                }
            }
            states = next
        }
        let cases = states.map { state in
            let answers = zip(state.choices, values).map { $0 < $1.count ? $1[$0] : nil }
            return Case(answers: answers, results: state.results)
        }
        return (cases, isComplete && isWhole)
    }

    /// The results with those of the rules that are complete now; nothing for a contradiction or a fault.
    private mutating func extended(_ results: [Int], by tables: [Table], _ choices: [Int]) -> [Int]? {
        var results = results
        for table in tables {
            let entry =
                if table.entries.isEmpty {
                    self.entry(of: table, table.positions.map { choices[$0] })
                } else {
                    table.entries[zip(table.positions, table.strides).reduce(0) { $0 + choices[$1.0] * $1.1 }]
                }
            guard entry >= 0 else { return nil }
            if let criterion = table.criterion { results[criterion] = entry }
        }
        return results
    }
}
