/// The bytes of a file as YAML sees them: where lines break, and what belongs to a node besides its content.
struct RawText {
    let bytes: UnsafeBufferPointer<UInt8>

    static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

    static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

    /// The bytes of the line break at an offset, 0 if there is none: LF and CR 1, CR LF and NEL 2, LS and PS 3.
    func breakLength(at offset: Int) -> Int {
        guard offset < bytes.count else { return 0 }
        switch bytes[offset] {
        case 0x0A: return 1
        case 0x0D: return offset + 1 < bytes.count && bytes[offset + 1] == 0x0A ? 2 : 1
        case 0xC2: return offset + 1 < bytes.count && bytes[offset + 1] == 0x85 ? 2 : 0
        case 0xE2:
            let isSeparator = offset + 2 < bytes.count && bytes[offset + 1] == 0x80 && bytes[offset + 2] & 0xFE == 0xA8
            return isSeparator ? 3 : 0
        default: return 0
        }
    }

    /// Whether a tab stands at an offset.
    func isTab(_ offset: Int) -> Bool { offset < bytes.count && bytes[offset] == UInt8(ascii: "\t") }

    /// The offset after the character at an offset; that offset itself at the end of a line or of the file.
    func endOfCharacter(at offset: Int) -> Int {
        offset < bytes.count && breakLength(at: offset) == 0 ? endOfCharacter(from: offset) : offset
    }

    /// The offset after the character that begins at an offset.
    func endOfCharacter(from offset: Int) -> Int {
        var end = offset + 1
        while end < bytes.count, Self.isContinuation(bytes[end]) { end += 1 }
        return end
    }

    /// The offset of the first byte of the character that ends at an offset.
    func startOfCharacter(before offset: Int) -> Int {
        var start = max(offset - 1, 0)
        while start > 0, Self.isContinuation(bytes[start]) { start -= 1 }
        return start
    }

    /// Where blanks and line breaks end.
    func endOfWhite(from start: Int) -> Int {
        var position = start
        while position < bytes.count, Self.isBlank(bytes[position]) || breakLength(at: position) > 0 {
            position += max(1, breakLength(at: position))
        }
        return position
    }

    /// Where a node's content begins after its anchor and tag, and where the tag stands.
    func skipProperties(from start: Int, to end: Int) -> (tag: Range<Int>?, content: Int) {
        var position = start
        var tag: Range<Int>?
        while position < end {
            let byte = bytes[position]
            if Self.isBlank(byte) || breakLength(at: position) > 0 {
                position += max(1, breakLength(at: position))
            } else if byte == UInt8(ascii: "#") {
                position = endOfLine(from: position, to: end)
            } else if byte == UInt8(ascii: "&") || byte == UInt8(ascii: "!") {
                let property = position
                while position < end, !Self.isBlank(bytes[position]), breakLength(at: position) == 0 { position += 1 }
                if byte == UInt8(ascii: "!") { tag = property..<position }
            } else {
                break
            }
        }
        return (tag, min(position, end))
    }

    /// The end of a block scalar's last line that isn't empty; of its indicator, where all are.
    ///
    /// libyaml's own end lies after the empty lines that follow.
    func endOfBlockScalar(from start: Int, to end: Int) -> Int {
        let indicatorEnd = endOfBlockIndicator(from: start)
        let firstLine = endOfLine(from: indicatorEnd, to: end)
        var last = end
        while last > firstLine, let length = whiteLength(before: last) { last -= length }
        guard last > firstLine else { return min(indicatorEnd, end) }
        while last < end, Self.isBlank(bytes[last]) { last += 1 }
        return last
    }

    /// The bytes of the blank or line break, or of half a CR LF, that ends at an offset, if one does.
    private func whiteLength(before offset: Int) -> Int? {
        if Self.isBlank(bytes[offset - 1]) || bytes[offset - 1] == 0x0A || bytes[offset - 1] == 0x0D { return 1 }
        return (2...3).first { offset >= $0 && breakLength(at: offset - $0) == $0 }
    }

    /// The offset after `|` or `>` and the digit and sign that may follow.
    func endOfBlockIndicator(from start: Int) -> Int {
        var position = start + 1
        while position < bytes.count, "+-123456789".utf8.contains(bytes[position]) { position += 1 }
        return position
    }

    /// The offset of the next line break, at most `end`.
    func endOfLine(from start: Int, to end: Int) -> Int {
        var position = start
        while position < end, breakLength(at: position) == 0 { position += 1 }
        return position
    }
}
