/// A sequence or mapping whose end hasn't come yet.
struct OpenCollection {
    /// Its record.
    let record: Int
    /// Whether it is a mapping.
    let isMapping: Bool
    /// The children so far; in a mapping, keys and values both count.
    var children = 0
    /// The byte in the file after the last child; the collection's start before there is one.
    var contentEnd: Int
    /// How many collections stand inside one another within it, itself included.
    var height = 1

    /// Whether the next child is a key.
    var expectsKey: Bool { isMapping && children.isMultiple(of: 2) }
}
