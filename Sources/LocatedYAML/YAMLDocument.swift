public import Diagnostics

/// One YAML document as it was written: every node with its place, no scalar interpreted.
public struct YAMLDocument: Sendable {
    let storage: NodeStorage

    /// The file it stands in.
    public var file: SourceFile { storage.file }

    /// The outermost node; an empty document's is an empty plain scalar.
    public var root: YAMLNode { YAMLNode(storage: storage, index: 0) }
}

extension YAMLDocument {
    /// Reads a file that must hold exactly one document.
    ///
    /// Nothing if the file can't be read to its end, or has more than one document: then a diagnostic says why.
    /// A document can come with diagnostics too, such as of a duplicate key; its other nodes are good.
    public init?(reading file: SourceFile, within limits: YAMLLimits, into diagnostics: inout [Diagnostic]) {
        var stream = YAMLStream(file, within: limits)
        guard let document = stream.next(into: &diagnostics) else { return nil }
        let count = diagnostics.count
        if let second = stream.next(into: &diagnostics) {
            diagnostics.append(.secondDocument(at: second.root.range))
        }
        guard diagnostics.count == count else { return nil }
        self = document
    }
}
