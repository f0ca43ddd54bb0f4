import Diagnostics
import Foundation
import TestSupport
import Testing

@Suite struct FindingsJSONTests {
    private static let schema = Repository.root.appendingPathComponent("docs/findings.schema.json").path

    @Test(.enabled(if: PythonOracle.has("jsonschema"), "jsonschema isn't installed"))
    func documentsKeepTheSchemaAndItRefusesUnknownKeys() throws {
        let script = """
            import json, sys
            from jsonschema import Draft202012Validator
            schema = json.load(open("\(Self.schema)", encoding="utf-8"))
            Draft202012Validator.check_schema(schema)
            validator = Draft202012Validator(schema)
            texts = sys.stdin.read().split("\\f")
            for text in texts:
                for error in validator.iter_errors(json.loads(text)): print(error.json_path, error.message)
            document = json.loads(texts[0])
            kinds = {}
            def walk(node, path):
                if isinstance(node, dict): kinds.setdefault(path, node)
                children = node.items() if isinstance(node, dict) else [("", item) for item in node] if isinstance(node, list) else []
                for key, child in children: walk(child, path + "/" + key)
            walk(document, "")
            for path, node in kinds.items():
                node["unknown key"] = 1
                if validator.is_valid(document): print("unknown key allowed in", path)
                del node["unknown key"]
            assert len(kinds) > 15 and validator.is_valid(document)
            """
        let documents = SampleReport.nasty.map { FindingsJSON().render(SampleReport.report(saying: $0)) }
        #expect(try PythonOracle.output(of: script, input: documents.joined(separator: "\u{C}")) == "")
    }

    @Test func golden() throws {
        try Golden("findings.json").expect(FindingsJSON().render(SampleReport.report()))
    }
}
