import BigInt

/// The weighted geometric mean of shares between 0 and 1.
enum GeometricMean {
    /// Digits after the point that are kept of an irrational mean.
    ///
    /// Thresholds are FEEL numbers of at most 34 digits, so cutting after 40 never moves a mean across a threshold.
    private static let digits = 40

    /// The mean: exact where it is rational, else cut after 40 digits.
    static func of(_ values: [(weight: Fraction, value: Fraction)]) -> Fraction {
        guard !values.contains(where: { $0.value == .zero }) else { return .zero }
        guard let weights = wholeWeights(values.map(\.weight)) else { return .zero }
        let degree = weights.reduce(0, +)
        var top = BigInt(1)
        var bottom = BigInt(1)
        for (weight, value) in zip(weights, values.map(\.value.bigParts)) {
            top *= value.numerator.power(weight)
            bottom *= value.denominator.power(weight)
        }
        let divisor = top.greatestCommonDivisor(with: bottom)
        (top, bottom) = (top / divisor, bottom / divisor)
        let (topRoot, bottomRoot) = (root(degree, of: top), root(degree, of: bottom))
        if topRoot.power(degree) == top, bottomRoot.power(degree) == bottom {
            return Fraction(topRoot, over: bottomRoot)
        }
        let scale = BigInt(10).power(digits)
        return Fraction(root(degree, of: top * scale.power(degree) / bottom), over: scale)
    }

    /// The largest sum of whole weights; what an exact root costs grows with it.
    static let degreeLimit = 100

    /// The weights as whole numbers in the same proportion, as small as possible; nothing when their sum is above the
    /// limit, which the compiler refuses.
    static func wholeWeights(_ weights: [Fraction]) -> [Int]? {
        let reduced = proportion(of: weights)
        let sum = reduced.reduce(BigInt(0), +)
        guard sum > 0, sum <= degreeLimit else { return nil }
        return reduced.map { Int($0) }
    }

    /// The smallest whole numbers in the proportion of weights.
    static func proportion(of weights: [Fraction]) -> [BigInt] {
        if let first = weights.first, first > .zero, weights.allSatisfy({ $0 == first }) {
            return Array(repeating: 1, count: weights.count)
        }
        let parts = weights.map(\.bigParts)
        let common = parts.reduce(BigInt(1)) { common, part in
            common / common.greatestCommonDivisor(with: part.denominator) * part.denominator
        }
        let whole = parts.map { $0.numerator * common / $0.denominator }
        let divisor = max(whole.reduce(BigInt(0)) { $0.greatestCommonDivisor(with: $1) }, 1)
        return whole.map { $0 / divisor }
    }

    /// The largest whole number whose power doesn't exceed a positive number, by Newton's method from above.
    private static func root(_ degree: Int, of number: BigInt) -> BigInt {
        guard degree > 1, number > 1 else { return number }
        var guess = BigInt(1) << ((number.bitWidth + degree - 1) / degree + 1)
        while true {
            let next = (guess * BigInt(degree - 1) + number / guess.power(degree - 1)) / BigInt(degree)
            if next >= guess { return guess }
            guess = next
        }
    }
}
