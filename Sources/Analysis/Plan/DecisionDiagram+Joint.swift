import Certification

extension DecisionDiagram {
    /// The choices that two diagrams allow together, each with the ends it comes to in both.
    ///
    /// - Parameters:
    ///   - positions: The place of each action in the order in which all are decided.
    ///   - limit: How many nodes there may be.
    /// - Returns: Nothing where there would be more.
    static func joint(
        _ left: DecisionDiagram,
        _ right: DecisionDiagram,
        positions: [Int],
        limit: Int
    ) -> (diagram: DecisionDiagram, ends: [(left: Int, right: Int)])? {
        let actions = ActionSet(left.actions + right.actions).indices.sorted { positions[$0] < positions[$1] }
        let (inLeft, inRight) = (ActionSet(left.actions), ActionSet(right.actions))
        var pairs: [(Int32, Int32)] = [(0, 0)]
        var layers: [[Node]] = []
        var count = 1
        for action in actions {
            var (numbers, next, nodes): ([UInt64: Int32], [(Int32, Int32)], [Node]) = ([:], [], [])
            func number(_ pair: (Int32, Int32)) -> Int32 {
                guard pair.0 >= 0, pair.1 >= 0 else { return nowhere }
                let key = UInt64(UInt32(bitPattern: pair.0)) << 32 | UInt64(UInt32(bitPattern: pair.1))
                if let number = numbers[key] { return number }
                numbers[key] = Int32(next.count)
                next.append(pair)
                return Int32(next.count - 1)
            }
            for (first, second) in pairs {
                let one: Node = inLeft.contains(action) ? left.nodes[Int(first)] : (first, first)
                let other: Node = inRight.contains(action) ? right.nodes[Int(second)] : (second, second)
                nodes.append((number((one.without, other.without)), number((one.with, other.with))))
            }
            layers.append(nodes)
            pairs = next
            count += next.count
            guard count <= limit else { return nil }
        }
        let ends = pairs.map { (Int($0) - left.firstEnd, Int($1) - right.firstEnd) }
        return (DecisionDiagram(actions, layers: layers, endCount: ends.count), ends)
    }
}
