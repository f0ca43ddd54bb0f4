import Certification
import Diagnostics
import FEEL

/// The page of one assessment, filled part by part.
struct MarkdownPage {
    let reading: Reading
    var builder = MarkdownBuilder()

    /// An empty page.
    init(_ reading: Reading) { self.reading = reading }

    /// The page so far.
    var text: String { builder.text }

    /// Title, warnings, and which village, period and day this is about.
    mutating func addHead() {
        let evidence = reading.assessment.evidence
        let title =
            "\(words(Phrases.assessment)) \(reading.pack.header.label[reading.language]): \(evidence.village.name)"
        builder.heading(1, escaped(title))
        for warning in reading.warnings { builder.quote(escaped(warning)) }
        let period = [evidence.periodFrom, evidence.periodTo].map(reading.notation.day)
        var lines = [(Phrases.code, evidence.village.code.text)]
        if !reading.place.isEmpty { lines.append((Phrases.place, reading.place)) }
        lines.append((Phrases.period, period.joined(separator: " \(words(Phrases.until)) ")))
        lines.append((Phrases.asOf, reading.notation.day(reading.assessment.asOf)))
        if let note = evidence.note { lines.append((Phrases.note, note)) }
        builder.list(lines.map { "\(words($0.0)): \(escaped($0.1))" })
    }

    /// The decision, the three figures, and what stands between the village and the next level.
    mutating func addResult() {
        builder.heading(2, words(Phrases.result))
        builder.paragraph("**" + escaped(reading.decision) + "**")
        if let level = reading.designation.certainLevel, let meaning = reading.pack.levels[level].description {
            builder.paragraph(escaped(meaning[reading.language]))
        }
        let heads = Phrases.figureHeads(reading.pack.header.designationAssurance).map(words)
        builder.table(heads, ([Phrases.figureQuestions.map(words)] + reading.figures).map { $0.map(escaped) })
        guard let next = NextLevel(reading) else { return }
        builder.heading(3, escaped(words(Phrases.toward(reading.quoted(level: next.level)))))
        builder.list(reading.linesToward(next).map(escaped))
    }

    /// Where the evidence says two things.
    mutating func addDifferences() {
        guard !reading.assessment.differences.isEmpty else { return }
        builder.heading(2, words(Phrases.differences))
        let heads = [Phrases.fact, Phrases.values, Phrases.consequence].map(words)
        builder.table(heads, reading.differences.map { $0.map(escaped) })
    }

    /// A phrase of our own, which needs no escaping.
    func words(_ phrase: LocalizedText) -> String { phrase[reading.language] }

    /// Text for a paragraph, list or cell.
    func escaped(_ text: String) -> String { MarkdownText.escape(text) }
}
