extension YAMLNode {
    /// The value of a key, of one written twice the first; nothing if the key isn't written, or this isn't a mapping.
    public subscript(_ key: StaticString) -> YAMLNode? {
        key.withUTF8Buffer { storage.value(of: $0, in: index) }.map { YAMLNode(storage: storage, index: $0) }
    }

    /// Whether a mapping has a key.
    public func has(_ key: StaticString) -> Bool { key.withUTF8Buffer { storage.value(of: $0, in: index) } != nil }

    /// Whether all keys of a mapping are among some; true for anything else, which has no keys.
    public func hasOnly(_ keys: [StaticString]) -> Bool {
        var position = index + 1
        for _ in 0..<(kind == .mapping ? count : 0) {
            guard keys.contains(where: { $0.withUTF8Buffer { storage.has($0, at: position) } }) else { return false }
            position = storage.next(after: storage.next(after: position))
        }
        return true
    }
}
