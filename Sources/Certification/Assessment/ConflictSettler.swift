import FEEL

/// Settles conflicts of sources: where every rule comes to the same outcome with each value, the difference is only
/// listed; where not, the fact is unknown until a value is verified.
struct ConflictSettler {
    /// Above this many combinations of values nothing is tried, and every fact in conflict is unknown.
    private static let combinationLimit = 256

    let rules: DatedRules
    let judge: CriterionJudge

    /// Settles the conflicts of one assurance.
    ///
    /// - Parameter rivals: The facts in conflict with their values, ascending by fact; the first value stands in `slots`.
    /// - Returns: The facts whose conflict changes an outcome, now unknown in `slots`.
    func settle(_ rivals: [(fact: Int, values: [Value])], in slots: inout SlotValues) -> Set<Int> {
        // Counted no further than just beyond the limit, since 70 facts have more combinations than a word can hold.
        let combinations = rivals.reduce(1) {
            min($0 * min($1.values.count, 2 * Self.combinationLimit), 2 * Self.combinationLimit)
        }
        var changing = Set(rivals.map(\.fact))
        if combinations <= Self.combinationLimit { changing = factsThatMatter(among: rivals, in: slots) }
        for fact in changing { slots.set(fact, to: .unknown(.conflicting)) }
        return changing
    }

    /// A fact matters when two of its values give different findings, whatever the other facts in conflict are.
    private func factsThatMatter(among rivals: [(fact: Int, values: [Value])], in slots: SlotValues) -> Set<Int> {
        let criteria = rules.pack.criteria.indices.filter { index in
            rivals.contains { rules.pack.criteria[index].reads.contains($0.fact) }
        }
        var findings: [[Int]: [Finding]] = [:]
        var choices: [[Int]] = [[]]
        for rival in rivals { choices = choices.flatMap { choice in rival.values.indices.map { choice + [$0] } } }
        for choice in choices {
            var tried = slots
            for (rival, pick) in zip(rivals, choice) { tried.set(rival.fact, to: .known(rival.values[pick])) }
            findings[choice] = tried.values.withUnsafeBufferPointer { buffer in
                criteria.map { Finding(judge.judge($0, on: buffer)) } + checks(on: buffer)
            }
        }
        var matter: Set<Int> = []
        for (position, rival) in rivals.enumerated() {
            for choice in choices where choice[position] > 0 {
                var first = choice
                first[position] = 0
                if findings[choice] != findings[first] { matter.insert(rival.fact) }
            }
        }
        return matter
    }

    private func checks(on slots: UnsafeBufferPointer<Value>) -> [Finding] {
        rules.pack.checks.map { .check($0.holds.evaluate(slots, asOf: rules.asOf).value) }
    }

    /// What of a result counts as its outcome: not the measured value, which of course differs.
    private enum Finding: Equatable {
        case criterion(Outcome, ScoreRange, mayNotApply: Bool)
        case check(Value)

        init(_ result: CriterionResult) {
            self = .criterion(result.outcome, result.score, mayNotApply: result.mayNotApply)
        }
    }
}
