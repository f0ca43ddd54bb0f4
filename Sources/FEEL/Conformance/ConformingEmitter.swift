internal import Diagnostics

/// Emits the program of an expression that is evaluated as DMN says: nothing is asked of types.
///
/// It is to a conforming program what the `TypeChecker` is to a strict one. Constants aren't folded, so that the reason of
/// a null has its place.
struct ConformingEmitter {
    /// The variables that one construct brings in.
    enum Scope {
        /// `x` of `some x in …`, or an entry of a context, for those behind it.
        case variable(String)
        /// `item` of a filter, and its fields by their bare names.
        case item
    }

    let source: SourceText
    let environment: Environment
    var builder = ProgramBuilder(isConforming: true)
    /// From the outside in; the variable of the scope at an index is the local of that number.
    var scopes: [Scope] = []
    private(set) var diagnostics: [Diagnostic] = []

    init(_ source: SourceText, _ environment: Environment) {
        self.source = source
        self.environment = environment
    }

    mutating func report(_ diagnostic: Diagnostic) {
        diagnostics.append(diagnostic)
    }

    /// Emits a part and the parts in it.
    ///
    /// - Returns: Its node; nothing if anything in it was diagnosed.
    mutating func emit(_ expression: Expression) -> Int32? {
        switch expression.kind {
        case .missing: return nil
        case .literal(let value): return emit(.constant(builder.constant(value)), expression)
        case .name(let words): return name(words, expression)
        case .call(let word, let arguments): return call(word, arguments, expression)
        case .context(let entries): return context(entries, expression)
        case .isIn(let value, let tests): return isIn(value, tests, expression)
        case .filter(let base, let condition): return filter(base, condition, expression)
        case .quantified(let quantifier, let iterations, let body):
            return iterate(iterations[...], expression) {
                $0.emit(body)
            } joining: { source, body, local, _ in
                .quantified(quantifier, source, body, local: local)
            }
        case .loop(let iterations, let body): return loop(iterations, body, expression)
        default: return operation(expression)
        }
    }

    mutating func emit(_ instruction: Instruction, _ expression: Expression) -> Int32? {
        // Nothing is folded without a mark, so that nothing can fail here.
        try? builder.emit(instruction, at: expression.range, since: nil).get()
    }

    /// Emits all of some parts, so that one run reports all errors.
    mutating func emitAll(_ expressions: [Expression]) -> [Int32]? {
        let nodes = expressions.map { emit($0) }
        let emitted = nodes.compactMap { $0 }
        return emitted.count == nodes.count ? emitted : nil
    }

    /// Parts whose values are taken one after the other, and joined by one instruction.
    private mutating func operation(_ expression: Expression) -> Int32? {
        switch expression.kind {
        case .list(let items):
            return join(items, expression) { .list($1.parts($0)) }
        case .range(let low, let high, let lowClosed, let highClosed):
            let range = join([low, high], expression) { nodes, _ in
                .range(nodes[0], nodes[1], lowClosed: lowClosed, highClosed: highClosed)
            }
            return range.flatMap { emit(.interval($0), expression) }
        case .oneSidedRange(let comparison, let end):
            return join([end], expression) { nodes, _ in .oneSidedRange(comparison, nodes[0]) }
        case .negation(let operand): return join([operand], expression) { nodes, _ in .negation(nodes[0]) }
        case .arithmetic(let arithmetic, let left, let right):
            return join([left, right], expression) { nodes, _ in .arithmetic(arithmetic, nodes[0], nodes[1]) }
        case .comparison(let comparison, let left, let right):
            return join([left, right], expression) { nodes, _ in .comparison(comparison, nodes[0], nodes[1]) }
        case .junction(let junction, let operands):
            return join(operands, expression) { .junction(junction, $1.parts($0)) }
        case .between(let value, let low, let high):
            return join([value, low, high], expression) { nodes, _ in .between(nodes[0], nodes[1], nodes[2]) }
        case .conditional(let condition, let then, let otherwise):
            return join([condition, then, otherwise], expression) { nodes, _ in
                .conditional(nodes[0], nodes[1], nodes[2], isSafe: false)
            }
        case .path(let base, let field):
            return join([base], expression) { .field($0[0], name: $1.name(field.text)) }
        case .instanceOf(let base, let type):
            return join([base], expression) { .instanceOf($0[0], type: $1.type(type)) }
        default: return nil
        }
    }

    private mutating func join(
        _ parts: [Expression],
        _ expression: Expression,
        _ instruction: (_ nodes: [Int32], inout ProgramBuilder) -> Instruction
    ) -> Int32? {
        guard let nodes = emitAll(parts) else { return nil }
        return emit(instruction(nodes, &builder), expression)
    }
}
