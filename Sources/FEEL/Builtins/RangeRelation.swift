/// How two ranges, or points, lie to each other (DMN 1.5, 10.3.2.3.3 and table 78).
///
/// An end is a cut between values: `[5` cuts before the 5, `(5` behind it. So every rule of the standard about "less, or
/// equal and included" is one comparison of cuts. A point is the range from before it to behind it; a missing end cuts
/// below, or above, all values.
struct RangeRelation {
    private enum Cut {
        case lowest
        case at(Value, isBehind: Bool)
        case highest
    }

    private struct Span {
        let low: Cut
        let high: Cut
        let isPoint: Bool

        init(_ value: Value) {
            guard case .range(let range) = value else {
                (low, high, isPoint) = (.at(value, isBehind: false), .at(value, isBehind: true), true)
                return
            }
            low = range.low.map { .at($0, isBehind: !range.lowClosed) } ?? .lowest
            high = range.high.map { .at($0, isBehind: range.highClosed) } ?? .highest
            isPoint = false
        }
    }

    private let first: Span
    private let second: Span

    private init(_ first: Span, _ second: Span) {
        self.first = first
        self.second = second
    }

    init(_ first: Value, _ second: Value) {
        self.init(Span(first), Span(second))
    }

    /// The relation seen from the other side.
    var reversed: RangeRelation { RangeRelation(second, first) }

    /// Whether the first ends before the second begins.
    var isBefore: Bool {
        get throws { try !Self.isLess(second.low, first.high) }
    }

    /// Whether the first ends with the value that the second begins with.
    var meets: Bool {
        get throws {
            guard case .at(let end, isBehind: true) = first.high, case .at(let start, isBehind: false) = second.low
            else { return false }
            return try Self.isSame(end, start)
        }
    }

    /// Whether there can be a value in both.
    var overlaps: Bool {
        get throws { try Self.isLess(second.low, first.high) && Self.isLess(first.low, second.high) }
    }

    /// Whether they overlap, and the first begins and doesn't end after the second.
    var overlapsBefore: Bool {
        get throws {
            try Self.isLess(first.low, second.low) && Self.isLess(second.low, first.high)
                && !Self.isLess(second.high, first.high)
        }
    }

    /// Whether the second lies in the first.
    var includes: Bool {
        get throws { try !Self.isLess(second.low, first.low) && !Self.isLess(first.high, second.high) }
    }

    /// Whether the first lies at the start of the second.
    var starts: Bool {
        get throws {
            try Self.isSame(first.low, second.low) && (first.isPoint || !Self.isLess(second.high, first.high))
        }
    }

    /// Whether the first lies at the end of the second.
    var finishes: Bool {
        get throws {
            try Self.isSame(first.high, second.high) && (first.isPoint || !Self.isLess(first.low, second.low))
        }
    }

    /// Whether they are the same.
    var coincides: Bool {
        get throws { try Self.isSame(first.low, second.low) && Self.isSame(first.high, second.high) }
    }

    // MARK: - Cuts

    private static func isLess(_ first: Cut, _ second: Cut) throws -> Bool {
        switch (first, second) {
        case (.lowest, .lowest), (.highest, _), (_, .lowest): false
        case (.lowest, _), (_, .highest): true
        case (.at(let one, let isOneBehind), .at(let other, let isOtherBehind)):
            if try truth(Operations.compare(.less, one, other)) {
                true
            } else {
                try !isOneBehind && isOtherBehind && isSame(one, other)
            }
        }
    }

    private static func isSame(_ first: Cut, _ second: Cut) throws -> Bool {
        switch (first, second) {
        case (.lowest, .lowest), (.highest, .highest): true
        case (.at(let one, let isOneBehind), .at(let other, let isOtherBehind)):
            try isOneBehind == isOtherBehind && isSame(one, other)
        default: false
        }
    }

    private static func isSame(_ first: Value, _ second: Value) throws -> Bool {
        try truth(Operations.equal(first, second))
    }

    /// What can't be compared makes the whole null.
    private static func truth(_ value: Value) throws -> Bool {
        guard case .boolean(let truth) = value else { throw Call.Stop(value: .null) }
        return truth
    }
}
