import Analysis
public import Diagnostics

/// A difference as text for a terminal.
public struct DifferenceText: Sendable {
    private let language: Language

    /// Creates a renderer.
    public init(language: Language) { self.language = language }

    /// The text, ending with a line end; nothing in it can do more than be shown.
    public func render(_ report: DifferenceReport) -> String {
        let reading = DifferenceReading(report: report, language: language)
        var lines = [reading.title, reading.summary]
        if let villages = report.villages { lines += self.lines(villages, reading) }
        for change in reading.weighty + reading.light {
            lines += ["", change.sentence[language], "  " + reading.places(change)]
        }
        return lines.map { PlainText.clean($0) + "\n" }.joined()
    }

    private func lines(_ villages: DifferenceReport.Villages, _ reading: DifferenceReading) -> [String] {
        let counts = reading.counts(villages.effect)
        let width = counts.map { String($0.count).count }.max() ?? 0
        var lines = ["", reading.villagesTitle(villages)]
        lines += counts.map { count in
            let number = String(count.count)
            return "  " + String(repeating: " ", count: width - number.count) + number + "  " + count.words
        }
        lines += reading.remarks(villages).map { "  " + $0 }
        for effect in villages.effect.flips {
            let standings = [effect.old, effect.new].map { reading.standing($0, of: effect.kind) }
            lines += ["", "\(reading.name(effect)): \(standings.joined(separator: " → "))"]
            lines.append("  \(Phrases.cause[language]): \(reading.cause(effect))")
            let scores = reading.scores(effect)
            if !scores.isEmpty { lines.append("  \(Phrases.scoreHead[language]): \(scores)") }
        }
        return lines
    }
}
