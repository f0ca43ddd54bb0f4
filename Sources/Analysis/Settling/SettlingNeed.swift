import Certification

/// What answers must add to a score, as a sum over clusters: a bound that no set of answers can do without.
///
/// A mean of criteria reaches a threshold with those that apply when it does with the others at the threshold. Where groups
/// stand between, a mean of what applies lies between those in which the rest counts as 0 and as 1, so the sum is never too
/// strict. What is missing counts as 1. A criterion that doesn't apply with any choice left is no member at all.
struct SettlingNeed {
    /// What floating-point errors can come to.
    static let tolerance = 1e-6
    /// So many products of weights and gains are formed at most to weigh needs against each other.
    private static let mostProducts = 1_000_000

    /// What each choice of each cluster adds, beyond what is so already.
    let gains: [[Double]]
    /// What they must come to in all.
    let required: Double

    /// The need that a score becomes certain, or impossible; nothing where it is no sum, or where nothing is missing.
    ///
    /// - Parameter isGuess: Whether what doesn't apply counts as much as the threshold wherever it stands: no bound any more,
    ///   but nearer to what answers are worth.
    init?(
        _ demand: LevelCondition.Demand,
        isProven: Bool,
        isGuess: Bool,
        _ choices: [[ClusterReach]],
        in model: SettlingModel
    ) {
        guard let limits = Self.limits(of: demand, in: model) else { return nil }
        let absences = Self.absent(choices, in: model)
        let criteria = model.criteria(below: demand.child).filter { !absences.contains($0) }
        guard !criteria.isEmpty else { return nil }
        var factors: [Int: Double] = [:]
        for criterion in criteria {
            guard let factor = model.factor(of: criterion, in: demand.child, without: absences) else { return nil }
            factors[criterion] = factor
        }
        let threshold = (isProven ? limits.failing : limits.holding) / max(model.largest(of: demand.child), 1)
        let isPlain = criteria.allSatisfy { model.isMember(.criterion($0), of: demand.child) }
        let absent = isPlain || isGuess ? threshold : isProven ? 1 : 0
        func worth(_ reach: CriterionReach) -> Double {
            let worths =
                (reach.canApply ? [isProven ? reach.mostProven : reach.leastAllowed] : [])
                + (reach.canNotApply ? [absent] : [])
            return (isProven ? worths.max() : worths.min()) ?? absent
        }
        let base = model.base.criteria.map { worth(CriterionReach($0)) }
        let now = criteria.reduce(0) { $0 + (factors[$1] ?? 0) * base[$1] }
        let missing = isProven ? limits.failing - now : now - limits.holding
        guard missing > Self.tolerance else { return nil }
        required = 1
        gains = choices.enumerated().map { cluster, choices in
            let mine = model.options.clusters[cluster].criteria
            return choices.map { choice in
                let change = zip(mine, choice.criteria).reduce(0) { sum, item in
                    guard let factor = factors[item.0] else { return sum }
                    return sum + factor * (worth(item.1) - base[item.0])
                }
                return (isProven ? change : -change) / missing
            }
        }
    }

    /// The criteria that don't apply, whichever choices are taken.
    private static func absent(_ choices: [[ClusterReach]], in model: SettlingModel) -> Set<Int> {
        var absent = Set(model.base.criteria.indices.filter { model.base.criteria[$0].outcome == .notApplicable })
        for (cluster, choices) in choices.enumerated() {
            for (position, criterion) in model.options.clusters[cluster].criteria.enumerated() {
                let isAbsent = choices.allSatisfy { !$0.criteria[position].canApply }
                if isAbsent { absent.insert(criterion) } else { absent.remove(criterion) }
            }
        }
        return absent
    }

    /// A score with which the demand fails and one with which it holds.
    private static func limits(
        of demand: LevelCondition.Demand,
        in model: SettlingModel
    ) -> (failing: Double, holding: Double)? {
        if let score = demand.score { return (score.failing.nearestDouble, score.holding.nearestDouble) }
        guard case .group(let index) = demand.child, let metAt = model.rules.pack.groups[index].metAt else {
            return nil
        }
        let threshold = Fraction(model.rules.number(of: metAt)).nearestDouble
        return (threshold, threshold)
    }

    private init(gains: [[Double]], required: Double) { (self.gains, self.required) = (gains, required) }

    /// No need, with which the fewest answers still count that each cluster's choices have.
    static func nothing(_ sizes: [[Int]]) -> SettlingNeed {
        SettlingNeed(gains: sizes.map { $0.map { _ in 0 } }, required: 0)
    }

    /// Several needs as one, each counted so that together they ask for as many answers as can be shown this way.
    ///
    /// The weights are those of the Lagrangian dual of the relaxed problem, come close to by subgradient steps.
    static func combined(_ needs: [SettlingNeed], sizes: [[Int]]) -> SettlingNeed? {
        guard needs.count > 1 else { return nil }
        var weights = needs.map { _ in 1.0 }
        var best = (bound: -Double.infinity, weights: weights)
        let size = needs.count * sizes.reduce(0) { $0 + $1.count }
        for step in 0..<min(400, max(20, mostProducts / max(size, 1))) {
            var bound = weights.reduce(0, +)
            var slope = needs.map { _ in 1.0 }
            for cluster in sizes.indices {
                var least = (cost: Double.infinity, choice: 0)
                for choice in sizes[cluster].indices {
                    let gain = needs.indices.reduce(0) { $0 + weights[$1] * needs[$1].gains[cluster][choice] }
                    let cost = Double(sizes[cluster][choice]) - gain
                    if cost < least.cost { least = (cost, choice) }
                }
                bound += least.cost
                for need in needs.indices { slope[need] -= needs[need].gains[cluster][least.choice] }
            }
            if bound > best.bound { best = (bound, weights) }
            let norm = slope.reduce(0) { $0 + $1 * $1 }
            guard norm > tolerance else { break }
            let length = (best.bound - bound + 2 / (1 + Double(step) / 20)) / norm
            weights = zip(weights, slope).map { max(0, $0 + length * $1) }
        }
        let sum = best.weights.reduce(0, +)
        guard sum > tolerance else { return nil }
        let gains = sizes.indices.map { cluster in
            sizes[cluster].indices.map { option in
                needs.indices.reduce(0) { $0 + best.weights[$1] / sum * needs[$1].gains[cluster][option] }
            }
        }
        return SettlingNeed(gains: gains, required: 1)
    }

    /// The most that the clusters from a place of an order on can add with a number of answers: by place, then number.
    func reach(_ order: [Int], sizes: [[Int]], most: Int) -> [[Double]] {
        var reach = [Array(repeating: 0.0, count: most + 1)]
        for cluster in order.reversed() {
            var bestBySize: [Int: Double] = [:]
            for (size, gain) in zip(sizes[cluster], gains[cluster]) {
                bestBySize[size] = max(bestBySize[size] ?? -.infinity, gain)
            }
            let after = reach[reach.count - 1]
            reach.append(
                (0...most).map { room in
                    bestBySize.reduce(-Double.infinity) { best, item in
                        item.key <= room ? max(best, item.value + after[room - item.key]) : best
                    }
                }
            )
        }
        return reach.reversed()
    }

    /// The same with the choices of each cluster in another order.
    func ranked(_ ranked: [[Int]]) -> SettlingNeed {
        SettlingNeed(gains: zip(gains, ranked).map { gains, ranked in ranked.map { gains[$0] } }, required: required)
    }
}
