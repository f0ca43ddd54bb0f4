import Certification

/// Finds the lightest sets of actions that make the target certain: branch and bound, the lowest bound first.
struct PlanSearch {
    /// How much is looked for and how long.
    struct Limits {
        /// How many sets are wanted.
        let plans: Int
        /// How many nodes of diagrams are looked at, once for each goal.
        let work: Int
    }

    /// What is looked for, one after the other, since each gives the next one room.
    private enum Goal: CaseIterable {
        case fewestMonths, lightest, next
    }

    /// The sets, the lightest first; of two that weigh the same the one with the earlier action of the pack.
    private(set) var found: [ActionSet] = []
    /// A lower bound of what could take fewer months than the first set and wasn't looked at; nothing when none can.
    private(set) var openBound: Int?
    /// Whether the first set is proven to be the lightest, and those after it to be the next.
    private(set) var isComplete = true
    /// How many sets made the target certain by what the criteria come to, but not when the village was assessed again.
    private(set) var deniedCount = 0

    /// How many prices a bound is tried with, at first and then.
    private static let (firstRounds, rounds) = (400, 16)
    /// What the other steps of looking at a choice take, in nodes of diagrams.
    private static let stepWork = 20_000

    var model: PlanModel
    let weights: [Int]
    private var bound: PlanBound
    private let limits: Limits
    private let confirms: (ActionSet) -> Bool
    private var denied: Set<ActionSet> = []

    /// Searches; nothing where it is shown that no set makes the target certain.
    ///
    /// - Parameters:
    ///   - weights: What each action weighs.
    ///   - confirms: Whether an assessment after the actions finds the target certain.
    init?(_ model: PlanModel, weights: [Int], limits: Limits, confirms: @escaping (ActionSet) -> Bool) {
        var model = model
        guard model.isPossible(with: ActionSet(), without: ActionSet()) else { return nil }
        let root = Self.root(of: &model)
        let best = model.bestResults(with: root, without: ActionSet())
        guard let bound = PlanBound(&model, ScoreNeed.all(of: model, best: best), root: root, weights: weights) else {
            return nil
        }
        self.bound = bound
        self.model = model
        self.weights = weights
        self.limits = limits
        self.confirms = confirms
        search(from: root)
        deniedCount = denied.count
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

    // MARK: Goals

    private mutating func search(from root: ActionSet) {
        for set in starts() { record(set) }
        // Good prices are worth looking for once.
        let first = bound.bound(
            with: root,
            without: ActionSet(),
            cap: cap(.lightest),
            from: bound.start,
            rounds: Self.firstRounds
        )
        guard let first else { return }
        for set in starts(by: first.shares) { record(set) }
        let node = PlanNode(included: root, excluded: ActionSet(), least: first.weight, prices: first.prices)
        for goal in Goal.allCases {
            if goal == .next, limits.plans == 1 || found.isEmpty { break }
            guard let open = explore(goal, from: node) else { continue }
            isComplete = false
            guard goal == .fewestMonths else { continue }
            let months = found.first.map { PlanWeight.months($0.weight(weights)) }
            if months.map({ PlanWeight.months(open) < $0 }) ?? true { openBound = open }
        }
    }

    /// What the wanted sets weigh at most; nothing while fewer are known.
    private func cap(_ goal: Goal) -> Int? {
        switch goal {
        case .fewestMonths:
            found.first.map { PlanWeight.months($0.weight(weights)) * PlanWeight.month - 1 }
        case .lightest: found.first?.weight(weights)
        case .next:
            // Of those that weigh the same only the first one's place is decided by the order of the pack.
            found.count < limits.plans ? nil : found[limits.plans - 1].weight(weights) - 1
        }
    }

    /// Looks at all sets for a goal, or as long as the limit allows.
    ///
    /// - Returns: A lower bound of what wasn't looked at.
    private mutating func explore(_ goal: Goal, from first: PlanNode) -> Int? {
        var queue = PlanQueue()
        queue.insert(first)
        let end = bound.work.addingReportingOverflow(limits.work)
        var steps = 0
        while let node = queue.popFirst() {
            if let cap = cap(goal), node.least > cap { return nil }
            guard end.overflow || bound.work + steps * Self.stepWork < end.partialValue else {
                return node.least
            }
            steps += 1
            for child in branches(of: node, goal) { queue.insert(child) }
        }
        return nil
    }

    // MARK: Choices

    /// Looks at the sets with some actions and without others, and divides them by one more action.
    private mutating func branches(of node: PlanNode, _ goal: Goal) -> [PlanNode] {
        guard let (node, shares) = sharpened(node, goal) else { return [] }
        if model.isCertain(after: node.included) {
            record(node.included)
            // What holds it weighs more; only where an assessment denies it can more help.
            if found.contains(where: { $0.isSubset(of: node.included) }) { return [] }
        }
        guard model.isPossible(with: node.included, without: node.excluded) else { return [] }
        let free = model.available.subtracting(node.included).subtracting(node.excluded)
        let next = free.indices.max { (doubt($0, shares), $1) < (doubt($1, shares), $0) }
        guard let next else { return [] }
        let more = node.included.union(model.order.prerequisites[next]).union(ActionSet([next]))
        let fewer = node.excluded.union(model.order.dependents[next]).union(ActionSet([next]))
        let choices = [(node.included, fewer), (more, node.excluded)].filter { $0.0.isDisjoint(with: $0.1) }
        return choices.map { PlanNode(included: $0.0, excluded: $0.1, least: node.least, prices: node.prices) }
    }

    /// How much hangs on an action that is chosen in a share of the relaxations.
    private func doubt(_ action: Int, _ shares: [Double]) -> Double {
        min(shares[action], 1 - shares[action]) * Double(weights[action])
    }

    /// The same choices with a sharper bound, and with all that it decides; that sharpens it in turn.
    ///
    /// - Returns: Nothing where none of them is wanted.
    private mutating func sharpened(_ node: PlanNode, _ goal: Goal) -> (PlanNode, shares: [Double])? {
        var node = node
        while true {
            let lower = bound.bound(
                with: node.included,
                without: node.excluded,
                cap: cap(goal),
                from: node.prices,
                rounds: Self.rounds
            )
            guard let lower else { return nil }
            let least = max(node.least, lower.weight, node.included.weight(weights))
            if let cap = cap(goal), least > cap { return nil }
            let more = lower.decided.included.indices.reduce(node.included) {
                $0.union(model.order.prerequisites[$1]).union(ActionSet([$1]))
            }
            let fewer = lower.decided.excluded.indices.reduce(node.excluded) {
                $0.union(model.order.dependents[$1]).union(ActionSet([$1]))
            }
            guard more.isDisjoint(with: fewer) else { return nil }
            let isSame = more == node.included && fewer == node.excluded
            node = PlanNode(included: more, excluded: fewer, least: least, prices: lower.prices)
            if isSame { return (node, lower.shares) }
        }
    }

    /// A set and all that waits for one of its actions, without that action.
    func without(_ index: Int, _ set: ActionSet) -> ActionSet {
        set.subtracting(model.order.dependents[index]).subtracting(ActionSet([index]))
    }

    /// Keeps a set from which nothing can be left out, if it is among the lightest.
    private mutating func record(_ set: ActionSet) {
        guard !found.contains(set) else { return }
        if found.count >= limits.plans, let last = found.last, last.weight(weights) < set.weight(weights) { return }
        for index in set.indices {
            let fewer = without(index, set)
            if model.isCertain(after: fewer), isConfirmed(fewer) { return }
        }
        guard isConfirmed(set) else { return }
        found.append(set)
        found = found.sorted { left, right in
            let (first, second) = (left.weight(weights), right.weight(weights))
            return first == second ? left.indices.lexicographicallyPrecedes(right.indices) : first < second
        }
        if found.count > limits.plans { found.removeLast() }
    }

    private mutating func isConfirmed(_ set: ActionSet) -> Bool {
        guard !denied.contains(set) else { return false }
        let isConfirmed = confirms(set)
        if !isConfirmed { denied.insert(set) }
        return isConfirmed
    }
}
