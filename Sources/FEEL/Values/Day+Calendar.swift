/// Counting days. A year is taken from 1 March on, so that a leap day is its last day; 400 years have 146,097 days.
extension Day {
    private static var daysInEra: Int { 146_097 }
    /// From 1 March of the year 0 to 1 January 1970.
    private static var epoch: Int { 719_468 }

    /// Days since 1970-01-01, which is 0.
    public var daysSinceEpoch: Int {
        let shiftedYear = month > 2 ? year : year - 1
        let (era, yearOfEra) = Day.floorDivide(shiftedYear, by: 400)
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * Day.daysInEra + dayOfEra - Day.epoch
    }

    /// Creates the day so many days after 1970-01-01, if its year is in range.
    public init?(daysSinceEpoch days: Int) {
        // The bound keeps the sums below from overflowing; the year is checked at the end.
        guard (-400_000_000_000...400_000_000_000).contains(days) else { return nil }
        let (era, dayOfEra) = Day.floorDivide(days + Day.epoch, by: Day.daysInEra)
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
        guard Day.years.contains(year) else { return nil }
        self.init(checkedYear: year, month: month, day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    /// The day of the week: 1 is Monday, 7 is Sunday.
    public var weekday: Int { Day.floorDivide(daysSinceEpoch + 3, by: 7).remainder + 1 }

    /// The day of the year, from 1.
    public var dayOfYear: Int {
        daysSinceEpoch - Day(checkedYear: year, month: 1, day: 1).daysSinceEpoch + 1
    }

    /// The week of the year, in 1...53 (ISO 8601: weeks start on Monday, and week 1 is the one with 4 January).
    public var isoWeek: Int {
        let week = (dayOfYear - weekday + 10) / 7
        if week == 0 { return Day.weeks(inYear: year - 1) }
        return week > Day.weeks(inYear: year) ? 1 : week
    }

    /// How many weeks a year has: 53 where it starts on a Thursday, or on a Wednesday and is a leap year.
    private static func weeks(inYear year: Int) -> Int {
        let start = Day(checkedYear: year, month: 1, day: 1).weekday
        return start == 4 || (start == 3 && isLeap(year)) ? 53 : 52
    }

    /// The day so many days later, or earlier; nothing outside of ``years``.
    public func adding(days: Int) -> Day? {
        let (sum, overflow) = daysSinceEpoch.addingReportingOverflow(days)
        return overflow ? nil : Day(daysSinceEpoch: sum)
    }

    /// The same day so many months later, or earlier; nothing outside of ``years``.
    ///
    /// Where that month is shorter, its last day: one month after 31 January is 28 or 29 February (XML Schema 1.1, E.3.3).
    public func adding(months: Int) -> Day? {
        let (sum, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
        guard !overflow else { return nil }
        let (year, monthIndex) = Day.floorDivide(sum, by: 12)
        guard Day.years.contains(year) else { return nil }
        let month = monthIndex + 1
        return Day(checkedYear: year, month: month, day: min(day, Day.daysInMonth(month, of: year)))
    }

    /// Division that rounds down, with a remainder that is never negative.
    static func floorDivide(_ value: Int, by divisor: Int) -> (quotient: Int, remainder: Int) {
        let (quotient, remainder) = value.quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}
