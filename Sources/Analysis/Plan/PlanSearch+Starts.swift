import Certification

extension PlanSearch {
    /// Good sets to begin with, from leaving one action after the other out of all: the heaviest first, or the other way
    /// round; each then improved by exchanging single actions.
    mutating func starts() -> [ActionSet] {
        let heaviest = model.available.indices.sorted { (weights[$1], $0) < (weights[$0], $1) }
        return [heaviest, heaviest.reversed()].compactMap { start($0) }
    }

    /// The same, with the actions first that relaxations choose least.
    mutating func starts(by shares: [Double]) -> [ActionSet] {
        let doubtful = model.available.indices.sorted {
            (shares[$0], weights[$1], $0) < (shares[$1], weights[$0], $1)
        }
        return [start(doubtful)].compactMap { $0 }
    }

    private mutating func start(_ order: [Int]) -> ActionSet? {
        guard model.isCertain(after: model.available) else { return nil }
        var best = reduced(model.available, in: order)
        let heaviest = order.sorted { (weights[$1], $0) < (weights[$0], $1) }
        var isBetter = true
        while isBetter {
            isBetter = false
            for index in model.available.subtracting(best).indices {
                let more = best.union(model.order.prerequisites[index]).union(ActionSet([index]))
                let exchanged = reduced(more, in: heaviest.filter { $0 != index })
                guard exchanged.weight(weights) < best.weight(weights) else { continue }
                (best, isBetter) = (exchanged, true)
            }
        }
        return best
    }

    /// Leaves out what the target can do without, one action after the other.
    private mutating func reduced(_ set: ActionSet, in order: [Int]) -> ActionSet {
        var set = set
        for index in order where set.contains(index) {
            let fewer = without(index, set)
            if model.isCertain(after: fewer) { set = fewer }
        }
        return set
    }
}
