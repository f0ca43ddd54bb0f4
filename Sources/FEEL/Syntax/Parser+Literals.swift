internal import Diagnostics

extension Parser {
    mutating func parseNumber(_ range: Range<Int>) -> Expression {
        let digits = text(of: range)
        guard let number = Number(exactly: digits, allowingExponent: dialect.isConforming) else {
            // A number that runs into a word was reported by the lexer.
            if digits.utf8.allSatisfy({ (48...57).contains($0) || $0 == 46 }) {
                add(.numberTooLong(at: place(range)))
            }
            return Expression(.missing, range: range)
        }
        return Expression(.literal(.number(number)), range: range)
    }

    mutating func parseTemporal(_ range: Range<Int>) -> Expression {
        let text = parseString(range.lowerBound + 1..<range.upperBound)
        guard let value = Value(temporal: text) else {
            add(.badTemporal(text, at: place(range)))
            return Expression(.missing, range: range)
        }
        return Expression(.literal(value), range: range)
    }

    /// The text between the quotation marks, with its escapes resolved.
    mutating func parseString(_ range: Range<Int>) -> String {
        let raw = bytes(of: range)
        guard let quote = raw.first else { return "" }
        var inner = raw.dropFirst()
        if inner.last == quote { inner = inner.dropLast() }
        guard inner.contains(UInt8(ascii: "\\")) else { return String(decoding: inner, as: UTF8.self) }
        return unescape(inner)
    }

    private mutating func unescape(_ raw: ArraySlice<UInt8>) -> String {
        var units: [UInt16] = []
        var index = raw.startIndex
        while index < raw.endIndex {
            guard raw[index] == UInt8(ascii: "\\") else {
                let stop = raw[index...].firstIndex(of: UInt8(ascii: "\\")) ?? raw.endIndex
                units += Array(String(decoding: raw[index..<stop], as: UTF8.self).utf16)
                index = stop
                continue
            }
            let rest = raw[(index + 1)...]
            guard let letter = rest.first, let (length, escaped) = Self.escape(letter, rest.dropFirst()) else {
                if dialect.isConforming {
                    // DMN's strings hold any character, so a backslash that escapes nothing is one.
                    units.append(UInt16(raw[index]))
                    index += 1
                    continue
                }
                add(.badEscape(at: place(index..<min(index + 2, raw.endIndex))))
                index = min(index + 2, raw.endIndex)
                continue
            }
            units += escaped
            index += 1 + length
        }
        // UTF-16, so that an escaped surrogate pair becomes one character.
        return String(decoding: units, as: UTF16.self)
    }

    /// What an escape means, and how many bytes it takes after the backslash.
    private static func escape(_ letter: UInt8, _ rest: ArraySlice<UInt8>) -> (length: Int, units: [UInt16])? {
        switch letter {
        case UInt8(ascii: "n"): (1, [10])
        case UInt8(ascii: "r"): (1, [13])
        case UInt8(ascii: "t"): (1, [9])
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "\\"): (1, [UInt16(letter)])
        case UInt8(ascii: "u"): scalar(rest, digits: 4)
        case UInt8(ascii: "U"): scalar(rest, digits: 6)
        default: nil
        }
    }

    private static func scalar(_ bytes: ArraySlice<UInt8>, digits: Int) -> (length: Int, units: [UInt16])? {
        let text = String(decoding: bytes.prefix(digits), as: UTF8.self)
        guard text.utf8.count == digits, text.utf8.first != UInt8(ascii: "+"), text.utf8.first != UInt8(ascii: "-"),
            let code = UInt32(text, radix: 16)
        else { return nil }
        if code < 0x1_0000 { return (digits + 1, [UInt16(code)]) }
        return Unicode.Scalar(code).map { (digits + 1, Array(String($0).utf16)) }
    }
}
