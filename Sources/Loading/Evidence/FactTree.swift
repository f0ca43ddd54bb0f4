/// The dotted names of the facts as a tree, so that a key is found by its bytes without a `String` or a dictionary.
struct FactTree: Sendable {
    /// A segment of a name: a group of facts or a fact.
    struct Node: Sendable {
        /// Where the segment's bytes stand in the tree's names.
        let name: Range<Int32>
        /// The index of the fact, or -1 for a group.
        let fact: Int32
        /// The group it stands in; the root stands in itself.
        let parent: Int32
        /// Its children, which stand side by side.
        var children: Range<Int32> = 0..<0
    }

    /// The index of the node above all names.
    static let root = 0

    /// The nodes; the root is the first.
    private(set) var nodes: [Node]
    private var names: [UInt8]

    /// Builds the tree of names; siblings keep the order in which they are first named.
    init(_ ids: [String]) {
        nodes = [Node(name: 0..<0, fact: -1, parent: 0)]
        names = []
        let paths = ids.enumerated().map { index, id in
            (fact: index, segments: id.utf8.split(separator: UInt8(ascii: ".")).map(Array.init))
        }
        // Level by level, so that the children of a node follow one another.
        var pending = [(node: FactTree.root, depth: 0, paths: paths)]
        var position = 0
        while position < pending.count {
            let (parent, depth, paths) = pending[position]
            position += 1
            let first = Int32(nodes.count)
            for segment in FactTree.distinct(paths.map { $0.segments[depth] }) {
                let below = paths.filter { $0.segments[depth] == segment }
                let fact = below.first { $0.segments.count == depth + 1 }?.fact
                pending.append((nodes.count, depth + 1, below.filter { $0.segments.count > depth + 1 }))
                nodes.append(add(segment, fact: fact, to: parent))
            }
            nodes[parent].children = first..<Int32(nodes.count)
        }
    }

    private static func distinct(_ segments: [[UInt8]]) -> [[UInt8]] {
        var seen: Set<[UInt8]> = []
        return segments.filter { seen.insert($0).inserted }
    }

    private mutating func add(_ segment: [UInt8], fact: Int?, to parent: Int) -> Node {
        let start = Int32(names.count)
        names += segment
        return Node(name: start..<Int32(names.count), fact: Int32(fact ?? -1), parent: Int32(parent))
    }

    /// The dotted name of a node, for messages.
    func path(to node: Int) -> String {
        var segments: [String] = []
        var node = node
        while node != FactTree.root {
            let name = nodes[node].name
            segments.append(String(decoding: names[Int(name.lowerBound)..<Int(name.upperBound)], as: UTF8.self))
            node = Int(nodes[node].parent)
        }
        return segments.reversed().joined(separator: ".")
    }

    /// The child with a name.
    ///
    /// - Parameters:
    ///   - parent: The node whose child is wanted.
    ///   - name: The bytes of the name.
    ///   - hint: The child to compare first: evidence is mostly written in the pack's order.
    func child(of parent: Int, named name: UnsafeBufferPointer<UInt8>, from hint: Int) -> Int? {
        let children = nodes[parent].children
        let (first, end) = (Int(children.lowerBound), Int(children.upperBound))
        let start = (first..<end).contains(hint) ? hint : first
        return names.withUnsafeBufferPointer { names in
            for child in start..<end where matches(child, name, in: names) { return child }
            for child in first..<start where matches(child, name, in: names) { return child }
            return nil
        }
    }

    /// The node that a dotted key leads to, for those who write `pmi.total: 412`.
    func descendant(of parent: Int, named name: UnsafeBufferPointer<UInt8>) -> Int? {
        var node = parent
        for segment in name.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false) {
            guard let child = child(of: node, named: UnsafeBufferPointer(rebasing: segment), from: 0) else {
                return nil
            }
            node = child
        }
        return node
    }

    @inline(__always)
    private func matches(
        _ node: Int,
        _ name: UnsafeBufferPointer<UInt8>,
        in names: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        let range = nodes[node].name
        guard range.count == name.count else { return false }
        let start = Int(range.lowerBound)
        for offset in 0..<name.count where names[start + offset] != name[offset] { return false }
        return true
    }
}
