import FEEL

/// The day that was probably meant by a text that isn't one: `11-09-2025`, `11/9/2025`, `11 September 2025`.
enum DayMend {
    /// The months by their first three letters, in Indonesian and in English.
    private static let months: [[String]] = [
        ["jan"], ["feb", "peb"], ["mar"], ["apr"], ["mei", "may"], ["jun"], ["jul"], ["agu", "agt", "aug"], ["sep"],
        ["okt", "oct"], ["nov", "nop"], ["des", "dec"],
    ]

    /// The day as it should be written; nothing where no single day was obviously meant.
    ///
    /// The day comes first, as in Indonesia, unless the year does.
    static func suggestion(for text: String) -> String? {
        let parts = text.split { " -/.,T".contains($0) }
        // What follows the day may only be a time, as in `2025-09-11T00:00:00`.
        guard parts.count == 3 || parts.count == 4 && parts[3].contains(":") else { return nil }
        let isYearFirst = parts[0].count == 4
        guard let month = month(parts[1]),
            let year = number(parts[isYearFirst ? 0 : 2], digits: 4...4),
            let day = number(parts[isYearFirst ? 2 : 0], digits: 1...2),
            let suggestion = Day(year: year, month: month, day: day)?.description
        else { return nil }
        return suggestion == text ? nil : suggestion
    }

    private static func month(_ part: Substring) -> Int? {
        if let number = number(part, digits: 1...2) { return number }
        let start = part.prefix(3).lowercased()
        return months.firstIndex { $0.contains(start) }.map { $0 + 1 }
    }

    private static func number(_ part: Substring, digits: ClosedRange<Int>) -> Int? {
        guard digits.contains(part.count), part.utf8.allSatisfy(\.isDigit) else { return nil }
        return Int(part)
    }
}
