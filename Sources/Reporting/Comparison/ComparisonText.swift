import Analysis
public import Diagnostics

/// A comparison as text for a terminal: levels, scores, then what each part is made of.
public struct ComparisonText: Sendable {
    private let language: Language

    /// Creates a renderer.
    public init(language: Language) { self.language = language }

    /// The text, ending with a line end; nothing in it can do more than be shown.
    public func render(_ report: ComparisonReport) -> String {
        let reading = ComparisonReading(report: report, language: language)
        var lines = [words(Phrases.levelsHead)]
        for row in reading.levels { lines += self.lines(row, reading) }
        lines += [""] + table(Phrases.provenScores, reading.scores(\.proven), reading)
        lines += [""] + table(Phrases.claimedScores, reading.scores(\.claimed), reading)
        lines += ["", words(Phrases.howSplit)]
        for step in report.comparison.steps {
            let changes = reading.lines(step)
            lines += ["", "\(words(Phrases.part(step.part))) (\(words(Phrases.meaning(step.part))))"]
            lines += changes.isEmpty ? ["  " + words(Phrases.changesNothing)] : changes.map { "  - " + $0 }
        }
        return TextDocument.render(reading.head) + "\n" + lines.map { PlainText.clean($0) + "\n" }.joined()
    }

    /// `  proven: A → B`, and under it the parts that lead to another level.
    private func lines(_ row: ComparisonReading.LevelRow, _ reading: ComparisonReading) -> [String] {
        guard let first = row.stages.first, let last = row.stages.last else { return [] }
        let change = first == last ? "\(last) (\(words(Phrases.staysSame)))" : "\(first) → \(last)"
        let parts = zip(ChangePart.allCases, zip(row.stages, row.stages.dropFirst())).filter { $1.0 != $1.1 }
        return ["  \(row.name): \(change)"]
            + parts.map { part, pair in "    \(words(Phrases.part(part))): \(pair.0) → \(pair.1)" }
    }

    private func table(_ head: LocalizedText, _ rows: [[String]], _ reading: ComparisonReading) -> [String] {
        let rows = [[words(head)] + reading.scoreHeads] + rows
        let widths = rows[0].indices.map { column in rows.map { DisplayWidth.of($0[column]) }.max() ?? 0 }
        // Figures stand to the right of their columns, so that they can be compared.
        let aligned = rows.map { row in
            row.enumerated().map { column, cell in
                column == 0 ? cell : String(repeating: " ", count: widths[column] - DisplayWidth.of(cell)) + cell
            }
        }
        let table = TextTable(rows: aligned)
        return table.lines(width: table.naturalWidth)
    }

    private func words(_ phrase: LocalizedText) -> String { phrase[language] }
}
