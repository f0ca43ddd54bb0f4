extension Evaluator {
    /// The nodes that only conforming programs have.
    mutating func computeConforming(_ instruction: Instruction, _ node: Int32) -> Value {
        switch instruction {
        case .bind(let local, let operand):
            let value = paidValue(operand)
            locals[Int(local)] = value
            return value
        case .collect(let operand, let list):
            let value = paidValue(operand)
            guard case .list(var items) = locals[Int(list)] else { return value }
            locals[Int(list)] = .null
            items.append(value)
            locals[Int(list)] = .list(items)
            return value
        case .empty(let list, let operand):
            locals[Int(list)] = .list([])
            return value(operand)
        case .itemField(let local, let name, let otherwise):
            if case .context(let context) = locals[Int(local)], let field = context[code.pointee.names[Int(name)]] {
                return field
            }
            return value(otherwise)
        case .interval(let range):
            let range = value(range)
            return isInOrder(range) ? range : fail(.invalidArgument, node)
        case .listed(let operand):
            let value = value(operand)
            switch value {
            case .list, .range, .null, .unknown, .failure: return value
            default: return .list([value])
            }
        case .select(let list, let condition, let local): return select(list, condition, local, node)
        case .apply(let function, let arguments): return apply(function, arguments, node)
        default: return .null
        }
    }

    /// The value of a node that can be used again and again, paid for by its size; a failure if that is too large.
    ///
    /// Else a few words, such as `{a: [1, 1], b: [a, a], c: [b, b]}` goes on, would make a value that nobody can walk through.
    private mutating func paidValue(_ node: Int32) -> Value {
        let value = value(node)
        value.spend(&steps)
        return steps >= 0 ? value : exhausted(node)
    }

    /// Whether the ends of a range can be compared and the lower one isn't above the upper one; an end may be null.
    private func isInOrder(_ value: Value) -> Bool {
        guard case .range(let range) = value, let low = range.low, let high = range.high, low != .null, high != .null
        else { return true }
        return Operations.compare(.lessOrEqual, low, high) == .boolean(true)
    }

    /// `list[5]` or `list[condition]`, told apart by the first value in the brackets that is a number.
    private mutating func select(_ list: Int32, _ condition: Int32, _ local: Int32, _ node: Int32) -> Value {
        let base = value(list)
        let items: [Value]
        switch base {
        case .null, .unknown, .failure: return base
        case .list(let all): items = all
        default: items = [base]
        }
        guard let first = items.first else {
            locals[Int(local)] = .null
            if case .number = value(condition) { return .null }
            return .list([])
        }
        locals[Int(local)] = first
        var test = value(condition)
        if case .number = test { return settled(Operations.item(.list(items), at: test), node) }
        var kept: [Value] = []
        for (index, item) in items.enumerated() {
            if index > 0 {
                locals[Int(local)] = item
                test = value(condition)
            }
            if case .boolean(true) = test { kept.append(item) }
        }
        return .list(kept)
    }

    private mutating func apply(_ function: Int32, _ arguments: Instruction.Parts, _ node: Int32) -> Value {
        let given = values(arguments)
        let function = code.pointee.functions[Int(function)]
        guard let (arguments, required) = function.fit(given) else { return fail(.invalidArgument, node) }
        var call = Call(arguments: arguments, asOf: asOf, steps: steps, isConforming: true)
        let result = function.builtIn.implementation.apply(&call, required: required)
        steps = call.steps
        return settled(result, node)
    }
}
