import Certification
import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Reporting

@Suite struct SchemaTests {
    /// Documents with something of everything: see ``FixtureVillages``.
    private static let villages = [
        FixtureVillages.mixed, FixtureVillages.nasty("\"<|>\\ é\n"), Fixture.village(facts: "  perdes: {ada: ya}"),
        Fixture.village(facts: "  rumah: {total: 10, terlayani: 12}\n  satgas: {anggota: banyak}"),
        Fixture.village(facts: "  rumah: {total: {value: 10, as of: 2026-01-01}, terlayani: 0}"),
        FixtureVillages.mixed.replacing("52.02.05.2999", with: "52.02.05.1999"),
    ]

    @Test(.enabled(if: PythonOracle.has("jsonschema"), "jsonschema isn't installed"))
    func documentsKeepTheSchema() throws {
        let schema = Repository.root.appendingPathComponent("docs/assessment.schema.json").path
        let script = """
            import json, sys
            from jsonschema import Draft202012Validator
            validator = Draft202012Validator(json.load(open("\(schema)", encoding="utf-8")))
            for document in sys.stdin.read().split("\\f"):
                for error in validator.iter_errors(json.loads(document)): print(error.json_path, error.message)
            """
        #expect(try PythonOracle.output(of: script, input: documents()) == "")
    }

    /// An object of each kind gets a key that the schema doesn't know.
    @Test(.enabled(if: PythonOracle.has("jsonschema"), "jsonschema isn't installed"))
    func theSchemaRefusesUnknownKeys() throws {
        let schema = Repository.root.appendingPathComponent("docs/assessment.schema.json").path
        let script = """
            import json, sys
            from jsonschema import Draft202012Validator
            validator = Draft202012Validator(json.load(open("\(schema)", encoding="utf-8")))
            document = json.loads(sys.stdin.read().split("\\f")[0])
            kinds = {}
            def walk(node, path):
                if isinstance(node, dict): kinds.setdefault(path, node)
                children = node.items() if isinstance(node, dict) else [("", item) for item in node] if isinstance(node, list) else []
                for key, child in children: walk(child, path + "/" + key)
            walk(document, "")
            for path, node in kinds.items():
                node["unknown key"] = 1
                if validator.is_valid(document): print(path)
                del node["unknown key"]
            assert len(kinds) > 20 and validator.is_valid(document)
            """
        #expect(try PythonOracle.output(of: script, input: documents()) == "")
    }

    /// Python writes again what it has read: the same bytes come out, and no key stood twice.
    @Test(.enabled(if: PythonOracle.has("json"), "python3 isn't installed"))
    func anotherWriterGivesTheSameBytes() throws {
        let script = """
            import json, sys
            again = [json.dumps(json.loads(text), indent=2, ensure_ascii=False) + "\\n" for text in sys.stdin.read().split("\\f")]
            sys.stdout.write("\\f".join(again))
            """
        let documents = try documents()
        #expect(try PythonOracle.output(of: script, input: documents) == documents)
    }

    /// The documents of all villages, divided by form feeds.
    private func documents() throws -> String {
        let rules = try Fixture.rules()
        return try Self.villages.map { AssessmentJSON(rules: rules).render(try Fixture.assessment(of: $0, by: rules)) }
            .joined(separator: "\u{C}")
    }

    @Test func keysStandInOrder() throws {
        let rules = try Fixture.rules()
        let json = AssessmentJSON(rules: rules).render(try Fixture.assessment(of: FixtureVillages.mixed, by: rules))
        let keys = json.split(separator: "\n").filter { $0.hasPrefix("  \"") }.compactMap {
            $0.split(separator: "\"").dropFirst().first
        }
        #expect(
            keys == [
                "schema", "digest", "engine", "asOf", "pack", "evidence", "village", "verdict", "levels", "figures",
                "facts",
                "differences",
                "assumptions", "fault",
            ]
        )
    }
}
