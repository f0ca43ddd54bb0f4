internal import Diagnostics

/// Checks an expression against declared names and, in the same walk, emits its program.
///
/// Types go upwards (`infer`) and are asked for downwards (`check`), with the role of the part for the message. Every
/// part is checked before any result is used, so that one run reports all errors; a part that was diagnosed has no
/// result, and nothing more is said of what depends on it.
///
/// The types are strict: no value is turned into another type, and a list isn't a value of one item.
struct TypeChecker {
    /// A part that is right: its node in the program and its type.
    struct Checked {
        let node: Int32
        let type: ValueType
    }

    let source: SourceText
    let environment: Environment
    var builder = ProgramBuilder()
    var scopes: [Scope] = []
    private(set) var diagnostics: [Diagnostic] = []

    init(_ source: SourceText, _ environment: Environment) {
        self.source = source
        self.environment = environment
    }

    mutating func report(_ diagnostic: Diagnostic) {
        diagnostics.append(diagnostic)
    }

    func place(_ expression: Expression) -> SourceRange {
        source.range(of: expression.range)
    }

    /// Checks that a part has a type.
    mutating func check(_ expression: Expression, as expected: ValueType, _ role: Role) -> Checked? {
        guard let part = infer(expression) else { return nil }
        guard part.type.fits(expected) else {
            report(.wrongType(part.type, expected: expected, role: role.words, at: place(expression)))
            return nil
        }
        return part
    }

    /// Finds the type of a part.
    mutating func infer(_ expression: Expression) -> Checked? {
        switch expression.kind {
        case .missing: nil
        case .literal(let value): emit(.constant(builder.constant(value)), value.type, expression, builder.mark)
        case .name(let words): name(words, expression)
        case .list(let items): list(items, expression)
        case .context(let entries): context(entries, expression)
        case .range(let low, let high, let lowClosed, let highClosed):
            range(low, high, lowClosed, highClosed, expression)
        case .oneSidedRange(let comparison, let end): oneSidedRange(comparison, end, expression)
        case .negation(let operand): negation(operand, expression)
        case .arithmetic(let arithmetic, let left, let right): self.arithmetic(arithmetic, left, right, expression)
        case .comparison(let comparison, let left, let right): self.comparison(comparison, left, right, expression)
        case .junction(let junction, let operands): self.junction(junction, operands, expression)
        case .between(let value, let low, let high): between(value, low, high, expression)
        case .isIn(let value, let tests): isIn(value, tests, expression)
        case .conditional(let condition, let then, let otherwise):
            conditional(condition, then, otherwise, expression)
        case .quantified(let quantifier, let iterations, let body):
            quantified(quantifier, iterations[...], body, expression)
        case .loop(let iterations, let body): loop(iterations[...], body, expression)
        case .path(let base, let field): path(base, field, expression)
        case .filter(let base, let condition): filter(base, condition, expression)
        case .instanceOf(let base, let type): instanceOf(base, type, expression)
        case .call(let function, let arguments): call(function, arguments, expression)
        }
    }

    /// Emits a node and folds it if its parts are constants; a calculation that always fails is diagnosed.
    mutating func emit(
        _ instruction: Instruction,
        _ type: ValueType,
        _ expression: Expression,
        _ mark: ProgramBuilder.Mark?
    ) -> Checked? {
        switch builder.emit(instruction, at: expression.range, since: mark) {
        case .success(let node):
            return Checked(node: node, type: type)
        case .failure(let failure):
            report(.alwaysFails(failure.kind.words, at: place(expression)))
            return nil
        }
    }
}

// MARK: - Plain parts

extension TypeChecker {
    private mutating func list(_ items: [Expression], _ expression: Expression) -> Checked? {
        let mark = builder.mark
        let parts = items.map { (item: $0, checked: infer($0)) }
        var type: ValueType?
        var nodes: [Int32] = []
        for (item, checked) in parts {
            guard let checked else { continue }
            guard let joined = checked.type.joined(with: type ?? checked.type) else {
                report(.typesDiffer(Role.items.words, type ?? .any, checked.type, at: place(item)))
                continue
            }
            type = joined
            nodes.append(checked.node)
        }
        guard nodes.count == items.count else { return nil }
        return emit(.list(builder.parts(nodes)), .list(type ?? .any), expression, mark)
    }

    private mutating func context(_ entries: [Expression.Entry], _ expression: Expression) -> Checked? {
        let mark = builder.mark
        var fields: [ValueType.Field] = []
        var nodes: [Int32] = []
        for entry in entries {
            let checked = infer(entry.value)
            if entries.first(where: { $0.key == entry.key })?.key.range != entry.key.range {
                report(.repeatedName(entry.key.text, at: source.range(of: entry.key.range)))
            } else if let checked {
                fields.append(ValueType.Field(entry.key.text, checked.type))
                nodes.append(checked.node)
            }
        }
        guard nodes.count == entries.count else { return nil }
        let shape = builder.shape(fields.map(\.name))
        return emit(.context(shape: shape, builder.parts(nodes)), .context(fields), expression, mark)
    }

    private mutating func range(
        _ low: Expression,
        _ high: Expression,
        _ lowClosed: Bool,
        _ highClosed: Bool,
        _ expression: Expression
    ) -> Checked? {
        let mark = builder.mark
        let first = infer(low)
        let last = infer(high)
        guard let first, let last else { return nil }
        guard let type = first.type.joined(with: last.type), type.isOrdered else {
            report(.typesDiffer(Role.ends.words, first.type, last.type, at: place(expression)))
            return nil
        }
        let instruction = Instruction.range(first.node, last.node, lowClosed: lowClosed, highClosed: highClosed)
        return emit(instruction, .range(type), expression, mark)
    }

    private mutating func oneSidedRange(
        _ comparison: Comparison,
        _ end: Expression,
        _ expression: Expression
    ) -> Checked? {
        let mark = builder.mark
        guard let value = infer(end) else { return nil }
        guard value.type.isOrdered else {
            report(.operandsDontFit(comparison.rawValue, value.type, value.type, at: place(end)))
            return nil
        }
        return emit(.oneSidedRange(comparison, value.node), .range(value.type), expression, mark)
    }

    private mutating func conditional(
        _ condition: Expression,
        _ then: Expression,
        _ otherwise: Expression,
        _ expression: Expression
    ) -> Checked? {
        let mark = builder.mark
        let test = check(condition, as: .boolean, .condition)
        let first = infer(then)
        let second = infer(otherwise)
        guard let first, let second else { return nil }
        guard let type = first.type.joined(with: second.type) else {
            report(.typesDiffer(Role.branches.words, first.type, second.type, at: place(otherwise)))
            return nil
        }
        guard let test else { return nil }
        let isSafe = !builder.code.canFail(test.node)
        return emit(.conditional(test.node, first.node, second.node, isSafe: isSafe), type, expression, mark)
    }

    private mutating func instanceOf(_ base: Expression, _ type: ValueType, _ expression: Expression) -> Checked? {
        let mark = builder.mark
        guard let value = infer(base) else { return nil }
        return emit(.instanceOf(value.node, type: builder.type(type)), .boolean, expression, mark)
    }
}
