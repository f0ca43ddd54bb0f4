import Glibc

/// Personal data in full-width or Arabic-Indic digits, which read the same.
enum ForeignDigits {
    /// What only shows when the digits are read as ASCII's.
    static func matches(in bytes: [UInt8]) -> [PersonalDataSearch.Match] {
        guard mayHold(bytes) else { return [] }
        var folded: [UInt8] = []
        var places: [Int] = []
        var offset = 0
        while offset < bytes.count {
            let (byte, length) = digit(in: bytes, at: offset) ?? (bytes[offset], 1)
            folded.append(byte)
            places.append(offset)
            offset += length
        }
        places.append(offset)
        return folded.withUnsafeBufferPointer { PersonalDataSearch.matches(in: $0) }.compactMap { match in
            let range = places[match.range.lowerBound]..<places[match.range.upperBound]
            guard range.count > match.range.count else { return nil }
            return PersonalDataSearch.Match(kind: match.kind, range: range, isEscaped: true)
        }
    }

    /// Whether any first byte of such a digit is there, which is rare.
    private static func mayHold(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBytes { bytes in
            guard let start = bytes.baseAddress else { return false }
            return [0xEF, 0xD9, 0xDB].contains { memchr(start, $0, bytes.count) != nil }
        }
    }

    /// The ASCII digit for one of another form, and the length of that.
    private static func digit(in bytes: [UInt8], at offset: Int) -> (UInt8, Int)? {
        let next = offset + 1 < bytes.count ? bytes[offset + 1] : 0
        let zero: UInt8
        switch bytes[offset] {
        case 0xD9: zero = 0xA0
        case 0xDB: zero = 0xB0
        case 0xEF where next == 0xBC && offset + 2 < bytes.count:
            let value = bytes[offset + 2] &- 0x90
            return value < 10 ? (UInt8(ascii: "0") + value, 3) : nil
        default: return nil
        }
        let value = next &- zero
        return value < 10 ? (UInt8(ascii: "0") + value, 2) : nil
    }
}
