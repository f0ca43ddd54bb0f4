import FEEL

/// Bytes as values of the declared types, without a `String` in between.
enum ScalarReading {
    /// `ya`, `yes`, `true`, `tidak`, `no` or `false`.
    @inline(__always)
    static func boolean(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool? {
        switch bytes.count {
        case 2: isWord(bytes, "ya") ? true : isWord(bytes, "no") ? false : nil
        case 3: isWord(bytes, "yes") ? true : nil
        case 4: isWord(bytes, "true") ? true : nil
        case 5: isWord(bytes, "tidak") || isWord(bytes, "false") ? false : nil
        default: nil
        }
    }

    /// Whether the bytes are a word.
    @inline(__always)
    static func isWord(_ bytes: UnsafeBufferPointer<UInt8>, _ word: StaticString) -> Bool {
        guard bytes.count == word.utf8CodeUnitCount else { return false }
        for offset in 0..<bytes.count where bytes[offset] != word.utf8Start[offset] { return false }
        return true
    }

    /// Digits, perhaps after a `-`.
    @inline(__always)
    static func integer(_ bytes: UnsafeBufferPointer<UInt8>) -> Number? {
        guard let first = bytes.first else { return nil }
        let isNegative = first == UInt8(ascii: "-")
        let start = isNegative ? 1 : 0
        guard start < bytes.count else { return nil }
        var value = 0
        for index in start..<bytes.count {
            guard bytes[index].isDigit else { return nil }
            // More than 18 digits wrap around here; they take the wide road below.
            value = value &* 10 &+ Int(bytes[index] &- UInt8(ascii: "0"))
        }
        guard bytes.count - start <= 18 else { return Number(utf8: bytes) }
        return Number(isNegative ? -value : value)
    }

    /// Digits with a point between them, perhaps after a `-`.
    @inline(__always)
    static func decimal(_ bytes: UnsafeBufferPointer<UInt8>) -> Number? {
        // A number of the language may start with its point; one for people to read doesn't.
        let start = bytes.first == UInt8(ascii: "-") ? 1 : 0
        guard bytes.count > start, bytes[start].isDigit else { return nil }
        return Number(utf8: bytes)
    }

    /// A day, `2025-09-11`.
    @inline(__always)
    static func day(_ bytes: UnsafeBufferPointer<UInt8>) -> Day? {
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            let year = number(bytes[0..<4]), let month = number(bytes[5..<7]), let day = number(bytes[8..<10])
        else { return nil }
        return Day(year: year, month: month, day: day)
    }

    @inline(__always)
    private static func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
        var value = 0
        for byte in digits {
            guard byte.isDigit else { return nil }
            value = value * 10 + Int(byte &- UInt8(ascii: "0"))
        }
        return value
    }
}
