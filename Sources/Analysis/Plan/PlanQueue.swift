import Certification

/// Sets of actions that are still to be looked at: those with some actions and without others.
struct PlanNode {
    let included: ActionSet
    let excluded: ActionSet
    /// None of them weighs less.
    let least: Int
    /// Good prices to begin with.
    let prices: PlanPrices
}

/// What is still to be looked at, the lightest first, and of those the latest.
struct PlanQueue {
    private var heap: [(node: PlanNode, number: Int)] = []
    private var count = 0

    /// The bound of what is first.
    var least: Int? { heap.first?.node.least }

    mutating func insert(_ node: PlanNode) {
        count += 1
        heap.append((node, count))
        var child = heap.count - 1
        while child > 0, isBefore(child, (child - 1) / 2) {
            heap.swapAt(child, (child - 1) / 2)
            child = (child - 1) / 2
        }
    }

    mutating func popFirst() -> PlanNode? {
        guard let first = heap.first else { return nil }
        let last = heap.removeLast()
        guard !heap.isEmpty else { return first.node }
        heap[0] = last
        var parent = 0
        while true {
            let children = [2 * parent + 1, 2 * parent + 2].filter { $0 < heap.count }
            guard let child = children.min(by: isBefore), isBefore(child, parent) else { return first.node }
            heap.swapAt(child, parent)
            parent = child
        }
    }

    private func isBefore(_ left: Int, _ right: Int) -> Bool {
        (heap[left].node.least, -heap[left].number) < (heap[right].node.least, -heap[right].number)
    }
}
