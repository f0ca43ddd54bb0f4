import FEEL
import Testing

@Suite("Numbers")
struct NumberTests {
    /// A text and what it is written as.
    struct Reading: Sendable, CustomTestStringConvertible {
        let text: String
        let written: String?

        init(_ text: String, _ written: String?) {
            self.text = text
            self.written = written
        }

        var testDescription: String { "'\(text)' is \(written ?? "not a number")" }
    }

    @Test(arguments: [
        Reading("0", "0"), Reading("-0", "0"), Reading("0.00", "0"), Reading("1.50", "1.5"), Reading("1000", "1000"),
        Reading("007", "7"), Reading(".5", "0.5"), Reading("-.872", "-0.872"), Reading("100", "100"),
        Reading("9223372036854775807", "9223372036854775807"), Reading("-9223372036854775809", "-9223372036854775809"),
        Reading("1234567890123456789012345678901234", "1234567890123456789012345678901234"),
        Reading("0.1234567890123456789012345678901234", "0.1234567890123456789012345678901234"),
        Reading("12345678901234567890123456789012345", nil), Reading("0.12345678901234567890123456789012345", nil),
        Reading("1234567890123456789012345678901234000", "1234567890123456789012345678901234000"),
        Reading("1.0000000000000000000000000000000000000000000000", "1"),
        Reading("", nil), Reading("-", nil), Reading(".", nil), Reading("5.", nil), Reading("-.", nil),
        Reading("1.2.3", nil), Reading("+1", nil), Reading("1,5", nil), Reading(" 1", nil), Reading("1 ", nil),
        Reading("12abc", nil), Reading("1-2", nil), Reading("--1", nil), Reading("1_000", nil), Reading("1E3", nil),
        Reading("٣", nil), Reading("NaN", nil),
    ])
    func reads(_ reading: Reading) {
        #expect(Number(exactly: reading.text)?.description == reading.written)
    }

    @Test(arguments: [
        Reading("1E3", "1000"), Reading("1e+3", "1000"), Reading("15E-1", "1.5"), Reading("1.5e2", "150"),
        Reading("1E40", "1" + String(repeating: "0", count: 40)), Reading("1E41", "1E+41"),
        Reading("1.5E60", "1.5E+60"), Reading("1E-40", "0." + String(repeating: "0", count: 39) + "1"),
        Reading("12E-42", "1.2E-41"), Reading("1E6144", "1E+6144"), Reading("1E6145", nil),
        Reading("9.999999999999999999999999999999999E6144", "9.999999999999999999999999999999999E+6144"),
        Reading("1E-6176", "1E-6176"), Reading("1E-6177", nil), Reading("10E-6177", "1E-6176"),
        Reading("0E999999999999999999999", "0"), Reading("1E999999999999999999999", nil),
        Reading("1E", nil), Reading("1E+", nil), Reading("E3", nil), Reading("1E3.5", nil), Reading("1E3E3", nil),
    ])
    func readsExponents(_ reading: Reading) {
        #expect(Number(exactly: reading.text, allowingExponent: true)?.description == reading.written)
    }

    @Test("the same value is equal and hashes alike, however it is written")
    func equality() {
        let ones = ["1", "1.0", "1.00000000000000000000000000", "0.1E1", "10E-1", "1000000000000000000000E-21"]
            .compactMap { Number(exactly: $0, allowingExponent: true) }
        #expect(ones.count == 6)
        #expect(Set(ones) == [.one])
        #expect(ones.allSatisfy { $0 == .one && !($0 < .one) })
    }

    @Test("a number takes 24 bytes and is copied as bits")
    func layout() {
        #expect(MemoryLayout<Number>.stride == 24)
        #expect(_isPOD(Number.self))
    }

    @Test("0.1 + 0.2 is 0.3")
    func decimal() throws {
        let tenth = try #require(Number(exactly: "0.1"))
        let fifth = try #require(Number(exactly: "0.2"))
        #expect(try tenth.adding(fifth) == #require(Number(exactly: "0.3")))
    }

    @Test("what has no result says why")
    func errors() throws {
        let largest = try #require(
            Number(exactly: "9.999999999999999999999999999999999E6144", allowingExponent: true)
        )
        #expect(throws: Number.ArithmeticError.overflow) { try largest.adding(largest) }
        #expect(throws: Number.ArithmeticError.overflow) { try largest.multiplying(by: Number(2)) }
        #expect(throws: Number.ArithmeticError.divisionByZero) { try Number.one.divided(by: .zero) }
        #expect(throws: Number.ArithmeticError.divisionByZero) { try Number.zero.divided(by: .zero) }
        #expect(throws: Number.ArithmeticError.divisionByZero) { try Number.one.modulo(.zero) }
        #expect(throws: Number.ArithmeticError.invalid) { try Number.one.rounded(toScale: 6177, .up) }
        #expect(throws: Number.ArithmeticError.invalid) { try Number.one.rounded(toScale: -6112, .up) }
    }

    @Test(arguments: [
        ("5", 5), ("5.0", 5), ("5E2", 500), ("-9223372036854775808", Int.min), ("9223372036854775807", Int.max),
        ("9223372036854775808", nil), ("0.5", nil), ("0E5", 0), ("9E18", 9_000_000_000_000_000_000), ("1E19", nil),
    ])
    func integers(text: String, integer: Int?) throws {
        let number = try #require(Number(exactly: text, allowingExponent: true))
        #expect(number.integer == integer)
        #expect(number.isInteger == (text != "0.5"))
    }

    @Test(arguments: [
        ("2", "10", "1024"), ("-2", "3", "-8"), ("-2", "-3", "-0.125"), ("0", "0", "1"), ("0", "5", "0"),
        ("5", "0", "1"),
        ("0", "0.5", "0"), ("1", "-999999999", "1"), ("-1", "999999999", "-1"), ("4", "0.5", "2"), ("4", "-0.5", "0.5"),
        ("100", "1.5", "1000"), ("16", "0.25", "2"), ("10", "-3", "0.001"), ("1.5", "2", "2.25"), ("0.5", "-2", "4"),
        ("1E-5", "2E-6000", "1"),
    ])
    func powers(base: String, exponent: String, power: String) throws {
        let base = try #require(Number(exactly: base, allowingExponent: true))
        let exponent = try #require(Number(exactly: exponent, allowingExponent: true))
        #expect(try base.power(exponent).description == power)
    }

    @Test(arguments: [
        ("0", "-1", Number.ArithmeticError.divisionByZero), ("0", "-0.5", .divisionByZero), ("-4", "0.5", .invalid),
        ("2", "1000000000", .invalid), ("2", "-1000000000", .invalid), ("10", "6145", .overflow),
        ("10", "999999999", .overflow), ("0.1", "-999999999", .overflow), ("2", "99999999.5", .overflow),
    ])
    func powersThatAreNot(base: String, exponent: String, error: Number.ArithmeticError) throws {
        let base = try #require(Number(exactly: base))
        let exponent = try #require(Number(exactly: exponent))
        #expect(throws: error) { try base.power(exponent) }
    }
}
