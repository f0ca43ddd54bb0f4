import Certification
import Diagnostics
import FEEL
import TestSupport
import Testing

@testable import Reporting

@Suite struct HTMLReportTests {
    @Test(arguments: Language.allCases)
    func pages(_ language: Language) throws {
        let page = try Self.page(of: FixtureVillages.mixed, language)
        try Golden("assessment.\(language.rawValue).html").expect(page)
        #expect(try page == Self.page(of: FixtureVillages.mixed, language))
    }

    @Test(.enabled(if: PageChecker.isThere, "python3 isn't installed"), arguments: Language.allCases)
    func pagesAreSound(_ language: Language) throws {
        #expect(try PageChecker.faults(in: Self.page(of: FixtureVillages.mixed, language)) == "")
        let blank = Fixture.village(facts: "  perdes: {ada: ya}")
        #expect(try PageChecker.faults(in: Self.page(of: blank, language)) == "")
    }

    /// Every sentence, figure and cell of the Markdown stands in the page, since both are one document.
    @Test func thePageSaysWhatTheMarkdownSays() throws {
        let rules = try Fixture.rules()
        let assessment = try Fixture.assessment(of: FixtureVillages.mixed, by: rules)
        let blocks = AssessmentPage.blocks(
            Reading(assessment, rules: rules, language: .english),
            Fixture.advice(on: assessment, by: rules),
            format: "html",
            rulesFolder: "Rules/\(rules.pack.header.id)"
        )
        let page = try Self.page(of: FixtureVillages.mixed, .english)
        let markdown = MarkdownDocument.render(blocks)
        let rows = markdown.split(separator: "\n").filter { $0.hasPrefix("| ") && !$0.hasPrefix("| ---") }
        let cells = rows.flatMap { $0.split(separator: "|") }.map { $0.replacing("\\", with: "") }
        let texts = cells.map { HTMLText.escape(String($0.drop { $0 == " " }.dropLast())) }
        #expect(texts.count > 50)
        for text in texts { #expect(page.contains(text), "\(text)") }
    }

    /// Names of people's making don't leave the style sheet.
    @Test(arguments: [
        ("Desa Asri", "\"Desa Asri\""), ("\"; } * { x", "\"\\22 \\3b  \\7d  \\2a  \\7b  x\""),
        ("</style>", "\"\\3c \\2f style\\3e \""), ("村", "\"\\6751 \""),
    ])
    func stringsOfStyleSheetsHoldText(_ text: String, _ written: String) {
        #expect(CSSText.string(text) == written)
    }

    private static func page(of village: String, _ language: Language) throws -> String {
        let rules = try Fixture.rules()
        return Fixture.page(on: try Fixture.assessment(of: village, by: rules), by: rules, language)
    }
}
