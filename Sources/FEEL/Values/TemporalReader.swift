/// Reads the parts of dates, times and durations, from left to right; every part is taken whole or not at all.
struct TemporalReader {
    private let bytes: [UInt8]
    private var offset = 0

    /// Starts at the beginning of a text.
    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    /// Whether everything was read.
    var isAtEnd: Bool { offset == bytes.count }

    /// Takes one character, if it comes next.
    mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard offset < bytes.count, bytes[offset] == UInt8(ascii: character) else { return false }
        offset += 1
        return true
    }

    /// Takes as many digits as follow, at least one and at most 18.
    mutating func readDigits() -> (value: Int, count: Int)? {
        let start = offset
        var value = 0
        while offset < bytes.count, bytes[offset] &- UInt8(ascii: "0") < 10 {
            guard offset - start < 18 else { return nil }
            value = value * 10 + Int(bytes[offset] - UInt8(ascii: "0"))
            offset += 1
        }
        return offset > start ? (value, offset - start) : nil
    }

    /// Takes a number of exactly two digits.
    mutating func readTwoDigits() -> Int? {
        guard let digits = readDigits(), digits.count == 2 else { return nil }
        return digits.value
    }

    /// Takes a day, `[-]yyyy-mm-dd`.
    mutating func readDay() -> Day? {
        let isNegative = skip("-")
        let start = offset
        guard let year = readDigits(), year.count >= 4,
            year.count == 4 || bytes[start] != UInt8(ascii: "0"),
            skip("-"), let month = readTwoDigits(),
            skip("-"), let day = readTwoDigits()
        else { return nil }
        return Day(year: isNegative ? -year.value : year.value, month: month, day: day)
    }
}
