internal import BigInt
public import FEEL

/// An exact rational number, never rounded: scores are aggregated in it and rounded once, for display.
///
/// Two words while they suffice, arbitrary precision beyond; both give the same value.
public struct Fraction: Sendable {
    private enum Storage: Sendable {
        /// Numerator and denominator, the denominator above 0; not always in lowest terms.
        case small(Int64, Int64)
        /// The same when a word doesn't suffice.
        indirect case big(BigInt, BigInt)
    }

    private let storage: Storage

    private init(_ storage: Storage) { self.storage = storage }

    /// 0.
    public static var zero: Fraction { Fraction(0) }
    /// 1.
    public static var one: Fraction { Fraction(1) }

    /// A whole number.
    public init(_ value: Int) {
        storage = .small(Int64(value), 1)
    }

    /// A FEEL number, exactly.
    public init(_ number: Number) {
        let (magnitude, exponent) = (number.magnitude, number.exponent)
        let sign: Int64 = number.isNegative ? -1 : 1
        if exponent <= 0, exponent > -19, let magnitude = Int64(exactly: magnitude) {
            self.init(.small(sign * magnitude, Self.powersOfTen[-exponent]))
            return
        }
        let whole = BigInt(magnitude) * BigInt(sign)
        let power = BigInt(10).power(abs(exponent))
        self = exponent < 0 ? Fraction.reduced(whole, power) : Fraction.reduced(whole * power, 1)
    }

    /// A fraction from arbitrary precision; the denominator is not 0.
    init(_ numerator: BigInt, over denominator: BigInt) {
        self = Fraction.reduced(numerator, denominator)
    }

    /// Creates a fraction from words; the denominator is above 0.
    init(_ numerator: Int64, over denominator: Int64) {
        storage = .small(numerator, denominator)
    }

    /// Numerator and denominator as words, the denominator above 0; nothing where words don't suffice.
    var words: (numerator: Int64, denominator: Int64)? {
        guard case .small(let numerator, let denominator) = storage else { return nil }
        return (numerator, denominator)
    }

    private static let powersOfTen: [Int64] = (0..<19).map { exponent in
        (0..<exponent).reduce(Int64(1)) { product, _ in product * 10 }
    }

    /// Numerator and denominator in arbitrary precision, the denominator above 0.
    var bigParts: (numerator: BigInt, denominator: BigInt) {
        switch storage {
        case .small(let numerator, let denominator): (BigInt(numerator), BigInt(denominator))
        case .big(let numerator, let denominator): (numerator, denominator)
        }
    }

    private static func reduced(_ numerator: BigInt, _ denominator: BigInt) -> Fraction {
        let divisor = numerator.greatestCommonDivisor(with: denominator)
        let sign: BigInt = denominator.sign == .minus ? -1 : 1
        let (top, bottom) = (numerator / divisor * sign, denominator / divisor * sign)
        if let top = Int64(exactly: top), let bottom = Int64(exactly: bottom) {
            return Fraction(.small(top, bottom))
        }
        return Fraction(.big(top, bottom))
    }
}

// MARK: Arithmetic

extension Fraction {
    /// The sum.
    public static func + (lhs: Fraction, rhs: Fraction) -> Fraction {
        if case .small(let a, let b) = lhs.storage, case .small(let c, let d) = rhs.storage {
            if b == d {
                let (sum, overflow) = a.addingReportingOverflow(c)
                if !overflow { return Fraction(.small(sum, b)) }
            }
            // The least common denominator, so that sums of many parts stay small.
            let common = greatestCommonDivisor(b, d)
            let (left, overflow1) = a.multipliedReportingOverflow(by: d / common)
            let (right, overflow2) = c.multipliedReportingOverflow(by: b / common)
            let (sum, overflow3) = left.addingReportingOverflow(right)
            let (bottom, overflow4) = b.multipliedReportingOverflow(by: d / common)
            if !(overflow1 || overflow2 || overflow3 || overflow4) { return Fraction(.small(sum, bottom)) }
        }
        let (a, b) = lhs.bigParts
        let (c, d) = rhs.bigParts
        return reduced(a * d + c * b, b * d)
    }

    /// The product.
    public static func * (lhs: Fraction, rhs: Fraction) -> Fraction {
        if case .small(let a, let b) = lhs.storage, case .small(let c, let d) = rhs.storage {
            let (top, overflow1) = a.multipliedReportingOverflow(by: c)
            let (bottom, overflow2) = b.multipliedReportingOverflow(by: d)
            if !(overflow1 || overflow2) { return Fraction(.small(top, bottom)) }
        }
        let (a, b) = lhs.bigParts
        let (c, d) = rhs.bigParts
        return reduced(a * c, b * d)
    }

    /// The difference.
    public static func - (lhs: Fraction, rhs: Fraction) -> Fraction { lhs + rhs * Fraction(-1) }

    /// The quotient, or nothing when the divisor is 0.
    public func divided(by divisor: Fraction) -> Fraction? {
        if case .small(let a, let b) = storage, case .small(let c, let d) = divisor.storage, c > 0 {
            let (top, overflow1) = a.multipliedReportingOverflow(by: d)
            let (bottom, overflow2) = b.multipliedReportingOverflow(by: c)
            if !(overflow1 || overflow2) { return Fraction(.small(top, bottom)) }
        }
        let (a, b) = bigParts
        let (c, d) = divisor.bigParts
        guard c != 0 else { return nil }
        return Fraction.reduced(a * d, b * c)
    }

    static func greatestCommonDivisor(_ lhs: Int64, _ rhs: Int64) -> Int64 {
        var (a, b) = (lhs, rhs)
        while b != 0 { (a, b) = (b, a % b) }
        return a
    }
}

// MARK: Comparison

extension Fraction: Comparable, Hashable {
    /// Whether two fractions are the same number.
    public static func == (lhs: Fraction, rhs: Fraction) -> Bool {
        if case .small(let a, let b) = lhs.storage, case .small(let c, let d) = rhs.storage {
            return b == d ? a == c : a.multipliedFullWidth(by: d) == c.multipliedFullWidth(by: b)
        }
        let (a, b) = lhs.bigParts
        let (c, d) = rhs.bigParts
        return a * d == c * b
    }

    /// Whether the left one is less.
    public static func < (lhs: Fraction, rhs: Fraction) -> Bool {
        if case .small(let a, let b) = lhs.storage, case .small(let c, let d) = rhs.storage {
            if b == d { return a < c }
            let left = a.multipliedFullWidth(by: d)
            let right = c.multipliedFullWidth(by: b)
            return (left.high, left.low) < (right.high, right.low)
        }
        let (a, b) = lhs.bigParts
        let (c, d) = rhs.bigParts
        return a * d < c * b
    }

    /// Hashes the fraction in lowest terms.
    public func hash(into hasher: inout Hasher) {
        let (top, bottom) = bigParts
        let divisor = top.greatestCommonDivisor(with: bottom)
        hasher.combine(top / divisor)
        hasher.combine(bottom / divisor)
    }
}

// MARK: Text

extension Fraction: CustomStringConvertible {
    /// The exact value in lowest terms: `7`, `-3/4`.
    public var description: String {
        let (top, bottom) = bigParts
        let divisor = top.greatestCommonDivisor(with: bottom)
        let (numerator, denominator) = (top / divisor, bottom / divisor)
        return denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)"
    }

    /// The value with a fixed number of decimals, half to even, with a point and no thousands separator.
    public func rounded(decimals: Int) -> String {
        let (top, bottom) = bigParts
        let scale = BigInt(10).power(decimals)
        let (quotient, remainder) = (top.magnitude * scale.magnitude).quotientAndRemainder(dividingBy: bottom.magnitude)
        let twice = remainder * 2
        let roundsUp = twice > bottom.magnitude || (twice == bottom.magnitude && quotient % 2 == 1)
        let digits = String(roundsUp ? quotient + 1 : quotient)
        let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
        let sign = top.sign == .minus && padded.contains { $0 != "0" } ? "-" : ""
        guard decimals > 0 else { return sign + padded }
        return sign + padded.dropLast(decimals) + "." + padded.suffix(decimals)
    }

    /// The value as a FEEL number: exact where 34 digits suffice, else rounded half to even, as FEEL's own division does.
    ///
    /// So a level's condition may compare a score with a threshold that was divided itself, such as `200/3`.
    public var number: Number {
        if case .small(let numerator, let denominator) = storage {
            let top = Number(Int(numerator))
            if denominator == 1 { return top }
            if let quotient = try? top.divided(by: Number(Int(denominator))) { return quotient }
        }
        return bigNumber
    }

    private var bigNumber: Number {
        let (top, bottom) = bigParts
        guard top != 0 else { return .zero }
        let limit = BigUInt(10).power(Number.digits)
        // As many decimals as make the quotient 34 or 35 digits long; one too many is taken off again.
        var decimals = Number.digits - (String(top.magnitude).utf8.count - String(bottom.magnitude).utf8.count)
        var quotient = BigUInt()
        var remainder = BigUInt()
        var divisor = BigUInt()
        repeat {
            divisor = bottom.magnitude * BigUInt(10).power(max(0, -decimals))
            (quotient, remainder) = (top.magnitude * BigUInt(10).power(max(0, decimals)))
                .quotientAndRemainder(dividingBy: divisor)
            decimals -= 1
        } while quotient >= limit
        decimals += 1
        let twice = remainder * 2
        if twice > divisor || (twice == divisor && quotient % 2 == 1) { quotient += 1 }
        let sign = top.sign == .minus ? "-" : ""
        // A quotient that was rounded up to a power of ten has one digit too many, all of them zeros.
        if quotient == limit { (quotient, decimals) = (limit / 10, decimals - 1) }
        return Number(exactly: "\(sign)\(quotient)E\(-decimals)", allowingExponent: true) ?? .zero
    }
}
