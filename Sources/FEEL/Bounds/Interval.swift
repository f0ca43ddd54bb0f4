/// The values between two ends, each of which belongs to them or not, or is missing.
///
/// It has a lower end that isn't above its upper one; whether some value really lies between two open ends isn't asked.
public struct Interval<Bound: Comparable & Hashable & Sendable>: Hashable, Sendable {
    /// The lower end; nothing where there is none.
    public let low: Bound?
    /// The upper end; nothing where there is none.
    public let high: Bound?
    /// Whether the lower end belongs to the values; false where there is none.
    public let lowClosed: Bool
    /// Whether the upper end belongs to the values; false where there is none.
    public let highClosed: Bool

    /// All values.
    public static var all: Interval { Interval(checkedLow: nil, lowClosed: false, high: nil, highClosed: false) }

    /// Creates an interval; nothing where no value could lie in it.
    public init?(low: Bound?, lowClosed: Bool = true, high: Bound?, highClosed: Bool = true) {
        if let low, let high, low > high || (low == high && !(lowClosed && highClosed)) { return nil }
        self.init(checkedLow: low, lowClosed: lowClosed, high: high, highClosed: highClosed)
    }

    /// Creates the interval of a single value.
    public init(_ value: Bound) {
        self.init(checkedLow: value, lowClosed: true, high: value, highClosed: true)
    }

    private init(checkedLow low: Bound?, lowClosed: Bool, high: Bound?, highClosed: Bool) {
        self.low = low
        self.high = high
        self.lowClosed = low != nil && lowClosed
        self.highClosed = high != nil && highClosed
    }

    /// Creates the interval of the values that compare with an end in this order.
    init(_ comparison: Comparison, _ end: Bound) {
        let isClosed = comparison == .lessOrEqual || comparison == .greaterOrEqual
        switch comparison {
        case .less, .lessOrEqual: self.init(checkedLow: nil, lowClosed: false, high: end, highClosed: isClosed)
        case .greater, .greaterOrEqual: self.init(checkedLow: end, lowClosed: isClosed, high: nil, highClosed: false)
        case .equal: self.init(end)
        case .notEqual: self = .all
        }
    }

    /// The one value, where there is one only.
    public var single: Bound? { low == high ? low : nil }

    /// Whether a value lies between the ends.
    public func contains(_ value: Bound) -> Bool {
        if let low, value < low || (value == low && !lowClosed) { return false }
        if let high, value > high || (value == high && !highClosed) { return false }
        return true
    }

    /// The least interval that holds both.
    func joined(with other: Interval) -> Interval {
        var (low, lowClosed, high, highClosed) = (self.low, self.lowClosed, self.high, self.highClosed)
        if let one = low, let two = other.low {
            lowClosed = one == two ? lowClosed || other.lowClosed : one < two ? lowClosed : other.lowClosed
            low = min(one, two)
        } else {
            low = nil
        }
        if let one = high, let two = other.high {
            highClosed = one == two ? highClosed || other.highClosed : one > two ? highClosed : other.highClosed
            high = max(one, two)
        } else {
            high = nil
        }
        return Interval(checkedLow: low, lowClosed: lowClosed, high: high, highClosed: highClosed)
    }

    /// The values that lie in both; nothing where there are none.
    public func intersection(with other: Interval) -> Interval? {
        var (low, lowClosed, high, highClosed) = (self.low, self.lowClosed, self.high, self.highClosed)
        if let two = other.low {
            lowClosed =
                low.map { $0 == two ? lowClosed && other.lowClosed : $0 > two ? lowClosed : other.lowClosed }
                ?? other.lowClosed
            low = low.map { max($0, two) } ?? two
        }
        if let two = other.high {
            highClosed =
                high.map { $0 == two ? highClosed && other.highClosed : $0 < two ? highClosed : other.highClosed }
                ?? other.highClosed
            high = high.map { min($0, two) } ?? two
        }
        return Interval(low: low, lowClosed: lowClosed, high: high, highClosed: highClosed)
    }
}

extension Interval {
    /// Whether a value of this interval can lie below, at or above one of another.
    func orders(against other: Interval) -> (less: Bool, equal: Bool, greater: Bool) {
        let less = low.map { low in other.high.map { low < $0 } ?? true } ?? true
        let greater = high.map { high in other.low.map { high > $0 } ?? true } ?? true
        return (less, intersection(with: other) != nil, greater)
    }
}

extension Interval: CustomStringConvertible {
    /// The interval as people read it: `0…10`, `more than 0…1`, `≥ 5`.
    public var description: String {
        switch (low, high) {
        case (nil, nil): "…"
        case (let low?, nil): "\(lowClosed ? "≥" : ">") \(low)"
        case (nil, let high?): "\(highClosed ? "≤" : "<") \(high)"
        case (let low?, let high?):
            low == high ? "\(low)" : "\(lowClosed ? "" : "> ")\(low)…\(highClosed ? "" : "< ")\(high)"
        }
    }
}
