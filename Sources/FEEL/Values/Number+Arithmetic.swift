extension Number {
    /// The number with the other sign.
    @inlinable
    public var negated: Number {
        Number(low: 0 &- low, high: ~high &+ (low == 0 ? 1 : 0), tens: tens)
    }

    /// The number's distance from zero.
    @inlinable
    public var absoluteValue: Number { isNegative ? negated : self }

    @inlinable @inline(__always)
    init(low: UInt64, high: Int64, tens: Int16) {
        self.low = low
        self.high = high
        self.tens = tens
    }

    /// The sum, rounded half to even; throws `overflow`.
    @inlinable
    public func adding(_ other: Number) throws(ArithmeticError) -> Number {
        if tens == other.tens, let a = narrow, let b = other.narrow {
            let (sum, overflow) = a.addingReportingOverflow(b)
            if !overflow { return Number(narrow: sum, tens: tens) }
        }
        return try addingUnaligned(other)
    }

    /// The difference, rounded half to even; throws `overflow`.
    @inlinable
    public func subtracting(_ other: Number) throws(ArithmeticError) -> Number {
        if tens == other.tens, let a = narrow, let b = other.narrow {
            let (difference, overflow) = a.subtractingReportingOverflow(b)
            if !overflow { return Number(narrow: difference, tens: tens) }
        }
        return try addingUnaligned(other.negated)
    }

    /// The product, rounded half to even; throws `overflow`.
    @inlinable
    public func multiplying(by other: Number) throws(ArithmeticError) -> Number {
        if let a = narrow, let b = other.narrow {
            let (product, overflow) = a.multipliedReportingOverflow(by: b)
            let tens = tens &+ other.tens
            if !overflow, tens >= -6176, tens <= 6111 { return Number(narrow: product, tens: tens) }
        }
        return try multiplyingWidely(by: other)
    }

    /// The quotient, rounded half to even; throws `divisionByZero` and `overflow`.
    public func divided(by other: Number) throws(ArithmeticError) -> Number {
        guard !other.isZero else { throw .divisionByZero }
        if let a = narrow, let b = other.narrow {
            let (quotient, overflow) = a.dividedReportingOverflow(by: b)
            if !overflow, quotient &* b == a {
                let exponent = exponent - other.exponent
                if Number.exponents.contains(exponent) { return Number(narrow: quotient, tens: Int16(exponent)) }
            }
        }
        return try dividingWidely(by: other)
    }

    /// The sum of two numbers with different units, or too large for a machine word.
    @usableFromInline
    func addingUnaligned(_ other: Number) throws(ArithmeticError) -> Number {
        if let a = narrow, let b = other.narrow {
            let distance = exponent - other.exponent
            let left = distance > 0 ? Number.shift(a, by: distance) : a
            let right = distance < 0 ? Number.shift(b, by: -distance) : b
            if let left, let right {
                let (sum, overflow) = left.addingReportingOverflow(right)
                if !overflow { return Number(narrow: sum, tens: min(tens, other.tens)) }
            }
        }
        return try addingWidely(other)
    }
}
