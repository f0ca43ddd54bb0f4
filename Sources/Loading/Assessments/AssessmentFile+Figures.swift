public import Diagnostics
import LocatedYAML

extension AssessmentFile {
    /// What of the file another assessment of its own evidence finds differently; nothing where it finds the same.
    ///
    /// - Parameters:
    ///   - text: The assessment of ``evidence(by:without:)`` by the pack and on the day that the file names, as JSON.
    ///   - engine: The version of the engine that made it.
    public func finding(against text: String, by engine: String) -> Diagnostic? {
        var unused: [Diagnostic] = []
        let file = SourceFile(path: source.path, text: text)
        guard let again = YAMLDocument(reading: file, within: .evidence, into: &unused)?.root else { return nil }
        var differences: [Difference] = []
        for entry in again.entries where !entry.key.equals("digest") && !entry.key.equals("engine") {
            let key = entry.key.text
            let node = root.entries.first { $0.key.equals(key) }?.value
            Self.compare(node, entry.value, in: root, key, &differences)
        }
        guard let first = differences.first else { return nil }
        return .otherFigures(
            first,
            furtherCount: differences.count - 1,
            engines: engine == self.engine ? nil : (self.engine, engine)
        )
    }

    /// A place at which two assessments differ.
    struct Difference {
        /// The keys that lead there, such as `figures[2].levels.certain`.
        let path: String
        /// What the file says, as written there; nothing for what it lacks, and for objects and arrays.
        let written: String?
        /// What was found.
        let found: String?
        let place: SourceRange
    }

    private static func compare(
        _ node: YAMLNode?,
        _ other: YAMLNode,
        in parent: YAMLNode,
        _ path: String,
        _ differences: inout [Difference]
    ) {
        guard let node, node.kind == other.kind else {
            add(node, other, in: parent, path, &differences)
            return
        }
        switch node.kind {
        case .scalar:
            let isSame = node.text == other.text && (node.style == .plain) == (other.style == .plain)
            if !isSame { add(node, other, in: parent, path, &differences) }
        case .sequence:
            if node.count != other.count { add(node, other, in: parent, path, &differences) }
            for (index, pair) in zip(node.elements, other.elements).enumerated() {
                compare(pair.0, pair.1, in: node, "\(path)[\(index)]", &differences)
            }
        case .mapping:
            let keys = Set(other.entries.map(\.key.text))
            if node.count != other.count || !node.entries.allSatisfy({ keys.contains($0.key.text) }) {
                add(node, other, in: parent, path, &differences)
            }
            for entry in other.entries {
                let key = entry.key.text
                let value = node.entries.first { $0.key.equals(key) }?.value
                if let value { compare(value, entry.value, in: node, "\(path).\(key)", &differences) }
            }
        }
    }

    private static func add(
        _ node: YAMLNode?,
        _ other: YAMLNode,
        in parent: YAMLNode,
        _ path: String,
        _ differences: inout [Difference]
    ) {
        func text(_ node: YAMLNode?) -> String? { node.flatMap { $0.kind == .scalar ? $0.text : nil } }
        differences.append(
            Difference(path: path, written: text(node), found: text(other), place: (node ?? parent).range)
        )
    }
}
