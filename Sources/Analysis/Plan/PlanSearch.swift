import Certification

/// Finds the lightest sets of actions that make the target certain: branch and bound.
struct PlanSearch {
    /// The sets, the lightest first; of two that weigh the same the one with the earlier action of the pack.
    private(set) var found: [ActionSet] = []
    /// A lower bound of what could be lighter than the first set and wasn't looked at; nothing when it is the lightest.
    private(set) var openBound: Int?
    /// Whether the sets after the first are proven to be the next.
    private(set) var isComplete = true
    /// How many sets of choices were looked at.
    private(set) var steps = 0

    private var model: PlanModel
    private var bound: PlanBound
    private let weights: [Int]
    /// How many of the lightest sets are looked for at present.
    private var wanted = 1
    private let limits: (plans: Int, steps: Int)
    private let confirms: (ActionSet) -> Bool

    /// Searches; nothing where it is shown that no set makes the target certain.
    ///
    /// - Parameters:
    ///   - limits: How many sets are wanted, and how many choices are looked at.
    ///   - confirms: Whether an assessment after the actions finds the target certain.
    init?(_ model: PlanModel, limits: (plans: Int, steps: Int), confirms: @escaping (ActionSet) -> Bool) {
        var model = model
        guard model.isPossible(with: ActionSet(), without: ActionSet()) else { return nil }
        weights = model.pack.actions.map(PlanWeight.of)
        // What no set can do without is in each.
        var root = ActionSet()
        for index in model.available.indices {
            var excluded = model.order.dependents[index]
            excluded.insert(index)
            guard !model.isPossible(with: ActionSet(), without: excluded) else { continue }
            root.insert(index)
            root.formUnion(model.order.prerequisites[index])
        }
        let best = model.bestResults(with: root, without: ActionSet())
        bound = PlanBound(&model, ScoreNeed.all(of: model, best: best), weights: weights)
        self.model = model
        self.limits = limits
        self.confirms = confirms
        improveFromAll()
        branch(with: root, without: ActionSet(), parent: 0)
        if let openBound, let first = found.first, openBound >= weight(first) { self.openBound = nil }
        guard !found.isEmpty else { return }
        // The lightest is proven first; without that there is no room for others.
        wanted = limits.plans
        let proven = openBound
        steps = 0
        branch(with: root, without: ActionSet(), parent: 0)
        isComplete = openBound == proven && steps < limits.steps
        openBound = proven
    }

    private func weight(_ set: ActionSet) -> Int { set.indices.reduce(0) { $0 + weights[$1] } }

    /// A set and all that waits for one of its actions, without that action.
    private func without(_ index: Int, _ set: ActionSet) -> ActionSet {
        set.subtracting(model.order.dependents[index]).subtracting(ActionSet([index]))
    }

    /// Leaves one action after the other out of all, the heaviest first, for a good set to begin with.
    private mutating func improveFromAll() {
        var set = model.available
        guard model.isCertain(after: set) else { return }
        let heaviest = set.indices.sorted { (weights[$1], $0) < (weights[$0], $1) }
        for index in heaviest where set.contains(index) {
            let fewer = without(index, set)
            if model.isCertain(after: fewer) { set = fewer }
        }
        record(set)
    }

    private mutating func branch(with included: ActionSet, without excluded: ActionSet, parent: Int) {
        guard steps < limits.steps else {
            openBound = min(openBound ?? parent, parent)
            return
        }
        steps += 1
        guard let lower = bound.bound(with: included, without: excluded),
            !isTooHeavy(max(lower.weight, weight(included)))
        else { return }
        if model.isCertain(after: included) {
            record(included)
            // What holds it weighs more; only where an assessment denies it can more help.
            if found.contains(where: { $0.isSubset(of: included) }) { return }
        }
        guard model.isPossible(with: included, without: excluded) else { return }
        let free = model.available.subtracting(included).subtracting(excluded)
        let choice = lower.branch.flatMap { free.contains($0) ? $0 : nil }
        guard let action = choice ?? free.indices.max(by: { (weights[$0], $1) < (weights[$1], $0) }) else { return }
        var more = included.union(model.order.prerequisites[action])
        more.insert(action)
        var fewer = excluded.union(model.order.dependents[action])
        fewer.insert(action)
        let least = max(parent, lower.weight)
        if more.isDisjoint(with: excluded) { branch(with: more, without: excluded, parent: least) }
        if fewer.isDisjoint(with: included) { branch(with: included, without: fewer, parent: least) }
    }

    /// Whether sets of a weight can't be among the wanted any more; of those that weigh the same only the first one's place
    /// is decided by the order of the pack.
    private func isTooHeavy(_ lower: Int) -> Bool {
        guard found.count >= wanted else { return false }
        let heaviest = weight(found[wanted - 1])
        return wanted == 1 ? lower > heaviest : lower >= heaviest
    }

    /// Keeps a set from which nothing can be left out, if it is among the lightest.
    private mutating func record(_ set: ActionSet) {
        guard !found.contains(set), !isTooHeavy(weight(set)) else { return }
        for index in set.indices {
            let fewer = without(index, set)
            if model.isCertain(after: fewer), confirms(fewer) { return }
        }
        guard confirms(set) else { return }
        found.append(set)
        found = found.sorted { left, right in
            let (first, second) = (weight(left), weight(right))
            return first == second ? left.indices.lexicographicallyPrecedes(right.indices) : first < second
        }
        if found.count > limits.plans { found.removeLast() }
    }
}
