/// The search for numbers that tell who a person is, in any bytes.
///
/// One pass looks at every byte and only for chains of digits that are long enough; what a chain is, is decided then.
struct PersonalDataSearch {
    /// Something that was found.
    struct Match: Hashable {
        /// What it is.
        let kind: PersonalDataKind
        /// Where it is.
        let range: Range<Int>
        /// Whether its digits are written as escapes.
        var isEscaped = false
    }

    /// The fewest digits that any kind has, all kinds of grouping included: two letters and six digits are a passport.
    private static let fewestDigits = 6
    /// The fewest digits that a chain of several groups must have: fewer are a date.
    private static let fewestGroupedDigits = 9

    /// What was found, ascending by place.
    static func matches(in bytes: UnsafeBufferPointer<UInt8>) -> [Match] {
        var matches: [Match] = []
        var offset = nextDigit(in: bytes, from: 0)
        while offset < bytes.count {
            let start = offset
            var (digits, longest, group) = (0, 0, 0)
            var end = offset
            while offset < bytes.count {
                if bytes[offset].isDigit {
                    digits += 1
                    group += 1
                    if group > longest { longest = group }
                    offset += 1
                    end = offset
                } else {
                    let gap = gapLength(in: bytes, at: offset)
                    guard gap > 0, offset + gap < bytes.count, bytes[offset + gap].isDigit else { break }
                    group = 0
                    offset += gap
                }
            }
            if digits >= fewestGroupedDigits || longest >= fewestDigits {
                matches += DigitChain(start..<end, in: bytes).matches()
            }
            offset = nextDigit(in: bytes, from: offset)
        }
        return matches
    }

    /// The first digit from an offset on, or the end; stretches without any are passed eight bytes at a time.
    @inline(__always)
    private static func nextDigit(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        let raw = UnsafeRawBufferPointer(bytes)
        var offset = start
        while offset + 8 <= bytes.count {
            // A byte that was a digit is now less than 10; adding 0x76 to any other one sets its high bit, or it was set.
            let word = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self) ^ 0x3030_3030_3030_3030
            let others = (word & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x7676_7676_7676_7676 | word
            guard others & 0x8080_8080_8080_8080 == 0x8080_8080_8080_8080 else { break }
            offset += 8
        }
        while offset < bytes.count, !bytes[offset].isDigit { offset += 1 }
        return offset
    }

    /// The most marks between two groups: a dash with blanks around it.
    private static let mostMarks = 3

    /// The length of what may stand between two groups of digits of one number: a few marks, of which the end of a line with
    /// the indentation of the next one, which YAML reads as a space, is the last.
    @inline(__always)
    private static func gapLength(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
        var end = offset
        for _ in 0..<mostMarks {
            let start = end
            end += markLength(in: bytes, at: start)
            let isSpace = end == start + 1 && bytes[start] == 0x20
            guard end > start, end < bytes.count, bytes[start] > 0x20 || isSpace else { break }
        }
        return end - offset
    }

    /// The length of one mark that people write between groups of digits.
    @inline(__always)
    private static func markLength(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
        switch bytes[offset] {
        case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "/"), UInt8(ascii: ","),
            UInt8(ascii: "("), UInt8(ascii: ")"):
            return 1
        case UInt8(ascii: " "), UInt8(ascii: "\r"), UInt8(ascii: "\n"):
            return blankLength(in: bytes, at: offset)
        case 0xC2:
            // A no-break space or a middle dot.
            guard offset + 1 < bytes.count else { return 0 }
            return bytes[offset + 1] == 0xA0 || bytes[offset + 1] == 0xB7 ? 2 : 0
        case 0xE2:
            // Hyphens and dashes other than ASCII's.
            let isDash =
                offset + 2 < bytes.count && bytes[offset + 1] == 0x80 && (0x90...0x94).contains(bytes[offset + 2])
            return isDash ? 3 : 0
        default: return 0
        }
    }

    /// The length of the end of a line with all blanks around it, else of one blank.
    private static func blankLength(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
        var end = offset
        var hasLineEnd = false
        while end < bytes.count, bytes[end] == 0x20 || bytes[end] == 0x0A || bytes[end] == 0x0D {
            hasLineEnd = hasLineEnd || bytes[end] == 0x0A
            end += 1
        }
        return hasLineEnd ? end - offset : 1
    }
}
