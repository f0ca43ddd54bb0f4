import Certification
import FEEL

/// One village at one assurance, and what becomes of its results when open facts are answered.
struct SettlingModel {
    /// Results of all criteria and groups.
    struct Findings {
        var criteria: [CriterionResult]
        var groups: [GroupResult]
    }

    let rules: DatedRules
    /// What is found while nothing is answered.
    let base: Findings
    /// The conditions of each level, by index of the level.
    let conditions: [[LevelCondition]]
    /// The slots of the levels' conditions with everything met and scored as high as can be.
    let best: [Value]
    var options: AnswerOptions
    /// The slots of criteria and cross-checks while nothing is answered.
    private let known: [Value]
    private let steps: EvaluationSteps
    /// The groups above each cluster's criteria, each after those it holds.
    private let groupsAbove: [[Int]]
    /// The groups above each criterion, lowest first.
    let groupsAboveCriterion: [[Int]]

    /// - Parameter claimed: What the village says of open facts.
    init(
        _ evaluation: Evaluation,
        _ open: [Int],
        claimed: [Int: Value],
        kind: VillageCode.Kind,
        work: SettlingWork,
        rules: DatedRules
    ) {
        self.rules = rules
        let steps = EvaluationSteps(rules: rules)
        self.steps = steps
        let slots = evaluation.slots(of: kind, rules: rules)
        known = slots
        options = AnswerOptions(slots, open: open, claimed: claimed, kind: kind, work: work, by: steps)
        let base = Findings(criteria: evaluation.criteria, groups: evaluation.groups)
        self.base = base
        let structure = RuleStructure(rules.pack, clusters: [])
        groupsAboveCriterion = structure.groupsAboveCriterion
        groupsAbove = options.clusters.map { cluster in
            Set(cluster.criteria.flatMap { structure.groupsAboveCriterion[$0] }).sorted()
        }
        let best = Self.bestSlots(base, steps)
        self.best = best
        conditions = rules.pack.levels.enumerated().map { index, level in
            level.requires.conjuncts.map {
                LevelCondition($0, level: index, best: best, pack: rules.pack, asOf: rules.asOf)
            }
        }
    }

    private static func bestSlots(_ base: Findings, _ steps: EvaluationSteps) -> [Value] {
        var slots = steps.constantResultSlots
        for (slot, entry) in steps.rules.pack.resultNames.entries.enumerated() {
            switch entry {
            case .parameter: break
            case .met: slots[slot] = .boolean(true)
            case .score(.criterion): slots[slot] = .number(Fraction(100).number)
            case .score(.group(let index)): slots[slot] = .number(base.groups[index].largest.number)
            case .groups(let items):
                slots[slot] = .list(
                    items.map { item in
                        .context(
                            Context(distinct: [
                                Context.Entry("id", .string(item.id)), Context.Entry("met", .boolean(true)),
                                Context.Entry("score", .number(base.groups[item.index].largest.number)),
                            ])
                        )
                    }
                )
            }
        }
        return slots
    }

    // MARK: Findings

    /// What is found when some facts are answered.
    func findings(with answers: [Int: Value]) -> Findings {
        var slots = known
        for (fact, value) in answers { slots[fact] = value }
        var findings = base
        for (index, cluster) in options.clusters.enumerated()
        where cluster.facts.contains(where: { answers[$0] != nil }) {
            let results = slots.withUnsafeBufferPointer { buffer in
                cluster.criteria.map { steps.judge(criterion: $0, on: buffer) }
            }
            take(results, of: index, in: &findings)
        }
        return findings
    }

    /// Whether answers break no cross-check, be it together or with what is known.
    func agrees(_ answers: [Int: Value]) -> Bool {
        var slots = known
        for (fact, value) in answers { slots[fact] = value }
        return slots.withUnsafeBufferPointer { buffer in
            rules.pack.checks.indices.allSatisfy { check in
                !rules.pack.checks[check].holds.reads.contains { answers[$0] != nil }
                    || !AnswerTables.isContradiction(steps.holds(check: check, on: buffer))
            }
        }
    }

    /// Puts what a cluster comes to in the place of what was found of it.
    func take(_ results: [CriterionResult], of cluster: Int, in findings: inout Findings) {
        for (criterion, result) in zip(options.clusters[cluster].criteria, results) {
            findings.criteria[criterion] = result
        }
        for group in groupsAbove[cluster] {
            findings.groups[group] = steps.score(group: group, criteria: findings.criteria, groups: findings.groups)
        }
    }

    /// What a cluster can come to at all, whatever is answered.
    func reachAtAll(of cluster: Int) -> [ClusterReach] {
        var finder = ClusterReachFinder(
            options.clusters[cluster],
            blank: options.blank[cluster],
            slots: known,
            rules: rules
        )
        return finder.all()
    }

    /// What covers all of some options of a cluster.
    func hull(of options: [AnswerOption], _ cluster: Int) -> [CriterionResult] {
        self.options.clusters[cluster].criteria.indices.compactMap { position in
            CriterionResult.hull(of: options.map { $0.results[position] })
        }
    }

    /// The slots of the levels' conditions with what is proven, or with what is still allowed.
    func slots(_ findings: Findings, isProven: Bool) -> [Value] {
        steps.resultSlots(criteria: findings.criteria, groups: findings.groups, isProven: isProven)
    }

    func holds(_ program: Program, _ slots: [Value]) -> Bool {
        program.evaluate(slots, asOf: rules.asOf).value == .boolean(true)
    }

    /// Whether the conditions of a level and those below it hold with some slots.
    func reaches(_ level: Int, _ slots: [Value]) -> Bool {
        conditions[level...].allSatisfy { $0.allSatisfy { holds($0.program, slots) } }
    }

    /// The sum of what is open in the scores of the sections, in points.
    func openPoints(_ findings: Findings) -> Fraction {
        rules.pack.sections.reduce(.zero) { sum, section in
            let result = findings.groups[section]
            guard result.outcome != .notApplicable else { return sum }
            return sum + (result.score.high - result.score.low)
        }
    }

    /// Whether a condition, or one demand of it alone, fails with some slots.
    func fails(_ condition: LevelCondition, _ demand: LevelCondition.Demand?, _ slots: [Value]) -> Bool {
        guard let demand else { return !holds(condition.program, slots) }
        var mixed = best
        mixed[demand.slot] = slots[demand.slot]
        if let item = demand.item, case .list(var list) = best[demand.slot], case .list(let found) = slots[demand.slot]
        {
            list[item] = found[item]
            mixed[demand.slot] = .list(list)
        }
        return !holds(condition.program, mixed)
    }

    /// The criteria that a result is made of.
    func criteria(below child: Group.Child) -> [Int] {
        switch child {
        case .criterion(let index): [index]
        case .group(let group): groupsAboveCriterion.indices.filter { groupsAboveCriterion[$0].contains(group) }
        }
    }

    /// The levels that ask for something that some criteria bear on, highest first.
    func levels(asking criteria: [Int]) -> [Int] {
        conditions.indices.filter { level in
            conditions[level].contains { condition in
                guard let demands = condition.demands else { return true }
                return demands.contains { !Set(criteria).isDisjoint(with: self.criteria(below: $0.child)) }
            }
        }
    }

    /// The positions of some facts in each cluster.
    func positions(of facts: Set<Int>) -> [Set<Int>] {
        options.clusters.map { cluster in
            Set(cluster.facts.indices.filter { facts.contains(cluster.facts[$0]) })
        }
    }
}
