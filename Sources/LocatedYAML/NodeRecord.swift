/// One node in the flat array of a document: where it stands, where its text is and how many records it spans.
///
/// Children follow their parent directly, in order, each with its whole subtree; a mapping's are key, value, key, value.
struct NodeRecord {
    /// What the node is and, for a scalar, how it was written.
    enum Shape: UInt8 {
        case plain, singleQuoted, doubleQuoted, literal, folded, sequence, mapping
    }

    /// What the node is.
    let shape: Shape
    /// The first byte in the file.
    let start: UInt32
    /// The byte in the file after the last.
    var end: UInt32
    /// Where a scalar's content starts in the document's text.
    var textStart: UInt32 = 0
    /// The bytes of a scalar's content, or the elements of a sequence, or the entries of a mapping.
    var count: UInt32 = 0
    /// The records of the subtree, itself included: the next sibling stands so many further on.
    var extent: UInt32 = 1

    /// Whether the node is a scalar.
    var isScalar: Bool { shape.rawValue <= Shape.folded.rawValue }

    /// Where a scalar's content stands in the document's text.
    var textRange: Range<Int> { Int(textStart)..<Int(textStart) + Int(count) }
}
