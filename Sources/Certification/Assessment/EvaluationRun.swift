import FEEL

/// Evaluates a village at one assurance, and takes over what can't have changed: from the evaluation before, and from
/// what is found when nothing is known at all.
struct EvaluationRun {
    /// Where a result comes from.
    private enum Origin {
        case fresh, previous, blank
    }

    let rules: DatedRules
    /// What is found when nothing is known; nothing only while that itself is found out.
    let blank: Evaluation?
    let previous: Evaluation?

    /// Evaluates; `slots` are changed where facts contradict each other.
    func evaluate(_ assurance: Assurance, _ slots: inout SlotValues) -> Evaluation {
        var faults = contradict(&slots)
        let changed = previous.map { slots.differences(from: $0.facts) }
        let criteria = criteria(on: slots, changed: changed)
        let groups = groups(criteria)
        for (index, result) in criteria.results.enumerated() where result.outcome == .fault {
            if let failure = result.failure { faults.insert(Fault(rule: .criterion(index), failure: failure), at: 0) }
        }
        let levels = levels(criteria, groups, &faults)
        return Evaluation(
            assurance: assurance,
            facts: slots.states,
            criteria: criteria.results,
            groups: groups.results,
            certainLevel: faults.isEmpty ? levels.certain : nil,
            possibleLevel: levels.possible,
            faults: faults
        )
    }

    // MARK: Facts

    /// Makes facts unknown that a cross-check shows to contradict each other.
    private func contradict(_ slots: inout SlotValues) -> [Fault] {
        var faults: [Fault] = []
        var broken: [Int] = []
        let known = slots.known
        slots.values.withUnsafeBufferPointer { buffer in
            for index in rules.checks.indices where !rules.checks[index].reads.isDisjoint(with: known) {
                switch rules.checks[index].holds.evaluate(buffer, asOf: rules.asOf).value {
                case .boolean(false): broken.append(index)
                case .failure(let failure) where failure.kind == .contradictoryData: broken.append(index)
                case .failure(let failure) where failure.kind != .notApplicable:
                    faults.append(Fault(rule: .check(index), failure: failure))
                default: break
                }
            }
        }
        for index in broken {
            for slot in rules.pack.checks[index].holds.reads where slot < rules.pack.facts.count {
                if case .known = slots.states[slot] { slots.set(slot, to: .unknown(.contradictory(check: index))) }
            }
        }
        return faults
    }

    // MARK: Results

    private func criteria(
        on slots: SlotValues,
        changed: Causes?
    ) -> (results: [CriterionResult], origins: [Origin]) {
        let judge = CriterionJudge(rules: rules)
        let known = slots.known
        let count = rules.criteria.count
        // Whole arrays are shared without being copied.
        if let previous, changed?.isEmpty == true {
            return (previous.criteria, Array(repeating: .previous, count: count))
        }
        if let blank, known.isEmpty { return (blank.criteria, Array(repeating: .blank, count: count)) }
        var results: [CriterionResult] = []
        var origins: [Origin] = []
        results.reserveCapacity(count)
        origins.reserveCapacity(count)
        slots.values.withUnsafeBufferPointer { buffer in
            for index in 0..<count {
                let reads = rules.criteria[index].reads
                if let previous, let changed, reads.isDisjoint(with: changed) {
                    results.append(previous.criteria[index])
                    origins.append(.previous)
                } else if let blank, reads.isDisjoint(with: known) {
                    results.append(blank.criteria[index])
                    origins.append(.blank)
                } else {
                    results.append(judge.judge(index, on: buffer))
                    origins.append(.fresh)
                }
            }
        }
        return (results, origins)
    }

    private func groups(
        _ criteria: (results: [CriterionResult], origins: [Origin])
    ) -> (results: [GroupResult], origins: [Origin]) {
        for (origin, evaluation) in [(Origin.previous, previous), (.blank, blank)] {
            guard let evaluation, criteria.origins.allSatisfy({ $0 == origin }) else { continue }
            return (evaluation.groups, Array(repeating: origin, count: rules.groups.count))
        }
        let scorer = GroupScorer(rules: rules)
        var results: [GroupResult] = []
        var origins: [Origin] = []
        results.reserveCapacity(rules.groups.count)
        origins.reserveCapacity(rules.groups.count)
        for index in rules.groups.indices {
            let origin = common(rules.groups[index].members) { child in
                switch child {
                case .criterion(let index): criteria.origins[index]
                case .group(let index): origins[index]
                }
            }
            switch (origin, previous, blank) {
            case (.previous, let previous?, _): results.append(previous.groups[index])
            case (.blank, _, let blank?): results.append(blank.groups[index])
            default: results.append(scorer.score(index, criteria: criteria.results, groups: results))
            }
            origins.append(origin)
        }
        return (results, origins)
    }

    /// The origin that all members share; else the result is a fresh one.
    private func common(_ members: [Group.Child], _ origin: (Group.Child) -> Origin) -> Origin {
        guard let first = members.first.map(origin) else { return .fresh }
        return members.allSatisfy { origin($0) == first } ? first : .fresh
    }

    private func levels(
        _ criteria: (results: [CriterionResult], origins: [Origin]),
        _ groups: (results: [GroupResult], origins: [Origin]),
        _ faults: inout [Fault]
    ) -> (certain: Int?, possible: Int?) {
        // A fault was told with the evaluation it came from.
        if faults.isEmpty, let known = settledLevels(groups.origins) { return known }
        let finder = LevelFinder(rules: rules)
        let certain = finder.level(with: .low, criteria: criteria.results, groups: groups.results)
        // Where nothing is open both ends are the same, and so are the levels.
        let isOpen = criteria.results.contains(where: \.isOpen) || groups.results.contains(where: \.isOpen)
        let possible = isOpen ? finder.level(with: .high, criteria: criteria.results, groups: groups.results) : certain
        for fault in certain.faults + possible.faults where !faults.contains(fault) { faults.append(fault) }
        return (certain.index, possible.index)
    }

    /// The levels of the evaluation that all results come from; groups share an origin only when their criteria do.
    private func settledLevels(_ groups: [Origin]) -> (certain: Int?, possible: Int?)? {
        for (origin, evaluation) in [(Origin.previous, previous), (.blank, blank)] {
            guard let evaluation, evaluation.faults.isEmpty else { continue }
            if groups.allSatisfy({ $0 == origin }) { return (evaluation.certainLevel, evaluation.possibleLevel) }
        }
        return nil
    }
}

extension CriterionResult {
    /// Whether more evidence could change anything in it.
    fileprivate var isOpen: Bool { mayNotApply || certainlyMet != possiblyMet || !score.isCertain }
}

extension GroupResult {
    /// Whether more evidence could change anything in it.
    fileprivate var isOpen: Bool { mayNotApply || certainlyMet != possiblyMet || !score.isCertain }
}
