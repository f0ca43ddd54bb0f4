import Certification

/// The order in which actions are done: that of the pack, as far as prerequisites allow it.
struct ActionOrder {
    /// All indices.
    let indices: [Int]
    /// What each action waits for, directly or not, by index.
    let prerequisites: [ActionSet]
    /// What waits for each action, directly or not, by index.
    let dependents: [ActionSet]

    /// - Parameter done: The actions that need not be done any more; nothing waits for them.
    init(_ actions: [Action], done: ActionSet) {
        var indices: [Int] = []
        var placed = ActionSet()
        // The compiler has refused circles, so each round places at least one.
        while indices.count < actions.count {
            guard
                let next = actions.indices.first(where: {
                    !placed.contains($0) && actions[$0].after.allSatisfy(placed.contains)
                })
            else { break }
            indices.append(next)
            placed.insert(next)
        }
        var prerequisites = actions.map { _ in ActionSet() }
        for index in indices where !done.contains(index) {
            for earlier in actions[index].after where !done.contains(earlier) {
                prerequisites[index].insert(earlier)
                prerequisites[index].formUnion(prerequisites[earlier])
            }
        }
        self.indices = indices
        self.prerequisites = prerequisites
        dependents = actions.indices.map { index in
            ActionSet(actions.indices.filter { prerequisites[$0].contains(index) })
        }
    }

    /// The actions of a set in their order.
    func ordered(_ set: ActionSet) -> [Int] { indices.filter(set.contains) }

    /// Whether a set holds what its actions wait for, as far as that lies in `scope`.
    func isClosed(_ set: ActionSet, within scope: ActionSet) -> Bool {
        set.indices.allSatisfy { prerequisites[$0].intersection(scope).isSubset(of: set) }
    }
}
