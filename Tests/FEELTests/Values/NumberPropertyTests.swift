@testable import FEEL
import TestSupport
import Testing

@Suite("Properties of numbers")
struct NumberPropertyTests {
    /// A coefficient of up to so many digits, often at an edge of a machine word or of the digits.
    private static func magnitude(_ digits: Int, _ random: inout SplitMix64) -> UInt128 {
        let edges: [UInt128] = [
            0, 1, 10, UInt128(Int64.max), UInt128(Int64.max) + 1, UInt128(UInt64.max), UInt128(UInt64.max) + 1,
            PowerOfTen.doubleWord(18), PowerOfTen.doubleWord(34) - 1,
        ]
        if Int.random(in: 0..<4, using: &random) == 0, let edge = edges.randomElement(using: &random) { return edge }
        let limit = PowerOfTen.doubleWord(Int.random(in: 1...digits, using: &random))
        return UInt128.random(in: 0..<limit, using: &random)
    }

    private static func number(digits: Int, exponents: ClosedRange<Int>, _ random: inout SplitMix64) -> Number {
        Number(
            magnitude: magnitude(digits, &random),
            exponent: Int.random(in: exponents, using: &random),
            isNegative: Bool.random(using: &random)
        )
    }

    /// Two numbers: close ones, which mostly take the short road, and any.
    private static func pair(_ round: Int, _ random: inout SplitMix64) -> (Number, Number) {
        let (digits, exponents) = round.isMultiple(of: 2) ? (17, -6...3) : (34, -6176...6111)
        let a = number(digits: digits, exponents: exponents, &random)
        let b = number(digits: digits, exponents: exponents, &random)
        return round.isMultiple(of: 5)
            ? (a, Number(magnitude: b.magnitude, exponent: a.exponent, isNegative: false)) : (a, b)
    }

    private static func outcome(_ calculate: () throws -> Number) -> Result<Number, Number.ArithmeticError> {
        do {
            return .success(try calculate())
        } catch let error as Number.ArithmeticError {
            return .failure(error)
        } catch {
            return .failure(.invalid)
        }
    }

    @Test("the short road and the road of 34 digits lead to the same results")
    func roads() {
        var random = SplitMix64(seed: 34)
        for round in 0..<20_000 {
            let (a, b) = Self.pair(round, &random)
            #expect(Self.outcome { try a.adding(b) } == Self.outcome { try a.addingWidely(b) }, random.comment)
            #expect(
                Self.outcome { try a.subtracting(b) } == Self.outcome { try a.addingWidely(b.negated) },
                random.comment
            )
            #expect(
                Self.outcome { try a.multiplying(by: b) } == Self.outcome { try a.multiplyingWidely(by: b) },
                random.comment
            )
            guard !b.isZero else { continue }
            #expect(
                Self.outcome { try a.divided(by: b) } == Self.outcome { try a.dividingWidely(by: b) },
                random.comment
            )
        }
    }

    @Test("order, equality, hash and difference agree")
    func order() {
        var random = SplitMix64(seed: 35)
        for round in 0..<20_000 {
            let (a, b) = Self.pair(round, &random)
            #expect([a < b, a == b, b < a].count { $0 } == 1, random.comment)
            #expect((a == b) == (a.reduced.parts == b.reduced.parts), random.comment)
            let copy = Number(reducing: a.magnitude, exponent: a.exponent, isNegative: a.isNegative)
            #expect(copy == a && copy.hashValue == a.hashValue, random.comment)
            guard case .success(let difference) = Self.outcome({ try a.subtracting(b) }), !difference.isZero else {
                continue
            }
            #expect(difference.isNegative == (a < b), random.comment)
        }
    }

    @Test("a written number is read back")
    func text() {
        var random = SplitMix64(seed: 36)
        for round in 0..<10_000 {
            let number = Self.pair(round, &random).0
            let text = number.description
            let isPlain = !text.utf8.contains(UInt8(ascii: "E"))
            #expect(Number(exactly: text, allowingExponent: true) == number, random.comment)
            #expect((Number(exactly: text) == number) == isPlain, random.comment)
            #expect(Number(utf8: Array(text.utf8).dropFirst(0), allowingExponent: true) == number, random.comment)
        }
    }

    @Test("every result keeps the invariant")
    func invariant() {
        var random = SplitMix64(seed: 37)
        for round in 0..<5_000 {
            let (a, b) = Self.pair(round, &random)
            let results = [
                Self.outcome { try a.adding(b) }, Self.outcome { try a.multiplying(by: b) },
                Self.outcome { try a.divided(by: b) }, Self.outcome { try a.modulo(b) },
                Self.outcome { try a.absoluteValue.squareRoot() },
                Self.outcome { try a.rounded(toScale: Int.random(in: -40...40, using: &random), .up) },
            ]
            for case .success(let number) in results {
                #expect(number.magnitude < Number.coefficientLimit, random.comment)
                #expect(Number.exponents.contains(number.exponent), random.comment)
            }
        }
    }

    @Test("digits are counted right around every power of ten", arguments: 0...38)
    func digits(exponent: Int) {
        let power = PowerOfTen.doubleWord(exponent)
        #expect(power.digitCount == exponent + 1)
        #expect((power - 1).digitCount == exponent)
        let wide = WideMagnitude(product: power, PowerOfTen.doubleWord(37))
        var below = wide
        below.subtract(1)
        #expect(wide.digitCount == exponent + 38 && below.digitCount == exponent + 37)
    }
}
