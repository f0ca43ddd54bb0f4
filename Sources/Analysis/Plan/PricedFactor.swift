import Certification

/// A factor in a relaxation: which of its choices are cheapest under prices.
struct PricedFactor {
    let actions: [Int]
    /// What each end adds to each need, end by end.
    let gains: [Double]
    let nodeCount: Int

    private let diagram: DecisionDiagram
    private let needCount: Int
    private var isBlocked: [Bool]
    private var mayLeave: [Bool]
    private var mayDo: [Bool]
    /// What it costs to go on from each node at least.
    private var costs: [Double]

    /// - Parameter scales: What a point of each need counts.
    init(_ factor: PlanFactor, scales: [Double]) {
        diagram = factor.diagram
        actions = factor.diagram.actions
        gains = factor.gains.flatMap { zip($0, scales).map { $0 / $1 } }
        nodeCount = factor.diagram.nodeCount
        needCount = scales.count
        isBlocked = factor.gains.map { _ in false }
        mayLeave = actions.map { _ in true }
        mayDo = mayLeave
        costs = Array(repeating: 0, count: nodeCount)
    }

    // MARK: Choices that are left

    /// Allows the choices with some actions and without others.
    mutating func restrict(with included: ActionSet, without excluded: ActionSet) {
        isBlocked = diagram.reachableEnds(with: included, without: excluded).map { !$0 }
        mayLeave = actions.map { !included.contains($0) }
        mayDo = actions.map { !excluded.contains($0) }
    }

    /// The most that is added to a need; nothing at all where no choice is left.
    func most(_ need: Int) -> Double {
        var most = -Double.infinity
        for end in isBlocked.indices where !isBlocked[end] { most = max(most, gains[end * needCount + need]) }
        return most
    }

    /// Blocks the ends that add less to a need.
    ///
    /// - Returns: Whether some end is left.
    mutating func block(_ need: Int, below least: Double) -> Bool {
        var isLeft = false
        for end in isBlocked.indices where !isBlocked[end] {
            if gains[end * needCount + need] < least { isBlocked[end] = true } else { isLeft = true }
        }
        return isLeft
    }

    // MARK: Prices

    /// The cheapest choice: what it costs beyond the worth of its points, its end, and whether it has each action.
    mutating func cheapest(_ points: [Double], _ shares: [Double]) -> (value: Double, end: Int, chosen: [Bool]) {
        findCosts(points, shares)
        var chosen = [Bool](repeating: false, count: actions.count)
        guard costs[0] < .infinity else { return (.infinity, 0, chosen) }
        var node = 0
        for layer in actions.indices {
            let (without, with) = sides(node, layer, shares[layer])
            chosen[layer] = with < without
            node = Int(chosen[layer] ? diagram.nodes[node].with : diagram.nodes[node].without)
        }
        return (costs[0], node - diagram.firstEnd, chosen)
    }

    /// The least cost, and how much more the cheapest choice costs without each action, and with it.
    mutating func extras(
        _ points: [Double],
        _ shares: [Double]
    ) -> (least: Double, extras: [(without: Double, with: Double)]) {
        findCosts(points, shares)
        var before = [Double](repeating: .infinity, count: nodeCount)
        before[0] = 0
        let extras = actions.indices.map { layer in
            var least = (without: Double.infinity, with: Double.infinity)
            for node in diagram.starts[layer]..<diagram.starts[layer + 1] where before[node] < .infinity {
                let (without, with) = sides(node, layer, shares[layer])
                let next = diagram.nodes[node]
                if without < .infinity {
                    least.without = min(least.without, before[node] + without)
                    before[Int(next.without)] = min(before[Int(next.without)], before[node])
                }
                if with < .infinity {
                    least.with = min(least.with, before[node] + with)
                    before[Int(next.with)] = min(before[Int(next.with)], before[node] + shares[layer])
                }
            }
            return (without: least.without - costs[0], with: least.with - costs[0])
        }
        return (costs[0], extras)
    }

    /// What it costs to go on from a node without its action, and with it.
    private func sides(_ node: Int, _ layer: Int, _ share: Double) -> (without: Double, with: Double) {
        let next = diagram.nodes[node]
        return (
            mayLeave[layer] && next.without >= 0 ? costs[Int(next.without)] : .infinity,
            mayDo[layer] && next.with >= 0 ? costs[Int(next.with)] + share : .infinity
        )
    }

    private mutating func findCosts(_ points: [Double], _ shares: [Double]) {
        for end in isBlocked.indices {
            var cost = 0.0
            for need in points.indices { cost -= points[need] * gains[end * needCount + need] }
            costs[diagram.firstEnd + end] = isBlocked[end] ? .infinity : cost
        }
        for layer in actions.indices.reversed() {
            for node in diagram.starts[layer]..<diagram.starts[layer + 1] {
                let (without, with) = sides(node, layer, shares[layer])
                costs[node] = min(without, with)
            }
        }
    }
}
