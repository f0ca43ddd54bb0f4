/// A time of day, exact to the nanosecond, perhaps with its offset from UTC.
///
/// Two times with offsets are compared by the moment they mean on one day, two times without by the clock. A time with
/// an offset is never equal to one without; in `<` the one without takes the offset of the other (DMN 1.5, tables 53
/// and 54), so that the order is not total and the type isn't `Comparable`.
public struct TimeOfDay: Sendable {
    static var nanosecondsPerDay: Int { 86_400_000_000_000 }
    /// The largest distance from UTC, in seconds, either way (XML Schema, `time`).
    public static var largestOffset: Int { 14 * 3600 }

    /// Since midnight by the clock, below ``nanosecondsPerDay``.
    let clock: Int64
    /// The offset from UTC in seconds; `Int32.min` where there is none.
    private let offsetWord: Int32

    /// Creates a time that exists: hour in 0...23, minute in 0...59, second in 0..<60 with at most nine digits after
    /// the point, offset (in seconds east of UTC) within ``largestOffset``.
    public init?(hour: Int, minute: Int, second: Number, offset: Int? = nil) {
        guard (0...23).contains(hour), (0...59).contains(minute),
            !second.isNegative, second < Number(60),
            let nanoseconds = Number(magnitude: second.magnitude, exponent: second.exponent + 9, isNegative: false)
                .integer
        else { return nil }
        self.init(clock: (hour * 3600 + minute * 60) * 1_000_000_000 + nanoseconds, offset: offset)
    }

    /// Creates a time from the nanoseconds since midnight; nothing where they or the offset are out of range.
    init?(clock: Int, offset: Int?) {
        guard (0..<Self.nanosecondsPerDay).contains(clock) else { return nil }
        self.clock = Int64(clock)
        guard let offset else {
            offsetWord = .min
            return
        }
        guard (-Self.largestOffset...Self.largestOffset).contains(offset) else { return nil }
        offsetWord = Int32(offset)
    }

    private init(clock: Int64, offsetWord: Int32) {
        self.clock = clock
        self.offsetWord = offsetWord
    }

    /// Midnight in UTC: the time a day has where a date and time is asked for (DMN 1.5, 10.3.2.3.5).
    static var midnightUTC: TimeOfDay { TimeOfDay(clock: 0, offsetWord: 0) }

    /// The hour, in 0...23.
    public var hour: Int { Int(clock / 3_600_000_000_000) }
    /// The minute, in 0...59.
    public var minute: Int { Int(clock / 60_000_000_000 % 60) }
    /// The second with its fraction, in 0..<60.
    public var second: Number { DayTimeDuration.number(Int128(clock % 60_000_000_000), scale: 9) }
    /// The offset from UTC in seconds, positive towards the east, if there is one.
    public var offset: Int? { offsetWord == .min ? nil : Int(offsetWord) }

    /// Since midnight in UTC of the same day, or by the clock where there is no offset; may lie outside of the day.
    var moment: Int { Int(clock) - (offset ?? 0) * 1_000_000_000 }

    /// The time after so long, by the clock; after midnight it starts again.
    public func adding(_ duration: DayTimeDuration) -> TimeOfDay {
        let sum = (Int128(clock) + duration.nanoseconds) % Int128(Self.nanosecondsPerDay)
        return TimeOfDay(
            clock: Int64(sum < 0 ? sum + Int128(Self.nanosecondsPerDay) : sum),
            offsetWord: offsetWord
        )
    }

    /// The time so long before, by the clock.
    public func subtracting(_ duration: DayTimeDuration) -> TimeOfDay {
        let rest = (Int128(clock) - duration.nanoseconds) % Int128(Self.nanosecondsPerDay)
        return TimeOfDay(
            clock: Int64(rest < 0 ? rest + Int128(Self.nanosecondsPerDay) : rest),
            offsetWord: offsetWord
        )
    }

    /// How long it is from another time to this one on one day; nothing where only one of them has an offset.
    public func subtracting(_ other: TimeOfDay) -> DayTimeDuration? {
        guard (offset == nil) == (other.offset == nil) else { return nil }
        return DayTimeDuration(nanoseconds: Int128(moment - other.moment))
    }
}

extension TimeOfDay: Hashable {
    /// Whether two times mean the same moment of the day, or show the same clock where neither has an offset.
    public static func == (lhs: TimeOfDay, rhs: TimeOfDay) -> Bool {
        lhs.moment == rhs.moment && (lhs.offset == nil) == (rhs.offset == nil)
    }

    /// Hashes the moment.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(moment)
        hasher.combine(offset == nil)
    }

    /// Whether a time comes before another on one day; one without an offset takes that of the other.
    public static func < (lhs: TimeOfDay, rhs: TimeOfDay) -> Bool {
        let isMixed = (lhs.offset == nil) != (rhs.offset == nil)
        return isMixed ? lhs.clock < rhs.clock : lhs.moment < rhs.moment
    }
}

extension TimeOfDay: CustomStringConvertible {
    /// Reads a time that makes up the whole text: `13:20:00`, `13:20:00.5+07:00`, `06:20:00Z` (XML Schema, `time`).
    ///
    /// At most nine digits of a second are read; there is no second 60 and no hour 24.
    public init?(_ text: String) {
        var reader = TemporalReader(text)
        guard let time = reader.readTime(), reader.isAtEnd else { return nil }
        self = time
    }

    /// The time as ISO 8601 writes it, such as `13:20:00.5+07:00`.
    public var description: String {
        let secondText = second < Number(10) ? "0\(second)" : "\(second)"
        return "\(twoDigits(hour)):\(twoDigits(minute)):\(secondText)\(offsetText)"
    }

    private var offsetText: String {
        guard let offset else { return "" }
        guard offset != 0 else { return "Z" }
        let size = Int(offset.magnitude)
        let seconds = size % 60 == 0 ? "" : ":\(twoDigits(size % 60))"
        return "\(offset < 0 ? "-" : "+")\(twoDigits(size / 3600)):\(twoDigits(size / 60 % 60))\(seconds)"
    }
}
