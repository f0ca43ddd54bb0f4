/// A scalar as it is written, without the indentation of its lines.
struct LayoutScalar {
    /// A line and what breaks it off.
    struct Line {
        let text: String
        /// A line feed, or one of the separators of Unicode, which are content; nothing at the end.
        let lineBreak: String
    }

    /// `|` or `>` with its digit and sign; nothing for the other styles.
    let blockHeader: String?
    /// The comment beside the header.
    let headerComment: LayoutComment?
    /// The lines, of a block scalar without its header.
    let lines: [Line]
    /// Whether it is written without quotes and header.
    let isPlain: Bool

    /// What isn't written.
    static let nothing = LayoutScalar(blockHeader: nil, headerComment: nil, lines: [], isPlain: true)

    var isEmpty: Bool { blockHeader == nil && lines.isEmpty }

    /// Whether it can stand among others on one line.
    var isSingleLine: Bool { blockHeader == nil && lines.count <= 1 }

    /// Whether the empty lines after it are content.
    var keepsBreaks: Bool { blockHeader?.last == "+" }

    /// Whether it means something else outside brackets: a lone dash there begins an element.
    var isLoneDash: Bool { isPlain && lines.first?.text == "-" }
}

extension LayoutScalar {
    /// A scalar in quotes or without any.
    ///
    /// - Parameters:
    ///   - range: Where it stands, quotes included.
    ///   - raw: The file.
    init(flow range: Range<Int>, isPlain: Bool, in raw: RawText) {
        var lines: [Line] = []
        for (stretch, lineBreak) in Self.lines(of: range, in: raw) {
            var start = stretch.lowerBound
            var end = stretch.upperBound
            // Blanks around a break are no content, but for one that is escaped.
            if !lines.isEmpty { while start < end, RawText.isBlank(raw.bytes[start]) { start += 1 } }
            if !lineBreak.isEmpty {
                let full = end
                while end > start, RawText.isBlank(raw.bytes[end - 1]) { end -= 1 }
                let escapes = raw.bytes[start..<end].reversed().prefix { $0 == UInt8(ascii: "\\") }.count
                if raw.bytes[range.lowerBound] == UInt8(ascii: "\""), end < full, !escapes.isMultiple(of: 2) {
                    end += 1
                }
            }
            let text = String(decoding: raw.bytes[start..<end], as: UTF8.self)
            lines.append(Line(text: text, lineBreak: lineBreak))
        }
        self.init(blockHeader: nil, headerComment: nil, lines: range.isEmpty ? [] : lines, isPlain: isPlain)
    }

    /// A block scalar.
    ///
    /// - Parameters:
    ///   - range: Where it stands, from its `|` or `>` to where libyaml ends it.
    ///   - content: What it says.
    ///   - raw: The file.
    init(block range: Range<Int>, content: UnsafeBufferPointer<UInt8>, in raw: RawText) {
        let indicatorEnd = raw.endOfBlockIndicator(from: range.lowerBound)
        let headerEnd = raw.endOfLine(from: indicatorEnd, to: raw.bytes.count)
        let first = headerEnd + raw.breakLength(at: headerEnd)
        var header = String(decoding: raw.bytes[range.lowerBound..<indicatorEnd], as: UTF8.self)
        // The digit counts from the indentation of what is around, and so from the one that it is going to have.
        header = String(header.map { $0.isWholeNumber ? "2" : $0 })
        let indent =
            ScalarLayout.blockIndent(raw, from: first) - ScalarLayout.blockIndent(RawText(bytes: content), from: 0)
        var lines = Self.lines(of: first..<max(first, range.upperBound), in: raw).map { stretch, lineBreak in
            var start = stretch.lowerBound
            while start < stretch.upperBound, start - stretch.lowerBound < indent,
                raw.bytes[start] == UInt8(ascii: " ")
            {
                start += 1
            }
            let text = String(decoding: raw.bytes[start..<stretch.upperBound], as: UTF8.self)
            return Line(text: text, lineBreak: lineBreak)
        }
        if !header.contains("+") { while let last = lines.last, last.text.isEmpty { lines.removeLast() } }
        // Where the file ends without a line break so does the text, which only a sign can say of a file that ends with one.
        if let last = lines.last, last.lineBreak.isEmpty, content.count > 0 {
            header = header.filter { $0 != "+" && $0 != "-" } + "-"
        }
        let comment = raw.comment(in: indicatorEnd..<headerEnd)
        self.init(blockHeader: header, headerComment: comment, lines: lines, isPlain: false)
    }

    /// The lines of a stretch, the last with nothing that breaks it off; none where that one is empty.
    private static func lines(of range: Range<Int>, in raw: RawText) -> [(stretch: Range<Int>, lineBreak: String)] {
        var lines: [(stretch: Range<Int>, lineBreak: String)] = []
        var start = range.lowerBound
        while start < range.upperBound {
            let end = raw.endOfLine(from: start, to: range.upperBound)
            let length = end < range.upperBound ? raw.breakLength(at: end) : 0
            let separator = length == 3 ? String(decoding: raw.bytes[end..<end + 3], as: UTF8.self) : "\n"
            lines.append((start..<end, length == 0 ? "" : separator))
            start = end + length
        }
        return lines
    }
}
