/// FEEL's `**` (DMN 1.5, table 60).
extension Number {
    /// The largest exponent, either way, that ``power(_:)`` takes.
    private static var largestExponent: Number { Number(999_999_999) }

    /// The number to a power, rounded half to even.
    ///
    /// The result is the correctly rounded one, unless the exact power lies closer than one part in 10^100 to the middle
    /// between two numbers without being it. The power 0 is 1 for every number. Throws `divisionByZero` for a negative
    /// power of 0, `invalid` for a fractional power of a negative number and for exponents beyond 999,999,999, `overflow`.
    public func power(_ exponent: Number) throws(ArithmeticError) -> Number {
        guard exponent.absoluteValue <= Number.largestExponent else { throw .invalid }
        guard !exponent.isZero else { return .one }
        guard !isZero else {
            guard !exponent.isNegative else { throw .divisionByZero }
            return .zero
        }
        guard let whole = exponent.integer else {
            guard !isNegative else { throw .invalid }
            return try fractionalPower(exponent)
        }
        if let exact = try exactPower(whole) { return exact }
        return try wholePower(whole)
    }

    /// A power whose digits fit into two machine words.
    private func exactPower(_ exponent: Int) throws(ArithmeticError) -> Number? {
        guard (1...128).contains(exponent) else { return nil }
        let reduced = reduced
        var product: UInt128 = 1
        for _ in 0..<exponent {
            let (next, overflow) = product.multipliedReportingOverflow(by: reduced.magnitude)
            guard !overflow else { return nil }
            product = next
        }
        return try Number(
            rounding: WideMagnitude(product),
            exponent: reduced.exponent * exponent,
            isNegative: isNegative && !exponent.isMultiple(of: 2)
        )
    }

    /// A number from 1 to below 10, and the power of ten that it is multiplied by.
    private var scientific: (mantissa: FixedDecimal, exponent: Int) {
        let places = magnitude.digitCount - 1
        return (FixedDecimal(magnitude, exponent: -places), exponent + places)
    }

    /// A power with a whole exponent other than 0, by squaring.
    private func wholePower(_ exponent: Int) throws(ArithmeticError) -> Number {
        let base = scientific
        let count = exponent.magnitude
        var mantissa = base.mantissa
        var tens = base.exponent
        for bit in (0..<(Int.bitWidth - 1 - count.leadingZeroBitCount)).reversed() {
            mantissa = mantissa * mantissa
            tens *= 2
            Number.normalise(&mantissa, &tens)
            guard count >> UInt(bit) & 1 == 1 else { continue }
            mantissa = mantissa * base.mantissa
            tens += base.exponent
            Number.normalise(&mantissa, &tens)
        }
        if exponent < 0 {
            mantissa = mantissa.reciprocal
            tens = -tens
        }
        return try Number(mantissa, tens: tens, isNegative: isNegative && !exponent.isMultiple(of: 2))
    }

    private static func normalise(_ mantissa: inout FixedDecimal, _ tens: inout Int) {
        guard !(mantissa < FixedDecimal(10)) else { return }
        mantissa = mantissa / 10
        tens += 1
    }

    /// A power with any exponent of a number above 0: `e^(exponent × ln self)`.
    private func fractionalPower(_ exponent: Number) throws(ArithmeticError) -> Number {
        let (mantissa, tens) = scientific
        // The logarithm is `ln mantissa + tens × ln 10`; with a negative `tens` that is below 0.
        let parts = (mantissa.logarithm, FixedDecimal.logarithmOf10 * Int(tens.magnitude))
        let isBelowOne = tens < 0
        let size = isBelowOne ? parts.1 - parts.0 : parts.0 + parts.1
        let product = size * FixedDecimal(exponent.magnitude, exponent: exponent.exponent)
        let isNegative = isBelowOne != exponent.isNegative
        // Far outside of the range there is nothing to calculate.
        guard product < FixedDecimal(20_000) else {
            guard isNegative else { throw .overflow }
            return .zero
        }
        return try Number.exponential(product, isNegative: isNegative)
    }

    /// e to a power of at most 20,000 either way.
    private static func exponential(_ power: FixedDecimal, isNegative: Bool) throws(ArithmeticError) -> Number {
        var tens = power.billionths / FixedDecimal.logarithmOf10.billionths
        // Both are cut off, so that the quotient may be one too large.
        if power < FixedDecimal.logarithmOf10 * tens { tens -= 1 }
        var mantissa = (power - FixedDecimal.logarithmOf10 * tens).exponential
        if isNegative {
            mantissa = mantissa.reciprocal
            tens = -tens
        }
        return try Number(mantissa, tens: tens, isNegative: false)
    }

    /// Creates the number that is nearest to `mantissa × 10^tens`.
    private init(_ mantissa: FixedDecimal, tens: Int, isNegative: Bool) throws(ArithmeticError) {
        let (value, isInexact) = mantissa.coefficient
        try self.init(rounding: value, exponent: tens - 63, isNegative: isNegative, isInexact: isInexact)
    }
}
