import Certification
import Diagnostics

/// The table of all villages: in a sensible order as it stands, sorted and filtered by ``SummaryScript`` where scripts run.
struct VillageTable {
    /// The anchors by which script and style find the parts.
    static let (anchor, toolsAnchor) = ("tabel-desa", "alat")

    let summary: BatchSummary
    /// The name of the villages' own reports within their folders; nothing where none were written.
    let link: String?
    private let rows: [VillageRow]
    /// The regencies, ascending; a row names its own by the place here.
    private let regencies: [String]
    /// Whether the period must be told village by village.
    private let hasPeriods: Bool

    init(_ summary: BatchSummary, link: String?) {
        (self.summary, self.link) = (summary, link)
        rows = summary.ranked
        regencies = Set(rows.compactMap(\.regency)).sorted()
        hasPeriods = Set(rows.map(\.period)).count > 1
    }

    private var language: Language { summary.language }
    private var pack: RulePack { summary.rules.pack }

    /// The element with its filters, which are hidden until a script shows them.
    func render() -> String {
        var anchors: [String: Int] = [:]
        let places = Dictionary(uniqueKeysWithValues: zip(regencies, regencies.indices))
        let lines = rows.map { row -> String in
            anchors[row.village.code.text, default: 0] += 1
            return line(row, time: anchors[row.village.code.text] ?? 1, regency: row.regency.flatMap { places[$0] })
        }
        let name = escaped(words(SummaryWords.villages))
        return """
            \(tools)<p>\(escaped(words(SummaryWords.order)))</p>
            <table id="\(Self.anchor)" aria-label="\(name)">
            <thead><tr>\(heads.map { "<th scope=\"col\">\(escaped($0))</th>" }.joined())</tr></thead>
            <tbody>
            \(lines.joined())</tbody>
            </table>

            """
    }

    /// The heads of the columns, the village first.
    var heads: [String] {
        [words(SummaryWords.village)] + SummaryWords.figures.map(words)
            + pack.sections.map { pack.groups[$0].label[language] }
            + [SummaryWords.unansweredFacts, SummaryWords.unprovenFacts].map(words)
            + (hasPeriods ? [words(Phrases.period)] : [])
    }

    private var tools: String {
        let levels = pack.levels.map { $0.label[language] } + [words(Phrases.withoutLevelHead)]
        return """
            <div id="\(Self.toolsAnchor)" class="tools" hidden>
            <label>\(escaped(words(SummaryWords.search))) <input type="search" name="cari" autocomplete="off"></label>
            \(choice("jenjang", SummaryWords.provenLevel, levels))\(choice("kabupaten", SummaryWords.regency, regencies))\
            \(choice("urut", SummaryWords.sortBy, heads, first: SummaryWords.asOnPage, kind: " class=\"sort\""))\
            <button type="button" name="balik" class="sort">\(escaped(words(SummaryWords.reverse)))</button>
            <p><output data-text="\(escaped(words(SummaryWords.shown)))"></output></p>
            </div>

            """
    }

    private func choice(
        _ name: String,
        _ label: LocalizedText,
        _ options: [String],
        first: LocalizedText = SummaryWords.all,
        kind: String = ""
    ) -> String {
        let options = options.enumerated().map { "<option value=\"\($0)\">\(escaped($1))</option>" }
        return """
            <label\(kind)>\(escaped(words(label))) <select name="\(name)">\
            <option value="">\(escaped(words(first)))</option>\(options.joined())</select></label>

            """
    }

    private func line(_ row: VillageRow, time: Int, regency: Int?) -> String {
        let code = row.village.code.text
        let name = escaped(row.village.name)
        let linked = link.map { "<a href=\"./\(RelativeLink.encoded(row.report))/\($0)\">\(name)</a>" } ?? name
        let mark = row.isFictional ? " <span class=\"mark\">\(escaped(words(SummaryWords.fictionalMark)))</span>" : ""
        let period = [row.period.from, row.period.to].map { "<time>\($0)</time>" }.joined(separator: " – ")
        let place = ([code] + (row.place.isEmpty ? [] : [escaped(row.place)])).joined(separator: " · ")
        var cells: [String] = []
        let isPossible = row.levels.last.map { $0 != nil } ?? false
        let claim = words(Phrases.noLevel(isPossible: isPossible))
        let withoutLevel = [row.verdict, claim, words(Phrases.nonePossible)]
        for (index, level) in row.levels.enumerated() {
            let label = index == 0 ? nil : level.map { pack.levels[$0].label[language] }
            cells.append(
                cell(label ?? withoutLevel[index], order: "\(level ?? pack.levels.count)", kind: " class=\"level\"")
            )
        }
        cells += row.scores.map { cell($0.text, order: $0.ends.map { "\($0.low.plain) \($0.high.plain)" } ?? "") }
        cells += [row.unanswered, row.unproven].map {
            cell(Notation(language: language).number(Fraction($0).number), order: "\($0)")
        }
        if hasPeriods { cells.append("<td>\(period)</td>") }
        // The second time that a village comes, its anchor tells so.
        let anchor = time == 1 ? "desa-\(code)" : "desa-\(code)-\(time)"
        let level = row.levels[0] ?? pack.levels.count
        let region = regency.map { " data-regency=\"\($0)\"" } ?? ""
        return "<tr id=\"\(anchor)\" data-level=\"\(level)\"\(region)><th scope=\"row\">\(linked)\(mark)"
            + " <span class=\"where\">\(place)</span></th>"
            + cells.joined() + "</tr>\n"
    }

    /// A cell that is ordered by numbers rather than by its text.
    private func cell(_ text: String, order: String, kind: String = "") -> String {
        "<td\(kind) data-order=\"\(order)\">\(escaped(text))</td>"
    }

    private func escaped(_ text: String) -> String { HTMLText.escape(text) }

    private func words(_ phrase: LocalizedText) -> String { phrase[language] }
}
