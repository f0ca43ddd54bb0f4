/// The powers of ten that fit into machine words.
///
/// A `switch` rather than an array: the compiler turns it into a table in read-only memory that needs neither
/// a one-time initialisation nor a bounds check.
enum PowerOfTen {
    /// The largest exponent for which ``word(_:)`` is defined.
    static let largestWord = 19
    /// The largest exponent for which ``doubleWord(_:)`` is defined.
    static let largestDoubleWord = 38

    /// Ten to the power of 0...19.
    @inline(__always)
    static func word(_ exponent: Int) -> UInt64 {
        switch exponent {
        case 0: 1
        case 1: 10
        case 2: 100
        case 3: 1_000
        case 4: 10_000
        case 5: 100_000
        case 6: 1_000_000
        case 7: 10_000_000
        case 8: 100_000_000
        case 9: 1_000_000_000
        case 10: 10_000_000_000
        case 11: 100_000_000_000
        case 12: 1_000_000_000_000
        case 13: 10_000_000_000_000
        case 14: 100_000_000_000_000
        case 15: 1_000_000_000_000_000
        case 16: 10_000_000_000_000_000
        case 17: 100_000_000_000_000_000
        case 18: 1_000_000_000_000_000_000
        default: 10_000_000_000_000_000_000
        }
    }

    /// Ten to the power of 0...38.
    static func doubleWord(_ exponent: Int) -> UInt128 {
        guard exponent > largestWord else { return UInt128(word(exponent)) }
        return UInt128(word(largestWord)) * UInt128(word(exponent - largestWord))
    }
}

extension UInt128 {
    /// How many decimal digits the number has; 0 has none.
    var digitCount: Int {
        // 1233/4096 is log10(2), closely enough for 256 bits: the estimate is right or one short.
        let estimate = ((UInt128.bitWidth - leadingZeroBitCount) * 1233) >> 12
        return self < PowerOfTen.doubleWord(estimate) ? estimate : estimate + 1
    }
}
