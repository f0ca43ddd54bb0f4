/// A day and a time of day, perhaps with its offset from UTC.
///
/// Values with offsets are compared by the moment they mean, values without by calendar and clock. One with an offset is
/// never equal to one without; in `<` the one without takes the offset of the other (DMN 1.5, tables 53 and 54), so that
/// the order is not total and the type isn't `Comparable`.
public struct DateTime: Sendable {
    /// The time by the clock.
    public let time: TimeOfDay
    /// The day by the calendar.
    public let day: Day

    /// Creates a date and time.
    public init(_ day: Day, _ time: TimeOfDay) {
        self.time = time
        self.day = day
    }

    /// Creates the date and time that a day stands for: its midnight in UTC (DMN 1.5, 10.3.2.3.5).
    public init(_ day: Day) {
        self.init(day, .midnightUTC)
    }

    /// The offset from UTC in seconds, positive towards the east, if there is one.
    public var offset: Int? { time.offset }

    /// Nanoseconds since 1970-01-01T00:00:00 by calendar and clock.
    private var clock: Int128 {
        Int128(day.daysSinceEpoch) * Int128(TimeOfDay.nanosecondsPerDay) + Int128(time.clock)
    }

    /// Nanoseconds since 1970-01-01T00:00:00 UTC, or by calendar and clock where there is no offset.
    private var moment: Int128 {
        Int128(day.daysSinceEpoch) * Int128(TimeOfDay.nanosecondsPerDay) + Int128(time.moment)
    }

    /// The date and time after so long; the offset stays.
    ///
    /// Throws `overflow` outside of ``Day/years``.
    public func adding(_ duration: DayTimeDuration) throws(Number.ArithmeticError) -> DateTime {
        try at(clock + duration.nanoseconds)
    }

    /// The date and time so long before; the offset stays.
    ///
    /// Throws `overflow` outside of ``Day/years``.
    public func subtracting(_ duration: DayTimeDuration) throws(Number.ArithmeticError) -> DateTime {
        try at(clock - duration.nanoseconds)
    }

    /// The same time so many months later, as ``Day/adding(months:)`` counts.
    ///
    /// Throws `overflow` outside of ``Day/years``.
    public func adding(_ duration: YearMonthDuration) throws(Number.ArithmeticError) -> DateTime {
        DateTime(try day.adding(duration), time)
    }

    /// The same time so many months before.
    ///
    /// Throws `overflow` outside of ``Day/years``.
    public func subtracting(_ duration: YearMonthDuration) throws(Number.ArithmeticError) -> DateTime {
        DateTime(try day.subtracting(duration), time)
    }

    /// How long it is from another date and time to this one; nothing where only one of them has an offset.
    public func subtracting(_ other: DateTime) -> DayTimeDuration? {
        guard (offset == nil) == (other.offset == nil) else { return nil }
        return DayTimeDuration(nanoseconds: moment - other.moment)
    }

    private func at(_ clock: Int128) throws(Number.ArithmeticError) -> DateTime {
        let (quotient, remainder) = clock.quotientAndRemainder(dividingBy: Int128(TimeOfDay.nanosecondsPerDay))
        let isBelow = remainder < 0
        guard let days = Int(exactly: isBelow ? quotient - 1 : quotient),
            let day = Day(daysSinceEpoch: days),
            let time = TimeOfDay(
                clock: Int(isBelow ? remainder + Int128(TimeOfDay.nanosecondsPerDay) : remainder),
                offset: offset
            )
        else { throw .overflow }
        return DateTime(day, time)
    }
}

extension DateTime: Hashable {
    /// Whether two values mean the same moment, or show the same calendar and clock where neither has an offset.
    public static func == (lhs: DateTime, rhs: DateTime) -> Bool {
        (lhs.offset == nil) == (rhs.offset == nil) && lhs.moment == rhs.moment
    }

    /// Hashes the moment.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(moment)
        hasher.combine(offset == nil)
    }

    /// Whether a date and time comes before another; one without an offset takes that of the other.
    public static func < (lhs: DateTime, rhs: DateTime) -> Bool {
        let isMixed = (lhs.offset == nil) != (rhs.offset == nil)
        return isMixed ? lhs.clock < rhs.clock : lhs.moment < rhs.moment
    }
}

extension DateTime: CustomStringConvertible {
    /// Reads a date and time that makes up the whole text: `2025-09-30T13:20:00+07:00` (XML Schema, `dateTime`).
    ///
    /// Hour 24 is midnight at the end of the day: the start of the next one.
    public init?(_ text: String) {
        var reader = TemporalReader(text)
        guard let day = reader.readDay(), reader.skip("T"), let (time, isEndOfDay) = reader.readTimeOrEndOfDay(),
            reader.isAtEnd
        else { return nil }
        guard isEndOfDay else {
            self.init(day, time)
            return
        }
        guard let next = Day(daysSinceEpoch: day.daysSinceEpoch + 1) else { return nil }
        self.init(next, time)
    }

    /// The date and time as ISO 8601 writes it.
    public var description: String { "\(day)T\(time)" }
}
