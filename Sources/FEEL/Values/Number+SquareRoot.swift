extension Number {
    /// The square root, rounded half to even; throws `invalid` below zero.
    public func squareRoot() throws(ArithmeticError) -> Number {
        guard !isNegative else { throw .invalid }
        guard !isZero else { return .zero }
        // The coefficient is moved up to 69 or 70 digits, so that its root has the 34 digits and one more.
        var shift = 2 * Number.digits + 2 - magnitude.digitCount
        if !(exponent - shift).isMultiple(of: 2) { shift -= 1 }
        let first = min(shift, PowerOfTen.largestDoubleWord - magnitude.digitCount)
        let radicand = WideMagnitude(
            product: magnitude * PowerOfTen.doubleWord(first),
            PowerOfTen.doubleWord(shift - first)
        )
        let root = radicand.squareRoot
        let isInexact = WideMagnitude(product: root, root) != radicand
        return try Number(
            rounding: WideMagnitude(root),
            exponent: (exponent - shift) / 2,
            isNegative: false,
            isInexact: isInexact
        )
    }
}

extension WideMagnitude {
    /// The largest number whose square isn't larger; the number must be below 10 to the 70th.
    fileprivate var squareRoot: UInt128 {
        // Newton's method from above, which falls until it is there.
        var root = PowerOfTen.doubleWord(35)
        while true {
            let next = (root + divided(by: root).quotient) / 2
            guard next < root else { return root }
            root = next
        }
    }
}
