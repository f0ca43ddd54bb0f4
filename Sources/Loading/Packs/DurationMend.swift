/// The duration that was probably meant by a text that isn't one: `3 tahun`, `18 months`, `90 hari`.
enum DurationMend {
    private static let units: [(words: [String], letter: String)] = [
        (["tahun", "year"], "Y"), (["bulan", "month"], "M"), (["hari", "day"], "D"),
    ]

    /// The duration as it should be written; nothing where none was obviously meant.
    static func suggestion(for text: String) -> String? {
        let parts = text.lowercased().split(separator: " ")
        guard parts.count == 2, let count = Int(parts[0]), count > 0,
            let unit = units.first(where: { $0.words.contains(where: parts[1].hasPrefix) })
        else { return nil }
        return "P\(count)\(unit.letter)"
    }
}
