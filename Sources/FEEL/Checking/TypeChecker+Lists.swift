internal import Diagnostics

// What runs through lists: quantifiers, loops and filters.

extension TypeChecker {
    /// `some x in a, y in b satisfies c` is `some x in a satisfies some y in b satisfies c`.
    mutating func quantified(
        _ quantifier: Quantifier,
        _ iterations: ArraySlice<Expression.Iteration>,
        _ body: Expression,
        _ expression: Expression
    ) -> Checked? {
        guard let iteration = iterations.first else { return check(body, as: .boolean, .satisfies) }
        let mark = builder.mark
        let (source, item) = iterated(iteration.source)
        let local = open { .variable(name: iteration.variable.text, type: item, local: $0) }
        let inner = quantified(quantifier, iterations.dropFirst(), body, expression)
        scopes.removeLast()
        guard let source, let inner else { return nil }
        let instruction = Instruction.quantified(quantifier, source.node, inner.node, local: local)
        return emit(instruction, .boolean, expression, mark)
    }

    mutating func loop(
        _ iterations: ArraySlice<Expression.Iteration>,
        _ body: Expression,
        _ expression: Expression
    ) -> Checked? {
        guard let iteration = iterations.first else { return infer(body) }
        let mark = builder.mark
        let (source, item) = iterated(iteration.source)
        let local = open { .variable(name: iteration.variable.text, type: item, local: $0) }
        let inner = loop(iterations.dropFirst(), body, expression)
        scopes.removeLast()
        guard let source, let inner else { return nil }
        // Inner loops give lists, which one loop with several variables joins into one.
        let joins = iterations.count > 1
        let type = joins ? inner.type : .list(inner.type)
        return emit(.loop(source.node, inner.node, local: local, joins: joins), type, expression, mark)
    }

    mutating func filter(_ base: Expression, _ condition: Expression, _ expression: Expression) -> Checked? {
        let mark = builder.mark
        let list = check(base, as: .list(.any), .left(of: "[ ]"))
        var item = ValueType.any
        if case .list(let type)? = list?.type { item = type }
        let local = open { .item(type: item, local: $0) }
        let test = infer(condition)
        scopes.removeLast()
        guard let list, let test else { return nil }
        switch test.type {
        case .number:
            return emit(.item(list.node, test.node), item, expression, mark)
        case .boolean, .any, .null:
            return emit(.filter(list.node, test.node, local: local), .list(item), expression, mark)
        default:
            report(.wrongType(test.type, expected: .boolean, role: Role.filter.words, at: place(condition)))
            return nil
        }
    }

    /// What a quantifier or loop runs through, and the type of its items; `any` where that was diagnosed.
    private mutating func iterated(_ source: Expression) -> (Checked?, item: ValueType) {
        guard let list = infer(source) else { return (nil, .any) }
        switch list.type {
        case .list(let item): return (list, item)
        case .range(.number), .range(.any), .range(.date): return (list, list.type.rangeEnd)
        case .any, .null: return (list, .any)
        default:
            report(.wrongType(list.type, expected: .list(.any), role: Role.iterated.words, at: place(source)))
            return (nil, .any)
        }
    }

    private mutating func open(_ scope: (_ local: Int32) -> Scope) -> Int32 {
        let local = Int32(scopes.count)
        scopes.append(scope(local))
        builder.needs(locals: scopes.count)
        return local
    }
}

extension ValueType {
    fileprivate var rangeEnd: ValueType {
        if case .range(let end) = self { end } else { .any }
    }
}
