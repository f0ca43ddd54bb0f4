extension DayTimeDuration {
    /// Reads a duration that makes up the whole text: `P1DT2H`, `-PT0.5S` (XML Schema, `dayTimeDuration`).
    ///
    /// At most nine digits of a second are read; a text with more isn't a duration here.
    public init?(_ text: String) {
        var reader = TemporalReader(text)
        guard let nanoseconds = reader.readDayTimeDuration(), reader.isAtEnd else { return nil }
        self.init(nanoseconds: nanoseconds)
    }
}

extension DayTimeDuration: CustomStringConvertible {
    /// The normalised duration as ISO 8601 writes it, such as `-P1DT2H`; none is `PT0S`.
    public var description: String {
        var date = ""
        if days != 0 { date = "\(days.magnitude)D" }
        var time = ""
        if hours != 0 { time += "\(hours.magnitude)H" }
        if minutes != 0 { time += "\(minutes.magnitude)M" }
        if !seconds.isZero || (date.isEmpty && time.isEmpty) { time += "\(seconds.absoluteValue)S" }
        return "\(isNegative ? "-" : "")P\(date)\(time.isEmpty ? "" : "T")\(time)"
    }
}
