extension Number {
    /// The scales that ``rounded(toScale:_:)`` accepts (DMN 1.5, 10.3.4.5).
    public static var scales: ClosedRange<Int> { -6111...6176 }

    /// The number with at most so many digits after its decimal point.
    ///
    /// - Parameters:
    ///   - scale: How many digits stay after the point; -2 rounds to hundreds. Outside of ``scales`` it throws `invalid`.
    ///   - mode: Which neighbour is taken.
    public func rounded(toScale scale: Int, _ mode: RoundingMode) throws(ArithmeticError) -> Number {
        guard Number.scales.contains(scale) else { throw .invalid }
        let drop = -scale - exponent
        guard drop > 0, !isZero else { return self }
        // Beyond 38 places nothing is kept, and what is dropped is less than half of the unit.
        let unit = PowerOfTen.doubleWord(min(drop, PowerOfTen.largestDoubleWord))
        let (quotient, remainder) = magnitude.quotientAndRemainder(dividingBy: unit)
        let grows = mode.grows(quotient, remainder: remainder, of: unit, isInexact: false, isNegative: isNegative)
        return Number(magnitude: grows ? quotient + 1 : quotient, exponent: -scale, isNegative: isNegative)
    }

    /// What remains of the number after taking the divisor out of it a whole number of times; it has the sign of the
    /// divisor.
    ///
    /// DMN 1.5, 10.3.4.5: `dividend - divisor * floor(dividend / divisor)`, here without the rounding of the steps
    /// between, so that it is right for operands of any size. Throws `divisionByZero`.
    public func modulo(_ divisor: Number) throws(ArithmeticError) -> Number {
        guard !divisor.isZero else { throw .divisionByZero }
        let remainder = remainder(dividingBy: divisor)
        guard !remainder.isZero, remainder.isNegative != divisor.isNegative else { return remainder }
        return try remainder.adding(divisor)
    }

    /// The remainder of truncating division, exactly; it has the sign of the dividend.
    private func remainder(dividingBy divisor: Number) -> Number {
        let distance = exponent - divisor.exponent
        var rest = magnitude
        var unit = divisor.magnitude
        guard distance >= 0 else {
            // The divisor is counted in larger units: with more digits than fit it exceeds the dividend anyway.
            guard unit.digitCount - distance <= PowerOfTen.largestDoubleWord else { return self }
            unit *= PowerOfTen.doubleWord(-distance)
            return Number(magnitude: rest % unit, exponent: exponent, isNegative: isNegative)
        }
        var places = distance
        rest %= unit
        while places > 0, rest > 0 {
            let step = min(places, PowerOfTen.largestDoubleWord)
            rest = WideMagnitude(product: rest, PowerOfTen.doubleWord(step) % unit).divided(by: unit).remainder
            places -= step
        }
        return Number(magnitude: rest, exponent: divisor.exponent, isNegative: isNegative)
    }
}
