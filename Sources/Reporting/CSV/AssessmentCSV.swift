public import Certification
public import Diagnostics
import FEEL

/// Assessments as a CSV file (RFC 4180), one line a village, for spreadsheets and statistics.
///
/// UTF-8 without a byte order mark, CR LF after each line. The columns are named after the keys of ``AssessmentJSON`` and of
/// the pack, in no language; only the levels' labels are in one.
public struct AssessmentCSV: Sendable {
    private let rules: DatedRules
    private let language: Language
    /// The groups in the order of the pack, each before the groups it holds.
    private let groups: [Int]
    /// What the levels ask to be met by name, in the order of the pack.
    private let gates: [Group.Child]

    /// Creates a writer of assessments made with these rules.
    ///
    /// - Parameter language: That of the levels' labels.
    public init(rules: DatedRules, language: Language) {
        self.rules = rules
        self.language = language
        let pack = rules.pack
        groups = pack.sections.flatMap { AssessmentCSV.groups(from: $0, in: pack) }
        let asked = Set(
            pack.resultNames.entries.compactMap { entry -> Group.Child? in
                if case .met(let child) = entry { child } else { nil }
            }
        )
        gates = AssessmentCSV.children(of: groups, in: pack).filter(asked.contains)
    }

    /// The first line, which names the columns.
    public var head: String {
        var record = CSVRecord()
        for name in names { record.text(name) }
        return record.line
    }

    /// The line of one village.
    ///
    /// - Parameter report: The name under which its reports stand.
    public func line(_ assessment: Assessment, report: String) -> String {
        let reading = Reading(assessment, rules: rules, language: language)
        var record = CSVRecord()
        addVillage(of: assessment.evidence, to: &record)
        addLevels(reading, to: &record)
        for group in groups {
            let figures = reading.figures(ofGroup: group)
            for figure in [figures.certain, figures.claimed, figures.reachable] { record.number(figure?.plain) }
        }
        for gate in gates { record.text(reading.outcome(of: gate, in: reading.designation).rawValue) }
        addCounts(reading, to: &record)
        addOrigin(reading, report: report, to: &record)
        return record.line
    }

    private var names: [String] {
        let pack = rules.pack
        let gatePaths = gates.map { gate in
            switch gate {
            case .group(let index): pack.groups[index].path
            case .criterion(let index): pack.criteria[index].path
            }
        }
        return [
            "village.code", "village.name", "village.kind", "village.district", "village.regency", "village.province",
            "village.fictional", "evidence.period.from", "evidence.period.to", "asOf", "verdict",
        ] + ["certain", "claimed", "reachable"].flatMap { ["levels.\($0)", "levels.\($0).label"] }
            + groups.flatMap { group in
                ["certain", "claimed", "reachable"].map { "\(pack.groups[group].path).\($0)" }
            } + gatePaths.map { "\($0).outcome" } + Outcome.allCases.map { "criteria.\($0.rawValue)" } + [
                "facts.unanswered", "facts.unproven", "fault", "report", "evidence.file", "evidence.digest", "pack.id",
                "pack.version", "pack.status", "pack.digest", "engine",
            ]
    }

    private func addVillage(of evidence: Evidence, to record: inout CSVRecord) {
        let village = evidence.village
        record.text(village.code.text)
        record.text(village.name)
        record.text(village.code.kind.rawValue)
        for region in [village.district, village.regency, village.province] { record.text(region) }
        record.truth(evidence.isFictional)
        for day in [evidence.periodFrom, evidence.periodTo] { record.text(day.description) }
    }

    private func addLevels(_ reading: Reading, to record: inout CSVRecord) {
        record.text(reading.assessment.asOf.description)
        record.text(reading.assessment.verdict.name)
        for level in [reading.designation.certainLevel, reading.claimed.certainLevel, reading.reachableLevel] {
            record.text(level.map { rules.pack.levels[$0].id })
            record.text(level.map { rules.pack.levels[$0].label[language] } ?? reading.noLevel)
        }
    }

    private func addCounts(_ reading: Reading, to record: inout CSVRecord) {
        for outcome in Outcome.allCases {
            record.number(reading.designation.criteria.count { $0.outcome == outcome })
        }
        let gaps = Gaps(reading)
        record.number(gaps.questions.count)
        record.number(gaps.unbacked.count)
    }

    private func addOrigin(_ reading: Reading, report: String, to record: inout CSVRecord) {
        let (assessment, header) = (reading.assessment, rules.pack.header)
        record.truth(assessment.hasFault)
        for text in [report, assessment.evidence.path, assessment.evidence.digest.hex] { record.text(text) }
        for text in [header.id, header.version, header.status.rawValue, rules.pack.digest.hex] { record.text(text) }
        record.text(assessment.engine)
    }

    private static func groups(from index: Int, in pack: RulePack) -> [Int] {
        [index]
            + children(of: [index], in: pack).flatMap { child -> [Int] in
                if case .group(let group) = child { groups(from: group, in: pack) } else { [] }
            }
    }

    private static func children(of groups: [Int], in pack: RulePack) -> [Group.Child] {
        groups.flatMap { pack.groups[$0].members.map(\.child) }
    }
}
