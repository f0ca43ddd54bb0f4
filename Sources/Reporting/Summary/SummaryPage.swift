import Certification
import Diagnostics

/// Many villages on one HTML page: how the levels are distributed, what most of them miss, and a table of all.
///
/// The page needs no other file and no network, and is complete without its script.
public struct SummaryPage: Sendable {
    /// How many criteria and facts are shown at once.
    static let shownCount = 15
    /// The longest advice that is repeated here, in characters.
    static let longestAdvice = 200

    let summary: BatchSummary
    private let unassessed: Int
    private let link: String?

    /// Creates the page.
    ///
    /// - Parameters:
    ///   - unassessed: How many villages or files could not be assessed.
    ///   - link: The name of the villages' own reports within their folders; nothing where none were written.
    public init(_ summary: BatchSummary, unassessed: Int, link: String?) {
        (self.summary, self.unassessed, self.link) = (summary, unassessed, link)
    }

    /// The file, ending with a line end.
    public func render() -> String {
        let title = words(SummaryWords.title(pack.header.label))
        let table = VillageTable(summary, link: link)
        return HTMLPage(
            title: title,
            language: summary.language,
            content: HTMLBlocks.render(head(title) + distribution + [villagesHeading]) + table.render() + missedCriteria
                + openFacts
                + HTMLBlocks.render(provenance),
            style: SummaryStyle.css(heads: table.heads),
            script: SummaryScript.script
        ).render()
    }

    var pack: RulePack { summary.rules.pack }

    func words(_ phrase: LocalizedText) -> String { phrase[summary.language] }

    private func head(_ title: String) -> [Block] {
        let notation = Notation(language: summary.language)
        let rows = summary.rows
        var warnings: [LocalizedText] = []
        let fictional = rows.count { $0.isFictional }
        if fictional > 0 { warnings.append(SummaryWords.fictional(fictional)) }
        if let caution = Phrases.caution(pack.header.status) { warnings.append(caution) }
        if !summary.isPackInForce {
            let (from, to) = (pack.header.effectiveFrom, pack.header.effectiveTo)
            warnings.append(Phrases.notInForce(from: notation.day(from), to: to.map(notation.day)))
        }
        if summary.hasFault { warnings.append(Phrases.hasFault) }
        if unassessed > 0 { warnings.append(SummaryWords.unassessed(unassessed)) }
        var entries = [Block.Entry(words(Phrases.asOf), Prose(notation.day(summary.rules.asOf)))]
        let periods = Set(rows.map(\.period))
        if let period = periods.first, periods.count == 1 {
            let days = [period.from, period.to].map(notation.day).joined(separator: " \(words(Phrases.until)) ")
            entries.append(Block.Entry(words(Phrases.period), Prose(days)))
        }
        return [.heading(1, Prose(title), anchor: "judul")] + warnings.map { .notice(Prose(words($0))) }
            + [.entries(entries)] + standing + [.contents(title: words(Phrases.contents), parts)]
    }

    /// Where the villages stand as to the highest level, in one sentence.
    private var standing: [Block] {
        guard let highest = pack.levels.first else { return [] }
        let counts = (0..<3).map { figure in summary.rows.count { $0.levels[figure] == 0 } }
        let backing = Phrases.backing(pack.header.designationAssurance)
        return [.verdict(Prose(words(SummaryWords.standing(highest.label, backing, counts, of: summary.rows.count))))]
    }

    private var parts: [(words: String, anchor: String)] {
        [
            (words(SummaryWords.distribution), "jenjang"), (words(SummaryWords.villages), "desa"),
            (words(SummaryWords.missed), "kriteria"), (words(SummaryWords.open), "data"),
            (words(Phrases.provenance), "asal-usul"),
        ]
    }

    private var distribution: [Block] {
        let labels = pack.levels.map { $0.label[summary.language] } + [words(Phrases.withoutLevelHead)]
        let counts = labels.indices.map { level in
            (0..<3).map { figure in summary.rows.count { ($0.levels[figure] ?? pack.levels.count) == level } }
        }
        let caption = words(SummaryWords.distributionCaption(summary.rows.count))
        let chart = LevelChart(labels: labels, counts: counts, language: summary.language)
        let rows = zip(labels, counts).map { label, counts in
            (anchor: String?.none, cells: [Prose(label)] + counts.map { Prose("\($0)") })
        }
        let table = Block.table(
            caption: caption,
            head: [words(Phrases.level)] + SummaryWords.figures.map(words),
            rows: rows
        )
        return [
            .heading(2, Prose(words(SummaryWords.distribution)), anchor: "jenjang"),
            .picture(svg: chart.svg(title: caption), caption: caption, instead: []),
            table, .paragraph(Prose(words(SummaryWords.figuresHint))),
        ]
    }

    private var villagesHeading: Block { .heading(2, Prose(words(SummaryWords.villages)), anchor: "desa") }

    private var provenance: [Block] {
        let header = pack.header
        let edition =
            "\(header.id) \(words(Phrases.version)) \(header.version) (\(words(Phrases.status(header.status))))"
        return [
            .heading(2, Prose(words(Phrases.provenance)), anchor: "asal-usul"),
            .entries([
                Block.Entry(words(Phrases.pack), Prose(edition)),
                Block.Entry(words(Phrases.packDigest), .code(pack.digest.hex)),
                Block.Entry(words(Phrases.engine), Prose(Assessor.engineVersion)),
            ]),
        ]
    }
}
