import FEEL
import LocatedYAML

/// What an expression must come to.
enum ExpectedValue {
    /// A value that isn't null.
    case value(Value)
    case null
    /// An error, for which null is accepted too.
    case error

    init?(_ node: YAMLNode) {
        if node["type"]?.text == "error" {
            self = .error
        } else {
            guard let value = TypedValue.read(node) else { return nil }
            self = value == .null ? .null : .value(value)
        }
    }

    /// Whether a result is what was expected; what is no value is an error.
    func accepts(_ result: Value) -> Bool {
        switch (self, result) {
        case (.value(let expected), _): Self.agree(result, expected)
        case (.null, .null), (.error, .null), (.error, .failure), (.error, .unknown): true
        case (.null, _), (.error, _): false
        }
    }

    /// Whether two values read the same, numbers within 1e-8.
    private static func agree(_ one: Value, _ other: Value) -> Bool {
        switch (one, other) {
        case (.number(let first), .number(let second)):
            guard let tolerance = Number(exactly: "0.00000001"), let difference = try? first.subtracting(second) else {
                return false
            }
            return difference.absoluteValue <= tolerance
        case (.list(let first), .list(let second)):
            return first.count == second.count && zip(first, second).allSatisfy(agree)
        case (.context(let first), .context(let second)):
            return first.entries.count == second.entries.count
                && first.entries.allSatisfy { entry in second[entry.name].map { agree(entry.value, $0) } ?? false }
        default: return one.description == other.description
        }
    }
}
