/// What the operators mean, on values.
///
/// Strict operators pass on a failure first, then unknown with the causes of all operands, then null. Unknown goes before
/// null because what is unknown may turn out a failure.
enum Operations {
    /// The result of a strict operator where one of the operands is no plain value; nothing if both are.
    @inline(__always)
    static func passedOn(_ left: Value, _ right: Value) -> Value? {
        switch (left, right) {
        case (.failure, _): left
        case (_, .failure): right
        case (.unknown(let causes), .unknown(let more)): .unknown(causes.union(more))
        case (.unknown, _): left
        case (_, .unknown): right
        case (.null, _), (_, .null): .null
        default: nil
        }
    }

    /// A failure that has no place yet.
    static func failure(_ kind: Failure.Kind) -> Value { .failure(Failure(kind)) }

    /// The negation; a failure has no place yet.
    static func not(_ value: Value) -> Value {
        switch value {
        case .boolean(let truth): .boolean(!truth)
        case .null, .unknown, .failure: value
        default: failure(.invalidArgument)
        }
    }

    /// A comparison; values of different types are neither equal nor ordered: null.
    @inline(__always)
    static func compare(_ comparison: Comparison, _ left: Value, _ right: Value) -> Value {
        if case .number(let first) = left, case .number(let second) = right {
            return .boolean(holds(comparison, first, second))
        }
        return compareOthers(comparison, left, right)
    }

    @inline(never)
    private static func compareOthers(_ comparison: Comparison, _ left: Value, _ right: Value) -> Value {
        switch comparison {
        case .equal: return equal(left, right)
        case .notEqual: return not(equal(left, right))
        case .less, .lessOrEqual, .greater, .greaterOrEqual: break
        }
        if let passed = passedOn(left, right) { return passed }
        switch (left, right) {
        case (.string(let first), .string(let second)):
            let (first, second) = (Array(first.unicodeScalars), Array(second.unicodeScalars))
            if first == second { return .boolean(comparison == .lessOrEqual || comparison == .greaterOrEqual) }
            let isLess = first.lexicographicallyPrecedes(second)
            return .boolean(isLess == (comparison == .less || comparison == .lessOrEqual))
        case (.date(let first), .date(let second)): return .boolean(holds(comparison, first, second))
        case (.time(let first), .time(let second)):
            return .boolean(holds(comparison, isLess: first < second, isGreater: second < first))
        case (.dateTime(let first), .dateTime(let second)):
            return .boolean(holds(comparison, isLess: first < second, isGreater: second < first))
        case (.dayTimeDuration(let first), .dayTimeDuration(let second)):
            return .boolean(holds(comparison, first, second))
        case (.yearMonthDuration(let first), .yearMonthDuration(let second)):
            return .boolean(holds(comparison, first, second))
        default: return .null
        }
    }

    @inline(__always)
    private static func holds<T: Comparable>(_ comparison: Comparison, _ left: T, _ right: T) -> Bool {
        switch comparison {
        case .equal: left == right
        case .notEqual: left != right
        case .less: left < right
        case .lessOrEqual: left <= right
        case .greater: left > right
        case .greaterOrEqual: left >= right
        }
    }

    /// An ordering in which two that are neither before nor after each other count as alike.
    private static func holds(_ comparison: Comparison, isLess: Bool, isGreater: Bool) -> Bool {
        switch comparison {
        case .equal: !isLess && !isGreater
        case .notEqual: isLess || isGreater
        case .less: isLess
        case .lessOrEqual: !isGreater
        case .greater: isGreater
        case .greaterOrEqual: !isLess
        }
    }

    /// Equality; null equals null only, and unknown is equal to nothing for certain.
    static func equal(_ left: Value, _ right: Value) -> Value {
        switch (left, right) {
        case (.failure, _): return left
        case (_, .failure): return right
        case (.unknown(let causes), .unknown(let more)): return .unknown(causes.union(more))
        case (.unknown, _): return left
        case (_, .unknown): return right
        case (.null, .null): return .boolean(true)
        case (.null, _), (_, .null): return .boolean(false)
        case (.boolean(let first), .boolean(let second)): return .boolean(first == second)
        case (.number(let first), .number(let second)): return .boolean(first == second)
        case (.string(let first), .string(let second)): return .boolean(first == second)
        case (.date(let first), .date(let second)): return .boolean(first == second)
        case (.time(let first), .time(let second)): return .boolean(first == second)
        case (.dateTime(let first), .dateTime(let second)): return .boolean(first == second)
        case (.dayTimeDuration(let first), .dayTimeDuration(let second)): return .boolean(first == second)
        case (.yearMonthDuration(let first), .yearMonthDuration(let second)): return .boolean(first == second)
        case (.list(let first), .list(let second)): return all(equalIn: first, second)
        case (.context(let first), .context(let second)): return equal(first, second)
        case (.range(let first), .range(let second)): return equal(first, second)
        default: return .null
        }
    }

    private static func all(equalIn first: [Value], _ second: [Value]) -> Value {
        guard first.count == second.count else { return .boolean(false) }
        var fold = KleeneFold(dominatedBy: false)
        for (one, other) in zip(first, second) where fold.take(equal(one, other)) { break }
        return fold.value
    }

    private static func equal(_ first: Context, _ second: Context) -> Value {
        let others = first.entries.map { second[$0.name] }
        guard first.entries.count == second.entries.count, others.allSatisfy({ $0 != nil }) else {
            return .boolean(false)
        }
        return all(equalIn: first.entries.map(\.value), others.compactMap { $0 })
    }

    private static func equal(_ first: RangeValue, _ second: RangeValue) -> Value {
        guard first.lowClosed == second.lowClosed, first.highClosed == second.highClosed,
            (first.low == nil) == (second.low == nil), (first.high == nil) == (second.high == nil)
        else { return .boolean(false) }
        return KleeneFold.and(
            equal(first.low ?? .null, second.low ?? .null),
            equal(first.high ?? .null, second.high ?? .null)
        )
    }

    static func between(_ value: Value, _ low: Value, _ high: Value) -> Value {
        KleeneFold.and(compare(.greaterOrEqual, value, low), compare(.lessOrEqual, value, high))
    }

    /// One test of `in`: equal to the operand, or one of a list, or inside a range.
    static func matches(_ value: Value, _ operand: Value) -> Value {
        switch (value, operand) {
        case (.range, .range): return equal(value, operand)
        case (_, .range(let range)): return contains(range, value)
        case (_, .list(let items)):
            var fold = KleeneFold(dominatedBy: true)
            if case .list = value, fold.take(equal(value, operand)) { return fold.value }
            for item in items where fold.take(matches(value, item)) { break }
            return fold.value
        default: return equal(value, operand)
        }
    }

    /// Whether a value lies in a range.
    static func contains(_ range: RangeValue, _ value: Value) -> Value {
        KleeneFold.and(
            range.low.map { compare(range.lowClosed ? .greaterOrEqual : .greater, value, $0) } ?? .boolean(true),
            range.high.map { compare(range.highClosed ? .lessOrEqual : .less, value, $0) } ?? .boolean(true)
        )
    }
}
