extension RawText {
    /// The first comment in a stretch of a line that holds nothing else but blanks.
    func comment(in range: Range<Int>) -> LayoutComment? {
        guard let start = range.first(where: { bytes[$0] == UInt8(ascii: "#") }) else { return nil }
        return comment(at: start, to: range.upperBound)
    }

    /// The comment that begins at an offset.
    func comment(at start: Int, to end: Int) -> LayoutComment {
        var last = end
        while last > start, Self.isBlank(bytes[last - 1]) { last -= 1 }
        return LayoutComment(
            text: String(decoding: bytes[start..<last], as: UTF8.self),
            isOwnLine: isFirstOnLine(start),
            isAfterBlankLine: isAfterBlankLine(start),
            column: column(of: start)
        )
    }

    /// The bytes before an offset on its line.
    func column(of offset: Int) -> Int { offset - startOfLine(before: offset) }

    /// Whether what stands at an offset is the first thing on its line, after an empty line.
    func isAfterBlankLine(_ offset: Int) -> Bool {
        guard isFirstOnLine(offset) else { return false }
        let start = startOfLine(before: offset)
        guard start > 0 else { return false }
        let isPair = start > 1 && bytes[start - 1] == 0x0A && bytes[start - 2] == 0x0D
        let end = start - (isPair ? 2 : 1)
        return (startOfLine(before: end)..<end).allSatisfy { Self.isBlank(bytes[$0]) }
    }

    /// Looks no further back than to the thing before: a line of thousands of items has one start far away.
    private func isFirstOnLine(_ offset: Int) -> Bool {
        var start = offset
        while start > 0, Self.isBlank(bytes[start - 1]) { start -= 1 }
        return start == startOfText || start == 0 || bytes[start - 1] == 0x0A || bytes[start - 1] == 0x0D
    }

    /// Where the text begins, after the byte order mark.
    private var startOfText: Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

    /// The start of a line as people count lines, after the byte order mark.
    private func startOfLine(before offset: Int) -> Int {
        var start = offset
        while start > 0, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D { start -= 1 }
        return start == 0 ? min(startOfText, offset) : start
    }
}
