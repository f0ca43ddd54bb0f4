import Analysis
public import Diagnostics

/// What settles levels as text for a terminal: quickest answers, what must be answered, all open questions.
public struct SettlingText: Sendable {
    private let language: Language

    /// Creates a renderer.
    public init(language: Language) { self.language = language }

    /// The text, ending with a line end; nothing in it can do more than be shown.
    ///
    /// - Parameter width: How many columns the terminal has; wider tables are cut.
    public func render(_ report: SettlingReport, width: Int) -> String {
        let head = report.head(in: language)
        let parts = report.parts.map { village, settling in
            let reading = SettlingReading(settling: settling, rules: report.rules, language: language)
            let lines = lines(reading, width: width).map { PlainText.clean($0) + "\n" }.joined()
            return TextDocument.render(head.part(on: village)) + "\n" + lines
        }
        return ([TextDocument.render(head.document(Phrases.settling))] + parts).joined(separator: "\n")
    }

    private func lines(_ reading: SettlingReading, width: Int) -> [String] {
        var lines = reading.head
        let settling = reading.settling
        if !settling.quickest.isEmpty {
            lines += ["", Phrases.quickestAnswers[language], reading.quickestHelp]
            for quickest in settling.quickest { lines += [""] + self.lines(quickest, reading) }
        }
        if let deciding = settling.deciding {
            lines += ["", Phrases.decidingQuestions[language]] + self.lines(deciding, reading)
        }
        if !settling.facts.isEmpty, !settling.isSettled {
            let rows = [reading.rowHead] + reading.rows
            lines += ["", Phrases.eachQuestion[language]] + TextTable(rows: rows).lines(width: width)
            lines += reading.notes
        }
        return lines
    }

    private func lines(_ quickest: LevelSettling.Quickest, _ reading: SettlingReading) -> [String] {
        var lines = ["- " + reading.title(quickest)]
        if let detail = reading.detail(quickest) { lines.append("  " + detail) }
        guard let first = quickest.sets.first else { return lines }
        lines += reading.answers(first).map { "    \($0.question) → \($0.answer)" }
        lines += quickest.sets.dropFirst().map { "  " + reading.instead($0, of: first) }
        return lines
    }

    private func lines(_ deciding: LevelSettling.Deciding, _ reading: SettlingReading) -> [String] {
        var lines = reading.title(deciding)
        for choice in reading.choices(deciding) {
            lines += ["  \(choice.title)"] + choice.questions.map { "    " + $0 }
        }
        let free = reading.notNeeded(deciding)
        if !free.isEmpty { lines += ["  \(Phrases.notNeeded(free.count)[language])"] + free.map { "    " + $0 } }
        return lines
    }
}
