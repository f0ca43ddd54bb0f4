/// The elements of a sequence, in order.
public struct YAMLElements: Sequence, IteratorProtocol, Sendable {
    let storage: NodeStorage
    var position: Int
    var left: Int

    /// The next element.
    public mutating func next() -> YAMLNode? {
        guard left > 0 else { return nil }
        let element = YAMLNode(storage: storage, index: position)
        position += Int(element.record.extent)
        left -= 1
        return element
    }
}
