import Analysis
import Certification
import Diagnostics
import FEEL

/// The report of one assessment under construction, filled part by part.
struct AssessmentPage {
    let reading: Reading
    let advice: Advice
    /// The format, as the command names it.
    let format: String
    /// The pack's folder, as the command found it.
    let rulesFolder: String
    private(set) var blocks: [Block] = []
    /// The parts so far, for the contents.
    private var parts: [(words: String, anchor: String)] = []
    /// Where the contents go: behind the decision, since nothing comes before it, and before the long rest of the result.
    private var contentsPlace = 0
    /// How many rows stand open; more are a long way to scroll on a phone.
    private static let mostShown = 10

    /// An empty page.
    init(_ reading: Reading, _ advice: Advice, format: String, rulesFolder: String) {
        (self.reading, self.advice, self.format, self.rulesFolder) = (reading, advice, format, rulesFolder)
    }

    /// The whole report: the decision first, then what to do, then the details, then what all of it rests on.
    static func blocks(_ reading: Reading, _ advice: Advice, format: String, rulesFolder: String) -> [Block] {
        var page = AssessmentPage(reading, advice, format: format, rulesFolder: rulesFolder)
        page.addHead()
        page.addResult()
        page.addPath()
        page.addExpiries()
        page.addNextSteps()
        page.addDifferences()
        page.addDetails()
        page.addAssumptions()
        page.addProvenance()
        page.addContents()
        return page.blocks
    }

    // MARK: Parts

    /// Title, warnings, which village and period this is about, and by which rules.
    mutating func addHead() {
        for block in reading.head(reading.what) { add(block) }
    }

    /// The decision, the three figures, and what stands between the village and the next level.
    mutating func addResult() {
        addPart(Phrases.result, anchor: "hasil")
        add(.verdict(Prose(reading.decision)))
        add(.ladder(reading.ladder))
        if let level = reading.designation.certainLevel, let meaning = reading.pack.levels[level].description {
            addParagraph(meaning[reading.language])
        }
        addFirstStep()
        contentsPlace = blocks.count
        let charts = [reading.sectionChart] + reading.groupCharts
        addChartKey(charts)
        add(.chart(charts[0]))
        let heads = Phrases.figureHeads(reading.pack.header.designationAssurance)
        addTable(
            Phrases.figures,
            heads,
            [Phrases.figureQuestions(reading.pack.header.designationAssurance).map(words)] + reading.figures
        )
        addFirmness()
        for chart in charts.dropFirst() { add(.chart(chart)) }
        guard let next = reading.unmetLevels.first else { return }
        add(.heading(3, Prose(words(Phrases.obstacles(reading.quoted(level: next.level)))), anchor: "menghalangi"))
        addList(next.constraints.map(reading.sentence))
    }

    private mutating func addChartKey(_ charts: [RangeChart]) {
        var signs: [(sign: ChartSign, words: LocalizedText)] = [
            (.stretch(.proven), Phrases.proven(reading.pack.header.designationAssurance)),
            (.stretch(.claimed), Phrases.claimedKey),
            (.stretch(.open), Phrases.openKey), (.rest, Phrases.outOfReachKey), (.mark, Phrases.thresholdKey),
        ]
        // Claims that verification refuted are rare; who has none needn't learn the sign.
        if charts.contains(where: { $0.rows.contains(where: \.isRefuted) }) {
            signs.insert((.stretch(.refuted), Phrases.refutedKey), at: 3)
        }
        add(.chartKey(title: words(Phrases.chartKey), signs.map { ($0.sign, words($0.words)) }))
    }

    /// Where the evidence says two things.
    mutating func addDifferences() {
        guard !reading.assessment.differences.isEmpty else { return }
        addPart(Phrases.differences, anchor: "perbedaan")
        addTable(Phrases.differences, [Phrases.fact, Phrases.values, Phrases.consequence], reading.differences)
    }

    /// The list of the parts after the first, where the reader has seen the result and looks on.
    private mutating func addContents() {
        let contents = Block.contents(title: words(Phrases.contents), Array(parts.dropFirst()))
        blocks.insert(contents, at: contentsPlace)
    }

    // MARK: Blocks

    mutating func add(_ block: Block) { blocks.append(block) }

    /// A part of the report, which the contents list.
    mutating func addPart(_ title: LocalizedText, anchor: String) {
        parts.append((words(title), anchor))
        add(.heading(2, Prose(words(title)), anchor: anchor))
    }

    /// What a fill adds; where it is long, a reader opens it.
    mutating func addFolded(_ summary: LocalizedText, count: Int, _ fill: (inout AssessmentPage) -> Void) {
        let start = blocks.count
        fill(&self)
        guard count > Self.mostShown, blocks.count > start else { return }
        let folded = Block.folded(summary: words(summary), Array(blocks[start...]))
        blocks.replaceSubrange(start..., with: [folded])
    }

    mutating func addParagraph(_ text: String) { add(.paragraph(Prose(text))) }

    /// A list of lines; nothing for none.
    mutating func addList(_ lines: [String]) { add(.list(lines.map { Block.Item(Prose($0)) })) }

    /// A table of plain texts; nothing for no rows.
    mutating func addTable(_ caption: LocalizedText, _ heads: [LocalizedText], _ rows: [[String]]) {
        let rows = rows.map { (anchor: String?.none, cells: $0.map { Prose($0) }) }
        add(.table(caption: words(caption), head: heads.map(words), rows: rows))
    }

    /// A phrase of our own.
    func words(_ phrase: LocalizedText) -> String { phrase[reading.language] }
}
