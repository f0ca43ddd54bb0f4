import FEEL

extension Fraction {
    /// About the same as a floating-point number: for orders, and for bounds that leave room for its error.
    package var nearestDouble: Double {
        if let words { return Double(words.numerator) / Double(words.denominator) }
        return Double(number.description) ?? 0
    }
}
