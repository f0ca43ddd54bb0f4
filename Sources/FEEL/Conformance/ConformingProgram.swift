public import Diagnostics

/// An expression that is evaluated as the DMN standard says, to the letter: for the standard's conformance kit, and for
/// expressions from elsewhere.
///
/// What differs from ``Program``: types are looked at when values are there; what fails becomes null, with its reason
/// kept; arguments are converted where DMN converts them; an absent input is null and never unknown; names may have
/// several words.
public struct ConformingProgram: Sendable {
    /// What an evaluation came to.
    public struct Result: Hashable, Sendable {
        /// The value; a failure only where the evaluation took more steps than it may.
        public let value: Value
        /// Why values on the way became null, in the order of evaluation; the first 100.
        public let reasons: [Failure]
    }

    private let program: Program

    /// Parses an expression.
    ///
    /// - Parameters:
    ///   - text: The expression and where it stands.
    ///   - environment: The inputs; the types of contexts tell the names of several words in them.
    ///   - types: The types with a name of their own, for `instance of`.
    ///   - diagnostics: Where everything that isn't well-formed is added, in the order of the text: syntax, and names of
    ///     inputs, functions and parameters that don't exist.
    /// - Returns: The program; nothing if anything is wrong.
    public static func compile(
        _ text: SourceText,
        in environment: Environment,
        types: [String: ValueType] = [:],
        diagnostics: inout [Diagnostic]
    ) -> ConformingProgram? {
        var found: [Diagnostic] = []
        let names = environment.names + environment.declarations.flatMap { $0.type.fieldNames }
        let dialect = Dialect(isConforming: true, names: names, types: types)
        let expression = Parser.parse(text, as: dialect, diagnostics: &found)
        var emitter = ConformingEmitter(text, environment)
        let root = emitter.emit(expression)
        found += emitter.diagnostics
        diagnostics += found.sorted { ($0.range?.offsets.lowerBound ?? 0) < ($1.range?.offsets.lowerBound ?? 0) }
        guard found.isEmpty, root != nil else { return nil }
        let program = Program(emitter.builder.code, text: text, type: .any, slotNames: environment.names)
        return ConformingProgram(program: program)
    }

    /// Evaluates the program.
    ///
    /// - Parameters:
    ///   - slots: The inputs by slot; those that are missing at the end are null.
    ///   - asOf: What `today()` and `now()` take for today.
    public func evaluate(_ slots: [Value], asOf: Day) -> Result {
        let (value, recorder) = program.run(complete(slots), asOf: asOf, recorder: ReasonRecorder(NoRecorder()))
        // What else was reached by then is no result.
        return Result(value: recorder.exhaustion.map(Value.failure) ?? value, reasons: recorder.reasons)
    }

    /// Says how the value of ``evaluate(_:asOf:)`` comes about.
    public func explain(_ slots: [Value], asOf: Day) -> Explanation {
        program.explain(complete(slots), asOf: asOf)
    }

    /// Where a node stands in the file, such as the node of a reason.
    public func range(of node: Int32) -> SourceRange { program.range(of: node) }

    private func complete(_ slots: [Value]) -> [Value] {
        slots + Array(repeating: .null, count: max(0, (program.reads.last ?? -1) + 1 - slots.count))
    }
}

extension Program {
    fileprivate func run<Looking: Recorder>(
        _ slots: [Value],
        asOf: Day,
        recorder: Looking
    ) -> (Value, Looking) {
        let (evaluated, recorder) = slots.withUnsafeBufferPointer {
            Evaluator.run(code, node: root, slots: $0, asOf: asOf, recorder: recorder)
        }
        return (evaluated.value, recorder)
    }
}

extension ValueType {
    /// The names of all fields in a type, at any depth.
    fileprivate var fieldNames: [String] {
        switch self {
        case .list(let item), .range(let item): item.fieldNames
        case .context(let fields): fields.flatMap { [$0.name] + $0.type.fieldNames }
        default: []
        }
    }
}
