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

    /// How many prices a bound is tried with, at first and then.
    private static let (firstRounds, rounds) = (400, 24)

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
    ///   - weights: What each action weighs.
    ///   - limits: How many sets are wanted, and how many choices are looked at.
    ///   - confirms: Whether an assessment after the actions finds the target certain.
    init?(
        _ model: PlanModel,
        weights: [Int],
        limits: (plans: Int, steps: Int),
        confirms: @escaping (ActionSet) -> Bool
    ) {
        var model = model
        guard model.isPossible(with: ActionSet(), without: ActionSet()) else { return nil }
        let root = Self.root(of: &model)
        let best = model.bestResults(with: root, without: ActionSet())
        bound = PlanBound(&model, ScoreNeed.all(of: model, best: best), root: root, weights: weights)
        self.model = model
        self.weights = weights
        self.limits = limits
        self.confirms = confirms
        improveFromAll()
        branch(with: root, without: ActionSet(), parent: 0, from: bound.start)
        if let openBound, let first = found.first, openBound >= first.weight(weights) { self.openBound = nil }
        guard !found.isEmpty, limits.plans > 1 else { return }
        // The lightest is proven first; without that there is no room for others.
        wanted = limits.plans
        let proven = openBound
        steps = 0
        branch(with: root, without: ActionSet(), parent: 0, from: bound.start)
        isComplete = openBound == proven && steps < limits.steps
        openBound = proven
    }

    /// The actions that no set can do without; each that is found tells more of the others.
    private static func root(of model: inout PlanModel) -> ActionSet {
        var root = ActionSet()
        while true {
            let known = root
            for index in model.available.subtracting(root).indices {
                let excluded = model.order.dependents[index].union(ActionSet([index]))
                guard !model.isPossible(with: root, without: excluded) else { continue }
                root.formUnion(model.order.prerequisites[index].union(ActionSet([index])))
            }
            if root == known { return root }
        }
    }

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

    /// Looks at the sets with some actions and without others.
    private mutating func branch(
        with included: ActionSet,
        without excluded: ActionSet,
        parent: Int,
        from prices: [Double]
    ) {
        guard steps < limits.steps else {
            openBound = min(openBound ?? parent, parent)
            return
        }
        steps += 1
        var (included, excluded, prices, least) = (included, excluded, prices, parent)
        var branch: (action: Int, isIncludedFirst: Bool)?
        // What is decided by the bound sharpens it in turn.
        while true {
            let rounds = steps == 1 ? Self.firstRounds : Self.rounds
            guard
                let lower = bound.bound(with: included, without: excluded, cap: cap, from: prices, rounds: rounds),
                !isTooHeavy(lower.weight)
            else { return }
            (prices, branch, least) = (lower.prices, lower.branch, max(least, lower.weight))
            let more = lower.decided.included.indices.reduce(included) {
                $0.union(model.order.prerequisites[$1]).union(ActionSet([$1]))
            }
            let fewer = lower.decided.excluded.indices.reduce(excluded) {
                $0.union(model.order.dependents[$1]).union(ActionSet([$1]))
            }
            guard more.isDisjoint(with: fewer) else { return }
            if (more, fewer) == (included, excluded) { break }
            (included, excluded) = (more, fewer)
        }
        if model.isCertain(after: included) {
            record(included)
            // What holds it weighs more; only where an assessment denies it can more help.
            if found.contains(where: { $0.isSubset(of: included) }) { return }
        }
        guard model.isPossible(with: included, without: excluded) else { return }
        let free = model.available.subtracting(included).subtracting(excluded)
        let heaviest = free.indices.max { (weights[$0], $1) < (weights[$1], $0) }
        guard let next = branch ?? heaviest.map({ ($0, true) }), free.contains(next.action) else { return }
        for isIncluded in [next.isIncludedFirst, !next.isIncludedFirst] {
            var (more, fewer) = (included, excluded)
            if isIncluded {
                more.formUnion(model.order.prerequisites[next.action].union(ActionSet([next.action])))
            } else {
                fewer.formUnion(model.order.dependents[next.action].union(ActionSet([next.action])))
            }
            guard more.isDisjoint(with: fewer) else { continue }
            self.branch(with: more, without: fewer, parent: least, from: prices)
        }
    }

    /// What the wanted sets weigh at most; nothing while fewer are known.
    private var cap: Int? {
        guard found.count >= wanted else { return nil }
        let heaviest = found[wanted - 1].weight(weights)
        // Of those that weigh the same only the first one's place is decided by the order of the pack.
        return wanted == 1 ? heaviest : heaviest - 1
    }

    private func isTooHeavy(_ lower: Int) -> Bool { cap.map { lower > $0 } ?? false }

    /// Keeps a set from which nothing can be left out, if it is among the lightest.
    private mutating func record(_ set: ActionSet) {
        guard !found.contains(set), !isTooHeavy(set.weight(weights)) else { return }
        for index in set.indices {
            let fewer = without(index, set)
            if model.isCertain(after: fewer), confirms(fewer) { return }
        }
        guard confirms(set) else { return }
        found.append(set)
        found = found.sorted { left, right in
            let (first, second) = (left.weight(weights), right.weight(weights))
            return first == second ? left.indices.lexicographicallyPrecedes(right.indices) : first < second
        }
        if found.count > limits.plans { found.removeLast() }
    }
}
