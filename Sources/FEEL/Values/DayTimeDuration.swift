/// A length of time in days, hours, minutes and seconds, exact to the nanosecond.
public struct DayTimeDuration: Hashable, Sendable {
    static var nanosecondsPerSecond: Int128 { 1_000_000_000 }

    /// No time at all.
    public static var zero: DayTimeDuration { DayTimeDuration(seconds: 0) }

    // Two words rather than one `Int128`, which would align every value of the language to 16 bytes.
    private let wholeSeconds: Int64
    /// What is added to the whole seconds, in 0..<1,000,000,000.
    private let fraction: Int32

    /// Creates a duration of whole seconds.
    public init(seconds: Int) {
        wholeSeconds = Int64(seconds)
        fraction = 0
    }

    /// Creates a duration of nanoseconds; nothing where its seconds don't fit into 64 bits (some 292,000 million years).
    public init?(nanoseconds: Int128) {
        let (quotient, remainder) = nanoseconds.quotientAndRemainder(dividingBy: Self.nanosecondsPerSecond)
        let isBelow = remainder < 0
        guard let seconds = Int64(exactly: isBelow ? quotient - 1 : quotient) else { return nil }
        wholeSeconds = seconds
        fraction = Int32(truncatingIfNeeded: isBelow ? remainder + Self.nanosecondsPerSecond : remainder)
    }

    /// The whole length in nanoseconds.
    public var nanoseconds: Int128 {
        Int128(wholeSeconds) * Self.nanosecondsPerSecond + Int128(fraction)
    }

    /// The whole length in seconds.
    public var totalSeconds: Number { Self.number(nanoseconds, scale: 9) }

    /// The days; like all parts, not above zero in a negative duration.
    public var days: Int { Int(nanoseconds / Self.nanosecondsPerSecond / 86_400) }
    /// The hours beyond the days, in -23...23.
    public var hours: Int { Int(nanoseconds / Self.nanosecondsPerSecond / 3600 % 24) }
    /// The minutes beyond the hours, in -59...59.
    public var minutes: Int { Int(nanoseconds / Self.nanosecondsPerSecond / 60 % 60) }
    /// The seconds beyond the minutes, with their fraction, above -60 and below 60.
    public var seconds: Number { Self.number(nanoseconds % (60 * Self.nanosecondsPerSecond), scale: 9) }

    /// Whether the duration goes backwards.
    public var isNegative: Bool { wholeSeconds < 0 }

    /// The duration in the other direction; throws `overflow` at the very end of the range.
    public func negated() throws(Number.ArithmeticError) -> DayTimeDuration {
        try Self.fitting(-nanoseconds)
    }

    static func number(_ coefficient: Int128, scale: Int) -> Number {
        Number(magnitude: coefficient.magnitude, exponent: -scale, isNegative: coefficient < 0).reduced
    }

    static func fitting(_ nanoseconds: Int128) throws(Number.ArithmeticError) -> DayTimeDuration {
        guard let duration = DayTimeDuration(nanoseconds: nanoseconds) else { throw .overflow }
        return duration
    }
}

extension DayTimeDuration: Comparable {
    /// Whether a duration is shorter than another; a negative one is shorter than none.
    public static func < (lhs: DayTimeDuration, rhs: DayTimeDuration) -> Bool {
        (lhs.wholeSeconds, lhs.fraction) < (rhs.wholeSeconds, rhs.fraction)
    }
}

/// Arithmetic (DMN 1.5, tables 57 and 59).
extension DayTimeDuration {
    /// The sum; throws `overflow`.
    public func adding(_ other: DayTimeDuration) throws(Number.ArithmeticError) -> DayTimeDuration {
        try Self.fitting(nanoseconds + other.nanoseconds)
    }

    /// The difference; throws `overflow`.
    public func subtracting(_ other: DayTimeDuration) throws(Number.ArithmeticError) -> DayTimeDuration {
        try Self.fitting(nanoseconds - other.nanoseconds)
    }

    /// The product, to the nearest nanosecond and of two to the even one; throws `overflow`.
    public func multiplied(by factor: Number) throws(Number.ArithmeticError) -> DayTimeDuration {
        try Self.fitting(Self.number(nanoseconds, scale: 0).multiplying(by: factor).nearestInteger())
    }

    /// The quotient, to the nearest nanosecond and of two to the even one; throws `divisionByZero` and `overflow`.
    public func divided(by divisor: Number) throws(Number.ArithmeticError) -> DayTimeDuration {
        try Self.fitting(Self.number(nanoseconds, scale: 0).divided(by: divisor).nearestInteger())
    }

    /// How often the other duration fits into this one; throws `divisionByZero`.
    public func divided(by other: DayTimeDuration) throws(Number.ArithmeticError) -> Number {
        try Self.number(nanoseconds, scale: 0).divided(by: Self.number(other.nanoseconds, scale: 0))
    }
}

extension Number {
    /// The nearest integer, of two the even one; throws `overflow` where it has more than 34 digits.
    func nearestInteger() throws(ArithmeticError) -> Int128 {
        let integer = try rounded(toScale: 0, .halfEven)
        guard !integer.isZero else { return 0 }
        guard integer.magnitude.digitCount + integer.exponent <= Number.digits else { throw .overflow }
        let magnitude = Int128(integer.magnitude * PowerOfTen.doubleWord(integer.exponent))
        return isNegative ? -magnitude : magnitude
    }
}
