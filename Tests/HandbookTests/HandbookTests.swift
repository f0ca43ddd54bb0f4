import Diagnostics
import Handbook
import Testing

@Suite struct HandbookTests {
    @Test func pagesStandInTheOrderOfTheirIdsOnceEach() {
        let ids = Handbook.pages.map(\.id)
        #expect(ids == Array(Set(ids)).sorted())
        #expect(Handbook.page(on: "DME1430")?.id == "DME1430")
        #expect(Handbook.page(on: "DME0000") == nil)
    }

    @Test(arguments: Handbook.pages.map(\.id))
    func everyPageSpeaksBothLanguages(_ id: String) throws {
        let page = try #require(Handbook.page(on: id))
        var texts = [page.title, page.why, page.mend]
        if case .words(let words) = page.example { texts.append(words) }
        for text in texts {
            #expect(text[.indonesian].count >= 10)
            #expect(text[.english].count >= 10)
            #expect(text[.indonesian] != text[.english])
        }
        for text in texts.dropFirst() {
            for language in Language.allCases { #expect(text[language].hasSuffix("."), "a whole sentence ends so") }
        }
        for language in Language.allCases { #expect(!page.title[language].hasSuffix(".")) }
    }

    @Test(arguments: Handbook.pages.map(\.id))
    func everyExampleBringsItsFindingAbout(_ id: String) throws {
        let page = try #require(Handbook.page(on: id))
        guard let findings = try BroughtAbout.findings(by: page) else { return }
        let text = DiagnosticTextRenderer(language: .english).text(of: findings)
        let found = try #require(findings.first { $0.id == id }, "it isn't among\n\(text)")
        #expect(found.severity == page.severity)
    }

    @Test func whatExamplesStartFromHasNoFindings() throws {
        let findings = try BroughtAbout.findingsInThePack() + BroughtAbout.findingsInTheEvidence()
        #expect(DiagnosticTextRenderer(language: .english).text(of: findings) == "")
    }

    @Test(arguments: Handbook.pages.map(\.id))
    func rightExpressionsHaveNoFindings(_ id: String) throws {
        guard case .expression(let right, _) = try #require(Handbook.page(on: id)).example else { return }
        let findings = try BroughtAbout.findings(inExpression: right)
        #expect(DiagnosticTextRenderer(language: .english).text(of: findings) == "")
    }
}
