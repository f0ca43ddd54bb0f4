import Certification
import Diagnostics
import FEEL
import Foundation
import Loading
import TestSupport
import Testing

@testable import Reporting

/// A report by an overlay names what it extends and what the overlay adds and makes stricter.
@Suite struct OverlayReportTests {
    private static let overlay = [
        "pack.yaml": """
        id: daerah-2025
        extends: bersih-2025
        version: 0.2.0
        status: draft
        effective: {from: 2025-06-01}
        label: {id: "Daerah *bersih*", en: "Clean *region*"}
        sections: [syarat.yaml]
        """,
        "parameters.yaml": """
        parameters:
          - change: anggota_minimal
            value: 9
            basis: {assumption: {id: Ditinggikan., en: Raised.}}
            range: {from: 9, to: 12}
        """,
        "syarat.yaml": """
        change: syarat
        criteria:
          - id: lagi
            label: {id: "Perdes | lagi", en: "Regulation | again"}
            met when: perdes.ada
            basis: {assumption: {id: Contoh., en: An example.}}
        """,
    ]

    private func rules() throws -> DatedRules {
        func loader(_ texts: [String: String], _ folder: String, beside packs: [RulePackLoader] = []) -> RulePackLoader
        {
            let files = texts.map { PackFile(name: $0, source: SourceFile(path: "\(folder)/\($0)", text: $1)) }
            return RulePackLoader(files, folder: folder, beside: packs)
        }
        let base = loader(Fixture.texts, "bersih-2025")
        var diagnostics: [Diagnostic] = []
        let declaration = loader(Self.overlay, "daerah-2025", beside: [base]).load(into: &diagnostics)
        let pack = declaration.flatMap { PackCompiler.compile($0, reporting: &diagnostics) }
        let text = DiagnosticTextRenderer(language: .english).text(of: diagnostics)
        return DatedRules(try #require(pack, "\(text)"), asOf: try #require(Day("2025-11-19")))
    }

    @Test func thePageNamesTheBaseAndWhatTheOverlayDoes() throws {
        let rules = try rules()
        let assessment = try Fixture.assessment(of: FixtureVillages.mixed, by: rules)
        let base = try #require(rules.pack.layers.all.first)
        let english = Fixture.report(on: assessment, by: rules, .english)
        let indonesian = Fixture.report(on: assessment, by: rules, .indonesian)
        let label = try #require(rules.pack.parameters.first { $0.id == "anggota_minimal" }?.label)
        for line in [
            "- **Rule pack**: daerah-2025 version 0.2.0 (draft)", "`\(rules.pack.digest.hex)`",
            "- **Base pack**: bersih-2025 version \(base.version) (\(base.status.rawValue)), `\(base.digest.hex)`",
            "- **Added by daerah-2025**: Regulation \\| again",
            "- **Made stricter by daerah-2025**: \(label[.english])",
        ] {
            #expect(english.contains(line), "\(line)")
        }
        #expect(indonesian.contains("- **Ditambahkan oleh daerah-2025**: Perdes \\| lagi"))
        #expect(indonesian.contains("- **Diperketat oleh daerah-2025**: \(label[.indonesian])"))
        // A pack that stands alone has nothing to say of layers.
        let alone = try Fixture.rules()
        let page = Fixture.report(on: try Fixture.assessment(of: FixtureVillages.mixed, by: alone), by: alone, .english)
        #expect(!page.contains("Base pack"))
    }

    @Test(.enabled(if: PythonOracle.has("jsonschema"), "jsonschema isn't installed"))
    func theDocumentKeepsTheSchemaAndListsTheLayers() throws {
        let rules = try rules()
        let document = AssessmentJSON(rules: rules).render(
            try Fixture.assessment(of: FixtureVillages.mixed, by: rules)
        )
        let schema = Repository.root.appendingPathComponent("docs/assessment.schema.json").path
        let script = """
            import json, sys
            from jsonschema import Draft202012Validator
            document = json.load(sys.stdin)
            validator = Draft202012Validator(json.load(open("\(schema)", encoding="utf-8")))
            for error in validator.iter_errors(document): print(error.json_path, error.message)
            for layer in document["pack"]["layers"]:
                print(layer["id"], layer["version"], layer["status"], [tuple(rule.values()) for rule in layer["rules"]])
            print(document["pack"]["layers"][-1]["digest"] == document["pack"]["digest"])
            """
        let base = try #require(rules.pack.layers.all.first)
        #expect(
            try PythonOracle.output(of: script, input: document) == """
                bersih-2025 \(base.version) \(base.status.rawValue) []
                daerah-2025 0.2.0 draft [('parameter', 'anggota_minimal', 'tightened'), ('criterion', 'syarat.lagi', 'added')]
                True

                """
        )
    }
}
