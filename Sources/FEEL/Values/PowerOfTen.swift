/// The powers of ten that fit into machine words.
enum PowerOfTen {
    /// The largest exponent for which ``word(_:)`` is defined.
    static let largestWord = 19
    /// The largest exponent for which ``doubleWord(_:)`` is defined.
    static let largestDoubleWord = 38

    /// The powers themselves, in read-only memory.
    private static let words: InlineArray<20, UInt64> = [
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000,
        100_000_000_000, 1_000_000_000_000, 10_000_000_000_000, 100_000_000_000_000, 1_000_000_000_000_000,
        10_000_000_000_000_000, 100_000_000_000_000_000, 1_000_000_000_000_000_000, 10_000_000_000_000_000_000,
    ]

    /// Ten to the power of 0...19.
    @inline(__always)
    static func word(_ exponent: Int) -> UInt64 { words[exponent] }

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
