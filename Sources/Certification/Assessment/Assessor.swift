package import FEEL

/// Assesses villages by one pack on one day.
public struct Assessor: Sendable {
    /// The version of the engine, which every assessment names.
    public static let engineVersion = "0.1.0"

    /// The rules with the numbers of the day.
    public let rules: DatedRules

    /// What is found of a village of which nothing is known, by its kind.
    let blanks: [VillageCode.Kind: Evaluation]

    /// Creates an assessor; make one for a whole batch.
    ///
    /// - Parameter kinds: The kinds of villages of which there are so many that what is found without evidence is worth
    ///   finding beforehand; nothing but time hangs on it.
    public init(rules: DatedRules, kinds: [VillageCode.Kind] = VillageCode.Kind.allCases) {
        self.rules = rules
        let run = EvaluationRun(rules: rules, blank: nil, previous: nil)
        blanks = Dictionary(
            uniqueKeysWithValues: Set(kinds).map { kind in
                let states = rules.facts.map { _ in FactState.unknown(.missing) }
                return (kind, run.evaluate(.claimed, SlotValues(states, kind: kind, rules: rules)))
            }
        )
    }

    /// Assesses by the same pack on another day.
    ///
    /// - Parameter dependsOnDay: Whether some rule can come to another result on any day; where none does, what is found
    ///   without evidence stays as long as the parameters do.
    package init(moving other: Assessor, to asOf: Day, dependsOnDay: Bool) {
        let rules = DatedRules(moving: other.rules, to: asOf)
        if dependsOnDay || rules.parameterValues != other.rules.parameterValues {
            self.init(rules: rules)
        } else {
            self.init(rules: rules, blanks: other.blanks)
        }
    }

    private init(rules: DatedRules, blanks: [VillageCode.Kind: Evaluation]) {
        self.rules = rules
        self.blanks = blanks
    }

    /// Assesses a village.
    ///
    /// Never fails: what can't be calculated is part of the result.
    public func assess(_ evidence: Evidence) -> Assessment { assess(evidence, keeping: [], of: nil) }

    /// Assesses a village as if of some facts were still known what an earlier assessment by the same pack knew of them.
    package func assess(_ evidence: Evidence, keeping kept: Set<Int>, of earlier: Assessment?) -> Assessment {
        var changing: Set<Int> = []
        let slots = slots(of: evidence, keeping: kept, of: earlier, changing: &changing)
        let blank = blanks[evidence.village.code.kind]
        var evaluations: [Evaluation] = []
        evaluations.reserveCapacity(slots.count)
        for assurance in Assurance.allCases {
            let rank = assurance.rank
            if let previous = evaluations.last, slots[rank].states == slots[rank - 1].states {
                evaluations.append(previous.at(assurance))
                continue
            }
            let run = EvaluationRun(rules: rules, blank: blank, previous: evaluations.last)
            evaluations.append(run.evaluate(assurance, slots[rank]))
        }
        return Assessment(
            evidence: evidence,
            asOf: rules.asOf,
            engine: Self.engineVersion,
            evaluations: evaluations,
            differences: differences(in: evidence, changing: changing),
            verdict: verdict(evaluations),
            hasFault: evaluations.contains { !$0.faults.isEmpty },
            isPackInForce: rules.pack.header.isInForce(on: rules.asOf)
        )
    }

    // MARK: Facts

    /// The slots at each assurance, by its rank.
    ///
    /// Each is made from the one before, so that nothing is copied where they don't differ.
    ///
    /// - Parameter changing: Gets the facts whose sources disagree in a way that changes an outcome.
    func slots(
        of evidence: Evidence,
        keeping kept: Set<Int> = [],
        of earlier: Assessment? = nil,
        changing: inout Set<Int>
    ) -> [SlotValues] {
        let resolver = FactResolver(rules: rules, evidence: evidence)
        var states: [FactState] = []
        states.reserveCapacity(rules.facts.count)
        var documentedStates: [(fact: Int, state: FactState)] = []
        var verifiedStates: [(fact: Int, state: FactState)] = []
        documentedStates.reserveCapacity(rules.facts.count)
        verifiedStates.reserveCapacity(rules.facts.count)
        var conflicts: [(fact: Int, rivals: [[Value]])] = []
        for index in rules.facts.indices {
            let resolution =
                if let earlier, kept.contains(index) {
                    FactResolver.Resolution(keeping: index, of: earlier)
                } else {
                    resolver.resolve(index)
                }
            states.append(resolution.claimed)
            if let state = resolution.documented { documentedStates.append((index, state)) }
            if let state = resolution.verified { verifiedStates.append((index, state)) }
            if !resolution.rivals.isEmpty { conflicts.append((index, resolution.rivals)) }
        }
        let claimed = SlotValues(states, kind: evidence.village.code.kind, rules: rules)
        var documented = claimed
        for (fact, state) in documentedStates { documented.set(fact, to: state) }
        var verified = documented
        for (fact, state) in verifiedStates { verified.set(fact, to: state) }
        var slots = [claimed, documented, verified]
        guard !conflicts.isEmpty else { return slots }
        let settler = ConflictSettler(rules: rules, judge: CriterionJudge(rules: rules))
        for rank in slots.indices {
            let rivals = conflicts.map { (fact: $0.fact, values: $0.rivals[rank]) }.filter { !$0.values.isEmpty }
            if !rivals.isEmpty { changing.formUnion(settler.settle(rivals, in: &slots[rank])) }
        }
        return slots
    }

    private func differences(in evidence: Evidence, changing: Set<Int>) -> [Difference] {
        var differences: [Difference] = []
        for (fact, found) in evidence.facts.enumerated() {
            guard case .statements(let statements) = found else { continue }
            if statements.count > 1, statements.contains(where: { $0.value != statements[0].value }) {
                differences.append(.sources(fact: fact, statements, changesOutcome: changing.contains(fact)))
            }
            for index in statements.indices {
                // The statement is read in its place: most need no copy.
                guard let found = statements[index].verification?.value, found != statements[index].value,
                    let verification = statements[index].verification, verification.on <= rules.asOf
                else { continue }
                differences.append(
                    .verification(fact: fact, claimed: statements[index].value, verified: found, verification)
                )
            }
        }
        return differences
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
