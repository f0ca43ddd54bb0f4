import FEEL

/// The duration that was probably meant by a text that isn't one: `3Y`, `1y 6m`, `3 tahun`, `18 months`, `90 hari`.
enum DurationMend {
    private static let units: [(words: [String], letter: String)] = [
        (["tahun", "thn", "year"], "Y"), (["bulan", "bln", "month"], "M"), (["hari", "day"], "D"),
    ]

    /// The duration as it should be written; nothing where none was obviously meant.
    static func suggestion(for text: String) -> String? {
        let compact = text.filter { $0 != " " }.uppercased()
        let standard = compact.hasPrefix("P") ? compact : "P" + compact
        if YearMonthDuration(standard) != nil || DayTimeDuration(standard) != nil { return standard }
        let words = text.lowercased()
        let digits = words.prefix { $0.isASCII && $0.isNumber }
        let word = words.dropFirst(digits.count).drop { $0 == " " }
        guard let count = Int(digits), count > 0,
            let unit = units.first(where: { $0.words.contains(where: word.hasPrefix) })
        else { return nil }
        return "P\(count)\(unit.letter)"
    }
}
