import Certification
import Diagnostics
import TestSupport
import Testing

@testable import Reporting

@Suite struct ReportTests {
    @Test(arguments: Language.allCases)
    func markdown(language: Language) throws {
        let rules = try Fixture.rules()
        let assessment = try Fixture.assessment(of: FixtureVillages.mixed, by: rules)
        let report = Fixture.report(on: assessment, by: rules, language)
        try Golden("assessment.\(language.rawValue).md").expect(report)
        #expect(Fixture.report(on: assessment, by: rules, language) == report)
    }

    @Test(arguments: Language.allCases)
    func terminal(language: Language) throws {
        let rules = try Fixture.rules()
        let assessment = try Fixture.assessment(of: FixtureVillages.mixed, by: rules)
        let text = TerminalReport(rules: rules, language: language).render(assessment)
        try Golden("check.\(language.rawValue).txt").expect(text)
        #expect(text.split(separator: "\n").allSatisfy { DisplayWidth.of(String($0)) <= 80 })
    }

    @Test func json() throws {
        let rules = try Fixture.rules()
        let assessment = try Fixture.assessment(of: FixtureVillages.mixed, by: rules)
        try Golden("assessment.json").expect(AssessmentJSON(rules: rules).bytes(of: assessment))
    }

    @Test func summary() throws {
        let rules = try Fixture.rules()
        let rows = try [
            FixtureVillages.mixed, Fixture.village(name: "村 Panjang Sekali Namanya", facts: "  perdes: {ada: ya}"),
        ]
        .map { SummaryTable.Row(try Fixture.assessment(of: $0, by: rules), rules: rules, language: .indonesian) }
        let table = SummaryTable(rows, language: .indonesian)
        try Golden("summary.id.txt").expect(table.render(width: 100))
        for width in 20...120 {
            let lines = table.render(width: width).split(separator: "\n")
            #expect(lines.count == 3 && lines.allSatisfy { DisplayWidth.of(String($0)) <= width }, "width \(width)")
        }
        #expect(SummaryTable([], language: .indonesian).render(width: 80).isEmpty)
    }
}
