public import Certification
public import Diagnostics

/// Many villages on a terminal, one line each: the level, the sections' scores, and what is missing most.
public struct SummaryTable: Sendable {
    /// One village's line, all that is kept of its assessment.
    public struct Row: Sendable {
        /// The labels of the sections, which head their columns.
        let sections: [String]
        /// Village, level, a score a section, and what is missing most.
        let cells: [String]

        /// Takes from an assessment, and the rules it was made with, what its line says.
        public init(_ assessment: Assessment, rules: DatedRules, language: Language) {
            let reading = Reading(assessment, rules: rules, language: language)
            sections = rules.pack.sections.map { PlainText.clean(rules.pack.groups[$0].label[language]) }
            let village = assessment.evidence.village.name
            cells = ([village, reading.shortVerdict] + reading.sectionRanges + [reading.missingMost]).map(
                PlainText.clean
            )
        }
    }

    /// How much of a section's label is shown even over narrower figures.
    private static let leastHead = 9

    private let rows: [Row]
    private let language: Language

    /// Creates a table of villages assessed with one pack, in the order given.
    public init(_ rows: [Row], language: Language) {
        self.rows = rows
        self.language = language
    }

    /// The table, ending with a line end; empty for no villages.
    ///
    /// - Parameter width: How many columns the terminal has; a table that needs more is cut, each cut marked with `…`.
    public func render(width: Int) -> String {
        guard let first = rows.first else { return "" }
        let full = table(sections: first.sections)
        let fits = full.naturalWidth <= width
        // A label gives way to its figures: it is told apart by its beginning.
        let sections = first.sections.indices.map { index in
            let figures = rows.map { DisplayWidth.of($0.cells[index + 2]) }.max() ?? 0
            return DisplayWidth.cut(first.sections[index], max(figures, Self.leastHead))
        }
        return (fits ? full : table(sections: sections)).lines(width: width).map { $0 + "\n" }.joined()
    }

    private func table(sections: [String]) -> TextTable {
        let head = [Phrases.village[language], Phrases.level[language]] + sections + [Phrases.missingMost[language]]
        return TextTable(rows: [head] + rows.map(\.cells))
    }
}
