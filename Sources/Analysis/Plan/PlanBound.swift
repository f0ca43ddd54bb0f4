import Certification

/// A lower bound of what sets of actions weigh that make the target certain: a Lagrangian relaxation.
///
/// Each point of a needed score gets a price, and each action's months are shared among the factors in which it plays a
/// part. A set that has all the needed points weighs no less than the points are worth, plus, of each factor, the least that
/// some choice weighs there beyond the worth of its points; each factor may choose for itself. That holds for any prices, so
/// the search for good ones may stop anywhere.
struct PlanBound {
    /// What is known of the sets with some actions and without others.
    struct Result {
        /// No such set weighs less.
        let weight: Int
        /// The best prices that were found.
        let prices: PlanPrices
        /// The actions that are in each such set, and those in none, as far as it weighs no more than the cap.
        let decided: (included: ActionSet, excluded: ActionSet)
        /// How often each action was chosen while prices were looked for, from 0 to 1.
        let shares: [Double]
    }

    /// What floating-point errors of scores can come to.
    private static let tolerance = 1e-7

    /// The prices to begin with.
    let start: PlanPrices
    /// How many nodes were looked at so far.
    private(set) var work = 0

    private var factors: [PricedFactor]
    /// What the factors must come to, need by need.
    private let least: [Double]
    /// What each action weighs in months.
    private let months: [Double]
    /// The factors that each action plays a part in, with its place there.
    private let places: [[(factor: Int, layer: Int)]]
    private let available: ActionSet

    /// Nothing where no set makes the target certain.
    ///
    /// - Parameter root: The actions that are part of every set.
    init?(_ model: inout PlanModel, _ needs: [ScoreNeed], root: ActionSet, weights: [Int]) {
        guard let parts = PlanFactor.all(of: &model, needs, root: root) else { return nil }
        least = needs.indices.map { (needs[$0].least - Self.tolerance - parts.certain[$0]) / parts.scales[$0] }
        factors = parts.factors.map { PricedFactor($0, scales: parts.scales) }
        let months = weights.map { Double($0) / Double(PlanWeight.month) }
        var places: [[(factor: Int, layer: Int)]] = weights.map { _ in [] }
        for (index, factor) in parts.factors.enumerated() {
            for (layer, action) in factor.diagram.actions.enumerated() { places[action].append((index, layer)) }
        }
        start = PlanPrices(
            points: needs.map { _ in 0 },
            shares: parts.factors.map { factor in
                factor.diagram.actions.map { months[$0] / Double(places[$0].count) }
            }
        )
        (self.months, self.places, available) = (months, places, model.available)
    }

    // MARK: Bounds

    /// Bounds the sets with some actions and without others.
    ///
    /// - Parameters:
    ///   - cap: What the wanted sets weigh at most, as far as that is known.
    ///   - prices: Where to begin.
    ///   - rounds: How many prices are tried.
    /// - Returns: Nothing where no such set makes the target certain, or none within the cap.
    mutating func bound(
        with included: ActionSet,
        without excluded: ActionSet,
        cap: Int?,
        from prices: PlanPrices,
        rounds: Int
    ) -> Result? {
        guard blockUseless(with: included, without: excluded) else { return nil }
        let fixed = sum(of: included.indices.filter { places[$0].isEmpty })
        let highest = cap.map { Double($0) / Double(PlanWeight.month) } ?? sum(of: available.indices)
        var (prices, best) = (prices, (value: -1.0, prices: prices))
        var counts = [Double](repeating: 0, count: months.count)
        var (pace, misses, tried) = (1.0, 0, 0)
        while tried < rounds {
            tried += 1
            let relaxation = relax(prices)
            guard relaxation.value < .infinity else { return nil }
            let value = relaxation.value + fixed
            for action in available.indices where !places[action].isEmpty {
                counts[action] += relaxation.portions[action]
            }
            misses += 1
            if value > best.value {
                best = (value, prices)
                misses = 0
                if let cap, PlanWeight.least(value, count: months.count) > cap { return nil }
            } else if misses == 4 {
                (pace, misses) = (pace / 2, 0)
            }
            guard raise(&prices, relaxation, by: pace * max(highest - value, 0.01)) else { break }
        }
        return Result(
            weight: PlanWeight.least(best.value, count: months.count),
            prices: best.prices,
            decided: cap.map { decide(best.prices, included, excluded, room: Double($0), fixed) }
                ?? (ActionSet(), ActionSet()),
            shares: counts.map { $0 / Double(max(tried, 1)) }
        )
    }

    private func sum(of actions: [Int]) -> Double { actions.reduce(0) { $0 + months[$1] } }

    /// Blocks the ends that leave more to be done than all other factors can do.
    ///
    /// - Returns: Whether some choice is left.
    private mutating func blockUseless(with included: ActionSet, without excluded: ActionSet) -> Bool {
        for index in factors.indices {
            factors[index].restrict(with: included, without: excluded)
            work += factors[index].nodeCount
        }
        for need in least.indices {
            let most = factors.map { $0.most(need) }
            let sum = most.reduce(0, +)
            for index in factors.indices where !factors[index].block(need, below: least[need] - (sum - most[index])) {
                return false
            }
        }
        return true
    }

    /// What a choice of prices comes to.
    private struct Relaxation {
        var value = 0.0
        /// The points that are missing of each need; below 0 where there are more than enough.
        var missing: [Double]
        /// Whether each factor chose each of its actions.
        var chosen: [[Bool]] = []
        /// The portion of the factors that chose each action.
        var portions: [Double]
    }

    private mutating func relax(_ prices: PlanPrices) -> Relaxation {
        var relaxation = Relaxation(missing: least, portions: months.map { _ in 0 })
        for (need, price) in prices.points.enumerated() { relaxation.value += price * least[need] }
        for index in factors.indices {
            let (value, end, chosen) = factors[index].cheapest(prices.points, prices.shares[index])
            work += factors[index].nodeCount
            relaxation.value += value
            relaxation.chosen.append(chosen)
            guard value < .infinity else { return relaxation }
            for need in least.indices { relaxation.missing[need] -= factors[index].gains[end * least.count + need] }
        }
        for (action, places) in places.enumerated() where !places.isEmpty {
            let count = places.reduce(0) { $0 + (relaxation.chosen[$1.factor][$1.layer] ? 1 : 0) }
            relaxation.portions[action] = Double(count) / Double(places.count)
        }
        return relaxation
    }

    /// Makes points dearer that are missing, and cheaper where there are too many, and lets the factors that choose an action
    /// bear more of it: a step of Polyak's subgradient method.
    ///
    /// - Returns: Whether there was anything to change.
    private func raise(_ prices: inout PlanPrices, _ relaxation: Relaxation, by amount: Double) -> Bool {
        let moved = prices.points.indices.filter { relaxation.missing[$0] > 0 || prices.points[$0] > 0 }
        var norm = moved.reduce(0) { $0 + relaxation.missing[$1] * relaxation.missing[$1] }
        let disputed = places.indices.filter { relaxation.portions[$0] > 0 && relaxation.portions[$0] < 1 }
        for action in disputed {
            let portion = relaxation.portions[action]
            norm += Double(places[action].count) * portion * (1 - portion)
        }
        guard norm > 1e-9 else { return false }
        let step = amount / norm
        for need in moved { prices.points[need] = max(prices.points[need] + step * relaxation.missing[need], 0) }
        for action in disputed {
            var sum = 0.0
            for (factor, layer) in places[action] {
                let excess = (relaxation.chosen[factor][layer] ? 1 : 0) - relaxation.portions[action]
                prices.shares[factor][layer] = max(prices.shares[factor][layer] + step * excess, 0)
                sum += prices.shares[factor][layer]
            }
            for (factor, layer) in places[action] { prices.shares[factor][layer] *= months[action] / sum }
        }
        return true
    }

    /// The actions without which, or with which, the bound leaves the room there is.
    private mutating func decide(
        _ prices: PlanPrices,
        _ included: ActionSet,
        _ excluded: ActionSet,
        room: Double,
        _ fixed: Double
    ) -> (included: ActionSet, excluded: ActionSet) {
        var value = fixed
        for (need, price) in prices.points.enumerated() { value += price * least[need] }
        var (without, with) = (months.map { _ in 0.0 }, months.map { _ in 0.0 })
        for index in factors.indices {
            let (least, extras) = factors[index].extras(prices.points, prices.shares[index])
            work += 2 * factors[index].nodeCount
            value += least
            for (action, extra) in zip(factors[index].actions, extras) {
                without[action] += extra.without
                with[action] += extra.with
            }
        }
        var decided = (included: ActionSet(), excluded: ActionSet())
        func isTooHeavy(_ months: Double) -> Bool {
            months == .infinity || Double(PlanWeight.least(months, count: self.months.count)) > room
        }
        for action in available.subtracting(included).subtracting(excluded).indices where !places[action].isEmpty {
            if isTooHeavy(value + without[action]) { decided.included.insert(action) }
            if isTooHeavy(value + with[action]) { decided.excluded.insert(action) }
        }
        return decided
    }
}
