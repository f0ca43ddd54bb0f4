import Certification
import Diagnostics
import Loading
import TestSupport
import Testing

/// What people read: every message in both languages, as it is printed.
@Suite struct MessageTests {
    @Test("of evidence", arguments: Language.allCases)
    func evidence(_ language: Language) throws {
        var text = ""
        for refusal in EvidenceRefusalTests.refusals {
            let loaded = Loaded(Loaded.source(facts: refusal.facts).file, rules: TestRules.allTypes)
            text += DiagnosticTextRenderer(language: language).text(of: loaded.diagnostics) + "\n"
        }
        for refusal in EvidenceRefusalTests.fileRefusals {
            let loaded = Loaded(MarkedSource(refusal.text, path: "evidence.yaml").file, rules: TestRules.allTypes)
            text += DiagnosticTextRenderer(language: language).text(of: loaded.diagnostics) + "\n"
        }
        try Golden("evidence.\(language.rawValue).txt").expect(text)
    }

    @Test("of packs", arguments: Language.allCases)
    func packs(_ language: Language) throws {
        var text = ""
        for refusal in PackRefusalTests.refusals {
            text += DiagnosticTextRenderer(language: language).text(of: try refusal.diagnostics()) + "\n"
        }
        var diagnostics: [Diagnostic] = []
        let packText = try #require(TestPack.texts.first { $0.name == "pack.yaml" }?.text)
        for sections in ["[pilars.yaml]", "[pillars.yaml, pillars.yaml]", "[../pillars.yaml]"] {
            let changed = packText.replacing("[pillars.yaml]", with: sections)
            _ = RulePackLoader(TestPack.files(with: "pack.yaml", changed), folder: "rules").load(into: &diagnostics)
        }
        text += DiagnosticTextRenderer(language: language).text(of: diagnostics)
        try Golden("packs.\(language.rawValue).txt").expect(text)
    }
}
