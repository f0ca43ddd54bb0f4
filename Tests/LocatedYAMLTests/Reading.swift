import Diagnostics
import LocatedYAML

/// All documents of a file and all that was said of it.
struct Reading {
    var documents: [YAMLDocument] = []
    var diagnostics: [Diagnostic] = []

    init(_ file: SourceFile, within limits: YAMLLimits = .rulePack) {
        var stream = YAMLStream(file, within: limits)
        while let document = stream.next(into: &diagnostics) { documents.append(document) }
    }

    init(_ text: String, within limits: YAMLLimits = .rulePack) {
        self.init(SourceFile(path: "test.yaml", text: text), within: limits)
    }

    var roots: [YAMLNode] { documents.map(\.root) }
}

extension YAMLNode {
    /// The node and all nodes in it, in the order in which they begin.
    var subtree: [YAMLNode] {
        [self] + elements.flatMap(\.subtree) + entries.flatMap { $0.key.subtree + $0.value.subtree }
    }

    /// The subtree in one line, for comparisons: `{a: [1, 2]}`.
    var outline: String {
        switch kind {
        case .scalar: text
        case .sequence: "[" + elements.map(\.outline).joined(separator: ", ") + "]"
        case .mapping: "{" + entries.map { "\($0.key.outline): \($0.value.outline)" }.joined(separator: ", ") + "}"
        }
    }
}
