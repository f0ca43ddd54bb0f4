/// The road of 34 digits: exact in 256 bits, rounded once at the end. It gives the same results as the short road for
/// every operand, which is tested.
extension Number {
    /// The sum.
    @inline(never)
    func addingWidely(_ other: Number) throws(ArithmeticError) -> Number {
        if isZero { return other }
        if other.isZero { return self }
        let (large, small) = exponent >= other.exponent ? (self, other) : (other, self)
        let distance = large.exponent - small.exponent
        // 38 places are enough: where the numbers lie further apart, what remains of the small one only decides
        // the rounding of the large one, and that a part was cut off is all that must be known of it.
        let shift = min(distance, PowerOfTen.largestDoubleWord)
        let cut = distance - shift
        var sum = WideMagnitude(product: large.magnitude, PowerOfTen.doubleWord(shift))
        var isNegative = large.isNegative
        let (addend, isInexact) = Number.cut(small.magnitude, by: cut)
        if large.isNegative == small.isNegative {
            sum.add(addend)
        } else if sum.high > 0 || sum.low >= addend {
            sum.subtract(addend)
            if isInexact { sum.subtract(1) }
        } else {
            sum.low = addend - sum.low
            isNegative.toggle()
        }
        return try Number(
            rounding: sum,
            exponent: large.exponent - shift,
            isNegative: isNegative,
            isInexact: isInexact
        )
    }

    /// A magnitude without its last digits, and whether one of those wasn't 0.
    private static func cut(_ magnitude: UInt128, by places: Int) -> (UInt128, Bool) {
        guard places <= PowerOfTen.largestDoubleWord else { return (0, magnitude > 0) }
        let (quotient, remainder) = magnitude.quotientAndRemainder(dividingBy: PowerOfTen.doubleWord(places))
        return (quotient, remainder > 0)
    }

    /// The product.
    @inline(never)
    @usableFromInline
    func multiplyingWidely(by other: Number) throws(ArithmeticError) -> Number {
        try Number(
            rounding: WideMagnitude(product: magnitude, other.magnitude),
            exponent: exponent + other.exponent,
            isNegative: isNegative != other.isNegative
        )
    }

    /// The quotient by a number that isn't zero.
    @inline(never)
    func dividingWidely(by other: Number) throws(ArithmeticError) -> Number {
        let dividend = magnitude
        let divisor = other.magnitude
        guard dividend > 0 else { return .zero }
        let isNegative = isNegative != other.isNegative
        // The dividend is moved up until the quotient has one or two digits more than are kept.
        let dividendDigits = dividend.digitCount
        let shift = Number.digits + 1 + divisor.digitCount - dividendDigits
        let first = min(shift, PowerOfTen.largestDoubleWord - dividendDigits)
        let shifted = WideMagnitude(
            product: dividend * PowerOfTen.doubleWord(first),
            PowerOfTen.doubleWord(shift - first)
        )
        let (quotient, remainder) = shifted.divided(by: divisor)
        let rounded = try Number(
            rounding: WideMagnitude(quotient),
            exponent: exponent - other.exponent - shift,
            isNegative: isNegative,
            isInexact: remainder > 0
        )
        // An exact quotient gets rid of the zeros that the shift has brought, so that it fits into a machine word again.
        return remainder == 0 ? rounded.reduced : rounded
    }

    /// Creates the number of 34 digits that is nearest to an exact value, and of two the even one.
    ///
    /// - Parameters:
    ///   - value: The coefficient, below 10 to the 72nd.
    ///   - exponent: The power of ten it is counted in.
    ///   - isNegative: Whether the number is below zero.
    ///   - isInexact: Whether the exact value is a little more than `value`, by less than 1; only with a value of more
    ///     than 34 digits.
    init(
        rounding value: WideMagnitude,
        exponent: Int,
        isNegative: Bool,
        isInexact: Bool = false
    ) throws(ArithmeticError) {
        var isInexact = isInexact
        var value = value
        let digits = value.digitCount
        var drop = max(digits - Number.digits, Number.exponents.lowerBound - exponent, 0)
        guard drop <= digits else {
            self = .zero
            return
        }
        let exponent = exponent + drop
        if drop > PowerOfTen.largestDoubleWord {
            let (quotient, remainder) = value.divided(by: PowerOfTen.doubleWord(PowerOfTen.largestDoubleWord))
            value = WideMagnitude(quotient)
            isInexact = isInexact || remainder > 0
            drop -= PowerOfTen.largestDoubleWord
        }
        var coefficient = value.low
        if drop > 0 {
            let unit = PowerOfTen.doubleWord(drop)
            let (quotient, remainder) = value.divided(by: unit)
            let grows = RoundingMode.halfEven.grows(
                quotient,
                remainder: remainder,
                of: unit,
                isInexact: isInexact,
                isNegative: isNegative
            )
            coefficient = grows ? quotient + 1 : quotient
        }
        try self.init(fitting: coefficient, exponent: exponent, isNegative: isNegative)
    }

    /// Creates a number from a coefficient of at most 10 to the 34th and an exponent that may be too large.
    init(fitting coefficient: UInt128, exponent: Int, isNegative: Bool) throws(ArithmeticError) {
        guard coefficient > 0 else {
            self = .zero
            return
        }
        var coefficient = coefficient
        var exponent = exponent
        if coefficient == Number.coefficientLimit {
            coefficient /= 10
            exponent += 1
        }
        if exponent > Number.exponents.upperBound {
            // A short coefficient can take the surplus in as zeros.
            let surplus = exponent - Number.exponents.upperBound
            guard coefficient.digitCount + surplus <= Number.digits else { throw .overflow }
            coefficient *= PowerOfTen.doubleWord(surplus)
            exponent = Number.exponents.upperBound
        }
        self.init(magnitude: coefficient, exponent: exponent, isNegative: isNegative)
    }
}
