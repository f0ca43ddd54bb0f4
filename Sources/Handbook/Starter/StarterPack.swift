/// A small commented rule pack to begin with: a province copies it and writes its own rules into it.
///
/// It uses nearly every key once and has no findings. The pages on findings take their examples from it.
public enum StarterPack {
    /// One of its files.
    public struct File: Hashable, Sendable {
        /// The path inside the pack's folder.
        public let name: String
        /// The whole text.
        public let text: String

        /// Creates a file.
        public init(name: String, text: String) {
            self.name = name
            self.text = text
        }
    }

    /// The path of the evidence that goes with it, inside the pack's folder.
    public static let evidenceName = "contoh/desa-contoh.yaml"

    /// The last day of the evidence's period, on which it can be assessed.
    public static let asOf = "2026-06-30"

    /// All files, in the order in which they are best read.
    public static let files: [File] = [
        File(name: "pack.yaml", text: header), File(name: "facts.yaml", text: facts),
        File(name: "parameters.yaml", text: parameters), File(name: "gates.yaml", text: gates),
        File(name: "pillars.yaml", text: pillars), File(name: "levels.yaml", text: levels),
        File(name: "actions.yaml", text: actions),
        File(name: testsName, text: tests), File(name: evidenceName, text: evidence),
    ]

    /// The files of a pack with an id and a name of its own.
    ///
    /// - Parameters:
    ///   - id: The pack's id; whether it can be one is for whoever loads the pack to say.
    ///   - label: The pack's name in both languages; nothing keeps the one that stands there.
    public static func files(id: String, label: String?) -> [File] {
        files.map { file in
            guard file.name == "pack.yaml" else { return file }
            var text = file.text.replacing(idLine, with: "id: \(scalar(id))")
            if let label { text = text.replacing(labelLine, with: "label: \(scalar(label))") }
            return File(name: file.name, text: text)
        }
    }

    /// The text of one of the files; nothing for a name that none of them has.
    static func text(of name: String) -> String? { files.first { $0.name == name }?.text }

    /// A text as YAML: as it is where it can only be a word, else in double quotes.
    private static func scalar(_ text: String) -> String {
        let isWord =
            text.unicodeScalars.first?.properties.isAlphabetic == true
            && text.unicodeScalars.allSatisfy {
                $0.properties.isAlphabetic || "0123456789-_".unicodeScalars.contains($0)
            }
        guard !isWord else { return text }
        let escaped = text.unicodeScalars.map { scalar in
            switch scalar {
            case "\"", "\\": "\\\(scalar)"
            case _ where scalar.properties.generalCategory == .control:
                "\\u" + String(repeating: "0", count: scalar.value < 16 ? 3 : 2) + String(scalar.value, radix: 16)
            default: String(scalar)
            }
        }
        return "\"\(escaped.joined())\""
    }
}
