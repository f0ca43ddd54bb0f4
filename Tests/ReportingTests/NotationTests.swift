import Certification
import Diagnostics
import FEEL
import Testing

@testable import Reporting

@Suite struct NotationTests {
    private let indonesian = Notation(language: .indonesian)
    private let english = Notation(language: .english)

    @Test(arguments: [
        ("0", "0", "0"), ("7", "7", "7"), ("412", "412", "412"), ("1234", "1.234", "1,234"), ("0.85", "0,85", "0.85"),
        ("1234567.5", "1.234.567,5", "1,234,567.5"), ("-1234.5", "-1.234,5", "-1,234.5"),
        ("100000", "100.000", "100,000"),
    ])
    func numbers(plain: String, id: String, en: String) throws {
        let number = try #require(Number(exactly: plain))
        #expect(indonesian.number(number) == id)
        #expect(english.number(number) == en)
    }

    @Test func hugeNumbersKeepTheirExponent() throws {
        let number = try #require(Number(exactly: "1.5E+60", allowingExponent: true))
        #expect(indonesian.number(number) == "1.5E+60")
    }

    @Test(arguments: [
        ("2025-08-01", "1 Agustus 2025", "1 August 2025"), ("2024-02-29", "29 Februari 2024", "29 February 2024"),
        ("2025-05-31", "31 Mei 2025", "31 May 2025"), ("2025-12-01", "1 Desember 2025", "1 December 2025"),
    ])
    func days(text: String, id: String, en: String) throws {
        let day = try #require(Day(text))
        #expect(indonesian.day(day) == id)
        #expect(english.day(day) == en)
    }

    /// A rounded figure and what it must not look equal to, both as numerator and denominator.
    struct Rounding: Sendable, CustomTestStringConvertible {
        let value: (Int, Int)
        let threshold: (Int, Int)
        let text: String
        init(_ value: (Int, Int), apartFrom threshold: (Int, Int), _ text: String) {
            self.value = value
            self.threshold = threshold
            self.text = text
        }
        var testDescription: String { text }
    }

    private static func fraction(_ parts: (Int, Int)) -> Fraction {
        Fraction(parts.0).divided(by: Fraction(parts.1)) ?? .zero
    }

    @Test(arguments: [
        Rounding((200, 3), apartFrom: (80, 1), "66,7"),
        Rounding((1, 4), apartFrom: (80, 1), "0,2"),  // half to even
        Rounding((3, 4), apartFrom: (80, 1), "0,8"),  // half to even
        Rounding((80, 1), apartFrom: (80, 1), "80,0"),  // equal figures may look equal
        Rounding((7999, 100), apartFrom: (80, 1), "79,99"),
        Rounding((79_999_999, 1_000_000), apartFrom: (80, 1), "79,999999"),
        Rounding((80_000_001, 1_000_000), apartFrom: (80, 1), "80,000001"),
        Rounding((12_345, 10), apartFrom: (0, 1), "1.234,5"),
    ])
    func roundingNeverHidesADifference(_ rounding: Rounding) {
        let value = Self.fraction(rounding.value)
        let threshold = Self.fraction(rounding.threshold)
        #expect(indonesian.rounded(value, decimals: 1, apartFrom: [threshold]) == rounding.text)
    }

    @Test(arguments: [
        Rounding((4, 5), apartFrom: (1, 2), "80 %"), Rounding((371, 412), apartFrom: (4, 5), "90,05 %"),
        Rounding((1, 3), apartFrom: (4, 5), "33,33 %"), Rounding((1, 8), apartFrom: (4, 5), "12,5 %"),
        Rounding((399_999, 500_000), apartFrom: (4, 5), "79,9998 %"), Rounding((0, 1), apartFrom: (4, 5), "0 %"),
        Rounding((1, 1), apartFrom: (4, 5), "100 %"),
    ])
    func percentages(_ rounding: Rounding) {
        let threshold = Self.fraction(rounding.threshold)
        #expect(indonesian.percent(Self.fraction(rounding.value), apartFrom: [threshold]) == rounding.text)
    }

    @Test func rangesStayVisiblyOpen() {
        let open = ScoreRange(Fraction(40), Self.fraction((145, 2)))
        #expect(indonesian.range(open) == "40,0–72,5")
        #expect(english.range(open) == "40.0–72.5")
        #expect(indonesian.range(ScoreRange(Fraction(40))) == "40,0")
        let narrow = ScoreRange(Self.fraction((6667, 100)), Self.fraction((6668, 100)))
        #expect(indonesian.range(narrow) == "66,67–66,68")
    }

    @Test(arguments: [
        ("P3Y", "3 tahun", "3 years"), ("P1Y", "1 tahun", "1 year"), ("P18M", "1 tahun 6 bulan", "1 year 6 months"),
        ("P1M", "1 bulan", "1 month"), ("P0M", "0 bulan", "0 months"),
    ])
    func monthSpans(text: String, id: String, en: String) throws {
        let duration = Value.yearMonthDuration(try #require(YearMonthDuration(text)))
        #expect(indonesian.plain(duration) == id)
        #expect(english.plain(duration) == en)
    }

    @Test(arguments: [("P90D", "90 hari", "90 days"), ("P1D", "1 hari", "1 day"), ("PT36H", "P1DT12H", "P1DT12H")])
    func daySpans(text: String, id: String, en: String) throws {
        let duration = Value.dayTimeDuration(try #require(DayTimeDuration(text)))
        #expect(indonesian.plain(duration) == id)
        #expect(english.plain(duration) == en)
    }
}
