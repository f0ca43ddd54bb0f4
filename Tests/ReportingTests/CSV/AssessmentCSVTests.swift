import Certification
import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Reporting

@Suite struct AssessmentCSVTests {
    private static let plain = Fixture.village(facts: "  perdes: {ada: ya}")

    @Test(arguments: Language.allCases)
    func golden(language: Language) throws {
        let rules = try Fixture.rules()
        let csv = AssessmentCSV(rules: rules, language: language)
        let lines = try [("asri", FixtureVillages.mixed), ("polos", Self.plain)].map { name, text in
            csv.line(try Fixture.assessment(of: text, by: rules), report: name)
        }
        try Golden("assessments.\(language.rawValue).csv").expect(csv.head + lines.joined())
    }

    /// The figures are those of the JSON, and the counts are of all criteria.
    @Test func theFiguresAreThoseOfTheJSON() throws {
        let rules = try Fixture.rules()
        let assessment = try Fixture.assessment(of: FixtureVillages.mixed, by: rules)
        let csv = AssessmentCSV(rules: rules, language: .english)
        let record = record(csv.head, csv.line(assessment, report: "asri"))
        let json = try #require(
            JSONSerialization.jsonObject(with: Data(AssessmentJSON(rules: rules).bytes(of: assessment)))
                as? [String: Any]
        )
        let levels = try #require(json["levels"] as? [String: Any])
        for key in ["certain", "claimed", "reachable"] {
            #expect(record["levels.\(key)"] == levels[key] as? String ?? "")
        }
        let figures = try #require(json["figures"] as? [[String: Any]])
        var groups = 0
        for (assurance, column) in [("verified", "certain"), ("claimed", "claimed")] {
            let figure = try #require(figures.first { $0["assurance"] as? String == assurance })
            for group in all(figure["sections"]) {
                let path = try #require(group["id"] as? String)
                let low = (group["score"] as? [String: Any])?["low"] as? NSNumber
                #expect(record["\(path).\(column)"].flatMap(Double.init) == low?.doubleValue, "\(path)")
                groups += 1
            }
        }
        #expect(groups == 8)
        let counts = Outcome.allCases.compactMap { record["criteria.\($0.rawValue)"].flatMap { Int($0) } }
        #expect(counts.count == Outcome.allCases.count && counts.reduce(0, +) == rules.pack.criteria.count)
    }

    private func all(_ groups: Any?) -> [[String: Any]] {
        (groups as? [[String: Any]] ?? []).flatMap { [$0] + all($0["groups"]) }
    }

    /// A ward issues no regulation, so one criterion fewer concerns it.
    @Test func whatIsNotApplicableIsCountedApart() throws {
        let rules = try Fixture.rules()
        let csv = AssessmentCSV(rules: rules, language: .english)
        let ward = Self.plain.replacing("52.02.05.2999", with: "52.02.05.1999").replacing(
            "  perdes: {ada: ya}",
            with: "  {}"
        )
        let record = record(csv.head, csv.line(try Fixture.assessment(of: ward, by: rules), report: "kelurahan"))
        #expect(record["village.kind"] == "kelurahan" && record["syarat.perdes.outcome"] == nil)
        #expect(record["criteria.notApplicable"] == "1" && record["criteria.met"] == "0")
        #expect(record["criteria.unknown"] == "\(rules.pack.criteria.count - 1)")
    }

    private func record(_ head: String, _ line: String) -> [String: String] {
        let cells = [head, line].map { $0.trimmingCharacters(in: .newlines).components(separatedBy: ",") }
        return Dictionary(uniqueKeysWithValues: zip(cells[0], cells[1]))
    }
}
