import Certification

/// A lower bound of what sets of actions weigh that make the target certain: a Lagrangian relaxation.
///
/// Each point of a needed score gets a price. A set that has all the needed points weighs no less than the points are worth,
/// plus, of each cluster of actions, the least that some choice weighs beyond the worth of its points. That holds for any
/// prices, so the search for good ones may stop anywhere. Choices that leave more to be done than the other clusters can do
/// aren't looked at.
struct PlanBound {
    /// What is known of the sets with some actions and without others.
    struct Result {
        /// No such set weighs less.
        let weight: Int
        /// The best prices that were found.
        let prices: [Double]
        /// The actions that are in each such set, and those in none, as far as it weighs no more than the cap.
        let decided: (included: ActionSet, excluded: ActionSet)
        /// The action that the bound hangs on most; nothing where it hangs on none.
        let branch: (action: Int, isIncludedFirst: Bool)?
    }

    /// What a choice of prices comes to.
    private struct Relaxation {
        var value = 0.0
        /// The points that are missing of each need; below 0 where there are more than enough.
        var missing: [Double]
        var chosen = ActionSet()
    }

    /// What floating-point errors of scores can come to.
    private static let tolerance = 1e-7

    /// The prices to begin with.
    let start: [Double]

    private let needs: [ScoreNeed]
    private var clusters: [PlanCluster]
    /// The actions without influence on a needed score.
    private let outside: ActionSet
    private let weights: [Int]
    private let total: Double

    /// - Parameter root: The actions that are part of every set.
    init(_ model: inout PlanModel, _ needs: [ScoreNeed], root: ActionSet, weights: [Int]) {
        let criteria = Set(needs.flatMap(\.factors.keys)).sorted()
        let free = model.available.subtracting(root)
        // What no choice changes is a cluster without actions.
        let clusters = [ActionSet()] + Self.clusters(of: model, criteria, among: free)
        self.clusters = clusters.map { actions in
            let changed = criteria.filter {
                let relevant = model.relevant[$0].intersection(free)
                return actions.isEmpty ? relevant.isEmpty : !relevant.isDisjoint(with: actions)
            }
            return PlanCluster(actions, with: root, for: changed, needs, &model, weights: weights)
        }
        self.needs = needs
        self.weights = weights
        start = needs.map { _ in 0 }
        outside = clusters.reduce(model.available) { $0.subtracting($1) }
        total = Double(model.available.weight(weights))
    }

    private static func clusters(of model: PlanModel, _ criteria: [Int], among free: ActionSet) -> [ActionSet] {
        var links = criteria.map { model.relevant[$0].intersection(free) }
        let linked = links.reduce(ActionSet()) { $0.union($1) }
        links += linked.indices.map { model.order.prerequisites[$0].intersection(free).union(ActionSet([$0])) }
        var clusters: [ActionSet] = []
        for link in links where !link.isEmpty {
            let joined = clusters.filter { !$0.isDisjoint(with: link) }
            clusters.removeAll { !$0.isDisjoint(with: link) }
            clusters.append(joined.reduce(link) { $0.union($1) })
        }
        return clusters
    }

    // MARK: Bounds

    /// Bounds the sets with some actions and without others.
    ///
    /// - Parameters:
    ///   - cap: What the wanted sets weigh at most, as far as that is known.
    ///   - prices: Where to begin.
    ///   - rounds: How many prices are tried.
    /// - Returns: Nothing where no such set makes the target certain.
    mutating func bound(
        with included: ActionSet,
        without excluded: ActionSet,
        cap: Int?,
        from prices: [Double],
        rounds: Int
    ) -> Result? {
        var lists = clusters.indices.map { clusters[$0].options(with: included, without: excluded) }
        guard let floors = floors(of: &lists) else { return nil }
        let fixed = Double(included.intersection(outside).weight(weights))
        var (prices, best) = (prices, (value: -1.0, prices: prices, chosen: ActionSet()))
        var counts = [Int](repeating: 0, count: weights.count)
        let target = cap.map(Double.init) ?? total
        var (pace, misses) = (1.0, 0)
        for _ in 0..<rounds {
            let relaxation = relax(lists, prices)
            let value = relaxation.value + fixed
            for index in relaxation.chosen.indices { counts[index] += 1 }
            misses += 1
            if value > best.value {
                best = (value, prices, relaxation.chosen)
                misses = 0
                // Nothing within the cap is left.
                if let cap, Self.least(value) > cap { break }
            } else if misses == 4 {
                (pace, misses) = (pace / 2, 0)
            }
            guard Self.raise(&prices, relaxation.missing, by: pace * max(target - value, 1)) else { break }
        }
        let free = clusters.reduce(ActionSet()) { $0.union($1.actions) }.subtracting(included).subtracting(excluded)
        let halves = free.indices.map { index in
            (index: index, value: min(counts[index], max(rounds - counts[index], 0)) * weights[index])
        }
        let branch = halves.max { ($0.value, $1.index) < ($1.value, $0.index) }?.index
        return Result(
            weight: max(Self.least(best.value), included.weight(weights)),
            prices: best.prices,
            decided: cap.map { decide(lists, floors, best.prices, included, excluded, room: Double($0) - best.value) }
                ?? (ActionSet(), ActionSet()),
            branch: branch.map { ($0, best.chosen.contains($0)) }
        )
    }

    /// The least whole weight that isn't below a value, errors of calculation aside.
    private static func least(_ value: Double) -> Int { Int((value - 0.5).rounded(.up)) }

    /// What each cluster must add to each need even where all others add the most they can; options with less are dropped.
    ///
    /// - Returns: Nothing where a need can't be met.
    private func floors(of lists: inout [[PlanCluster.Option]]) -> [[Double]]? {
        var floors = lists.map { _ in needs.map { _ in -Double.infinity } }
        for need in needs.indices {
            let most = lists.map { list in list.reduce(0) { max($0, $1.gains[need]) } }
            let sum = most.reduce(Self.tolerance, +)
            for position in lists.indices {
                floors[position][need] = needs[need].least - (sum - most[position])
                lists[position].removeAll { $0.gains[need] < floors[position][need] }
                if lists[position].isEmpty { return nil }
            }
        }
        return floors
    }

    private func relax(_ lists: [[PlanCluster.Option]], _ prices: [Double]) -> Relaxation {
        var relaxation = Relaxation(missing: needs.map { $0.least - Self.tolerance })
        for (need, price) in prices.enumerated() { relaxation.value += price * relaxation.missing[need] }
        for list in lists {
            guard let (value, option) = Self.cheapest(list, prices) else { continue }
            relaxation.value += value
            relaxation.chosen.formUnion(option.set)
            for need in prices.indices { relaxation.missing[need] -= option.gains[need] }
        }
        return relaxation
    }

    /// The option that weighs least beyond the worth of its points, and how much that is.
    private static func cheapest(_ list: [PlanCluster.Option], _ prices: [Double]) -> (Double, PlanCluster.Option)? {
        var best: (value: Double, position: Int)?
        for (position, option) in list.enumerated() {
            var value = option.weight
            for need in prices.indices { value -= prices[need] * option.gains[need] }
            if best.map({ value < $0.value }) ?? true { best = (value, position) }
        }
        return best.map { ($0.value, list[$0.position]) }
    }

    /// Makes points dearer that are missing, and cheaper where there are too many: a step of Polyak's subgradient method.
    ///
    /// - Returns: Whether there was anything to change.
    private static func raise(_ prices: inout [Double], _ missing: [Double], by amount: Double) -> Bool {
        let moved = prices.indices.filter { missing[$0] > 0 || prices[$0] > 0 }
        let norm = moved.reduce(0) { $0 + missing[$1] * missing[$1] }
        guard norm > tolerance else { return false }
        for need in moved { prices[need] = max(prices[need] + amount * missing[need] / norm, 0) }
        return true
    }

    /// The actions without which, or with which, the bound leaves the room there is.
    private mutating func decide(
        _ lists: [[PlanCluster.Option]],
        _ floors: [[Double]],
        _ prices: [Double],
        _ included: ActionSet,
        _ excluded: ActionSet,
        room: Double
    ) -> (included: ActionSet, excluded: ActionSet) {
        var decided = (included: ActionSet(), excluded: ActionSet())
        for (position, list) in lists.enumerated() where clusters[position].isSmall {
            guard let (value, option) = Self.cheapest(list, prices) else { continue }
            let free = clusters[position].actions.subtracting(included).subtracting(excluded)
            for action in free.indices {
                let flipped = ActionSet([action])
                let isChosen = option.set.contains(action)
                let others = clusters[position].options(
                    with: isChosen ? included : included.union(flipped),
                    without: isChosen ? excluded.union(flipped) : excluded
                ).filter { option in needs.indices.allSatisfy { option.gains[$0] >= floors[position][$0] } }
                if let (other, _) = Self.cheapest(others, prices), other - value <= room + 0.5 { continue }
                if isChosen { decided.included.insert(action) } else { decided.excluded.insert(action) }
            }
        }
        return decided
    }
}
