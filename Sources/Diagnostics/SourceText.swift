/// A text that stands in a file, perhaps not letter by letter: a quoted or folded scalar, an expression inside one.
public struct SourceText: Hashable, Sendable {
    /// A stretch that stands in the file byte by byte, from one offset of the text on.
    public struct Segment: Hashable, Sendable {
        /// Where the stretch starts in the text, in UTF-8 offsets.
        public let local: Int
        /// Where it starts in the file, in UTF-8 offsets.
        public let offset: Int

        /// Creates a segment.
        public init(local: Int, offset: Int) {
            self.local = local
            self.offset = offset
        }
    }

    /// The text itself.
    public let text: String
    /// The file it stands in.
    public let file: SourceFile
    /// The stretches, ascending by `local`; the first starts at 0.
    public let segments: [Segment]

    /// Creates a text from its stretches.
    public init(_ text: String, in file: SourceFile, segments: [Segment]) {
        self.text = text
        self.file = file
        self.segments = segments
    }

    /// Creates a text that is a file of its own, such as an expression typed on the command line.
    public init(_ text: String, path: String) {
        self.init(text, in: SourceFile(path: path, text: text), segments: [Segment(local: 0, offset: 0)])
    }

    /// Where a stretch of the text, in UTF-8 offsets, stands in the file.
    public func range(of local: Range<Int>) -> SourceRange {
        let start = offset(of: local.lowerBound)
        // The end is the place after the last byte, so that a stretch never swallows the escape that follows it.
        let end = local.isEmpty ? start : offset(of: local.upperBound - 1) + 1
        return SourceRange(start..<max(start, end), in: file)
    }

    private func offset(of local: Int) -> Int {
        guard let segment = segments.last(where: { $0.local <= local }) else { return local }
        return segment.offset + (local - segment.local)
    }
}
