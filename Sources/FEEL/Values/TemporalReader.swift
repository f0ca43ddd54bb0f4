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

    /// Takes a time, `hh:mm:ss[.fraction][offset]`.
    mutating func readTime() -> TimeOfDay? {
        guard let (time, isEndOfDay) = readTimeOrEndOfDay(), !isEndOfDay else { return nil }
        return time
    }

    /// Takes a time as `readTime` does, or `24:00:00`, which is 00:00:00 of the next day.
    mutating func readTimeOrEndOfDay() -> (time: TimeOfDay, isEndOfDay: Bool)? {
        guard let hour = readTwoDigits(), hour <= 24,
            skip(":"), let minute = readTwoDigits(), minute < 60,
            skip(":"), let second = readTwoDigits(), second < 60,
            let fraction = readFraction(allowingNoDigits: false),
            let offset = readOffset()
        else { return nil }
        let clock = (hour * 3600 + minute * 60 + second) * 1_000_000_000 + fraction
        let isEndOfDay = clock == TimeOfDay.nanosecondsPerDay
        return TimeOfDay(clock: isEndOfDay ? 0 : clock, offset: offset).map { ($0, isEndOfDay) }
    }

    /// Takes a duration, `[-]P[nD][T[nH][nM][n[.fraction]S]]`, in nanoseconds.
    mutating func readDayTimeDuration() -> Int128? {
        let isNegative = skip("-")
        guard skip("P") else { return nil }
        var seconds: Int128 = 0
        var parts = 0
        if let days = readPart("D") {
            seconds += Int128(days) * 86_400
            parts += 1
        }
        var fraction = 0
        if skip("T") {
            parts = 0
            for (unit, length) in ["H": 3600, "M": 60] as KeyValuePairs<Unicode.Scalar, Int128> {
                guard let count = readPart(unit) else { continue }
                seconds += Int128(count) * length
                parts += 1
            }
            if let last = readSeconds() {
                seconds += Int128(last.whole)
                fraction = last.fraction
                parts += 1
            }
        }
        guard parts > 0 else { return nil }
        let nanoseconds = seconds * DayTimeDuration.nanosecondsPerSecond + Int128(fraction)
        return isNegative ? -nanoseconds : nanoseconds
    }

    /// Takes a duration, `[-]P[nY][nM]`, in months.
    mutating func readYearMonthDuration() -> Int? {
        let isNegative = skip("-")
        guard skip("P") else { return nil }
        let years = readPart("Y")
        let months = readPart("M")
        guard years != nil || months != nil else { return nil }
        let (product, isTooLong) = (years ?? 0).multipliedReportingOverflow(by: 12)
        let (sum, isTooLongWithMonths) = product.addingReportingOverflow(months ?? 0)
        guard !isTooLong, !isTooLongWithMonths else { return nil }
        return isNegative ? -sum : sum
    }

    /// Takes a number and the letter of its unit, or nothing of it.
    private mutating func readPart(_ unit: Unicode.Scalar) -> Int? {
        let start = offset
        guard let digits = readDigits(), skip(unit) else {
            offset = start
            return nil
        }
        return digits.value
    }

    /// Takes seconds with a fraction in nanoseconds and the letter `S`, or nothing of it.
    private mutating func readSeconds() -> (whole: Int, fraction: Int)? {
        let start = offset
        guard let whole = readDigits(), let fraction = readFraction(allowingNoDigits: true), skip("S") else {
            offset = start
            return nil
        }
        return (whole.value, fraction)
    }

    /// Takes a point and at most nine digits, in billionths; 0 where there is no point.
    private mutating func readFraction(allowingNoDigits: Bool) -> Int? {
        guard skip(".") else { return 0 }
        guard let digits = readDigits() else { return allowingNoDigits ? 0 : nil }
        guard digits.count <= 9 else { return nil }
        return digits.value * Int(PowerOfTen.word(9 - digits.count))
    }

    /// Takes `Z` or an offset `+hh:mm`, `-hh:mm:ss`, in seconds; a time may end without one, which reads as no offset.
    private mutating func readOffset() -> Int?? {
        if skip("Z") { return 0 }
        let isNegative = skip("-")
        guard isNegative || skip("+") else { return .some(nil) }
        guard let hours = readTwoDigits(), skip(":"), let minutes = readTwoDigits(), minutes < 60 else { return nil }
        var seconds = 0
        if skip(":") {
            guard let read = readTwoDigits(), read < 60 else { return nil }
            seconds = read
        }
        let offset = hours * 3600 + minutes * 60 + seconds
        return isNegative ? -offset : offset
    }
}
