extension ScalarLayout {
    /// Reads a block scalar from its indicator on.
    mutating func readBlock(from start: Int, to end: Int, isFolded: Bool) {
        let header = raw.endOfLine(from: start, to: raw.bytes.count)
        var position = header + raw.breakLength(at: header)
        let indent = Self.blockIndent(raw, from: position) - Self.blockIndent(RawText(bytes: content), from: 0)
        /// The break after the last line, and those of the empty lines since.
        var leading: Range<Int>?
        var trailing: [Range<Int>] = []
        var lastLineIsIndented = false
        while position < raw.bytes.count {
            let line = skipSpaces(from: position, atMost: indent)
            let lineBreak = raw.breakLength(at: line)
            if lineBreak > 0 {
                trailing.append(line..<line + lineBreak)
                position = line + lineBreak
                continue
            }
            let pending = ([leading].compactMap(\.self) + trailing).reduce(0) { $0 + ($1.count == 3 ? 3 : 1) }
            guard line < raw.bytes.count, line < end || local + pending < content.count else { break }
            let isIndented = RawText.isBlank(raw.bytes[line])
            if let leading {
                // Folding joins two lines that are both flush; indented lines keep their breaks.
                if isFolded, leading.count < 3, !lastLineIsIndented, !isIndented {
                    if trailing.isEmpty { replace(leading.lowerBound..<line, by: 1) }
                } else {
                    copyBreak(leading)
                }
            }
            trailing.forEach { copyBreak($0) }
            trailing = []
            lastLineIsIndented = isIndented
            let lineEnd = raw.endOfLine(from: line, to: raw.bytes.count)
            copy(line..<lineEnd)
            let length = raw.breakLength(at: lineEnd)
            leading = length > 0 ? lineEnd..<lineEnd + length : nil
            position = lineEnd + length
        }
        for lineBreak in [leading].compactMap(\.self) + trailing where local < content.count { copyBreak(lineBreak) }
    }

    /// The most spaces before a line's text, up to the first line that has a text.
    ///
    /// What of them isn't in the content is the scalar's indentation, whether libyaml found it or a digit says it.
    static func blockIndent(_ raw: RawText, from start: Int) -> Int {
        var position = start
        var indent = 0
        while true {
            let lineStart = position
            while position < raw.bytes.count, raw.bytes[position] == UInt8(ascii: " ") { position += 1 }
            indent = max(indent, position - lineStart)
            let length = raw.breakLength(at: position)
            guard length > 0 else { return indent }
            position += length
        }
    }

    private func skipSpaces(from start: Int, atMost count: Int) -> Int {
        var position = start
        while position < min(start + max(count, 0), raw.bytes.count), raw.bytes[position] == UInt8(ascii: " ") {
            position += 1
        }
        return position
    }
}
