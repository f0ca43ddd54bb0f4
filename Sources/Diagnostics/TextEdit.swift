/// A stretch of a file and what is to stand there instead.
public struct TextEdit: Hashable, Sendable {
    /// What is replaced; empty to insert.
    public let range: SourceRange
    /// What it is replaced with.
    public let replacement: String

    /// Creates an edit.
    public init(replacing range: SourceRange, with replacement: String) {
        self.range = range
        self.replacement = replacement
    }
}

extension Diagnostic.FixIt {
    /// The mend as an edit of its file.
    public var edit: TextEdit { TextEdit(replacing: range, with: replacement) }
}

extension SourceFile {
    /// The file with edits made; those of other files are left out, and so are those that overlap one that starts earlier.
    ///
    /// Edits at one place count in the order given. Making the same edits again from the result is for the caller to avoid.
    public func applying(_ edits: some Sequence<TextEdit>) -> SourceFile {
        let own = edits.filter { $0.range.file == self }.enumerated().sorted { one, other in
            let (left, right) = (one.element.range.offsets, other.element.range.offsets)
            return left.lowerBound == right.lowerBound ? one.offset < other.offset : left.lowerBound < right.lowerBound
        }.map(\.element)
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var position = 0
        for edit in own {
            let offsets = edit.range.offsets
            guard offsets.lowerBound >= position, offsets.upperBound <= bytes.count else { continue }
            result += bytes[position..<offsets.lowerBound]
            result += edit.replacement.utf8
            position = offsets.upperBound
        }
        result += bytes[position...]
        return SourceFile(path: path, bytes: result)
    }
}
