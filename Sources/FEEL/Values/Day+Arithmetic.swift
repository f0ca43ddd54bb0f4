/// Arithmetic with durations (DMN 1.5, table 57).
extension Day {
    /// The day on which midnight plus the duration falls.
    ///
    /// Throws `overflow` outside of ``years``.
    public func adding(_ duration: DayTimeDuration) throws(Number.ArithmeticError) -> Day {
        try DateTime(self).adding(duration).day
    }

    /// The day on which midnight minus the duration falls.
    ///
    /// Throws `overflow` outside of ``years``.
    public func subtracting(_ duration: DayTimeDuration) throws(Number.ArithmeticError) -> Day {
        try DateTime(self).subtracting(duration).day
    }

    /// The day so many months later, as ``adding(months:)`` counts.
    ///
    /// Throws `overflow` outside of ``years``.
    public func adding(_ duration: YearMonthDuration) throws(Number.ArithmeticError) -> Day {
        guard let day = adding(months: duration.totalMonths) else { throw .overflow }
        return day
    }

    /// The day so many months before.
    ///
    /// Throws `overflow` outside of ``years``.
    public func subtracting(_ duration: YearMonthDuration) throws(Number.ArithmeticError) -> Day {
        try adding(duration.negated)
    }

    /// How long it is from another day to this one: whole days.
    public func subtracting(_ other: Day) -> DayTimeDuration {
        DayTimeDuration(seconds: (daysSinceEpoch - other.daysSinceEpoch) * 86_400)
    }
}
