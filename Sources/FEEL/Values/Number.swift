/// A FEEL number: a decimal of at most 34 significant digits, as IEEE 754's decimal128 holds it, without NaN,
/// infinities and negative zero.
///
/// Results that need more digits are rounded half to even (DMN 1.5, 10.3.2.3.1); results that are too large are an
/// error; results that are too small lose digits gradually and end at 0, as decimal128's do. Two numbers are equal
/// when their values are: `1.0 == 1`.
///
/// The value is `coefficient × 10^exponent`. Nearly every number of a rule fits its coefficient into one machine word,
/// and arithmetic on two such numbers stays in registers; the rest takes the wide road with the same results.
public struct Number: Sendable {
    /// Why a calculation has no result.
    public enum ArithmeticError: Error, Hashable, Sendable {
        /// The result is larger than 34 nines followed by 6111 zeros.
        case overflow
        /// The divisor is zero.
        case divisionByZero
        /// The operation is not defined for these operands, such as the root of a negative number.
        case invalid
    }

    /// How many significant digits a number has at most.
    public static var digits: Int { 34 }
    /// The exponents a number can have: those of decimal128, counted for an integer coefficient.
    static var exponents: ClosedRange<Int> { -6176...6111 }
    /// The smallest coefficient that has too many digits.
    static var coefficientLimit: UInt128 { PowerOfTen.doubleWord(digits) }

    /// Zero.
    @inlinable
    public static var zero: Number { Number(0) }
    /// One.
    @inlinable
    public static var one: Number { Number(1) }

    // The coefficient in two's complement, as two words: an `Int128` would align the whole value to 16 bytes.
    // Every coefficient below 10^34 with every exponent in `exponents` is a value of decimal128, so that a sum that
    // doesn't leave the machine word needs no check of its range.
    @usableFromInline let low: UInt64
    @usableFromInline let high: Int64
    @usableFromInline let tens: Int16

    /// Creates a number from its parts, which must keep the invariant.
    @inlinable @inline(__always)
    init(narrow coefficient: Int64, tens: Int16) {
        low = UInt64(bitPattern: coefficient)
        high = coefficient >> 63
        self.tens = tens
    }

    /// Creates a number from its parts, which must keep the invariant.
    init(magnitude: UInt128, exponent: Int, isNegative: Bool) {
        let bits = isNegative ? 0 &- magnitude : magnitude
        low = UInt64(truncatingIfNeeded: bits)
        high = Int64(truncatingIfNeeded: bits >> 64)
        tens = Int16(truncatingIfNeeded: exponent)
    }

    /// Creates a whole number; every machine integer is a number exactly.
    @inlinable
    public init(_ integer: Int) {
        self.init(narrow: Int64(integer), tens: 0)
    }

    /// The coefficient, if it fits into one machine word.
    @inlinable
    var narrow: Int64? {
        @inline(__always) get {
            let word = Int64(bitPattern: low)
            return high == word >> 63 ? word : nil
        }
    }

    /// The size of the coefficient, below 10 to the 34th; it may end with zeros.
    public var magnitude: UInt128 {
        let bits = UInt128(UInt64(bitPattern: high)) << 64 | UInt128(low)
        return isNegative ? 0 &- bits : bits
    }

    /// The power of ten that the coefficient is counted in, in -6176...6111.
    public var exponent: Int { Int(tens) }

    /// Whether the number is below zero.
    @inlinable
    public var isNegative: Bool { high < 0 }

    /// Whether the number is zero.
    @inlinable
    public var isZero: Bool { low | UInt64(bitPattern: high) == 0 }

    /// -1, 0 or 1: on which side of zero the number lies.
    @inlinable
    public var sign: Int { isNegative ? -1 : (isZero ? 0 : 1) }

    /// The number as exact parts: `(negative ? -1 : 1) × magnitude × 10^exponent`.
    public var parts: (negative: Bool, magnitude: UInt128, exponent: Int) { (isNegative, magnitude, exponent) }

    /// The same number without trailing zeros in its coefficient, so that equal numbers have equal parts; zero has
    /// the exponent 0.
    public var reduced: Number {
        if let narrow {
            if narrow == 0 { return .zero }
            guard narrow.isMultiple(of: 10) else { return self }
        }
        return Number(reducing: magnitude, exponent: exponent, isNegative: isNegative)
    }

    /// Creates a number whose coefficient has no trailing zeros.
    ///
    /// The exponent grows to 6111 at most; the magnitude need not be below the limit before, but must be after.
    init(reducing magnitude: UInt128, exponent: Int, isNegative: Bool) {
        guard magnitude > 0 else {
            self = .zero
            return
        }
        var magnitude = magnitude
        var exponent = exponent
        // At most 35 zeros: as few divisions as they need, and none where the last bits rule the zeros out.
        for step in [16, 16, 8, 4, 2, 1] where magnitude.trailingZeroBitCount >= step {
            let (quotient, remainder) = magnitude.quotientAndRemainder(dividingBy: UInt128(PowerOfTen.word(step)))
            guard remainder == 0, exponent + step <= Number.exponents.upperBound else { continue }
            magnitude = quotient
            exponent += step
        }
        self.init(magnitude: magnitude, exponent: exponent, isNegative: isNegative)
    }

    /// Whether the number has no fraction.
    public var isInteger: Bool { tens >= 0 || reduced.tens >= 0 }

    /// The number as a machine integer, if it is one exactly.
    public var integer: Int? {
        if tens == 0, let narrow { return Int(narrow) }
        let reduced = reduced
        guard (0...PowerOfTen.largestWord).contains(reduced.exponent), let narrow = reduced.narrow else { return nil }
        return Int(exactly: Int128(narrow) * Int128(PowerOfTen.word(reduced.exponent)))
    }
}
