public import Diagnostics

/// A place in the tree of a document: a cursor that costs a pointer and a number, not a copy of the node.
public struct YAMLNode: Sendable {
    /// What a node is.
    public enum Kind: Hashable, Sendable {
        /// A text.
        case scalar
        /// A list of nodes.
        case sequence
        /// A list of keys with their values.
        case mapping
    }

    /// How a scalar is written.
    public enum Style: Hashable, Sendable {
        /// Without quotes.
        case plain
        /// Between `'`.
        case singleQuoted
        /// Between `"`, with escapes.
        case doubleQuoted
        /// After `|`, line by line.
        case literal
        /// After `>`, lines joined.
        case folded
    }

    @usableFromInline let storage: NodeStorage
    @usableFromInline let index: Int

    @inlinable
    init(storage: NodeStorage, index: Int) {
        self.storage = storage
        self.index = index
    }

    @inlinable var record: NodeRecord { storage.records[index] }

    /// What it is.
    @inlinable public var kind: Kind {
        switch record.shape {
        case .plain, .singleQuoted, .doubleQuoted, .literal, .folded: .scalar
        case .sequence: .sequence
        case .mapping: .mapping
        }
    }

    /// How the scalar is written; nothing for a sequence or a mapping.
    @inlinable public var style: Style? {
        switch record.shape {
        case .plain: .plain
        case .singleQuoted: .singleQuoted
        case .doubleQuoted: .doubleQuoted
        case .literal: .literal
        case .folded: .folded
        case .sequence, .mapping: nil
        }
    }

    /// The number of elements of a sequence or of entries of a mapping; 0 for a scalar.
    @inlinable public var count: Int { record.isScalar ? 0 : Int(record.count) }

    /// Where it stands, from its first character to its last; quotes, brackets and `|` belong to it, anchors don't.
    ///
    /// What an alias stands for has the place where it is written out, at the anchor.
    public var range: SourceRange { SourceRange(Int(record.start)..<Int(record.end), in: storage.file) }
}

extension YAMLNode {
    /// The elements of a sequence, in order; none for anything else.
    @inlinable public var elements: YAMLElements {
        YAMLElements(storage: storage, position: index + 1, left: kind == .sequence ? count : 0)
    }

    /// The entries of a mapping, in order and as written, so also those that were diagnosed; none for anything else.
    @inlinable public var entries: YAMLEntries {
        YAMLEntries(storage: storage, position: index + 1, left: kind == .mapping ? count : 0)
    }
}
