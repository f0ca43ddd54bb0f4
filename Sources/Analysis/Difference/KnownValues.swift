import Certification
import FEEL

/// The values of quantities that hold on every day: those written on the spot, and parameters that never change.
struct KnownValues {
    private let parameters: [String: Value]

    init(_ declaration: RulePackDeclaration) {
        parameters = Dictionary(
            declaration.parameters.filter { $0.values.count == 1 }.map { ($0.id.value, $0.values[0].value.value) }
        ) { first, _ in first }
    }

    func value(of quantity: QuantityDeclaration) -> Value? {
        switch quantity {
        case .literal(let value): value
        case .parameter(let id): parameters[id]
        }
    }
}

extension QuantityDeclaration {
    /// The quantity as a rule author writes it.
    var words: String {
        switch self {
        case .literal(let value): value.words
        case .parameter(let id): id
        }
    }
}

extension Value {
    /// The value as a rule author writes it: `0.85`, `P3Y`, `2025-11-19`.
    var words: String {
        switch self {
        case .date(let day): day.description
        case .yearMonthDuration(let duration): duration.description
        case .dayTimeDuration(let duration): duration.description
        case .string(let text): text
        default: description
        }
    }

    /// Whether a quantity is less than another of its type; nothing for what can't be compared.
    func isLess(than other: Value) -> Bool? {
        switch (self, other) {
        case (.number(let left), .number(let right)): left < right
        case (.date(let left), .date(let right)): left < right
        case (.yearMonthDuration(let left), .yearMonthDuration(let right)): left < right
        case (.dayTimeDuration(let left), .dayTimeDuration(let right)): left < right
        default: nil
        }
    }
}
