public import Diagnostics

/// A function of the language: what it is called, what it takes and gives, and what it does.
///
/// The table of all of them makes the checker, the evaluator, the reference page and the tests.
public struct BuiltIn: Sendable {
    /// How a rise of an argument moves a result.
    enum Direction: Sendable {
        /// Never down.
        case rising
        /// Never up.
        case falling
        /// Either way, or nothing is claimed.
        case mixed
        /// Not at all.
        case none
    }

    /// A parameter.
    public struct Parameter: Sendable {
        /// The name, for calls with named arguments.
        public let name: String
        /// The type of the argument.
        public let type: ValueType
        /// Whether the argument can be left out.
        public let isOptional: Bool
        let direction: Direction

        init(_ name: String, _ type: ValueType, optional: Bool = false, _ direction: Direction = .mixed) {
            self.name = name
            self.type = type
            isOptional = optional
            self.direction = direction
        }
    }

    /// An expression and what it gives, both in FEEL, for the reference page; tested.
    public struct Example: Sendable {
        /// The expression.
        public let expression: String
        /// What it gives.
        public let result: String

        init(_ expression: String, _ result: String) {
            self.expression = expression
            self.result = result
        }
    }

    /// How a function looks at arguments that are unknown or failures.
    enum Reading: Sendable {
        /// Any unknown or failed part of an argument is the result, and so is null for an argument that isn't optional.
        case settled
        /// As `settled`, but the items of lists are only passed around, whatever they are.
        case shell
        /// The function sees everything and answers for itself.
        case raw
    }

    /// What the function does.
    enum Implementation: Sendable {
        /// `not`.
        case negation
        /// `is known` and `is unknown`.
        case knowledge(isKnown: Bool)
        /// `coalesce`.
        case fallback
        case function(Reading, @Sendable (inout Call) throws -> Value)
    }

    /// The name, of one word or several.
    public let name: String
    /// What it gives, in one line.
    public let summary: LocalizedText
    /// The ways to call it.
    public let signatures: [Signature]
    /// Whether it is an addition to FEEL.
    public let isOurs: Bool
    /// Examples, for the reference page.
    public let examples: [Example]
    /// Whether equal arguments always give equal results: not so for what asks for the day.
    let isPure: Bool
    let implementation: Implementation

    init(
        _ name: String,
        _ summary: LocalizedText,
        _ signatures: [Signature],
        isOurs: Bool = false,
        isPure: Bool = true,
        examples: [Example],
        _ implementation: Implementation
    ) {
        self.name = name
        self.summary = summary
        self.signatures = signatures
        self.isOurs = isOurs
        self.isPure = isPure
        self.examples = examples
        self.implementation = implementation
    }
}

extension BuiltIn {
    /// All functions, by family.
    public static let all: [BuiltIn] =
        logic + numbers + lists + listEditing + strings + patterns + conversions + dates + ranges + contexts

    /// The function of a name.
    public static func named(_ name: String) -> BuiltIn? { byName[name] }

    private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

}

extension BuiltIn.Implementation {
    /// Calls the function; a failure has no place yet.
    func apply(_ call: inout Call, required: Int) -> Value {
        guard case .function(let reading, let body) = self else {
            return Operations.failure(.invalidArgument)
        }
        if let stop = call.stop(for: reading, required: required) { return stop }
        do {
            return try body(&call)
        } catch let stop as Call.Stop {
            return stop.value
        } catch let error as Number.ArithmeticError {
            return Operations.failure(Failure.Kind(error))
        } catch {
            return Operations.failure(.invalidArgument)
        }
    }
}
