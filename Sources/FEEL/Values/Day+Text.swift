extension Day {
    /// Reads a day that makes up the whole text: `2025-09-30`.
    ///
    /// A year has four digits, or up to nine without a leading zero, and may be negative (XML Schema, `date`).
    public init?(_ text: String) {
        var reader = TemporalReader(text)
        guard let day = reader.readDay(), reader.isAtEnd else { return nil }
        self = day
    }
}

extension Day: CustomStringConvertible {
    /// The day as ISO 8601 writes it, such as `2025-09-30`.
    public var description: String {
        let digits = String(year.magnitude)
        let padding = String(repeating: "0", count: max(0, 4 - digits.utf8.count))
        return "\(year < 0 ? "-" : "")\(padding)\(digits)-\(twoDigits(month))-\(twoDigits(day))"
    }
}

/// A number below 100 as two digits.
func twoDigits(_ value: Int) -> String {
    value < 10 ? "0\(value)" : "\(value)"
}
