import Analysis
public import Diagnostics

/// What settles levels as Markdown: a part for each village.
public struct SettlingMarkdown: Sendable {
    private let language: Language

    /// Creates a renderer.
    public init(language: Language) { self.language = language }

    /// The document, ending with a line end; text of packs and evidence is escaped.
    public func render(_ report: SettlingReport) -> String {
        var builder = MarkdownBuilder()
        let head = report.head(in: language)
        MarkdownDocument.add(head.document(Phrases.settling), to: &builder)
        for (village, settling) in report.parts {
            MarkdownDocument.add(head.part(on: village), to: &builder)
            add(SettlingReading(settling: settling, rules: report.rules, language: language), to: &builder)
        }
        return builder.text
    }

    private func add(_ reading: SettlingReading, to builder: inout MarkdownBuilder) {
        builder.list(reading.head.map(escaped))
        let settling = reading.settling
        if !settling.quickest.isEmpty {
            builder.heading(3, Phrases.quickestAnswers[language])
            builder.paragraph(reading.quickestHelp)
            for quickest in settling.quickest { add(quickest, reading, to: &builder) }
        }
        if let deciding = settling.deciding {
            builder.heading(3, Phrases.decidingQuestions[language])
            builder.paragraph(reading.title(deciding).map(escaped).joined(separator: " "))
            for choice in reading.choices(deciding) {
                builder.paragraph("**\(escaped(choice.title))**")
                builder.list(choice.questions.map(escaped))
            }
            let free = reading.notNeeded(deciding)
            if !free.isEmpty {
                builder.paragraph("**\(Phrases.notNeeded(free.count)[language])**")
                builder.list(free.map(escaped))
            }
        }
        if !settling.facts.isEmpty, !settling.isSettled {
            builder.heading(3, Phrases.eachQuestion[language])
            builder.table(reading.rowHead.map(escaped), reading.rows.map { $0.map(escaped) })
            for note in reading.notes { builder.paragraph(escaped(note)) }
        }
    }

    private func add(_ quickest: LevelSettling.Quickest, _ reading: SettlingReading, to builder: inout MarkdownBuilder)
    {
        builder.heading(4, escaped(reading.title(quickest)))
        if let detail = reading.detail(quickest) { builder.paragraph(escaped(detail)) }
        guard let first = quickest.sets.first else { return }
        let head = [Phrases.question, Phrases.exampleAnswer].map { $0[language] }
        builder.table(head, reading.answers(first).map { [escaped($0.question), escaped($0.answer)] })
        let others = quickest.sets.dropFirst().map { escaped(reading.instead($0, of: first)) }
        if !others.isEmpty { builder.list(others) }
    }

    private func escaped(_ text: String) -> String { MarkdownText.escape(text) }
}
