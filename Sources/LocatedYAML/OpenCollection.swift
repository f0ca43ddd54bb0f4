/// A sequence or mapping whose end hasn't come yet, or the document itself.
struct OpenCollection {
    /// Its record; -1 for the document.
    let record: Int
    /// Whether it is a mapping.
    let isMapping: Bool
    /// The children so far; in a mapping, keys and values both count.
    var children = 0
    /// The byte in the file after the last child; the collection's start before there is one.
    var contentEnd: Int
    /// How many collections stand inside one another within it, itself included.
    var height = 1

    /// The document that stands around the root.
    static let document = OpenCollection(record: -1, isMapping: false, contentEnd: 0)

    /// Whether the next child is a key.
    var expectsKey: Bool { isMapping && children.isMultiple(of: 2) }

    /// Counts a child that is complete, the end of its content and the collections inside one another in it.
    mutating func add(childEnding end: Int, height childHeight: Int) {
        children += 1
        contentEnd = max(contentEnd, end)
        height = max(height, childHeight + 1)
    }
}
