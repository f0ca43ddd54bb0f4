/// What `share(part, whole, minimum whole)` can give: 0…1, not applicable, or contradictory.
struct BoundsOfShare {
    let part: ValueBounds
    let whole: ValueBounds
    let minimum: ValueBounds

    var bounds: ValueBounds {
        let given = [part, whole, minimum]
        guard given.allSatisfy({ $0.kinds.isSubset(of: [.number]) }) else { return .anything }
        var bounds = ValueBounds.passed(given.map(\.opened))
        guard let wholes = whole.numbers else { return bounds }
        // The whole can settle it alone, whatever is known of the part.
        if lies(wholes.low, below: .zero) { bounds.failures.insert(.contradictoryData) }
        let least = minimum.numbers
        if lies(wholes.low, below: .zero) || wholes.contains(.zero) || least.map({ canBe(wholes, below: $0) }) ?? false
        {
            bounds.failures.insert(.notApplicable)
        }
        guard let parts = part.numbers else { return bounds }
        if lies(parts.low, below: .zero) || canBe(wholes, below: parts) { bounds.failures.insert(.contradictoryData) }
        if let least { bounds.numbers = numbers(parts, wholes, least) }
        return bounds
    }

    /// Whether a lower end leaves room below a number.
    private func lies(_ low: Number?, below number: Number) -> Bool { low.map { $0 < number } ?? true }

    /// Whether one number can be less than the other.
    private func canBe(_ one: Interval<Number>, below other: Interval<Number>) -> Bool {
        one.orders(against: other).less
    }

    /// The shares of wholes that are judged; nothing where none is.
    private func numbers(
        _ parts: Interval<Number>,
        _ wholes: Interval<Number>,
        _ least: Interval<Number>
    ) -> Interval<Number>? {
        guard let positive = Interval<Number>(low: .zero, lowClosed: false, high: nil),
            let whole = wholes.intersection(with: positive)?
                .intersection(with: Interval(low: least.low, lowClosed: least.lowClosed, high: nil) ?? .all),
            let counted = Interval<Number>(low: .zero, high: whole.high, highClosed: whole.highClosed),
            let part = parts.intersection(with: counted)
        else { return nil }
        let low = IntervalArithmetic.end(part.low, whole.high) { try $0.divided(by: $1) } ?? .zero
        let high = whole.low.flatMap { least in
            least.isZero ? nil : IntervalArithmetic.end(part.high, least) { try $0.divided(by: $1) }
        }
        return Interval(low: low, high: min(high ?? .one, .one)) ?? Interval(low: .zero, high: .one)
    }
}
