extension BoundsOperations {
    /// A calculation with whatever lies in two bounds.
    static func calculate(_ arithmetic: Arithmetic, _ left: ValueBounds, _ right: ValueBounds) -> ValueBounds {
        if let one = left.single, let two = right.single {
            return ValueBounds(exactly: Operations.calculate(arithmetic, one, two))
        }
        var bounds = ValueBounds.passed(left, right)
        for kind in left.kinds {
            for other in right.kinds {
                bounds = bounds.joined(with: calculate(arithmetic, kind, left, other, right))
            }
        }
        return bounds
    }

    private static func calculate(
        _ arithmetic: Arithmetic,
        _ kind: ValueBounds.Kind,
        _ left: ValueBounds,
        _ other: ValueBounds.Kind,
        _ right: ValueBounds
    ) -> ValueBounds {
        var bounds = ValueBounds()
        var failures: Set<Failure.Kind> = []
        switch (kind, arithmetic, other) {
        case (.number, _, .number):
            guard let one = left.numbers, let two = right.numbers else { break }
            bounds.numbers = IntervalArithmetic.calculate(arithmetic, one, two, &failures)
        case (.day, .subtract, .day):
            bounds.dayTimeDurations = combine(left.days, right.days?.reversed, &failures) { $0.subtracting($1) }
        case (.day, .add, .yearMonthDuration):
            bounds.days = combine(left.days, right.yearMonthDurations, &failures) { try $0.adding($1) }
        case (.yearMonthDuration, .add, .day):
            bounds.days = combine(right.days, left.yearMonthDurations, &failures) { try $0.adding($1) }
        case (.day, .subtract, .yearMonthDuration):
            bounds.days = combine(left.days, right.yearMonthDurations?.reversed, &failures) { try $0.subtracting($1) }
        case (.day, .add, .dayTimeDuration):
            bounds.days = combine(left.days, right.dayTimeDurations, &failures) { try $0.adding($1) }
        case (.dayTimeDuration, .add, .day):
            bounds.days = combine(right.days, left.dayTimeDurations, &failures) { try $0.adding($1) }
        case (.day, .subtract, .dayTimeDuration):
            bounds.days = combine(left.days, right.dayTimeDurations?.reversed, &failures) { try $0.subtracting($1) }
        case (.yearMonthDuration, .add, .yearMonthDuration):
            bounds.yearMonthDurations = combine(left.yearMonthDurations, right.yearMonthDurations, &failures) {
                try $0.adding($1)
            }
        case (.dayTimeDuration, .add, .dayTimeDuration):
            bounds.dayTimeDurations = combine(left.dayTimeDurations, right.dayTimeDurations, &failures) {
                try $0.adding($1)
            }
        case (.string, .add, .string):
            bounds.strings = .any
            failures.insert(.tooManyItems)
        default: return rarer(arithmetic, kind, other)
        }
        bounds.failures = failures
        return bounds
    }

    /// Calculations of which only the kind of the result is followed, and those that aren't defined.
    private static func rarer(
        _ arithmetic: Arithmetic,
        _ kind: ValueBounds.Kind,
        _ other: ValueBounds.Kind
    ) -> ValueBounds {
        let durations: Set<ValueBounds.Kind> = [.dayTimeDuration, .yearMonthDuration]
        if kind == .other || other == .other { return .anything }
        guard durations.contains(kind) || durations.contains(other) else {
            return ValueBounds(exactly: .failure(Failure(.invalidArgument)))
        }
        var bounds = ValueBounds()
        bounds.failures = [.overflow, .divisionByZero, .invalidArgument]
        bounds.dayTimeDurations = .all
        bounds.yearMonthDurations = .all
        if arithmetic == .divide { bounds.numbers = .all }
        return bounds
    }

    /// What rises with both ends.
    private static func combine<Left, Right, Result>(
        _ left: Interval<Left>?,
        _ right: Ends<Right>?,
        _ failures: inout Set<Failure.Kind>,
        _ body: (Left, Right) throws -> Result
    ) -> Interval<Result>? {
        guard let left, let right else { return nil }
        var isLimited = true
        func end(_ one: Left?, _ two: Right?) -> Result? {
            guard let one, let two else {
                isLimited = false
                return nil
            }
            do {
                return try body(one, two)
            } catch {
                isLimited = false
                return nil
            }
        }
        let (low, high) = (end(left.low, right.first), end(left.high, right.second))
        if !isLimited { failures.insert(.overflow) }
        return Interval(low: low, high: high) ?? .all
    }

    private static func combine<Left, Right, Result>(
        _ left: Interval<Left>?,
        _ right: Interval<Right>?,
        _ failures: inout Set<Failure.Kind>,
        _ body: (Left, Right) throws -> Result
    ) -> Interval<Result>? {
        combine(left, right.map { Ends(first: $0.low, second: $0.high) }, &failures, body)
    }

    static func negate(_ operand: ValueBounds) -> ValueBounds {
        var bounds = ValueBounds.passed(operand)
        bounds.numbers = operand.numbers.map(IntervalArithmetic.negated)
        let kinds = operand.kinds
        if kinds.contains(.dayTimeDuration) {
            bounds.dayTimeDurations = .all
            bounds.failures.insert(.overflow)
        }
        if kinds.contains(.yearMonthDuration) { bounds.yearMonthDurations = .all }
        if !kinds.isSubset(of: [.number, .dayTimeDuration, .yearMonthDuration]) {
            bounds.failures.insert(.invalidArgument)
        }
        return bounds
    }
}

/// The ends of an interval in the order in which a calculation takes them.
private struct Ends<Bound> {
    let first: Bound?
    let second: Bound?
}

extension Interval {
    /// The ends the other way round, for what falls as the value rises.
    fileprivate var reversed: Ends<Bound> { Ends(first: high, second: low) }
}
