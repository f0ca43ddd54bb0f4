/// A natural number of 256 bits, wide enough for the exact product of two coefficients and for an aligned sum.
struct WideMagnitude: Hashable, Sendable {
    /// The upper half.
    var high: UInt128
    /// The lower half.
    var low: UInt128

    /// Widens a number.
    init(_ low: UInt128) {
        high = 0
        self.low = low
    }

    /// The exact product of two numbers.
    init(product a: UInt128, _ b: UInt128) {
        (high, low) = a.multipliedFullWidth(by: b)
    }

    /// Adds a number; the sum must fit.
    mutating func add(_ other: UInt128) {
        let (sum, carry) = low.addingReportingOverflow(other)
        low = sum
        high &+= carry ? 1 : 0
    }

    /// Subtracts a number that is not larger.
    mutating func subtract(_ other: UInt128) {
        let (difference, borrow) = low.subtractingReportingOverflow(other)
        low = difference
        high &-= borrow ? 1 : 0
    }

    /// How many decimal digits the number has; 0 has none.
    ///
    /// The number must be below 10 to the 76th.
    var digitCount: Int {
        guard high > 0 else { return low.digitCount }
        let estimate = ((2 * UInt128.bitWidth - high.leadingZeroBitCount) * 1233) >> 12
        let power = WideMagnitude(
            product: PowerOfTen.doubleWord(PowerOfTen.largestDoubleWord),
            PowerOfTen.doubleWord(estimate - PowerOfTen.largestDoubleWord)
        )
        return (high, low) < (power.high, power.low) ? estimate : estimate + 1
    }

    /// The quotient and the remainder; the quotient must fit into 128 bits.
    func divided(by divisor: UInt128) -> (quotient: UInt128, remainder: UInt128) {
        if high == 0 { return low.quotientAndRemainder(dividingBy: divisor) }
        guard let divisor = UInt64(exactly: divisor) else { return divisor.dividingFullWidth((high, low)) }
        // Three steps of long division, one machine instruction each, instead of the general algorithm.
        let first = UInt64(truncatingIfNeeded: high)
        let second = divisor.dividingFullWidth((first, UInt64(truncatingIfNeeded: low >> 64)))
        let third = divisor.dividingFullWidth((second.remainder, UInt64(truncatingIfNeeded: low)))
        return (UInt128(second.quotient) << 64 | UInt128(third.quotient), UInt128(third.remainder))
    }
}
