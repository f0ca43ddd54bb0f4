/// The entries of a mapping, in the order in which they are written.
public struct YAMLEntries: Sequence, IteratorProtocol, Sendable {
    /// A key and its value.
    public struct Entry: Sendable {
        /// The key.
        public let key: YAMLNode
        /// The value; an empty plain scalar where none is written.
        public let value: YAMLNode

        @inlinable
        init(key: YAMLNode, value: YAMLNode) {
            self.key = key
            self.value = value
        }
    }

    @usableFromInline let storage: NodeStorage
    @usableFromInline var position: Int
    @usableFromInline var left: Int

    @inlinable
    init(storage: NodeStorage, position: Int, left: Int) {
        self.storage = storage
        self.position = position
        self.left = left
    }

    /// The next entry.
    @inlinable
    public mutating func next() -> Entry? {
        guard left > 0 else { return nil }
        let key = YAMLNode(storage: storage, index: position)
        let value = YAMLNode(storage: storage, index: position + Int(key.record.extent))
        position = value.index + Int(value.record.extent)
        left -= 1
        return Entry(key: key, value: value)
    }
}
