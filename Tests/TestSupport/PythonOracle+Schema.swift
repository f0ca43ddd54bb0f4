import Foundation

extension PythonOracle {
    /// What a JSON Schema has against documents, a line each; empty where it takes them all.
    ///
    /// An object of each kind in the first document then gets a key that no schema knows, and the schema must refuse it.
    /// Needs Python's `jsonschema`.
    ///
    /// - Parameter schema: The file, from the folder of the package.
    public static func objections(of schema: String, to documents: [String]) throws -> String {
        let script = """
            import json, sys
            from jsonschema import Draft202012Validator
            schema = json.load(open("\(Repository.root.appendingPathComponent(schema).path)", encoding="utf-8"))
            Draft202012Validator.check_schema(schema)
            validator = Draft202012Validator(schema)
            documents = [json.loads(text) for text in sys.stdin.read().split("\\f")]
            for document in documents:
                for error in validator.iter_errors(document): print(error.json_path, error.message)
            kinds = {}
            def walk(node, path):
                if isinstance(node, dict): kinds.setdefault(path, node)
                items = node.items() if isinstance(node, dict) else [("", item) for item in node] if isinstance(node, list) else []
                for key, child in items: walk(child, path + "/" + key)
            walk(documents[0], "")
            for path, node in kinds.items():
                node["unknown key"] = 1
                if validator.is_valid(documents[0]): print("takes an unknown key in", path or "/")
                del node["unknown key"]
            """
        return try output(of: script, input: documents.joined(separator: "\u{C}"))
    }
}
