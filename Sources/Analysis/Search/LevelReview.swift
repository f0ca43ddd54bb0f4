import Certification
import Diagnostics
import FEEL

/// Questions about levels: whether they can be reached, whether they are nested, and which of their parts decide.
struct LevelReview {
    let base: SearchReview
    /// The parts of each level's condition that must all hold.
    let conjuncts: [[Program]]
    /// Whether somebody reaches each level, that is, fulfils it and all lower ones.
    let reachable: [VillageQuestion.Answer]
    /// The findings on the parts of each level that somebody reaches, by the number of the part.
    private(set) var idle: [[Int: Diagnostic]] = []

    init(_ base: SearchReview) {
        self.base = base
        let conjuncts = base.pack.levels.map(\.requires.conjuncts)
        self.conjuncts = conjuncts
        reachable = base.pack.levels.indices.map { level in
            base.villages.answer(VillageQuestion(holding: conjuncts[level...].flatMap(\.self)))
        }
        idle = base.pack.levels.indices.map { reachable[$0].village == nil ? [:] : idleParts(of: $0) }
    }

    private var pack: RulePack { base.pack }

    /// The findings on levels, highest first.
    func findings() -> [Diagnostic] {
        pack.levels.indices.flatMap { level -> [Diagnostic] in
            guard let declared = base.review.declared.levels[pack.levels[level].id] else { return [] }
            if let effort = reachable[level].vainEffort {
                return [.unreachable(pack.levels[level].id, at: declared.id.range, effort, notes: obstacles(to: level))]
            }
            return idle[level].keys.sorted().compactMap { idle[level][$0] } + nesting(of: level, at: declared.id.range)
                + likeness(of: level, at: declared.id.range)
        }
    }

    /// The parts that the best village doesn't fulfil.
    private func obstacles(to level: Int) -> [Diagnostic.Note] {
        let slots = base.villages.best(kind: 0).resultSlots
        return conjuncts[level...].flatMap(\.self)
            .filter { $0.evaluate(slots, asOf: base.search.rules.asOf).value != .boolean(true) }
            .map { .obstacle($0.excerpt, at: $0.place) }
    }

    // MARK: Parts

    /// The parts of a level that hold whenever the others do.
    private func idleParts(of level: Int) -> [Int: Diagnostic] {
        let parts = conjuncts[level]
        guard parts.count > 1 else { return [:] }
        let id = pack.levels[level].id
        // Proofs come first, so that of two parts the weaker one is told and not whichever comes first.
        let proven = impliedParts(of: level)
        var idle = Set(proven.keys)
        var findings: [Int: Diagnostic] = [:]
        for index in parts.indices {
            if let stronger = proven[index] {
                findings[index] = .implied(parts[index], by: parts[stronger], level: id)
                continue
            }
            let others = parts.indices.filter { $0 != index && !idle.contains($0) }.map { parts[$0] }
            let answer = base.villages.answer(VillageQuestion(holding: others, failing: [parts[index]]))
            if let effort = answer.vainEffort {
                idle.insert(index)
                findings[index] = .idlePart(parts[index], level: id, effort)
            }
        }
        return findings
    }

    /// The parts that other parts prove, each with such a part; of two that prove each other the later one.
    private func impliedParts(of level: Int) -> [Int: Int] {
        let parts = conjuncts[level]
        let constants = base.search.steps.constantResultSlots
        var implied: [Int: Int] = [:]
        for index in parts.indices.reversed() {
            implied[index] = parts.indices.first { other in
                other != index && implied[other] == nil && parts[other].proves(parts[index], where: constants)
            }
        }
        return implied
    }

    // MARK: Neighbours

    /// Evidence that fulfils a level's condition but not that of the next lower one.
    private func nesting(of level: Int, at range: SourceRange) -> [Diagnostic] {
        let lower = level + 1
        guard pack.levels.indices.contains(lower) else { return [] }
        let constants = base.search.steps.constantResultSlots
        let open = conjuncts[lower].filter { part in
            !conjuncts[level].contains { $0.proves(part, where: constants) }
        }
        guard !open.isEmpty,
            let village = base.villages.answer(VillageQuestion(holding: conjuncts[level], failing: open)).village
        else { return [] }
        let slots = village.resultSlots
        let failing = open.filter { $0.evaluate(slots, asOf: base.search.rules.asOf).value != .boolean(true) }
        let reduction = EvidenceReduction(steps: base.search.steps)
        let evidence = reduction.reduced(village.evidence) { findings in
            reduction.proves(findings, holding: conjuncts[level], failing: Array(failing.prefix(1)))
        }
        let missing = failing.prefix(1).map { Diagnostic.Note.missingPart($0.excerpt, at: $0.place) }
        return [
            .notNested(
                pack.levels[level].id,
                in: pack.levels[lower].id,
                at: range,
                notes: missing + [base.note(evidence)]
            )
        ]
    }

    /// Whether every village that reaches the next lower level, or any at all, fulfils this one.
    private func likeness(of level: Int, at range: SourceRange) -> [Diagnostic] {
        let lower = conjuncts[(level + 1)...].flatMap(\.self)
        let answer = base.villages.answer(VillageQuestion(holding: lower, failing: conjuncts[level]))
        guard let effort = answer.vainEffort else { return [] }
        let id = pack.levels[level].id
        guard pack.levels.indices.contains(level + 1) else { return [.everybodyReaches(id, at: range, effort)] }
        return [.notToldApart(id, pack.levels[level + 1].id, at: range, effort)]
    }

    // MARK: Criteria

    /// Criteria for which alone no village misses a level.
    ///
    /// Nothing is said of those that only parts hang on which don't decide either, nor of those told of before.
    func idleCriteria(besides told: Set<String>) -> [Diagnostic] {
        let levels = pack.levels.indices.filter { reachable[$0].village != nil }
        let hangsOn = levels.map { level in
            let parts = conjuncts[level].indices.filter { idle[level][$0] == nil }.map { conjuncts[level][$0] }
            return Set(base.villages.structure.bunches(readBy: parts).flatMap(\.self))
        }
        return pack.criteria.indices.compactMap { criterion in
            let path = pack.criteria[criterion].path
            let levels = zip(levels, hangsOn).filter { $0.1.contains(criterion) }.map(\.0)
            guard !levels.isEmpty, !told.contains(path), let declared = base.review.declared.criteria[path],
                base.search.findingCount(of: criterion) > 1, let best = base.villages.best(of: criterion)
            else { return nil }
            var effort = SearchEffort(tries: 0, isExhaustive: true)
            for level in levels {
                let conditions = conjuncts[level...].flatMap(\.self)
                let question = VillageQuestion(holding: conditions, failing: conditions, granted: (criterion, best))
                guard let more = base.villages.answer(question).vainEffort else { return nil }
                effort = effort.joined(with: more)
            }
            return .idleCriterion(path, at: declared.id.range, effort, notes: companions(of: criterion))
        }
    }
}

extension LevelReview {
    /// Criteria that fail whenever this one fails, because of the facts that both read.
    private func companions(of criterion: Int) -> [Diagnostic.Note] {
        guard let index = base.search.cluster(of: criterion)?.cluster else { return [] }
        let cluster = base.search.clusters[index]
        return cluster.criteria.indices.compactMap { position in
            let other = cluster.criteria[position]
            let path = pack.criteria[other].path
            guard other != criterion, let declared = base.review.declared.criteria[path] else { return nil }
            let failures = base.search.surveys.flatMap {
                $0[index].outcomes(where: criterion, in: cluster, is: .notMet)
            }
            guard !failures.isEmpty, failures.allSatisfy({ $0[position] == .notMet }) else { return nil }
            return .companion(path, at: declared.id.range)
        }
    }
}

extension ClusterSurvey {
    /// What the criteria of the cluster come to in all cases in which one of them has an outcome.
    fileprivate func outcomes(
        where criterion: Int,
        in cluster: FactCluster,
        is outcome: Outcome
    ) -> [[Outcome]] {
        guard let position = cluster.criteria.firstIndex(of: criterion) else { return [] }
        return cases.map { found in found.results.enumerated().map { results[$0.offset][$0.element].outcome } }
            .filter { $0[position] == outcome }
    }
}

extension EvidenceSearch {
    /// How many different findings of a criterion were met with.
    fileprivate func findingCount(of criterion: Int) -> Int {
        guard let (cluster, position) = cluster(of: criterion) else { return 0 }
        return surveys.reduce(0) { max($0, $1[cluster].results[position].count) }
    }
}
