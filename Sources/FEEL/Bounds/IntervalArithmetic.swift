/// Calculations with all numbers of two intervals.
///
/// Rounding half to even never turns the order of two results around, so the rounded results of the ends are ends of the
/// results; an open end may be reached by rounding, so all ends are closed.
enum IntervalArithmetic {
    static func negated(_ interval: Interval<Number>) -> Interval<Number> {
        Interval(
            low: interval.high?.negated,
            lowClosed: interval.highClosed,
            high: interval.low?.negated,
            highClosed: interval.lowClosed
        ) ?? .all
    }

    /// The results, and the failures that some of the calculations can come to.
    static func calculate(
        _ arithmetic: Arithmetic,
        _ left: Interval<Number>,
        _ right: Interval<Number>,
        _ failures: inout Set<Failure.Kind>
    ) -> Interval<Number>? {
        switch arithmetic {
        case .add: return sum(left, right, &failures)
        case .subtract: return sum(left, negated(right), &failures)
        case .multiply: return product(left, right, &failures)
        case .divide: return quotient(left, right, &failures)
        case .power:
            failures.formUnion([.overflow, .invalidArgument, .divisionByZero])
            return .all
        }
    }

    private static func sum(
        _ left: Interval<Number>,
        _ right: Interval<Number>,
        _ failures: inout Set<Failure.Kind>
    ) -> Interval<Number> {
        closed(
            end(left.low, right.low) { try $0.adding($1) },
            end(left.high, right.high) { try $0.adding($1) },
            &failures
        )
    }

    private static func product(
        _ left: Interval<Number>,
        _ right: Interval<Number>,
        _ failures: inout Set<Failure.Kind>
    ) -> Interval<Number> {
        if let corners = corners(left, right, { try $0.multiplying(by: $1) }) { return corners }
        failures.insert(.overflow)
        guard left.isNotNegative, right.isNotNegative else { return .all }
        return Interval(low: end(left.low, right.low) { try $0.multiplying(by: $1) } ?? .zero, high: nil) ?? .all
    }

    private static func quotient(
        _ left: Interval<Number>,
        _ right: Interval<Number>,
        _ failures: inout Set<Failure.Kind>
    ) -> Interval<Number>? {
        if right.single?.isZero ?? false {
            failures.insert(.divisionByZero)
            return nil
        }
        if right.contains(.zero) { failures.insert(.divisionByZero) }
        if !right.touchesZero, let corners = corners(left, right, { try $0.divided(by: $1) }) { return corners }
        failures.insert(.overflow)
        guard left.isNotNegative, right.isNotNegative else { return .all }
        // The least part of the greatest whole, the greatest of the least.
        let low = end(left.low, right.high) { try $0.divided(by: $1) } ?? .zero
        let high = right.touchesZero ? nil : end(left.high, right.low) { try $0.divided(by: $1) }
        return Interval(low: low, high: high) ?? .all
    }

    /// The least and the largest of the results of all ends; nothing where an end is missing or a result is too large.
    private static func corners(
        _ left: Interval<Number>,
        _ right: Interval<Number>,
        _ body: (Number, Number) throws -> Number
    ) -> Interval<Number>? {
        guard let a = left.low, let b = left.high, let c = right.low, let d = right.high else { return nil }
        let results = [(a, c), (a, d), (b, c), (b, d)].compactMap { end($0.0, $0.1, body) }
        guard results.count == 4, let low = results.min(), let high = results.max() else { return nil }
        return Interval(low: low, high: high)
    }

    /// The result of two ends; nothing where one is missing or the result is too large.
    static func end(
        _ left: Number?,
        _ right: Number?,
        _ body: (Number, Number) throws -> Number
    ) -> Number? {
        guard let left, let right else { return nil }
        do {
            return try body(left, right)
        } catch {
            return nil
        }
    }

    private static func closed(
        _ low: Number?,
        _ high: Number?,
        _ failures: inout Set<Failure.Kind>
    ) -> Interval<Number> {
        if low == nil || high == nil { failures.insert(.overflow) }
        return Interval(low: low, high: high) ?? .all
    }
}

extension Interval where Bound == Number {
    /// Whether no number is below 0.
    var isNotNegative: Bool { low.map { $0 >= .zero } ?? false }

    /// Whether 0 lies between the ends or is one of them.
    fileprivate var touchesZero: Bool { !(low.map { $0 > .zero } ?? false) && !(high.map { $0 < .zero } ?? false) }
}
