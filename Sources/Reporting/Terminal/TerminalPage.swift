import Analysis
import Certification
import Diagnostics

/// The screen of one assessment, filled part by part.
struct TerminalPage {
    private static let width = 80
    /// How many steps of a kind are shown; a village does them one after the other.
    private static let mostSteps = 7

    let reading: Reading
    private(set) var text = ""

    /// An empty screen.
    init(_ reading: Reading) { self.reading = reading }

    /// Which village, by which rules, on which day.
    mutating func addHead() { text += TextDocument.render(reading.head(Phrases.selfCheck), width: Self.width) }

    /// The decision, the three levels and the sections' figures.
    mutating func addStanding() {
        addLine()
        add(reading.decision)
        addLine()
        let heads = Phrases.figureHeads(reading.pack.header.designationAssurance).map(words)
        let figures = reading.figures
        for (head, level) in zip(heads, figures[0]).dropFirst() { add("\(head): \(level)", indent: 2) }
        addLine()
        // The levels stood above, in full; the table holds the sections.
        let rows =
            ([Phrases.shortFigureHeads(reading.pack.header.designationAssurance).map(words)] + figures.dropFirst()).map
        { $0.map(PlainText.clean) }
        for line in TextTable(rows: rows).lines(width: Self.width) { text += line + "\n" }
    }

    /// What isn't met, what is open, what needs proof.
    mutating func addNextSteps() {
        let gaps = Gaps(reading)
        addLine()
        if let next = reading.unmetLevels.first {
            add(words(Phrases.obstacles(reading.quoted(level: next.level))))
            for constraint in next.constraints { add("- " + reading.sentence(on: constraint), indent: 2) }
            addLine()
        }
        guard !gaps.isEmpty else {
            add(words(Phrases.nothingMissing))
            return
        }
        add(Phrases.unmet, gaps.unmet.map { unmetStep($0) })
        add(Phrases.questions, gaps.questions.map { question($0) })
        add(Phrases.unbacked, reading.backingSteps(gaps), count: gaps.unbacked.count)
    }

    private func unmetStep(_ index: Int) -> String {
        let criterion = reading.pack.criteria[index]
        let advice = criterion.advice.map { ". " + $0[reading.language] } ?? ""
        return "\(criterion.label[reading.language]): \(reading.whyUnmet(index))\(advice)"
    }

    private func question(_ open: OpenFact) -> String {
        let fact = reading.pack.facts[open.fact]
        let reason = reading.openReason(open)
        let why = reason == .missing ? "" : " (\(reading.words(for: reason)))"
        let documents = "\(words(Phrases.documents)): \(reading.acceptedDocuments(fact))."
        return "\(fact.question[reading.language])\(why) \(documents)"
    }

    private mutating func add(_ title: LocalizedText, _ steps: [String], count: Int? = nil) {
        guard !steps.isEmpty else { return }
        add("\(words(title)) (\(count ?? steps.count))")
        for step in steps.prefix(Self.mostSteps) { add("- " + step, indent: 2) }
        let rest = steps.count - Self.mostSteps
        if rest > 0 { add("  " + words(Phrases.moreSteps(rest)), indent: 2) }
        addLine()
    }

    /// Adds a paragraph, broken into lines; foreign text can't break out of it.
    private mutating func add(_ paragraph: String, indent: Int = 0) {
        for line in DisplayWidth.wrap(PlainText.clean(paragraph), Self.width, indent: indent) { text += line + "\n" }
    }

    private mutating func addLine() {
        if !text.hasSuffix("\n\n") { text += "\n" }
    }

    private func words(_ phrase: LocalizedText) -> String { phrase[reading.language] }
}
