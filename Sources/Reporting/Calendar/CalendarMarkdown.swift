import Analysis
public import Diagnostics

/// A calendar as Markdown: a table of the days with an effect for each village, the others folded away.
public struct CalendarMarkdown: Sendable {
    private let language: Language

    /// Creates a renderer.
    public init(language: Language) { self.language = language }

    /// The document, ending with a line end; text of packs and evidence is escaped.
    public func render(_ report: CalendarReport) -> String {
        let reading = CalendarReading(pack: report.pack, language: language)
        var builder = MarkdownBuilder()
        builder.heading(1, words(Phrases.calendar))
        for village in report.villages { add(village, reading, to: &builder) }
        return builder.text
    }

    private func add(_ calendar: VillageCalendar, _ reading: CalendarReading, to builder: inout MarkdownBuilder) {
        builder.heading(2, escaped(reading.name(calendar)))
        builder.paragraph(escaped(reading.time(calendar)))
        builder.paragraph("**\(words(Phrases.now))**: \(escaped(reading.standing(calendar.standing)))")
        if calendar.events.isEmpty { builder.paragraph(words(Phrases.nothingRunsOut)) }
        let heads = [Phrases.eventDay, Phrases.level, Phrases.scoreHead, Phrases.cause].map(words)
        let rows = calendar.events.filter(\.isEffective).map { event in
            let causes = reading.groups(of: event).filter(\.isEffective).map(reading.sentence)
            return [
                reading.notation.day(event.day), reading.levels(of: event), reading.scores(of: event),
                causes.joined(separator: "; "),
            ].map(escaped)
        }
        builder.table(heads, rows)
        builder.folded(words(Phrases.withoutEffect)) { inside in
            inside.table([Phrases.eventDay, Phrases.cause].map(words), light(calendar, reading))
        }
    }

    /// A row for each day on which something ends without effect, beside others with one or alone.
    private func light(_ calendar: VillageCalendar, _ reading: CalendarReading) -> [[String]] {
        calendar.events.compactMap { event in
            let groups = reading.groups(of: event).filter { !$0.isEffective }
            guard !groups.isEmpty else { return nil }
            let causes = groups.map(reading.sentence).joined(separator: "; ")
            return [reading.notation.day(event.day), causes].map(escaped)
        }
    }

    private func words(_ phrase: LocalizedText) -> String { phrase[language] }

    private func escaped(_ text: String) -> String { MarkdownText.escape(text) }
}
