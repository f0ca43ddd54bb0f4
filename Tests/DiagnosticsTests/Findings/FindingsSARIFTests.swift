import Diagnostics
import Foundation
import TestSupport
import Testing

@Suite struct FindingsSARIFTests {
    /// The standard's own schema, as OASIS publishes it.
    private static let schema = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Fixtures/sarif-schema-2.1.0.json").path

    @Test(.enabled(if: PythonOracle.has("jsonschema"), "jsonschema isn't installed"))
    func documentsKeepTheSchemaOfTheStandard() throws {
        let script = """
            import json, sys
            from jsonschema import Draft4Validator
            schema = json.load(open("\(Self.schema)", encoding="utf-8"))
            validator = Draft4Validator(schema)
            documents = [json.loads(text) for text in sys.stdin.read().split("\\f")]
            for document in documents:
                for error in validator.iter_errors(document): print(error.json_path, error.message)
            assert len(documents) > 8
            documents[0]["runs"][0]["results"][0]["levle"] = "error"
            assert not validator.is_valid(documents[0])
            """
        let documents = SampleReport.nasty.flatMap { text in
            Language.allCases.map { FindingsSARIF(language: $0).render(SampleReport.report(saying: text)) }
        }
        #expect(try PythonOracle.output(of: script, input: documents.joined(separator: "\u{C}")) == "")
    }

    @Test(.enabled(if: PythonOracle.has("json"), "python3 isn't installed"))
    func aReaderFindsEachFindingAtItsPlace() throws {
        let script = """
            import json, sys
            run = json.load(sys.stdin)["runs"][0]
            rules = run["tool"]["driver"]["rules"]
            for result in run["results"]:
                place = result["locations"][0]["physicalLocation"]
                region = place.get("region", {})
                print(
                    rules[result["ruleIndex"]]["id"], result["level"], place["artifactLocation"]["uri"],
                    *region.values(), len(result.get("suppressions", [])),
                    [fix["artifactChanges"][0]["replacements"][0]["insertedContent"]["text"] for fix in result.get("fixes", [])],
                    [name["fullyQualifiedName"] for name in result["locations"][0].get("logicalLocations", [])],
                    len(result.get("relatedLocations", [])))
            """
        let document = FindingsSARIF(language: .indonesian).render(SampleReport.report())
        #expect(
            try PythonOracle.output(of: script, input: document) == """
                DME1421 error Rules/a%20b 0 [] [] 0
                DME1410 error Rules/a%20b/facts.yaml 3 11 3 17 0 ['integer'] ['éa'] 1
                DME1462 warning Rules/a%20b/facts.yaml 2 9 2 10 0 [] ["nama 'x'"] 0
                DME1603 warning Rules/a%20b/facts.yaml 2 9 2 10 1 [] [] 0

                """
        )
    }

    @Test(arguments: [
        ("Rules/a/b.yaml", "Rules/a/b.yaml"), ("a b%:é.yaml", "a%20b%25%3A%C3%A9.yaml"),
        ("/x/y.yaml", "file:///x/y.yaml"),
        ("../a~b_c-d", "../a~b_c-d"),
    ])
    func pathsBecomeReferences(path: String, uri: String) {
        let file = SourceFile(path: path, text: "")
        let diagnostic = Diagnostic("DME1421", .error, LocalizedText(same: "x"), at: SourceRange(0..<0, in: file))
        let folder = CheckedFolder(path: "p", files: [], edition: nil, content: nil, findings: [Finding(diagnostic)])
        let report = FindingReport([folder], engine: "0", asOf: "2025-11-19", explanation: { _ in nil })
        #expect(FindingsSARIF(language: .english).render(report).contains("\"uri\": \"\(uri)\""))
    }
}
