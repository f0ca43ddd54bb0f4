/// A day of the proleptic Gregorian calendar: no time, no time zone.
public struct Day: Hashable, Sendable {
    /// The years a day can lie in (DMN 1.5, 10.3.2.3.5).
    public static var years: ClosedRange<Int> { -999_999_999...999_999_999 }

    @usableFromInline let yearWord: Int32
    @usableFromInline let monthByte: UInt8
    @usableFromInline let dayByte: UInt8

    /// Creates a day that exists; there is a year 0, the one before year 1.
    public init?(year: Int, month: Int, day: Int) {
        guard Day.years.contains(year), (1...12).contains(month),
            (1...Day.daysInMonth(month, of: year)).contains(day)
        else { return nil }
        self.init(checkedYear: year, month: month, day: day)
    }

    /// Creates a day from parts that are known to be right.
    init(checkedYear year: Int, month: Int, day: Int) {
        yearWord = Int32(truncatingIfNeeded: year)
        monthByte = UInt8(truncatingIfNeeded: month)
        dayByte = UInt8(truncatingIfNeeded: day)
    }

    /// The year.
    public var year: Int { Int(yearWord) }
    /// The month, in 1...12.
    public var month: Int { Int(monthByte) }
    /// The day of the month, in 1...31.
    public var day: Int { Int(dayByte) }

    /// How many days a month has.
    public static func daysInMonth(_ month: Int, of year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Whether a year has a 29 February.
    public static func isLeap(_ year: Int) -> Bool {
        year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    }
}

extension Day: Comparable {
    /// Whether a day comes before another.
    @inlinable
    public static func < (lhs: Day, rhs: Day) -> Bool { lhs.order < rhs.order }

    /// A number that is larger for a later day, with gaps.
    @inlinable
    var order: Int { Int(yearWord) << 16 | Int(monthByte) << 8 | Int(dayByte) }
}
