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

    /// Evaluates; among the facts of the result those that contradict each other are unknown.
    func evaluate(_ assurance: Assurance, _ resolved: SlotValues) -> Evaluation {
        var slots = resolved
        var faults = contradict(&slots)
        let changed = previous.map { slots.differences(from: $0.known) }
        let criteria = criteria(on: slots, changed: changed)
        let groups = groups(criteria)
        for index in criteria.results.indices where criteria.results[index].outcome == .fault {
            guard let failure = criteria.results[index].failure else { continue }
            faults.insert(Fault(rule: .criterion(index), failure: failure), at: 0)
        }
        let levels = levels(criteria, groups, &faults)
        return Evaluation(
            assurance: assurance,
            facts: slots.states,
            known: slots.known,
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

    /// The evaluation that results of an origin were taken over from.
    private func source(of origin: Origin) -> Evaluation? {
        switch origin {
        case .fresh: nil
        case .previous: previous
        case .blank: blank
        }
    }

    private func groups(
        _ criteria: (results: [CriterionResult], origins: [Origin])
    ) -> (results: [GroupResult], origins: [Origin]) {
        if let origin = common(criteria.origins), let evaluation = source(of: origin) {
            return (evaluation.groups, Array(repeating: origin, count: rules.groups.count))
        }
        let scorer = GroupScorer(rules: rules)
        var results: [GroupResult] = []
        var origins: [Origin] = []
        results.reserveCapacity(rules.groups.count)
        origins.reserveCapacity(rules.groups.count)
        for index in rules.groups.indices {
            let members = rules.groups[index].members
            let origin = origin(of: members, criteria.origins, origins)
            if let evaluation = source(of: origin) {
                results.append(evaluation.groups[index])
            } else {
                results.append(scorer.score(index, criteria: criteria.results, groups: results))
            }
            origins.append(origin)
        }
        return (results, origins)
    }

    /// The origin that all members of a group share; else its result is a fresh one.
    private func origin(of members: [Group.Child], _ criteria: [Origin], _ groups: [Origin]) -> Origin {
        var shared: Origin?
        for member in members {
            let origin =
                switch member {
                case .criterion(let index): criteria[index]
                case .group(let index): groups[index]
                }
            guard origin != .fresh, shared == nil || shared == origin else { return .fresh }
            shared = origin
        }
        return shared ?? .fresh
    }

    /// The origin that all results share; nothing where they don't.
    private func common(_ origins: [Origin]) -> Origin? {
        guard let first = origins.first, origins.allSatisfy({ $0 == first }) else { return nil }
        return first
    }

    private func levels(
        _ criteria: (results: [CriterionResult], origins: [Origin]),
        _ groups: (results: [GroupResult], origins: [Origin]),
        _ faults: inout [Fault]
    ) -> (certain: Int?, possible: Int?) {
        // A fault was told with the evaluation it came from.
        if faults.isEmpty, let known = settledLevels(groups.origins) { return known }
        let finder = LevelFinder(rules: rules)
        var slots = rules.emptyResultSlots
        let certain = finder.level(with: .low, criteria: criteria.results, groups: groups.results, in: &slots)
        // Where nothing is open both ends are the same, and so are the levels.
        let isOpen =
            criteria.results.indices.contains { criteria.results[$0].isOpen }
            || groups.results.indices.contains { groups.results[$0].isOpen }
        let possible =
            isOpen
            ? finder.level(with: .high, criteria: criteria.results, groups: groups.results, in: &slots) : certain
        for fault in certain.faults + possible.faults where !faults.contains(fault) { faults.append(fault) }
        return (certain.index, possible.index)
    }

    /// The levels of the evaluation that all results come from; groups share an origin only when their criteria do.
    private func settledLevels(_ groups: [Origin]) -> (certain: Int?, possible: Int?)? {
        guard let origin = common(groups), let evaluation = source(of: origin), evaluation.faults.isEmpty else {
            return nil
        }
        return (evaluation.certainLevel, evaluation.possibleLevel)
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
