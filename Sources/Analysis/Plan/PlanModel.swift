import Certification
import FEEL

/// What sets of actions make of one village, criterion by criterion.
///
/// A criterion depends on few actions: those that establish a fact it reads, one that a cross-check compares with such a
/// fact, or one that those actions' own values are calculated from. What it comes to after each choice of these is found
/// once, as a diagram.
struct PlanModel {
    /// With more nodes than this in the diagram of one criterion, it is taken for as good as any.
    private static let largestDiagram = 30_000

    let rules: DatedRules
    let target: Int
    let order: ActionOrder
    /// The actions that can be done.
    let available: ActionSet
    /// The actions that each criterion depends on.
    let relevant: [ActionSet]
    /// What each criterion comes to; nothing where there are too many choices.
    let diagrams: [CriterionDiagram?]

    private let steps: EvaluationSteps
    private let effects: ActionEffects
    private let base: [Value]
    /// The cross-checks that touch what each criterion reads.
    private let checks: [[Int]]
    private var results: [[ActionSet: CriterionResult]]
    private var bests: [[Choice: CriterionResult]]

    private struct Choice: Hashable {
        let included: ActionSet
        let excluded: ActionSet
    }

    var pack: RulePack { rules.pack }

    /// - Parameters:
    ///   - base: The slots of the village as it is, before the cross-checks.
    ///   - target: The index of the level that is to become certain.
    init(_ effects: ActionEffects, base: [Value], target: Int, order: ActionOrder, available: ActionSet) {
        rules = effects.rules
        (self.effects, self.base, self.target, self.order, self.available) = (effects, base, target, order, available)
        steps = EvaluationSteps(rules: effects.rules)
        let pack = effects.rules.pack
        let checks = pack.criteria.map { criterion in
            pack.checks.indices.filter { pack.checks[$0].holds.reads.contains(where: criterion.reads.contains) }
        }
        self.checks = checks
        let influences = pack.criteria.indices.map { index in
            let compared = checks[index].flatMap { pack.checks[$0].holds.reads }
            return Influence(on: pack.criteria[index].reads + compared, of: available, in: pack)
        }
        relevant = influences.map(\.actions)
        results = pack.criteria.map { _ in [:] }
        bests = pack.criteria.map { _ in [:] }
        let judge = CriterionTrial(rules: rules, steps: steps, checks: checks)
        diagrams = influences.enumerated().map { index, influence in
            guard !influence.actions.isEmpty else { return CriterionDiagram(judge.result(of: index, on: base)) }
            let actions = influence.actions.indices.reduce(influence.actions) { $0.union(order.prerequisites[$1]) }
            return CriterionDiagram(
                order.ordered(actions),
                effects,
                base: base,
                facts: influence.facts,
                judged: influence.judged,
                limit: Self.largestDiagram
            ) { judge.result(of: index, on: $0) }
        }
    }

    /// The slots after a set of actions, done in their order.
    func slots(after set: ActionSet) -> [Value] {
        var slots = base
        for index in order.ordered(set) { effects.apply(pack.actions[index], to: &slots) }
        return slots
    }

    // MARK: Criteria

    /// What a criterion comes to after a set of actions with all they wait for.
    mutating func result(of criterion: Int, after set: ActionSet) -> CriterionResult {
        if let diagram = diagrams[criterion], let end = diagram.diagram.end(of: set) { return diagram.ends[end] }
        let set = set.intersection(relevant[criterion])
        if let known = results[criterion][set] { return known }
        let judge = CriterionTrial(rules: rules, steps: steps, checks: checks)
        let result = judge.result(of: criterion, on: slots(after: set))
        results[criterion][set] = result
        return result
    }

    /// The best that a criterion can come to with some actions and without others.
    private mutating func best(of criterion: Int, with included: ActionSet, without excluded: ActionSet)
        -> CriterionResult
    {
        guard let diagram = diagrams[criterion] else { return .anything }
        let scope = ActionSet(diagram.diagram.actions)
        let choice = Choice(included: included.intersection(scope), excluded: excluded.intersection(scope))
        if let known = bests[criterion][choice] { return known }
        let reached = diagram.diagram.reachableEnds(with: included, without: excluded)
        let best = CriterionResult.best(of: diagram.ends.indices.filter { reached[$0] }.map { diagram.ends[$0] })
        bests[criterion][choice] = best
        return best
    }

    // MARK: Levels

    /// The results that prove most, of all sets with some actions and without others.
    mutating func bestResults(
        with included: ActionSet,
        without excluded: ActionSet
    ) -> (criteria: [CriterionResult], groups: [GroupResult]) {
        var criteria: [CriterionResult] = []
        criteria.reserveCapacity(pack.criteria.count)
        for index in pack.criteria.indices { criteria.append(best(of: index, with: included, without: excluded)) }
        return (criteria, groups(criteria))
    }

    func groups(_ criteria: [CriterionResult]) -> [GroupResult] {
        pack.groups.indices.reduce(into: []) { groups, index in
            groups.append(steps.score(group: index, criteria: criteria, groups: groups))
        }
    }

    func slots(ofBest criteria: [CriterionResult], _ groups: [GroupResult]) -> [Value] {
        steps.resultSlots(criteria: criteria, groups: groups, isProven: false)
    }

    /// Whether the target and all levels below it hold with these results.
    func holds(_ slots: [Value]) -> Bool {
        pack.levels[target...].reversed().allSatisfy {
            $0.requires.evaluate(slots, asOf: rules.asOf).value == .boolean(true)
        }
    }

    /// Whether some set with some actions and without others could make the target certain; if not, none does.
    mutating func isPossible(with included: ActionSet, without excluded: ActionSet) -> Bool {
        isPossible(bestResults(with: included, without: excluded).criteria)
    }

    /// Whether the target could be certain with the high ends of these results.
    func isPossible(_ criteria: [CriterionResult]) -> Bool { holds(slots(ofBest: criteria, groups(criteria))) }

    /// Whether a set makes the target certain.
    mutating func isCertain(after set: ActionSet) -> Bool {
        var criteria: [CriterionResult] = []
        criteria.reserveCapacity(pack.criteria.count)
        for index in pack.criteria.indices {
            let result = result(of: index, after: set)
            if result.outcome == .fault { return false }
            criteria.append(result)
        }
        return holds(steps.resultSlots(criteria: criteria, groups: groups(criteria), isProven: true))
    }
}
