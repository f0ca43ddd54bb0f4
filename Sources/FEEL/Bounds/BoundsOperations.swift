/// What ``Operations`` makes of values, on bounds.
enum BoundsOperations {
    /// The negation of a truth.
    static func not(_ operand: ValueBounds) -> ValueBounds {
        var bounds = ValueBounds.passed(operand)
        bounds.canBeTrue = operand.canBeFalse
        bounds.canBeFalse = operand.canBeTrue
        if !operand.kinds.isSubset(of: [.boolean]) { bounds.failures.insert(.invalidArgument) }
        return bounds
    }

    /// `and` (dominated by false) and `or` (dominated by true); see ``KleeneFold``.
    static func fold(dominatedBy dominating: Bool, _ operands: [ValueBounds]) -> ValueBounds {
        func can(_ truth: Bool, _ operand: ValueBounds) -> Bool { truth ? operand.canBeTrue : operand.canBeFalse }
        let winner = ValueBounds(exactly: .boolean(dominating))
        if operands.contains(winner) { return winner }
        var bounds = ValueBounds.passed(operands)
        let dominated = operands.contains { can(dominating, $0) }
        let others = operands.allSatisfy { can(!dominating, $0) }
        (bounds.canBeTrue, bounds.canBeFalse) = dominating ? (dominated, others) : (others, dominated)
        if operands.contains(where: { !$0.kinds.isSubset(of: [.boolean]) }) { bounds.canBeNull = true }
        return bounds
    }

    static func between(_ parts: [ValueBounds]) -> ValueBounds {
        fold(
            dominatedBy: false,
            [compare(.greaterOrEqual, parts[0], parts[1]), compare(.lessOrEqual, parts[0], parts[2])]
        )
    }

    /// `if`: the branches that the condition can lead to; both, where it can be unknown.
    static func conditional(_ parts: [ValueBounds]) -> ValueBounds {
        let condition = parts[0]
        var bounds = ValueBounds.passed(condition).adding { $0.canBeNull = false }
        if !condition.kinds.isSubset(of: [.boolean]) { bounds.failures.insert(.invalidArgument) }
        if condition.canBeTrue || condition.canBeUnknown { bounds = bounds.joined(with: parts[1]) }
        if condition.canBeFalse || condition.canBeNull || condition.canBeUnknown {
            bounds = bounds.joined(with: parts[2])
        }
        return bounds
    }

    static func known(_ operand: ValueBounds, isKnown: Bool) -> ValueBounds {
        let opened = operand.opened
        var bounds = ValueBounds()
        bounds.failures = opened.failures
        let (known, unknown) = (operand.canBeValue || operand.canBeNull, opened.canBeUnknown)
        (bounds.canBeTrue, bounds.canBeFalse) = isKnown ? (known, unknown) : (unknown, known)
        return bounds
    }

    static func coalesce(_ first: ValueBounds, _ fallback: ValueBounds) -> ValueBounds {
        guard first.canBeNull || first.canBeUnknown else { return first }
        return first.adding { ($0.canBeNull, $0.canBeUnknown) = (false, false) }.joined(with: fallback)
    }

    /// A value of a kind that isn't followed, with what its parts pass on.
    static func opaque(made parts: [ValueBounds]) -> ValueBounds {
        ValueBounds.passed(parts).adding { $0.canBeOther = true }
    }
}

// MARK: - Comparisons

extension BoundsOperations {
    /// A comparison of whatever lies in two bounds.
    static func compare(_ comparison: Comparison, _ left: ValueBounds, _ right: ValueBounds) -> ValueBounds {
        var bounds = ValueBounds.passed(left, right)
        if !comparison.isOrder {
            let bothNull = left.canBeNull && right.canBeNull
            let oneNull = (left.canBeNull && right.canBeValue) || (right.canBeNull && left.canBeValue)
            bounds.canBeNull = false
            take(comparison == .equal ? (bothNull, oneNull) : (oneNull, bothNull), &bounds)
        }
        order(comparison, left.numbers, right.numbers, &bounds)
        order(comparison, left.days, right.days, &bounds)
        order(comparison, left.dayTimeDurations, right.dayTimeDurations, &bounds)
        order(comparison, left.yearMonthDurations, right.yearMonthDurations, &bounds)
        let (kinds, others) = (left.kinds, right.kinds)
        if kinds.contains(.string), others.contains(.string) { strings(comparison, left, right, &bounds) }
        if kinds.contains(.boolean), others.contains(.boolean) { truths(comparison, left, right, &bounds) }
        let isOpaque = !kinds.isDisjoint(with: [.list, .other]) || !others.isDisjoint(with: [.list, .other])
        if isOpaque {
            take((true, true), &bounds)
            bounds = bounds.joined(with: .passed(left.opened, right.opened))
        }
        // Values of different kinds are neither equal nor ordered.
        if isOpaque || kinds.count > 1 || others.count > 1 || kinds != others, !kinds.isEmpty, !others.isEmpty {
            bounds.canBeNull = true
        }
        return bounds
    }

    private static func take(_ truths: (true: Bool, false: Bool), _ bounds: inout ValueBounds) {
        bounds.canBeTrue = bounds.canBeTrue || truths.true
        bounds.canBeFalse = bounds.canBeFalse || truths.false
    }

    private static func order<Bound>(
        _ comparison: Comparison,
        _ left: Interval<Bound>?,
        _ right: Interval<Bound>?,
        _ bounds: inout ValueBounds
    ) {
        guard let left, let right else { return }
        let (less, equal, greater) = left.orders(against: right)
        switch comparison {
        case .equal: take((equal, less || greater), &bounds)
        case .notEqual: take((less || greater, equal), &bounds)
        case .less: take((less, equal || greater), &bounds)
        case .lessOrEqual: take((less || equal, greater), &bounds)
        case .greater: take((greater, less || equal), &bounds)
        case .greaterOrEqual: take((greater || equal, less), &bounds)
        }
    }

    private static func strings(
        _ comparison: Comparison,
        _ left: ValueBounds,
        _ right: ValueBounds,
        _ bounds: inout ValueBounds
    ) {
        guard !comparison.isOrder, case .only(let texts) = left.strings, case .only(let others) = right.strings else {
            return take((true, true), &bounds)
        }
        let canEqual = !texts.isDisjoint(with: others)
        let canDiffer = texts.count > 1 || others.count > 1 || texts != others
        take(comparison == .equal ? (canEqual, canDiffer) : (canDiffer, canEqual), &bounds)
    }

    private static func truths(
        _ comparison: Comparison,
        _ left: ValueBounds,
        _ right: ValueBounds,
        _ bounds: inout ValueBounds
    ) {
        guard !comparison.isOrder else {
            bounds.canBeNull = true
            return
        }
        let canEqual = (left.canBeTrue && right.canBeTrue) || (left.canBeFalse && right.canBeFalse)
        let canDiffer = (left.canBeTrue && right.canBeFalse) || (left.canBeFalse && right.canBeTrue)
        take(comparison == .equal ? (canEqual, canDiffer) : (canDiffer, canEqual), &bounds)
    }

    /// One test of `in`: equal to the operand, or one of a list, or inside a range.
    static func match(_ value: ValueBounds, _ operand: BoundedExpression) -> ValueBounds {
        switch operand.kind {
        case .range(let lowClosed, let highClosed) where !value.kinds.contains(.other):
            fold(
                dominatedBy: false,
                [
                    compare(lowClosed ? .greaterOrEqual : .greater, value, operand.children[0].bounds),
                    compare(highClosed ? .lessOrEqual : .less, value, operand.children[1].bounds),
                ]
            )
        case .list where !value.kinds.contains(.list):
            fold(dominatedBy: true, operand.children.map { match(value, $0) })
        case .constant(let constant): match(value, constant)
        default: match(value, operand.bounds)
        }
    }

    private static func match(_ value: ValueBounds, _ constant: Value) -> ValueBounds {
        switch constant {
        case .list(let items) where !value.kinds.contains(.list):
            return fold(dominatedBy: true, items.map { match(value, $0) })
        case .range(let range) where !value.kinds.contains(.other):
            let ends = [
                range.low.map {
                    compare(range.lowClosed ? .greaterOrEqual : .greater, value, ValueBounds(exactly: $0))
                },
                range.high.map { compare(range.highClosed ? .lessOrEqual : .less, value, ValueBounds(exactly: $0)) },
            ]
            return fold(dominatedBy: false, ends.compactMap { $0 })
        default: return match(value, ValueBounds(exactly: constant))
        }
    }

    private static func match(_ value: ValueBounds, _ operand: ValueBounds) -> ValueBounds {
        guard !operand.kinds.isDisjoint(with: [.list, .other]) || !value.kinds.isDisjoint(with: [.list, .other]) else {
            return compare(.equal, value, operand)
        }
        // Ranges and lists that aren't written on the spot may hold it or not.
        return ValueBounds.passed(value.opened, operand.opened).joined(with: .boolean).adding { $0.canBeNull = true }
    }
}
