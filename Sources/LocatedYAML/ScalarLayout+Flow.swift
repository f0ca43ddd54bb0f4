extension ScalarLayout {
    /// Reads what is between the quotes, or a plain scalar.
    mutating func readFlow(_ range: Range<Int>, shape: NodeRecord.Shape) {
        var position = range.lowerBound
        while position < range.upperBound {
            if isWhite(at: position) {
                position = readWhite(from: position, to: range.upperBound)
            } else if shape == .singleQuoted, raw.bytes[position] == UInt8(ascii: "'") {
                replace(position..<position + 2, by: 1)
                position += 2
            } else if shape == .doubleQuoted, raw.bytes[position] == UInt8(ascii: "\\") {
                position = readEscape(from: position, to: range.upperBound)
            } else {
                copy(position..<position + 1)
                position += 1
            }
        }
    }

    private func isWhite(at position: Int) -> Bool {
        RawText.isBlank(raw.bytes[position]) || raw.breakLength(at: position) > 0
    }

    /// Reads blanks, which stay, or blanks with line breaks, which are folded: one becomes a space, of more the first goes.
    private mutating func readWhite(from start: Int, to end: Int) -> Int {
        var position = start
        while position < end, RawText.isBlank(raw.bytes[position]) { position += 1 }
        let first = raw.breakLength(at: position)
        guard position < end, first > 0 else {
            copy(start..<position)
            return position
        }
        let (next, later) = skipWhite(from: position + first, to: end)
        replace(start..<next, by: first == 3 ? 3 + later : max(1, later))
        return next
    }

    /// Where blanks and line breaks end, and how many bytes the breaks are in the content.
    private func skipWhite(from start: Int, to end: Int) -> (end: Int, breakBytes: Int) {
        var position = start
        var breakBytes = 0
        while position < end, isWhite(at: position) {
            let length = raw.breakLength(at: position)
            if length > 0 { breakBytes += length == 3 ? 3 : 1 }
            position += max(1, length)
        }
        return (position, breakBytes)
    }

    private mutating func readEscape(from start: Int, to end: Int) -> Int {
        guard start + 1 < end else { return end }
        let lineBreak = raw.breakLength(at: start + 1)
        if lineBreak > 0 {
            let (next, breakBytes) = skipWhite(from: start + 1 + lineBreak, to: end)
            replace(start..<next, by: breakBytes)
            return next
        }
        let (length, count) = escape(raw.bytes[start + 1], digitsFrom: start + 2, to: end)
        replace(start..<start + length, by: count)
        return start + length
    }

    /// The bytes of an escape in the file, and in the content.
    private func escape(_ letter: UInt8, digitsFrom start: Int, to end: Int) -> (length: Int, count: Int) {
        let digits: Int
        switch letter {
        case UInt8(ascii: "N"), UInt8(ascii: "_"): return (2, 2)
        case UInt8(ascii: "L"), UInt8(ascii: "P"): return (2, 3)
        case UInt8(ascii: "x"): digits = 2
        case UInt8(ascii: "u"): digits = 4
        case UInt8(ascii: "U"): digits = 8
        default: return (2, 1)
        }
        let hexadecimal = String(decoding: raw.bytes[start..<min(start + digits, end)], as: UTF8.self)
        let scalar = UInt32(hexadecimal, radix: 16).flatMap(Unicode.Scalar.init)
        return (2 + digits, scalar.map { UTF8.width($0) } ?? 1)
    }
}
