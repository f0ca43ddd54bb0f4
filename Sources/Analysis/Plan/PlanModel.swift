import Certification
import FEEL

/// What sets of actions make of one village, criterion by criterion.
///
/// A criterion depends on few actions: those that establish a fact it reads, one that a cross-check compares with such a
/// fact, or one that those actions' own values are calculated from. What it comes to is found once for each choice of these.
struct PlanModel {
    /// With more open actions than this for one criterion, it is taken for as good as any.
    private static let largestChoice = 10

    let rules: DatedRules
    let target: Int
    let order: ActionOrder
    /// The actions that can be done.
    let available: ActionSet
    /// The actions that each criterion depends on.
    let relevant: [ActionSet]

    private let steps: EvaluationSteps
    private let effects: ActionEffects
    private let base: [Value]
    /// The cross-checks that touch what each criterion reads.
    private let checks: [[Int]]
    private var results: [[ActionSet: CriterionResult]]
    private var bests: [[Choice: CriterionResult]]

    private struct Choice: Hashable {
        let included: ActionSet
        let open: ActionSet
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
        relevant = pack.criteria.indices.map { index in
            let compared = checks[index].flatMap { pack.checks[$0].holds.reads }.filter { $0 < pack.facts.count }
            return Self.actions(behind: pack.criteria[index].reads + compared, in: pack).intersection(available)
        }
        results = pack.criteria.map { _ in [:] }
        bests = pack.criteria.map { _ in [:] }
    }

    /// The actions that the values of facts can depend on.
    private static func actions(behind facts: [Int], in pack: RulePack) -> ActionSet {
        var found = ActionSet()
        var open = facts
        var seen = Set(facts)
        while let fact = open.popLast() {
            for (index, action) in pack.actions.enumerated() {
                for effect in action.effects where effect.fact == fact {
                    found.insert(index)
                    let reads = effect.change.program?.reads ?? []
                    open += reads.filter { $0 < pack.facts.count && seen.insert($0).inserted }
                }
            }
        }
        return found
    }

    /// The slots after a set of actions, done in their order.
    func slots(after set: ActionSet) -> [Value] {
        var slots = base
        for index in order.ordered(set) { effects.apply(pack.actions[index], to: &slots) }
        return slots
    }

    // MARK: Criteria

    /// What a criterion comes to after a set of actions.
    mutating func result(of criterion: Int, after set: ActionSet) -> CriterionResult {
        let set = set.intersection(relevant[criterion])
        if let known = results[criterion][set] { return known }
        var slots = slots(after: set)
        for fact in contradictory(slots, checks[criterion]) { slots[fact] = .unknown(Causes(slot: fact)) }
        let result = slots.withUnsafeBufferPointer { steps.judge(criterion: criterion, on: $0) }
        results[criterion][set] = result
        return result
    }

    /// The facts that cross-checks show to contradict each other.
    private func contradictory(_ slots: [Value], _ checks: [Int]) -> Set<Int> {
        var facts: Set<Int> = []
        for check in checks {
            let read = pack.checks[check].holds.reads.filter { $0 < pack.facts.count }
            guard !read.allSatisfy({ slots[$0].isOpen }) else { continue }
            switch slots.withUnsafeBufferPointer({ steps.holds(check: check, on: $0) }) {
            case .boolean(false): facts.formUnion(read)
            case .failure(let failure) where failure.kind == .contradictoryData: facts.formUnion(read)
            default: break
            }
        }
        return facts
    }

    /// The best that a criterion can come to with some actions and without others.
    private mutating func best(of criterion: Int, with included: ActionSet, without excluded: ActionSet)
        -> CriterionResult
    {
        let scope = relevant[criterion]
        let choice = Choice(
            included: included.intersection(scope),
            open: scope.subtracting(included).subtracting(excluded)
        )
        if let known = bests[criterion][choice] { return known }
        guard choice.open.count <= Self.largestChoice else { return .anything }
        let sets = choice.open.subsets.map(choice.included.union).filter { order.isClosed($0, within: scope) }
        let best = CriterionResult.best(of: sets.map { result(of: criterion, after: $0) })
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
        let best = bestResults(with: included, without: excluded)
        return holds(slots(ofBest: best.criteria, best.groups))
    }

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
