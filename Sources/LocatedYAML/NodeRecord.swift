/// One node in the flat array of a document: where it stands, where its text is and how many records it spans.
///
/// Children follow their parent directly, in order, each with its whole subtree; a mapping's are key, value, key, value.
///
/// Visible to other modules' optimiser, as are the shortest ways to it: reading asks for it several times a node.
@usableFromInline
struct NodeRecord: Sendable {
    /// What the node is and, for a scalar, how it was written.
    @usableFromInline
    enum Shape: UInt8, Sendable {
        case plain, singleQuoted, doubleQuoted, literal, folded, sequence, mapping
    }

    /// What the node is.
    @usableFromInline let shape: Shape
    /// The first byte in the file.
    @usableFromInline let start: UInt32
    /// The byte in the file after the last.
    @usableFromInline var end: UInt32
    /// Where a scalar's content starts in the document's text.
    @usableFromInline var textStart: UInt32 = 0
    /// The bytes of a scalar's content, or the elements of a sequence, or the entries of a mapping.
    @usableFromInline var count: UInt32 = 0
    /// The records of the subtree, itself included: the next sibling stands so many further on.
    @usableFromInline var extent: UInt32 = 1

    /// Whether the node is a scalar.
    @inlinable var isScalar: Bool { shape.rawValue <= Shape.folded.rawValue }

    /// Where a scalar's content stands in the document's text.
    @inlinable var textRange: Range<Int> { Int(textStart)..<Int(textStart) + Int(count) }

    /// Whether the node is a scalar with just this content, byte by byte; `text` is the document's.
    @inlinable
    @inline(__always)
    func has(_ content: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
        // Most contents differ in length already, and keys of one mapping rather in their last letters than in their first.
        guard Int(count) == content.count, isScalar else { return false }
        let start = Int(textStart)
        var left = content.count
        while left > 0 {
            left -= 1
            if text[start + left] != content[left] { return false }
        }
        return true
    }
}
