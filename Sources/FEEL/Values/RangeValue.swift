/// A FEEL range between two values of one type; either end may be open-ended.
public struct RangeValue: Hashable, Sendable {
    /// The lower end; nothing where the range has none, as in `(<= 10)`.
    public let low: Value?
    /// The upper end; nothing where the range has none, as in `(> 1)`.
    public let high: Value?
    /// Whether the lower end belongs to the range; false where there is none.
    public let lowClosed: Bool
    /// Whether the upper end belongs to the range; false where there is none.
    public let highClosed: Bool

    /// Creates a range.
    public init(low: Value?, lowClosed: Bool, high: Value?, highClosed: Bool) {
        self.low = low
        self.high = high
        self.lowClosed = low != nil && lowClosed
        self.highClosed = high != nil && highClosed
    }

    /// Creates the range of all values that compare with an end in this order.
    init(_ comparison: Comparison, _ end: Value) {
        let isClosed = comparison == .lessOrEqual || comparison == .greaterOrEqual
        let isUpper = comparison == .less || comparison == .lessOrEqual
        self.init(low: isUpper ? nil : end, lowClosed: isClosed, high: isUpper ? end : nil, highClosed: isClosed)
    }
}

extension RangeValue: CustomStringConvertible {
    /// The range as FEEL writes it: `[1..5)`, `(<= 10)`, `(> 1)`.
    public var description: String {
        switch (low, high) {
        case (let low?, let high?): "\(lowClosed ? "[" : "(")\(low)..\(high)\(highClosed ? "]" : ")")"
        case (let low?, nil): "(\(lowClosed ? ">=" : ">") \(low))"
        case (nil, let high?): "(\(highClosed ? "<=" : "<") \(high))"
        case (nil, nil): "(null..null)"
        }
    }
}
