import FEEL
import LocatedYAML

/// The JSON form of a type: a name, or `{"list": type}`, `{"context": {name: type}}`, `{"ref": name}` and the like.
struct TypedType {
    /// How deeply types that name each other are followed.
    private static let largestDepth = 16

    /// The types with names of their own.
    let declared: YAMLNode?

    /// Reads a type; `any` for what isn't known as one.
    ///
    /// Of a type with allowed values only the type is taken.
    func read(_ node: YAMLNode, depth: Int = 0) -> ValueType {
        guard depth < Self.largestDepth else { return .any }
        guard let (form, inner) = node.entries.first(where: { _ in true }).map({ ($0.key.text, $0.value) }) else {
            return named(node.text, depth)
        }
        switch form {
        case "list": return .list(read(inner, depth: depth + 1))
        case "range": return .range(read(inner, depth: depth + 1))
        case "context":
            return .context(inner.entries.map { ValueType.Field($0.key.text, read($0.value, depth: depth + 1)) })
        case "ref": return named(inner.text, depth)
        case "base": return read(inner, depth: depth + 1)
        case "function": return .function
        default: return .any
        }
    }

    private func named(_ name: String, _ depth: Int) -> ValueType {
        ValueType.named(name) ?? declared?[name].map { read($0, depth: depth + 1) } ?? .any
    }

    /// All types with names of their own.
    var all: [String: ValueType] {
        guard let declared else { return [:] }
        return Dictionary(
            declared.entries.map { ($0.key.text, read($0.value)) },
            uniquingKeysWith: { first, _ in first }
        )
    }
}
