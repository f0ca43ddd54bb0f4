import Diagnostics
import TestSupport

/// Python's `jsonschema` as a second opinion on documents.
struct SchemaOracle {
    /// A document, and whether the loader takes it.
    struct Verdict {
        let document: YAMLTree
        let isAccepted: Bool
    }

    /// What the schema says otherwise, a line each: at most twenty; empty where it agrees.
    ///
    /// An id may be a word that YAML takes for a truth; such a word is one that the schema may refuse.
    static func disagreements(of schema: String, with verdicts: [Verdict]) throws -> String {
        let script = """
            import json, sys
            from jsonschema import Draft7Validator
            lines = sys.stdin.read().split("\\n")
            schema = json.loads(lines[0])
            Draft7Validator.check_schema(schema)
            validator = Draft7Validator(schema)
            shown = 0
            for line in lines[1:]:
                if not line: continue
                verdict, document = line.split(" ", 1)
                if validator.is_valid(json.loads(document)) != (verdict == "yes") and shown < 20:
                    print("loader:", verdict, document)
                    shown += 1
            """
        let lines = verdicts.map { "\($0.isAccepted ? "yes" : "no") \($0.document.json)" }
        let flat = schema.split(separator: "\n").joined(separator: " ")
        return try PythonOracle.output(of: script, input: ([flat] + lines).joined(separator: "\n"))
    }
}
