internal import Diagnostics

extension TypeChecker {
    mutating func junction(_ junction: Junction, _ operands: [Expression], _ expression: Expression) -> Checked? {
        let mark = builder.mark
        var nodes: [Int32] = []
        for (index, operand) in operands.enumerated() {
            if let checked = check(operand, as: .boolean, .operand(index, of: operands.count, junction)) {
                nodes.append(checked.node)
            }
        }
        guard nodes.count == operands.count else { return nil }
        return emit(.junction(junction, builder.parts(nodes)), .boolean, expression, mark)
    }

    mutating func comparison(
        _ comparison: Comparison,
        _ left: Expression,
        _ right: Expression,
        _ expression: Expression
    ) -> Checked? {
        let mark = builder.mark
        let first = infer(left)
        let second = infer(right)
        guard let first, let second else { return nil }
        if let mend = mend(of: comparison, left, right), first.type == .boolean, second.type != .boolean {
            report(
                .operandsDontFit(comparison.rawValue, first.type, second.type, at: place(expression), mend: mend)
            )
            return nil
        }
        guard canCompare(comparison, first.type, second.type, sign: comparison.rawValue, at: expression)
        else { return nil }
        return emit(.comparison(comparison, first.node, second.node), .boolean, expression, mark)
    }

    /// What was meant by a comparison of something true or false with what is neither: `a <= x <= b`, or an answer in words.
    private func mend(of comparison: Comparison, _ left: Expression, _ right: Expression) -> String? {
        func text(_ part: Expression) -> String {
            String(decoding: Array(source.text.utf8)[part.range], as: UTF8.self)
        }
        let (first, last) = (text(left), text(right))
        switch (left.kind, right.kind) {
        case (.comparison(_, _, let middle), _) where comparison != .equal && comparison != .notEqual:
            return "\(first) and \(text(middle)) \(comparison.rawValue) \(last)"
        case (_, .literal(.string(let answer))) where comparison == .equal || comparison == .notEqual:
            let words = [
                "ya": true, "yes": true, "ada": true, "true": true, "tidak": false, "no": false, "false": false,
            ]
            guard let isTrue = words[answer.lowercased()] else { return nil }
            return isTrue == (comparison == .equal) ? first : "not(\(first))"
        default: return nil
        }
    }

    mutating func between(
        _ value: Expression,
        _ low: Expression,
        _ high: Expression,
        _ expression: Expression
    ) -> Checked? {
        let mark = builder.mark
        let middle = infer(value)
        let first = infer(low)
        let last = infer(high)
        guard let middle, let first, let last,
            canCompare(.lessOrEqual, middle.type, first.type, sign: "between", at: low),
            canCompare(.lessOrEqual, middle.type, last.type, sign: "between", at: high)
        else { return nil }
        return emit(.between(middle.node, first.node, last.node), .boolean, expression, mark)
    }

    mutating func isIn(_ value: Expression, _ tests: [Expression.Test], _ expression: Expression) -> Checked? {
        let mark = builder.mark
        let searched = infer(value)
        var nodes: [Int32] = []
        for test in tests {
            let testMark = builder.mark
            guard let operand = infer(test.operand), let searched else { continue }
            if let comparison = test.comparison {
                guard canCompare(comparison, searched.type, operand.type, sign: comparison.rawValue, at: test.operand)
                else { continue }
            } else if !canMatch(searched.type, operand.type) {
                report(
                    .wrongType(operand.type, expected: searched.type, role: Role.test.words, at: place(test.operand))
                )
                continue
            }
            let instruction = Instruction.test(test.comparison, operand.node)
            if case .success(let node) = builder.emit(instruction, at: test.operand.range, since: testMark) {
                nodes.append(node)
            }
        }
        guard let searched, nodes.count == tests.count else { return nil }
        return emit(.isIn(searched.node, builder.parts(nodes)), .boolean, expression, mark)
    }

    /// Whether a value can be equal to an operand of `in`, or lie in it.
    private func canMatch(_ value: ValueType, _ operand: ValueType) -> Bool {
        switch operand {
        case .list(let item): value.fits(item) || value.fits(operand) || canMatch(value, item)
        case .range(let end): value.fits(end) || value.fits(operand)
        default: value.fits(operand)
        }
    }

    /// Whether two types can be compared; says so where they can't.
    private mutating func canCompare(
        _ comparison: Comparison,
        _ left: ValueType,
        _ right: ValueType,
        sign: String,
        at expression: Expression
    ) -> Bool {
        let needsOrder = comparison != .equal && comparison != .notEqual
        guard left.joined(with: right) != nil, !needsOrder || (left.isOrdered && right.isOrdered) else {
            reportMisfit(sign, left, right, at: expression)
            return false
        }
        return true
    }

    private mutating func reportMisfit(
        _ sign: String,
        _ left: ValueType,
        _ right: ValueType,
        at expression: Expression
    ) {
        if case .number(let first?) = left, case .number(let second?) = right, first != second {
            report(.differentUnits(sign, first, second, at: place(expression)))
        } else {
            report(.operandsDontFit(sign, left, right, at: place(expression)))
        }
    }
}

// MARK: - Arithmetic

extension TypeChecker {
    mutating func negation(_ operand: Expression, _ expression: Expression) -> Checked? {
        let mark = builder.mark
        guard let value = infer(operand) else { return nil }
        switch value.type {
        case .number, .dayTimeDuration, .yearMonthDuration, .null, .any:
            return emit(.negation(value.node), value.type, expression, mark)
        default:
            report(.wrongType(value.type, expected: .number, role: Role.negated.words, at: place(operand)))
            return nil
        }
    }

    mutating func arithmetic(
        _ arithmetic: Arithmetic,
        _ left: Expression,
        _ right: Expression,
        _ expression: Expression
    ) -> Checked? {
        let mark = builder.mark
        let first = infer(left)
        let second = infer(right)
        guard let first, let second else { return nil }
        guard let type = Self.result(of: arithmetic, first.type, second.type) else {
            reportMisfit(arithmetic.rawValue, first.type, second.type, at: expression)
            return nil
        }
        return emit(.arithmetic(arithmetic, first.node, second.node), type, expression, mark)
    }

    /// The type of a calculation; nothing if it isn't defined (DMN 1.5, tables 54 to 58).
    private static func result(of arithmetic: Arithmetic, _ left: ValueType, _ right: ValueType) -> ValueType? {
        switch (arithmetic, left, right) {
        case (_, .any, _), (_, _, .any): .any
        case (_, .null, .null): .null
        case (_, .null, let type), (_, let type, .null): type
        case (_, .number(let first), .number(let second)):
            unit(of: arithmetic, first, second).map { .number(unit: $0.unit) }
        case (.add, .string, .string): .string
        case (.add, .dayTimeDuration, .dayTimeDuration), (.subtract, .dayTimeDuration, .dayTimeDuration),
            (.multiply, .dayTimeDuration, .number), (.multiply, .number, .dayTimeDuration),
            (.divide, .dayTimeDuration, .number), (.subtract, .date, .date), (.subtract, .dateTime, .dateTime),
            (.subtract, .time, .time):
            .dayTimeDuration
        case (.add, .yearMonthDuration, .yearMonthDuration), (.subtract, .yearMonthDuration, .yearMonthDuration),
            (.multiply, .yearMonthDuration, .number), (.multiply, .number, .yearMonthDuration),
            (.divide, .yearMonthDuration, .number):
            .yearMonthDuration
        case (.divide, .dayTimeDuration, .dayTimeDuration), (.divide, .yearMonthDuration, .yearMonthDuration):
            .number
        case (.add, .date, .dayTimeDuration), (.add, .date, .yearMonthDuration), (.add, .dateTime, .dayTimeDuration),
            (.add, .dateTime, .yearMonthDuration), (.add, .time, .dayTimeDuration),
            (.subtract, .date, .dayTimeDuration), (.subtract, .date, .yearMonthDuration),
            (.subtract, .dateTime, .dayTimeDuration), (.subtract, .dateTime, .yearMonthDuration),
            (.subtract, .time, .dayTimeDuration):
            left
        case (.add, .dayTimeDuration, .date), (.add, .yearMonthDuration, .date), (.add, .dayTimeDuration, .dateTime),
            (.add, .yearMonthDuration, .dateTime), (.add, .dayTimeDuration, .time):
            right
        default: nil
        }
    }

    /// The unit of a calculation: sums keep it and refuse two that differ; a product or quotient with one unit keeps
    /// that one; a quotient of equal units has none; two that differ, and powers, have none that could be stated.
    private static func unit(of arithmetic: Arithmetic, _ left: String?, _ right: String?) -> (unit: String?, Void)? {
        switch arithmetic {
        case .add, .subtract: left == nil || right == nil || left == right ? (left ?? right, ()) : nil
        case .multiply, .divide: left == nil || right == nil ? (left ?? right, ()) : (nil, ())
        case .power: (nil, ())
        }
    }
}
