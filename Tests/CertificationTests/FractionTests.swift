import BigInt
import FEEL
import TestSupport
import Testing

@testable import Certification

@Suite struct FractionTests {
    @Test(arguments: [
        ("0.1 + 0.2", Fraction(Number(exactly: "0.1") ?? .zero) + Fraction(Number(exactly: "0.2") ?? .zero), "3/10"),
        ("1/3 three times", (0..<3).reduce(Fraction.zero) { sum, _ in sum + third }, "1"),
        ("-1/3 - 2/3", Fraction.zero - third - third - third, "-1"),
        ("7/7", Fraction(7).divided(by: Fraction(7)) ?? .zero, "1"),
        ("1 / -4", Fraction(1).divided(by: Fraction(-4)) ?? .zero, "-1/4"),
    ])
    func calculates(_ what: String, _ value: Fraction, _ text: String) {
        #expect(value.description == text)
    }

    static let third = Fraction(1).divided(by: Fraction(3)) ?? .zero

    @Test func nothingIsDividedByZero() {
        #expect(Fraction(1).divided(by: .zero) == nil)
    }

    @Test(arguments: [
        ("0.125", 2, "0.12"), ("0.135", 2, "0.14"), ("0.125", 1, "0.1"), ("-0.125", 2, "-0.12"), ("-0.001", 2, "0.00"),
        ("2.5", 0, "2"), ("3.5", 0, "4"), ("99.96", 1, "100.0"), ("0.05", 1, "0.0"), ("12", 1, "12.0"),
    ])
    func roundsHalfToEven(_ text: String, _ decimals: Int, _ rounded: String) throws {
        #expect(Fraction(try #require(Number(exactly: text))).rounded(decimals: decimals) == rounded)
    }

    @Test(arguments: [
        ("200/3", Fraction(200).divided(by: Fraction(3)), "66.66666666666666666666666666666667"),
        ("1/8", Fraction(1).divided(by: Fraction(8)), "0.125"),
        (
            "a fraction of two big numbers", big("10000000000000000000000000000000000000001", "3"),
            "3333333333333333333333333333333333000000"
        ),
        (
            "rounding up to the next power", big("99999999999999999999999999999999999", "10"),
            "10000000000000000000000000000000000"
        ),
        (
            "a small one", big("-1", "30000000000000000000000000"),
            "-0.00000000000000000000000003333333333333333333333333333333333"
        ),
    ])
    func becomesANumberOf34Digits(_ what: String, _ value: Fraction?, _ text: String) throws {
        #expect(try #require(value).number.description == text)
    }

    static func big(_ top: String, _ bottom: String) -> Fraction? {
        guard let top = BigInt(top), let bottom = BigInt(bottom) else { return nil }
        return Fraction(top, over: bottom)
    }

    /// The two roads, machine words and arbitrary precision, must meet: everything is compared with plain BigInt arithmetic.
    @Test func agreesWithArbitraryPrecision() {
        var random = SplitMix64(seed: 31)
        for _ in 0..<4000 {
            let bits = Int.random(in: 1...63, using: &random)
            func part(_ random: inout SplitMix64) -> Int { Int.random(in: 1...(1 << (bits - 1)), using: &random) }
            let (a, b, c, d) = (
                part(&random) - part(&random), part(&random), part(&random) - part(&random), part(&random)
            )
            guard let left = Fraction(a).divided(by: Fraction(b)), let right = Fraction(c).divided(by: Fraction(d))
            else { continue }
            let (A, B, C, D) = (BigInt(a), BigInt(b), BigInt(c), BigInt(d))
            #expect(left + right == Fraction(A * D + C * B, over: B * D), random.comment)
            #expect(left - right == Fraction(A * D - C * B, over: B * D), random.comment)
            #expect(left * right == Fraction(A * C, over: B * D), random.comment)
            if c != 0 { #expect(left.divided(by: right) == Fraction(A * D, over: B * C), random.comment) }
            #expect((left < right) == (A * D < C * B), random.comment)
            #expect((left == right) == (A * D == C * B), random.comment)
            if left == right { #expect(left.hashValue == right.hashValue) }
        }
    }

    @Test(
        arguments: [
            ([(1, "0.5"), (1, "0.5")], "1/2"),
            ([(1, "0.25"), (1, "1")], "1/2"),
            ([(3, "0.001"), (0, "1")], "1/1000"),
            ([(2, "0.8"), (1, "0.8")], "4/5"),
            ([(1, "0"), (5, "1")], "0"),
        ] as [([(Int, String)], String)]
    )
    func meansGeometrically(_ values: [(Int, String)], _ text: String) throws {
        let mean = GeometricMean.of(
            try values.map { (Fraction($0.0), Fraction(try #require(Number(exactly: $0.1)))) }
        )
        #expect(mean.description == text)
    }

    @Test func anIrrationalMeanIsCutNotRounded() {
        // sqrt(1/2) = 0.70710678118654752440084436210484903928483593768847…
        let mean = GeometricMean.of([(.one, .one), (.one, Fraction(1).divided(by: Fraction(2)) ?? .zero)])
        #expect(mean.rounded(decimals: 40) == "0.7071067811865475244008443621048490392848")
    }
}
