import Analysis
public import Diagnostics

/// A calendar as text for a terminal: the days with an effect first, then, on a line each, those without.
public struct CalendarText: Sendable {
    private let language: Language

    /// Creates a renderer.
    public init(language: Language) { self.language = language }

    /// The text, ending with a line end; nothing in it can do more than be shown.
    public func render(_ report: CalendarReport) -> String {
        let reading = CalendarReading(pack: report.pack, language: language)
        let head = report.head(in: language)
        let parts = report.villages.map { village in
            let lines = lines(village, reading).map { PlainText.clean($0) + "\n" }.joined()
            return TextDocument.render(head.part(on: HeadVillage(village.assessment, by: report.pack))) + "\n" + lines
        }
        return ([TextDocument.render(head.document(Phrases.calendar))] + parts).joined(separator: "\n")
    }

    private func lines(_ calendar: VillageCalendar, _ reading: CalendarReading) -> [String] {
        var lines = [
            reading.time(calendar),
            "\(Phrases.now[language]): \(reading.standing(calendar.standing))",
        ]
        if calendar.events.isEmpty { lines += ["", Phrases.nothingRunsOut[language]] }
        for event in calendar.events where event.isEffective { lines += [""] + self.lines(event, reading) }
        let light = calendar.events.filter { !$0.isEffective }
        if !light.isEmpty { lines += ["", Phrases.withoutEffect[language] + ":"] }
        for event in light {
            let causes = reading.groups(of: event).map(reading.sentence).joined(separator: "; ")
            lines.append("  \(reading.notation.day(event.day)): \(causes)")
        }
        return lines
    }

    private func lines(_ event: CalendarEvent, _ reading: CalendarReading) -> [String] {
        var lines = ["\(reading.notation.day(event.day)): \(reading.levels(of: event))"]
        let scores = reading.scores(of: event)
        if !scores.isEmpty { lines.append("  \(Phrases.scoreHead[language]): \(scores)") }
        for group in reading.groups(of: event) {
            let mark = group.isEffective ? "- " : "- (\(Phrases.withoutEffect[language].lowercased())) "
            lines.append("  " + mark + reading.sentence(group))
        }
        return lines
    }
}
