import Certification

/// What each choice of some actions ends in: a decision diagram, in which choices that go on alike meet in one node.
///
/// Nodes are numbered action by action from the root, 0, on; after those of the last action come the ends.
struct DecisionDiagram {
    /// Where no allowed choice goes.
    static let nowhere: Int32 = -1

    /// A node by where the choice goes on without its action, and with it.
    typealias Node = (without: Int32, with: Int32)

    /// The actions in the order in which they are decided.
    let actions: [Int]
    /// The number of the first node of each action, then that of the first end.
    let starts: [Int]
    /// The nodes, ends left out.
    let nodes: [Node]
    let endCount: Int

    var firstEnd: Int { nodes.count }
    var nodeCount: Int { nodes.count + endCount }

    /// Joins layers of nodes, each of which numbers those of the next from 0.
    init(_ actions: [Int], layers: [[Node]], endCount: Int) {
        var starts = [0]
        var nodes: [Node] = []
        nodes.reserveCapacity(layers.reduce(0) { $0 + $1.count })
        for layer in layers {
            let next = starts[starts.count - 1] + layer.count
            func number(_ node: Int32) -> Int32 { node < 0 ? node : node + Int32(next) }
            for node in layer { nodes.append((number(node.without), number(node.with))) }
            starts.append(next)
        }
        (self.actions, self.starts, self.nodes, self.endCount) = (actions, starts, nodes, endCount)
    }

    /// The end of a choice; nothing where it isn't allowed.
    func end(of set: ActionSet) -> Int? {
        var node: Int32 = 0
        for action in actions {
            node = set.contains(action) ? nodes[Int(node)].with : nodes[Int(node)].without
            guard node >= 0 else { return nil }
        }
        return Int(node) - firstEnd
    }

    /// Which ends some choice with some actions and without others comes to.
    func reachableEnds(with included: ActionSet, without excluded: ActionSet) -> [Bool] {
        var isReached = [Bool](repeating: false, count: nodeCount)
        isReached[0] = true
        for (layer, action) in actions.enumerated() {
            let (mayLeave, mayDo) = (!included.contains(action), !excluded.contains(action))
            for node in starts[layer]..<starts[layer + 1] where isReached[node] {
                let (without, with) = nodes[node]
                if mayLeave, without >= 0 { isReached[Int(without)] = true }
                if mayDo, with >= 0 { isReached[Int(with)] = true }
            }
        }
        return Array(isReached[firstEnd...])
    }

    // MARK: Reduction

    /// The smallest diagram of the choices that are allowed, without the actions that are decided.
    ///
    /// - Parameters:
    ///   - ends: A new number for each end, or ``nowhere`` for one that isn't allowed.
    ///   - count: How many new ends there are.
    ///   - included: Actions that are part of each choice.
    /// - Returns: Nothing where no choice is allowed.
    func reduced(ends: [Int32], count: Int, with included: ActionSet = ActionSet()) -> DecisionDiagram? {
        var below = ends
        var (kept, layers): ([Int], [[Node]]) = ([], [])
        for (layer, action) in actions.enumerated().reversed() {
            let isIncluded = included.contains(action)
            let next = starts[layer + 1]
            func target(_ node: Int32) -> Int32 { node < 0 ? node : below[Int(node) - next] }
            var (numbers, merged): ([UInt64: Int32], [Node]) = ([:], [])
            var above: [Int32] = []
            above.reserveCapacity(next - starts[layer])
            for node in starts[layer]..<next {
                let (without, with) = (target(nodes[node].without), target(nodes[node].with))
                guard !isIncluded else {
                    above.append(with)
                    continue
                }
                guard without >= 0 || with >= 0 else {
                    above.append(Self.nowhere)
                    continue
                }
                let key = UInt64(UInt32(bitPattern: without)) << 32 | UInt64(UInt32(bitPattern: with))
                let number = numbers[key] ?? Int32(merged.count)
                if number == merged.count {
                    numbers[key] = number
                    merged.append((without, with))
                }
                above.append(number)
            }
            below = above
            guard !isIncluded else { continue }
            kept.append(action)
            layers.append(merged)
        }
        guard let root = below.first, root >= 0 else { return nil }
        return Self.reachable(from: root, kept.reversed(), layers.reversed(), endCount: count)
    }

    /// Leaves out the nodes that can't be reached; ends stay as they are.
    private static func reachable(
        from root: Int32,
        _ actions: [Int],
        _ layers: [[Node]],
        endCount: Int
    ) -> DecisionDiagram {
        var reached = [root]
        var result: [[Node]] = []
        for (layer, nodes) in layers.enumerated() {
            let isLast = layer == layers.count - 1
            var numbers = [Int32](repeating: nowhere, count: isLast ? 0 : layers[layer + 1].count)
            var next: [Int32] = []
            func number(_ node: Int32) -> Int32 {
                guard !isLast, node >= 0 else { return node }
                if numbers[Int(node)] < 0 {
                    numbers[Int(node)] = Int32(next.count)
                    next.append(node)
                }
                return numbers[Int(node)]
            }
            result.append(reached.map { (number(nodes[Int($0)].without), number(nodes[Int($0)].with)) })
            reached = next
        }
        return DecisionDiagram(actions, layers: result, endCount: endCount)
    }
}
