import Diagnostics

/// Finds for each byte of a scalar's content where it stands in the file, by reading the scalar again as libyaml does.
///
/// Only diagnostics need it, so it costs nothing while a file is read.
struct ScalarLayout {
    let raw: RawText
    let content: UnsafeBufferPointer<UInt8>
    private(set) var segments: [SourceText.Segment] = []
    /// The bytes of the content whose place is known.
    private(set) var local = 0
    /// The byte in the file that would go on the last stretch, if that stands byte by byte.
    private var continuation: Int?
    /// Whether the file really says what the content says.
    private var isFaithful = true

    private init(raw: RawText, content: UnsafeBufferPointer<UInt8>) {
        self.raw = raw
        self.content = content
    }

    /// The stretches of a scalar's content; one that starts where the scalar does, if they can't be found.
    static func segments(
        of content: UnsafeBufferPointer<UInt8>,
        written record: NodeRecord,
        in bytes: UnsafeBufferPointer<UInt8>
    ) -> [SourceText.Segment] {
        let raw = RawText(bytes: bytes)
        let (start, end) = (Int(record.start), Int(record.end))
        let isQuoted = record.shape == .singleQuoted || record.shape == .doubleQuoted
        var layout = ScalarLayout(raw: raw, content: content)
        switch record.shape {
        case .literal, .folded: layout.readBlock(from: start, to: end, isFolded: record.shape == .folded)
        case .plain, .singleQuoted, .doubleQuoted, .sequence, .mapping:
            let inset = isQuoted ? 1 : 0
            layout.readFlow(start + inset..<max(start + inset, end - inset), shape: record.shape)
        }
        if layout.isFaithful, layout.local == content.count, !layout.segments.isEmpty { return layout.segments }
        return [SourceText.Segment(local: 0, offset: isQuoted ? start + 1 : start)]
    }

    /// Notes that bytes of the file are the next bytes of the content.
    mutating func copy(_ range: Range<Int>) {
        guard !range.isEmpty else { return }
        isFaithful = isFaithful && content.dropFirst(local).prefix(range.count).elementsEqual(raw.bytes[range])
        if continuation != range.lowerBound {
            segments.append(SourceText.Segment(local: local, offset: range.lowerBound))
        }
        continuation = range.upperBound
        local += range.count
    }

    /// Notes that bytes of the file stand for so many other bytes of the content.
    mutating func replace(_ range: Range<Int>, by count: Int) {
        continuation = nil
        guard count > 0 else { return }
        segments.append(SourceText.Segment(local: local, offset: range.lowerBound, width: range.count))
        local += count
    }

    /// Notes that a line break of the file is one of the content.
    mutating func copyBreak(_ range: Range<Int>) {
        if raw.bytes[range.lowerBound] == 0x0A || range.count == 3 {
            copy(range)
        } else {
            replace(range, by: 1)
        }
    }
}
