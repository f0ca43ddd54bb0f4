import Diagnostics
import LocatedYAML

/// A document as a tree that can be changed, and written as YAML and as the JSON that an editor sees.
enum YAMLTree: Sendable {
    /// A text, without quotes where it is plain.
    case scalar(String, isPlain: Bool)
    case list([YAMLTree])
    case mapping([Entry])

    /// A key and its value.
    struct Entry: Sendable {
        let key: String
        var value: YAMLTree
    }

    init(_ node: YAMLNode) {
        switch node.kind {
        case .scalar: self = .scalar(node.text, isPlain: node.style == .plain)
        case .sequence: self = .list(node.elements.map { YAMLTree($0) })
        case .mapping: self = .mapping(node.entries.map { Entry(key: $0.key.text, value: YAMLTree($0.value)) })
        }
    }

    /// Reads a file with one document.
    init?(_ text: String) {
        var diagnostics: [Diagnostic] = []
        let file = SourceFile(path: "tree.yaml", text: text)
        guard let document = YAMLDocument(reading: file, within: .rulePack, into: &diagnostics) else { return nil }
        self.init(document.root)
    }

    /// The tree in one line of YAML.
    var yaml: String {
        switch self {
        case .scalar(let text, let isPlain):
            isPlain && !text.contains { "[]{},:#\"'&*!|>%@`".contains($0) } ? text : JSONWriter.quoted(text)
        case .list(let items): "[" + items.map(\.yaml).joined(separator: ", ") + "]"
        case .mapping(let entries):
            "{" + entries.map { "\(JSONWriter.quoted($0.key)): \($0.value.yaml)" }.joined(separator: ", ") + "}"
        }
    }

    /// The tree as YAML 1.2's core schema types it, which is what the usual editors do.
    var json: String {
        switch self {
        case .scalar(let text, let isPlain): isPlain ? Self.typed(text) : JSONWriter.quoted(text)
        case .list(let items): "[" + items.map(\.json).joined(separator: ", ") + "]"
        case .mapping(let entries):
            "{" + entries.map { "\(JSONWriter.quoted($0.key)): \($0.value.json)" }.joined(separator: ", ") + "}"
        }
    }

    private static func typed(_ text: String) -> String {
        switch text {
        case "", "~", "null", "Null", "NULL": return "null"
        case "true", "True", "TRUE": return "true"
        case "false", "False", "FALSE": return "false"
        default: break
        }
        if text.wholeMatch(of: /-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?/) != nil { return text }
        // Zeros and points that JSON doesn't write.
        if text.wholeMatch(of: /[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?/) != nil, let number = Double(text)
        {
            return number == number.rounded() ? String(Int(number)) : "\(number)"
        }
        return JSONWriter.quoted(text)
    }

    /// Every tree that differs from this one in one place: something else stands there, a key more or a key less.
    ///
    /// - Parameter others: What is put in the place of each node.
    func changed(into others: [YAMLTree]) -> [YAMLTree] {
        var trees = others
        switch self {
        case .scalar: break
        case .list(let items):
            for index in items.indices {
                var rest = items
                rest.remove(at: index)
                trees.append(.list(rest))
                // Nothing can't be an element in brackets.
                for item in items[index].changed(into: others) where item.yaml != "" {
                    var changed = items
                    changed[index] = item
                    trees.append(.list(changed))
                }
            }
        case .mapping(let entries):
            trees.append(.mapping(entries + [Entry(key: "zz", value: .scalar("1", isPlain: true))]))
            for index in entries.indices {
                var rest = entries
                rest.remove(at: index)
                trees.append(.mapping(rest))
                for value in entries[index].value.changed(into: others) {
                    var changed = entries
                    changed[index].value = value
                    trees.append(.mapping(changed))
                }
            }
        }
        return trees
    }
}
