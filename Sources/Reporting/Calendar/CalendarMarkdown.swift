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
        let head = report.head(in: language)
        MarkdownDocument.add(head.document(Phrases.calendar), to: &builder)
        for village in report.villages {
            MarkdownDocument.add(head.part(on: HeadVillage(village.assessment, by: report.pack)), to: &builder)
            add(village, reading, to: &builder)
        }
        return builder.text
    }

    private func add(_ calendar: VillageCalendar, _ reading: CalendarReading, to builder: inout MarkdownBuilder) {
        builder.paragraph(escaped(reading.time(calendar)))
        builder.paragraph("**\(words(Phrases.now))**: \(escaped(reading.standing(calendar.standing)))")
        if calendar.events.isEmpty { builder.paragraph(words(Phrases.nothingRunsOut)) }
        let heads = [Phrases.eventDay, Phrases.level, Phrases.scoreHead, Phrases.cause].map(words)
        builder.table(heads, escaped(reading.rowsWithEffect(calendar)))
        builder.folded(words(Phrases.withoutEffect)) { inside in
            inside.table([Phrases.eventDay, Phrases.cause].map(words), escaped(reading.rowsWithoutEffect(calendar)))
        }
    }

    private func words(_ phrase: LocalizedText) -> String { phrase[language] }

    private func escaped(_ text: String) -> String { MarkdownText.escape(text) }

    private func escaped(_ rows: [[String]]) -> [[String]] { rows.map { $0.map(MarkdownText.escape) } }
}
