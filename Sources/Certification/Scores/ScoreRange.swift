/// What a score could be: from what is proven to what could still be reached.
public struct ScoreRange: Hashable, Sendable {
    /// What is proven.
    public let low: Fraction
    /// What could still be reached if every missing piece of evidence turned out well; not below `low`.
    public let high: Fraction

    /// Creates a range.
    public init(_ low: Fraction, _ high: Fraction) {
        self.low = low
        self.high = high
    }

    /// A score that is certain.
    public init(_ score: Fraction) {
        self.init(score, score)
    }

    /// Everything from nothing to all, on the scale from 0 to 1.
    public static var open: ScoreRange { ScoreRange(.zero, .one) }

    /// All, for certain.
    static var full: ScoreRange { ScoreRange(.one) }
    /// Nothing, for certain.
    static var nothing: ScoreRange { ScoreRange(.zero) }

    /// Whether nothing is open.
    public var isCertain: Bool { low == high }

    /// The range on another scale.
    public func scaled(by factor: Fraction) -> ScoreRange {
        ScoreRange(low * factor, high * factor)
    }
}
