/// A number from 0 to below 10^18 with 126 digits after the point: what powers are calculated with before they are
/// rounded to the 34 digits of a ``Number``.
///
/// Sums and differences are exact, products and quotients are cut off after the last digit.
struct FixedDecimal: Hashable, Sendable {
    private static var base: UInt64 { 1_000_000_000 }
    private static var digitsPerLimb: Int { 9 }
    private static var fractionLimbs: Int { 14 }
    private static var limbCount: Int { 16 }

    /// The digits in groups of nine, the last ones first.
    ///
    /// Sixteen products of two limbs fit into a word, which the multiplication relies on.
    private var limbs: [UInt64]

    /// Creates a whole number.
    init(_ integer: Int) {
        limbs = Array(repeating: 0, count: Self.limbCount)
        limbs[Self.fractionLimbs] = UInt64(integer) % Self.base
        limbs[Self.fractionLimbs + 1] = UInt64(integer) / Self.base
    }

    /// Creates `magnitude × 10^exponent`, which must be below 10^18; digits beyond the last place are cut off.
    init(_ magnitude: UInt128, exponent: Int) {
        self.init(0)
        var rest = magnitude
        var place = exponent + Self.fractionLimbs * Self.digitsPerLimb
        while rest > 0 {
            let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
            if place >= 0 {
                limbs[place / Self.digitsPerLimb] += UInt64(digit) * PowerOfTen.word(place % Self.digitsPerLimb)
            }
            rest = quotient
            place += 1
        }
    }

    /// The number in billionths, cut off; the number must be below 10^9.
    var billionths: Int {
        Int(limbs[Self.fractionLimbs] * Self.base + limbs[Self.fractionLimbs - 1])
    }

    /// The number as a whole number of units of 10^-63, and whether a part of a unit was cut off.
    ///
    /// The number must be below 10^9. What lies within 10^-108 of a whole number of units is taken to be it: it can't be told from an exact result.
    var coefficient: (value: WideMagnitude, isInexact: Bool) {
        let first = Self.fractionLimbs - 7
        let upper = Self.joined(limbs[(first + 4)...Self.fractionLimbs])
        let lower = Self.joined(limbs[first..<(first + 4)])
        var value = WideMagnitude(product: upper, PowerOfTen.doubleWord(4 * Self.digitsPerLimb))
        value.add(lower)
        let rest = limbs[2..<first]
        let isJustBelow = rest.allSatisfy { $0 == Self.base - 1 }
        if isJustBelow { value.add(1) }
        return (value, !isJustBelow && rest.contains { $0 > 0 })
    }

    private static func joined(_ limbs: ArraySlice<UInt64>) -> UInt128 {
        limbs.reversed().reduce(0) { $0 * UInt128(base) + UInt128($1) }
    }

    /// Whether a number is smaller than another.
    static func < (lhs: FixedDecimal, rhs: FixedDecimal) -> Bool {
        lhs.limbs.reversed().lexicographicallyPrecedes(rhs.limbs.reversed())
    }

    /// The sum, which must fit.
    static func + (lhs: FixedDecimal, rhs: FixedDecimal) -> FixedDecimal {
        var sum = lhs
        var carry: UInt64 = 0
        for index in 0..<limbCount {
            let limb = sum.limbs[index] + rhs.limbs[index] + carry
            carry = limb >= base ? 1 : 0
            sum.limbs[index] = carry == 1 ? limb - base : limb
        }
        return sum
    }

    /// The difference to a number that isn't larger.
    static func - (lhs: FixedDecimal, rhs: FixedDecimal) -> FixedDecimal {
        var difference = lhs
        var borrow: UInt64 = 0
        for index in 0..<limbCount {
            let limb = difference.limbs[index] &+ base &- rhs.limbs[index] &- borrow
            borrow = limb < base ? 1 : 0
            difference.limbs[index] = borrow == 1 ? limb : limb - base
        }
        return difference
    }

    /// The product, which must fit.
    static func * (lhs: FixedDecimal, rhs: FixedDecimal) -> FixedDecimal {
        var product = FixedDecimal(0)
        var carry: UInt64 = 0
        for column in 0..<(fractionLimbs + limbCount) {
            var sum = carry
            for index in max(0, column - limbCount + 1)...min(column, limbCount - 1) {
                sum += lhs.limbs[index] * rhs.limbs[column - index]
            }
            carry = sum / base
            if column >= fractionLimbs { product.limbs[column - fractionLimbs] = sum % base }
        }
        return product
    }

    /// The product with a small whole number, below 10^9; it must fit.
    static func * (lhs: FixedDecimal, rhs: Int) -> FixedDecimal {
        var product = lhs
        var carry: UInt64 = 0
        for index in 0..<limbCount {
            let value = lhs.limbs[index] * UInt64(rhs) + carry
            product.limbs[index] = value % base
            carry = value / base
        }
        return product
    }

    /// The quotient by a small whole number, in 1..<10^9.
    static func / (lhs: FixedDecimal, rhs: Int) -> FixedDecimal {
        var quotient = lhs
        var rest: UInt64 = 0
        for index in (0..<limbCount).reversed() {
            let value = rest * base + lhs.limbs[index]
            quotient.limbs[index] = value / UInt64(rhs)
            rest = value % UInt64(rhs)
        }
        return quotient
    }
}
