import Analysis
public import Diagnostics

/// A comparison as Markdown: the levels and scores as tables, then what each part is made of.
public struct ComparisonMarkdown: Sendable {
    private let language: Language

    /// Creates a renderer.
    public init(language: Language) { self.language = language }

    /// The document, ending with a line end; text of packs and evidence is escaped.
    public func render(_ report: ComparisonReport) -> String {
        let reading = ComparisonReading(report: report, language: language)
        var builder = MarkdownBuilder()
        MarkdownDocument.add(reading.head, to: &builder)
        builder.heading(2, words(Phrases.levelsHead))
        let levels = reading.levels
        let stages = reading.stageHeads.enumerated().map { index, head in
            ([head] + levels.map { $0.stages[index] }).map(escaped)
        }
        builder.table([words(Phrases.partHead)] + levels.map { escaped($0.name) }, stages)
        for (head, scores) in [
            (Phrases.provenScores, reading.scores(\.proven)), (Phrases.claimedScores, reading.scores(\.claimed)),
        ] {
            builder.heading(2, words(head))
            builder.table([words(Phrases.part)] + reading.scoreHeads, scores.map { $0.map(escaped) })
        }
        builder.paragraph(words(Phrases.howSplit))
        for step in report.comparison.steps {
            let changes = reading.lines(step)
            builder.heading(2, words(Phrases.part(step.part)))
            builder.paragraph(words(Phrases.meaning(step.part)))
            builder.list(changes.isEmpty ? [words(Phrases.changesNothing)] : changes.map(escaped))
        }
        return builder.text
    }

    private func words(_ phrase: LocalizedText) -> String { phrase[language] }

    private func escaped(_ text: String) -> String { MarkdownText.escape(text) }
}
