import Diagnostics
import TestSupport
import Testing

@Suite struct FindingsTextTests {
    @Test(arguments: Language.allCases)
    func golden(_ language: Language) throws {
        try Golden("findings.\(language.rawValue).txt").expect(
            FindingsText(language: language).render(SampleReport.report())
        )
    }

    @Test("nothing that a file says steers the terminal", arguments: SampleReport.nasty)
    func harmless(_ text: String) {
        let shown = FindingsText(language: .indonesian).render(SampleReport.report(saying: text))
        #expect(!shown.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{0}" || $0 == "\u{202E}" || $0 == "\r" })
    }

    @Test("many kinds of findings are not explained one by one")
    func manyKinds() {
        let kinds = (1...6).map { Diagnostic("DME140\($0)", .error, LocalizedText(same: "x"), at: nil) }
        let folder = CheckedFolder(
            path: "p",
            files: [],
            edition: nil,
            content: nil,
            findings: kinds.map { Finding($0) }
        )
        let report = FindingReport([folder], engine: "0", asOf: "2025-11-19") { id in
            DiagnosticExplanation(
                title: LocalizedText(same: id),
                why: LocalizedText(same: "because"),
                mend: LocalizedText(same: "")
            )
        }
        let text = FindingsText(language: .english).render(report)
        #expect(!text.contains("because"))
        #expect(text.hasSuffix("the whole explanation with an example: dme rules explain DME1401\n"))
    }
}
