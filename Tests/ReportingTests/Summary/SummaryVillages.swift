import Certification
import Diagnostics

@testable import Reporting

/// The villages that the tests of the page about many villages report on.
enum SummaryVillages {
    private static let verified = "verified: {by: Dinas LH, on: 2025-11-01}"
    private static let answers = [
        ("satgas", "ada", "ya"), ("satgas", "anggota", "7"), ("perdes", "ada", "ya"), ("rumah", "total", "100"),
        ("rumah", "terlayani", "90"), ("jadwal", "hari", "7"), ("aduan", "rata_hari", "2"),
        ("kelas", "tema", "[kompos]"),
    ]

    /// Evidence in which all questions, or the first ones, are answered well.
    static func evidence(
        _ number: Int,
        _ name: String,
        answered: Int = 8,
        verified: Bool = true,
        regency: String = "Lombok Tengah",
        period: String = "{from: 2025-01-01, to: 2025-09-30}"
    ) -> String {
        var groups: [(name: String, facts: [String])] = []
        for (group, fact, value) in answers.prefix(answered) {
            if groups.last?.name != group { groups.append((group, [])) }
            groups[groups.count - 1].facts.append("\(fact): {value: \(value)\(verified ? ", \(Self.verified)" : "")}")
        }
        let facts = groups.map { "  \($0.name): {\($0.facts.joined(separator: ", "))}" }
        return """
            village: {code: "52.02.05.\(number)", name: \(quoted(name)), district: Praya, regency: \(quoted(regency)), province: NTB}
            period: \(period)
            facts:
            \(facts.isEmpty ? "  {}" : facts.joined(separator: "\n"))
            """
    }

    /// Six villages, not in the order of the page: at the top, in the middle, claimed only, and of which nothing is known.
    static let mixed = [
        (evidence(2001, "Ärjuna", answered: 0, verified: false), "arjuna"),
        (evidence(2002, "Bakti", verified: false, regency: "Sumbawa"), "bakti"),
        (evidence(2003, "Cempaka 10", answered: 2), "cempaka"), (evidence(2004, "Dahlia"), "dahlia"),
        (evidence(2005, "Cempaka 9", answered: 6, regency: "Sumbawa"), "elang"),
        (evidence(2004, "Dahlia", answered: 3, period: "{from: 2024-01-01, to: 2024-09-30}"), "dahlia-2024"),
    ]

    /// What is kept of assessments.
    static func summary(_ villages: [(String, String)], _ language: Language) throws -> BatchSummary {
        let rules = try Fixture.rules()
        var summary = BatchSummary(rules: rules, language: language)
        for (text, report) in villages {
            let assessment = try Fixture.assessment(of: text, by: rules)
            summary.add(BatchSummary.Entry(assessment, rules: rules, language: language, report: report))
        }
        return summary
    }

    private static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n") + "\""
    }
}
