import FEEL

/// The numbers or days that a fact can be, as whole positions on a line, so that thresholds can be closed in on.
struct ValueGrid: Sendable {
    /// What a position stands for.
    enum Unit: Hashable, Sendable {
        /// The position over a power of ten, whose exponent is given.
        case number(decimals: Int)
        /// Days since 1970-01-01.
        case day
    }

    /// Positions beyond are never tried.
    static let limit = 1_000_000_000_000

    let unit: Unit
    /// The positions within the fact's bounds.
    let range: ClosedRange<Int>

    /// The value at a position.
    func value(at position: Int) -> Value {
        switch unit {
        case .day: Day(daysSinceEpoch: position).map(Value.date) ?? .null
        case .number(let decimals):
            (try? Number(position).divided(by: Self.power(of: decimals))).map(Value.number) ?? .null
        }
    }

    /// The last position whose value isn't above the given one; nothing for a value of another type, or one too large.
    func position(notAbove value: Value) -> Int? { Self.position(notAbove: value, in: unit) }

    /// The last position whose value isn't above the given one.
    static func position(notAbove value: Value, in unit: Unit) -> Int? {
        switch (unit, value) {
        case (.day, .date(let day)): return clamped(day.daysSinceEpoch)
        case (.number(let decimals), .number(let number)):
            guard let scaled = try? number.multiplying(by: power(of: decimals)).rounded(toScale: 0, .floor) else {
                return nil
            }
            return clamped(scaled.integer ?? (scaled.isNegative ? -limit : limit))
        default: return nil
        }
    }

    /// How many digits a number has after the point.
    static func decimals(of number: Number) -> Int { max(0, -number.reduced.exponent) }

    private static func clamped(_ position: Int) -> Int { min(max(position, -limit), limit) }

    private static func power(of decimals: Int) -> Number {
        Number((0..<decimals).reduce(1) { product, _ in product * 10 })
    }
}
