extension FixedDecimal {
    /// The natural logarithm of 2.
    private static let logarithmOf2 = inverseHyperbolicTangent(FixedDecimal(1) / 3) * 2
    /// The natural logarithm of 10, which is 8 × 1.25.
    static let logarithmOf10 = logarithmOf2 * 3 + inverseHyperbolicTangent(FixedDecimal(1) / 9) * 2

    /// 1 divided by the number, which must be in 1..<10.
    var reciprocal: FixedDecimal {
        // Newton's method doubles the digits that are right, from eight to all; from below it never passes the result.
        var inverse = FixedDecimal(UInt128(1_000_000_000_000_000_000 / (billionths + 1)), exponent: -9)
        for _ in 0..<4 { inverse = inverse * (FixedDecimal(2) - self * inverse) }
        return inverse
    }

    /// The natural logarithm of the number, which must be in 1..<10.
    var logarithm: FixedDecimal {
        var rest = self
        var halvings = 0
        while !(rest < FixedDecimal(2)) {
            rest = rest / 2
            halvings += 1
        }
        let ratio = (rest - FixedDecimal(1)) * ((rest + FixedDecimal(1)).reciprocal)
        return FixedDecimal.logarithmOf2 * halvings + FixedDecimal.inverseHyperbolicTangent(ratio) * 2
    }

    /// e to the power of the number, which must be below 3.
    var exponential: FixedDecimal {
        let halvings = 8
        let small = self / (1 << halvings)
        var term = FixedDecimal(1)
        var sum = term
        var count = 1
        while term != FixedDecimal(0) {
            term = term * small / count
            sum = sum + term
            count += 1
        }
        for _ in 0..<halvings { sum = sum * sum }
        return sum
    }

    /// The sum of `x^n / n` over all odd n, for x up to 1/3: half of the logarithm of `(1 + x) / (1 - x)`.
    private static func inverseHyperbolicTangent(_ x: FixedDecimal) -> FixedDecimal {
        let square = x * x
        var power = x
        var sum = x
        var count = 3
        while power != FixedDecimal(0) {
            power = power * square
            sum = sum + power / count
            count += 2
        }
        return sum
    }
}
