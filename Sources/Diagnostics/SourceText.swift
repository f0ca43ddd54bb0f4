/// A text that stands in a file, perhaps not letter by letter: a quoted or folded scalar, an expression inside one.
public struct SourceText: Hashable, Sendable {
    /// A stretch of the text, from one of its offsets to where the next stretch starts.
    public struct Segment: Hashable, Sendable {
        /// Where the stretch starts in the text, in UTF-8 offsets.
        public let local: Int
        /// Where it starts in the file, in UTF-8 offsets.
        public let offset: Int
        /// The bytes of the file that stand for the whole stretch, such as an escape; nothing if it stands byte by byte.
        public let width: Int?
        /// The file it stands in, where that isn't the file of the whole text.
        public let file: SourceFile?

        /// Creates a segment.
        public init(local: Int, offset: Int, width: Int? = nil, in file: SourceFile? = nil) {
            self.local = local
            self.offset = offset
            self.width = width
            self.file = file
        }
    }

    /// The text itself.
    public let text: String
    /// The file it stands in, or begins in.
    public let file: SourceFile
    /// The stretches, ascending by `local`; the first starts at 0.
    public let segments: [Segment]

    /// Creates a text from its stretches; without any it stands at the start of the file.
    public init(_ text: String, in file: SourceFile, segments: [Segment]) {
        self.text = text
        self.file = file
        self.segments = segments.isEmpty ? [Segment(local: 0, offset: 0)] : segments
    }

    /// Creates a text that is a file of its own, such as an expression typed on the command line.
    public init(_ text: String, path: String) {
        self.init(text, in: SourceFile(path: path, text: text), segments: [Segment(local: 0, offset: 0)])
    }

    /// Where a stretch of the text, in UTF-8 offsets, stands in the file.
    ///
    /// An escape of which a part is meant stands there whole. An empty stretch is an empty place before the byte that
    /// follows; at the end of the text, after its last byte. Of a stretch that leads into another file, the part in the
    /// file where it begins is meant.
    public func range(of local: Range<Int>) -> SourceRange {
        let length = text.utf8.count
        let isAtEnd = local.lowerBound >= length && length > 0
        let first = segmentIndex(at: isAtEnd ? length - 1 : local.lowerBound)
        let file = segments[first].file ?? file
        let start = isAtEnd ? place(of: length - 1).upperBound : place(of: local.lowerBound).lowerBound
        let leaving = segments[first...].first { ($0.file ?? self.file) != file }?.local ?? length
        // The end is the place after the last byte, so that a stretch never swallows the escape that follows it.
        let last = min(local.upperBound, leaving) - 1
        let end = local.isEmpty || isAtEnd ? start : place(of: last).upperBound
        return SourceRange(start..<max(start, end), in: file)
    }

    /// The index of the stretch that a byte of the text stands in.
    private func segmentIndex(at local: Int) -> Int {
        var (low, high) = (0, segments.count)
        while low < high {
            let middle = (low + high) / 2
            if segments[middle].local <= local { low = middle + 1 } else { high = middle }
        }
        return max(0, low - 1)
    }

    /// Where one byte of the text stands in its file.
    private func place(of local: Int) -> Range<Int> {
        let segment = segments[segmentIndex(at: local)]
        if let width = segment.width { return segment.offset..<segment.offset + width }
        let offset = segment.offset + (local - segment.local)
        return offset..<offset + 1
    }
}
