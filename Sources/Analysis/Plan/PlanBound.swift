import Certification

/// A lower bound of what sets of actions weigh that make the target certain.
///
/// Actions that are done for the same criteria, or wait for one another, form a cluster. What a cluster adds to a score is
/// known for each of its sets; taking of each cluster any mixture of these (the linear relaxation of a knapsack with one
/// choice a cluster) can't weigh more than the lightest set of whole actions.
struct PlanBound {
    /// In a larger cluster every gain is taken for free.
    private static let largestCluster = 13
    /// What floating-point errors can come to.
    private static let tolerance = 1e-6

    private struct Option {
        let set: ActionSet
        let weight: Int
        /// What it adds to each need.
        let gains: [Double]
    }

    private struct Cluster {
        let actions: ActionSet
        let options: [Option]
        /// Whether `options` has all sets.
        let isComplete: Bool
    }

    /// A step from one set of a cluster to the next better one.
    private struct Increment {
        let weight: Double
        let gain: Double
        let set: ActionSet
    }

    /// The lightest set of a cluster, and the steps from it to those that gain most for what they weigh.
    private struct Hull {
        let weight: Int
        let gain: Double
        let increments: [Increment]
    }

    private struct HullKey: Hashable {
        let cluster: Int
        let included: ActionSet
        let excluded: ActionSet
    }

    private let needs: [ScoreNeed]
    private let clusters: [Cluster]
    private let outside: ActionSet
    private let weights: [Int]
    private var known: [HullKey: [Hull]] = [:]

    init(_ model: inout PlanModel, _ needs: [ScoreNeed], weights: [Int]) {
        let all = needs.count > 1 ? needs + [ScoreNeed(sumOf: needs)] : needs
        self.needs = all
        self.weights = weights
        let criteria = Set(all.flatMap(\.factors.keys)).sorted()
        var clusters: [Cluster] = []
        for actions in Self.clusters(of: model, criteria) {
            clusters.append(
                Self.cluster(
                    actions,
                    &model,
                    all,
                    criteria.filter { !model.relevant[$0].isDisjoint(with: actions) },
                    weights
                )
            )
        }
        // What no action changes is a cluster without actions.
        let fixed = criteria.filter { model.relevant[$0].isEmpty }
        clusters.append(Self.cluster(ActionSet(), &model, all, fixed, weights))
        self.clusters = clusters
        outside = clusters.reduce(model.available) { $0.subtracting($1.actions) }
    }

    // MARK: Clusters

    private static func clusters(of model: PlanModel, _ criteria: [Int]) -> [ActionSet] {
        var links = criteria.map { model.relevant[$0] }
        let linked = links.reduce(ActionSet()) { $0.union($1) }
        links += linked.indices.map { index in
            var link = model.order.prerequisites[index].intersection(model.available)
            link.insert(index)
            return link
        }
        var clusters: [ActionSet] = []
        for link in links where !link.isEmpty {
            let joined = clusters.filter { !$0.isDisjoint(with: link) }
            clusters.removeAll { !$0.isDisjoint(with: link) }
            clusters.append(joined.reduce(link) { $0.union($1) })
        }
        return clusters
    }

    private static func cluster(
        _ actions: ActionSet,
        _ model: inout PlanModel,
        _ needs: [ScoreNeed],
        _ criteria: [Int],
        _ weights: [Int]
    ) -> Cluster {
        guard actions.count <= largestCluster else {
            let gains = needs.map { need in criteria.reduce(0) { $0 + (need.factors[$1] ?? 0) } }
            return Cluster(
                actions: actions,
                options: [Option(set: ActionSet(), weight: 0, gains: gains)],
                isComplete: false
            )
        }
        var options: [Option] = []
        for set in actions.subsets where model.order.isClosed(set, within: actions) {
            var gains = needs.map { _ in 0.0 }
            for criterion in criteria {
                let score = model.result(of: criterion, after: set).proven
                for (position, need) in needs.enumerated() { gains[position] += score * (need.factors[criterion] ?? 0) }
            }
            let weight = set.indices.reduce(0) { $0 + weights[$1] }
            options.append(Option(set: set, weight: weight, gains: gains))
        }
        return Cluster(actions: actions, options: options, isComplete: true)
    }

    // MARK: Bounds

    /// A lower bound for the sets with some actions and without others, and the action that it hangs on most.
    ///
    /// - Returns: Nothing where no such set can make the target certain.
    mutating func bound(with included: ActionSet, without excluded: ActionSet) -> (weight: Int, branch: Int?)? {
        let fixed = weight(included.intersection(outside))
        var hulls: [[Hull]] = []
        for index in clusters.indices {
            guard let found = self.hulls(of: index, included, excluded) else { return nil }
            hulls.append(found)
        }
        var largest = (weight: weight(included), branch: Int?.none)
        for need in needs.indices {
            guard let found = bound(need, hulls.map { $0[need] }) else { return nil }
            guard fixed + found.weight > largest.weight || largest.branch == nil else { continue }
            let branch = found.set?.subtracting(included).indices.max { (weights[$0], $1) < (weights[$1], $0) }
            largest = (max(fixed + found.weight, largest.weight), branch ?? largest.branch)
        }
        return largest
    }

    private func weight(_ set: ActionSet) -> Int { set.indices.reduce(0) { $0 + weights[$1] } }

    private func bound(_ need: Int, _ hulls: [Hull]) -> (weight: Int, set: ActionSet?)? {
        var increments: [Increment] = []
        var (weight, missing) = (0, needs[need].least - Self.tolerance)
        for hull in hulls {
            weight += hull.weight
            missing -= hull.gain
            increments += hull.increments
        }
        guard missing > 0 else { return (weight, nil) }
        increments.sort { $0.gain * $1.weight > $1.gain * $0.weight }
        var further = 0.0
        for increment in increments {
            if increment.gain >= missing {
                further += increment.weight * missing / increment.gain
                return (weight + max(Int((further - 0.5).rounded(.up)), 0), increment.set)
            }
            missing -= increment.gain
            further += increment.weight
        }
        return nil
    }

    /// The hulls of a cluster by need; nothing where no set of it fits.
    private mutating func hulls(of index: Int, _ included: ActionSet, _ excluded: ActionSet) -> [Hull]? {
        let cluster = clusters[index]
        let forced = included.intersection(cluster.actions)
        let key = HullKey(cluster: index, included: forced, excluded: excluded.intersection(cluster.actions))
        if let known = known[key] { return known }
        let options =
            cluster.isComplete
            ? cluster.options.filter { forced.isSubset(of: $0.set) && $0.set.isDisjoint(with: excluded) }
            : cluster.options.map { Option(set: $0.set, weight: weight(forced), gains: $0.gains) }
        guard !options.isEmpty else { return nil }
        let hulls = needs.indices.map { Self.hull(options, $0) }
        known[key] = hulls
        return hulls
    }

    /// The lightest set of a cluster, and the steps from it along the upper concave hull of what sets gain.
    private static func hull(_ options: [Option], _ need: Int) -> Hull {
        var hull: [Option] = []
        let sorted = options.sorted { ($0.weight, -$0.gains[need]) < ($1.weight, -$1.gains[need]) }
        for option in sorted {
            if let last = hull.last, option.gains[need] <= last.gains[need] { continue }
            while hull.count > 1, !isAbove(hull[hull.count - 1], hull[hull.count - 2], option, need) {
                hull.removeLast()
            }
            hull.append(option)
        }
        let increments = zip(hull, hull.dropFirst()).map { low, high in
            Increment(
                weight: Double(high.weight - low.weight),
                gain: high.gains[need] - low.gains[need],
                set: high.set
            )
        }
        return Hull(weight: hull.first?.weight ?? 0, gain: hull.first?.gains[need] ?? 0, increments: increments)
    }

    /// Whether a point lies above the line from a lighter to a heavier one.
    private static func isAbove(_ point: Option, _ light: Option, _ heavy: Option, _ need: Int) -> Bool {
        (point.gains[need] - light.gains[need]) * Double(heavy.weight - light.weight)
            > (heavy.gains[need] - light.gains[need]) * Double(point.weight - light.weight)
    }
}
