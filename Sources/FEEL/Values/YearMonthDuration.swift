/// A length of time in years and months, which has no fixed number of days.
public struct YearMonthDuration: Hashable, Sendable {
    /// The largest number of months, either way: the span of all years a day can lie in.
    private static var limit: Int { 12 * 1_999_999_999 }

    /// The whole length in months.
    public let totalMonths: Int

    /// Creates a duration of months; nothing beyond some 2,000 million years.
    public init?(months: Int) {
        guard (-Self.limit...Self.limit).contains(months) else { return nil }
        totalMonths = months
    }

    /// The complete months from one day to another, negative where the second comes first.
    ///
    /// A month is complete on the day of the same number: from 31 January to 28 February there is none (DMN 1.5,
    /// `years and months duration`).
    public init(from start: Day, to end: Day) {
        let months = (end.year - start.year) * 12 + end.month - start.month
        if months > 0, end.day < start.day {
            totalMonths = months - 1
        } else if months < 0, end.day > start.day {
            totalMonths = months + 1
        } else {
            totalMonths = months
        }
    }

    /// The years; like the months, not above zero in a negative duration.
    public var years: Int { totalMonths / 12 }
    /// The months beyond the years, in -11...11.
    public var months: Int { totalMonths % 12 }
    /// Whether the duration goes backwards.
    public var isNegative: Bool { totalMonths < 0 }
    /// The duration in the other direction.
    public var negated: YearMonthDuration { YearMonthDuration(checkedMonths: -totalMonths) }

    private init(checkedMonths: Int) {
        totalMonths = checkedMonths
    }

    private static func fitting(_ months: Int) throws(Number.ArithmeticError) -> YearMonthDuration {
        guard let duration = YearMonthDuration(months: months) else { throw .overflow }
        return duration
    }
}

extension YearMonthDuration: Comparable {
    /// Whether a duration is shorter than another; a negative one is shorter than none.
    public static func < (lhs: YearMonthDuration, rhs: YearMonthDuration) -> Bool {
        lhs.totalMonths < rhs.totalMonths
    }
}

/// Arithmetic (DMN 1.5, tables 57 and 59).
extension YearMonthDuration {
    /// The sum; throws `overflow`.
    public func adding(_ other: YearMonthDuration) throws(Number.ArithmeticError) -> YearMonthDuration {
        try Self.fitting(totalMonths + other.totalMonths)
    }

    /// The difference; throws `overflow`.
    public func subtracting(_ other: YearMonthDuration) throws(Number.ArithmeticError) -> YearMonthDuration {
        try Self.fitting(totalMonths - other.totalMonths)
    }

    /// The product in complete months: a part of a month is dropped; throws `overflow`.
    public func multiplied(by factor: Number) throws(Number.ArithmeticError) -> YearMonthDuration {
        try Self.complete(Number(totalMonths).multiplying(by: factor))
    }

    /// The quotient in complete months: a part of a month is dropped; throws `divisionByZero` and `overflow`.
    public func divided(by divisor: Number) throws(Number.ArithmeticError) -> YearMonthDuration {
        try Self.complete(Number(totalMonths).divided(by: divisor))
    }

    /// How often the other duration fits into this one; throws `divisionByZero`.
    public func divided(by other: YearMonthDuration) throws(Number.ArithmeticError) -> Number {
        try Number(totalMonths).divided(by: Number(other.totalMonths))
    }

    private static func complete(_ months: Number) throws(Number.ArithmeticError) -> YearMonthDuration {
        guard let months = try months.rounded(toScale: 0, .down).integer else { throw .overflow }
        return try fitting(months)
    }
}

extension YearMonthDuration: CustomStringConvertible {
    /// Reads a duration that makes up the whole text: `P1Y2M`, `-P14M` (XML Schema, `yearMonthDuration`).
    public init?(_ text: String) {
        var reader = TemporalReader(text)
        guard let months = reader.readYearMonthDuration(), reader.isAtEnd else { return nil }
        self.init(months: months)
    }

    /// The normalised duration as ISO 8601 writes it, such as `-P1Y2M`; none is `P0M`.
    public var description: String {
        let yearText = years == 0 ? "" : "\(years.magnitude)Y"
        let monthText = months == 0 && years != 0 ? "" : "\(months.magnitude)M"
        return "\(isNegative ? "-" : "")P\(yearText)\(monthText)"
    }
}
