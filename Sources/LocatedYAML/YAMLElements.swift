/// The elements of a sequence, in order.
public struct YAMLElements: Sequence, IteratorProtocol, Sendable {
    @usableFromInline let storage: NodeStorage
    @usableFromInline var position: Int
    @usableFromInline var left: Int

    @inlinable
    init(storage: NodeStorage, position: Int, left: Int) {
        self.storage = storage
        self.position = position
        self.left = left
    }

    /// The next element.
    @inlinable
    public mutating func next() -> YAMLNode? {
        guard left > 0 else { return nil }
        let element = YAMLNode(storage: storage, index: position)
        position += Int(element.record.extent)
        left -= 1
        return element
    }
}
