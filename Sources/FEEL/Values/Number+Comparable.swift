extension Number: Comparable {
    /// Whether two numbers have the same value; `1.0 == 1`.
    @inlinable
    public static func == (lhs: Number, rhs: Number) -> Bool {
        if lhs.tens == rhs.tens { return lhs.low == rhs.low && lhs.high == rhs.high }
        return lhs.order(comparedTo: rhs) == 0
    }

    /// Whether a number lies below another.
    @inlinable
    public static func < (lhs: Number, rhs: Number) -> Bool {
        if lhs.tens == rhs.tens { return (lhs.high, lhs.low) < (rhs.high, rhs.low) }
        return lhs.order(comparedTo: rhs) < 0
    }

    /// Negative, zero or positive, as the number lies below, at or above another of a different exponent.
    @usableFromInline
    func order(comparedTo other: Number) -> Int {
        if let a = narrow, let b = other.narrow {
            let distance = exponent - other.exponent
            if distance > 0, let a = Number.shift(a, by: distance) { return Number.order(a, b) }
            if distance < 0, let b = Number.shift(b, by: -distance) { return Number.order(a, b) }
        }
        return orderOfAny(other)
    }

    /// The order of two numbers of any size.
    @inline(never)
    private func orderOfAny(_ other: Number) -> Int {
        guard sign == other.sign else { return sign - other.sign }
        return isNegative ? -orderOfMagnitudes(other) : orderOfMagnitudes(other)
    }

    /// A coefficient counted in a smaller unit, if it still fits into a machine word.
    @inline(__always)
    static func shift(_ coefficient: Int64, by places: Int) -> Int64? {
        guard places < PowerOfTen.largestWord else { return nil }
        let factor = Int64(bitPattern: PowerOfTen.word(places))
        let (product, overflow) = coefficient.multipliedReportingOverflow(by: factor)
        return overflow ? nil : product
    }

    private func orderOfMagnitudes(_ other: Number) -> Int {
        var a = magnitude
        var b = other.magnitude
        if a == 0 || b == 0 { return (a == 0 ? 0 : 1) - (b == 0 ? 0 : 1) }
        let places = exponent + a.digitCount - (other.exponent + b.digitCount)
        guard places == 0 else { return places }
        // Both have their first digit at the same place, so the shorter coefficient grows to 34 digits at most.
        let distance = exponent - other.exponent
        if distance > 0 { a *= PowerOfTen.doubleWord(distance) } else { b *= PowerOfTen.doubleWord(-distance) }
        return a < b ? -1 : (a == b ? 0 : 1)
    }

    /// The order of two machine integers, without a branch.
    @inline(__always)
    private static func order(_ a: Int64, _ b: Int64) -> Int {
        (a > b ? 1 : 0) - (a < b ? 1 : 0)
    }
}

extension Number: Hashable {
    /// Hashes the value, so that 1.0 and 1 hash alike.
    public func hash(into hasher: inout Hasher) {
        let reduced = reduced
        hasher.combine(reduced.low)
        hasher.combine(reduced.high)
        hasher.combine(reduced.tens)
    }
}
