import FEEL

/// Assesses villages by one pack on one day.
public struct Assessor: Sendable {
    /// The version of the engine, which every assessment names.
    public static let engineVersion = "0.1.0"

    /// The rules with the numbers of the day.
    public let rules: DatedRules

    /// Creates an assessor; make one for a whole batch.
    public init(rules: DatedRules) {
        self.rules = rules
    }

    /// Assesses a village.
    ///
    /// Never fails: what can't be calculated is part of the result.
    public func assess(_ evidence: Evidence) -> Assessment {
        var changing: Set<Int> = []
        var slots = slots(of: evidence, changing: &changing)
        var evaluations: [Evaluation] = []
        for assurance in Assurance.allCases {
            evaluations.append(evaluate(assurance, &slots[assurance.rank], after: evaluations.last))
        }
        return Assessment(
            evidence: evidence,
            asOf: rules.asOf,
            engine: Self.engineVersion,
            evaluations: evaluations,
            differences: rules.pack.facts.indices.flatMap { differences(of: $0, in: evidence, changing: changing) },
            verdict: verdict(evaluations),
            hasFault: evaluations.contains { !$0.faults.isEmpty },
            isPackInForce: rules.pack.header.effectiveFrom <= rules.asOf
                && (rules.pack.header.effectiveTo.map { rules.asOf <= $0 } ?? true)
        )
    }

    // MARK: Facts

    /// The slots at each assurance, by its rank.
    ///
    /// - Parameter changing: Gets the facts whose sources disagree in a way that changes an outcome.
    private func slots(of evidence: Evidence, changing: inout Set<Int>) -> [SlotValues] {
        let resolver = FactResolver(rules: rules, evidence: evidence)
        var claimed = SlotValues(rules: rules, kind: evidence.village.code.kind)
        var documented = claimed
        var verified = claimed
        var conflicts: [(fact: Int, rivals: [[Value]])] = []
        for index in rules.pack.facts.indices {
            let resolution = resolver.resolve(index)
            claimed.append(resolution.claimed)
            documented.append(resolution.documented)
            verified.append(resolution.verified)
            if !resolution.rivals.isEmpty { conflicts.append((index, resolution.rivals)) }
        }
        var slots = [claimed, documented, verified]
        guard !conflicts.isEmpty else { return slots }
        let settler = ConflictSettler(rules: rules, judge: CriterionJudge(rules: rules))
        for rank in slots.indices {
            let rivals = conflicts.map { (fact: $0.fact, values: $0.rivals[rank]) }.filter { !$0.values.isEmpty }
            if !rivals.isEmpty { changing.formUnion(settler.settle(rivals, in: &slots[rank])) }
        }
        return slots
    }

    private func differences(of fact: Int, in evidence: Evidence, changing: Set<Int>) -> [Difference] {
        guard case .statements(let statements) = evidence.facts[fact] else { return [] }
        var differences: [Difference] = []
        if statements.dropFirst().contains(where: { $0.value != statements[0].value }) {
            differences.append(.sources(fact: fact, statements, changesOutcome: changing.contains(fact)))
        }
        for statement in statements {
            guard let verification = statement.verification, verification.on <= rules.asOf,
                let found = verification.value, found != statement.value
            else { continue }
            differences.append(
                .verification(fact: fact, claimed: statement.value, verified: found, verification)
            )
        }
        return differences
    }

    // MARK: Evaluation

    /// Evaluates at one assurance; what reads only facts that are as they were in `previous` is taken from there.
    private func evaluate(_ assurance: Assurance, _ slots: inout SlotValues, after previous: Evaluation?) -> Evaluation
    {
        var faults = contradict(&slots)
        if let previous, previous.facts == slots.states { return previous.at(assurance) }
        var changed = Causes.none
        for (slot, state) in slots.states.enumerated() where state != previous?.facts[slot] {
            changed.formUnion(Causes(slot: slot))
        }
        let judge = CriterionJudge(rules: rules)
        let criteria = slots.values.withUnsafeBufferPointer { buffer in
            rules.pack.criteria.indices.map { index in
                if let previous, rules.criteria[index].reads.isDisjoint(with: changed) {
                    return previous.criteria[index]
                }
                return judge.judge(index, on: buffer)
            }
        }
        let scorer = GroupScorer(rules: rules)
        var groups: [GroupResult] = []
        groups.reserveCapacity(rules.pack.groups.count)
        for index in rules.pack.groups.indices {
            groups.append(scorer.score(index, criteria: criteria, groups: groups))
        }
        faults.insert(
            contentsOf: criteria.enumerated().compactMap { index, result in
                result.outcome == .fault ? result.failure.map { Fault(rule: .criterion(index), failure: $0) } : nil
            },
            at: 0
        )
        let finder = LevelFinder(rules: rules)
        let certain = finder.level(with: .low, criteria: criteria, groups: groups)
        // Where nothing is open both ends are the same, and so are the levels.
        let isOpen =
            groups.contains { $0.mayNotApply || !$0.score.isCertain || $0.certainlyMet != $0.possiblyMet }
            || criteria.contains { $0.certainlyMet != $0.possiblyMet || !$0.score.isCertain || $0.mayNotApply }
        let possible = isOpen ? finder.level(with: .high, criteria: criteria, groups: groups) : certain
        for fault in certain.faults + possible.faults where !faults.contains(fault) { faults.append(fault) }
        return Evaluation(
            assurance: assurance,
            facts: slots.states,
            criteria: criteria,
            groups: groups,
            certainLevel: faults.isEmpty ? certain.index : nil,
            possibleLevel: possible.index,
            faults: faults
        )
    }

    /// Makes facts unknown that a cross-check shows to contradict each other.
    private func contradict(_ slots: inout SlotValues) -> [Fault] {
        var faults: [Fault] = []
        var broken: [Int] = []
        slots.values.withUnsafeBufferPointer { buffer in
            for (index, check) in rules.pack.checks.enumerated() {
                switch check.holds.evaluate(buffer, asOf: rules.asOf).value {
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

    // MARK: Verdict

    /// What is reachable must be possible by the claims and by what was verified; a level that is certain is reached.
    private func verdict(_ evaluations: [Evaluation]) -> Verdict {
        let designation = evaluations[rules.pack.header.designationAssurance.rank]
        let claimed = evaluations[Assurance.claimed.rank]
        // Levels count from the highest, so the lower of two levels has the larger index.
        var reachable: Int?
        if let open = claimed.possibleLevel, let proven = designation.possibleLevel { reachable = max(open, proven) }
        if let certain = designation.certainLevel { reachable = reachable.map { min($0, certain) } ?? certain }
        guard let reachable else { return .noLevel }
        guard let certain = designation.certainLevel else { return .notYetDetermined(reachable: reachable) }
        return certain == reachable ? .final(certain) : .atLeast(certain, reachable: reachable)
    }
}

extension Evaluation {
    /// The same results under another assurance.
    fileprivate func at(_ assurance: Assurance) -> Evaluation {
        Evaluation(
            assurance: assurance,
            facts: facts,
            criteria: criteria,
            groups: groups,
            certainLevel: certainLevel,
            possibleLevel: possibleLevel,
            faults: faults
        )
    }
}
