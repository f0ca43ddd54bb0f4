/// The entries of a mapping, in the order in which they are written.
public struct YAMLEntries: Sequence, IteratorProtocol, Sendable {
    /// A key and its value.
    public struct Entry: Sendable {
        /// The key.
        public let key: YAMLNode
        /// The value; an empty plain scalar where none is written.
        public let value: YAMLNode
    }

    let storage: NodeStorage
    var position: Int
    var left: Int

    /// The next entry.
    public mutating func next() -> Entry? {
        guard left > 0 else { return nil }
        let key = YAMLNode(storage: storage, index: position)
        let value = YAMLNode(storage: storage, index: position + Int(key.record.extent))
        position = value.index + Int(value.record.extent)
        left -= 1
        return Entry(key: key, value: value)
    }
}
