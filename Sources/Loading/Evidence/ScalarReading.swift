import FEEL

/// Bytes as values of the declared types, without a `String` in between.
enum ScalarReading {
    /// `ya`, `yes`, `true`, `tidak`, `no` or `false`.
    @inline(__always)
    static func boolean(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool? {
        switch bytes.count {
        case 2:
            if bytes.elementsEqual("ya".utf8) { return true }
            return bytes.elementsEqual("no".utf8) ? false : nil
        case 3: return bytes.elementsEqual("yes".utf8) ? true : nil
        case 4: return bytes.elementsEqual("true".utf8) ? true : nil
        case 5:
            return bytes.elementsEqual("tidak".utf8) || bytes.elementsEqual("false".utf8) ? false : nil
        default: return nil
        }
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
