import Testing

@testable import Loading

/// What was probably meant by a number or a date that isn't one.
@Suite struct MendTests {
    @Test(
        "whole numbers",
        arguments: [
            ("27.003", "27003"), ("27,003", "27003"), ("1.500.000", "1500000"), ("1 500 000", "1500000"),
            ("Rp 1.500.000", "1500000"), ("Rp1.500.000,-", "1500000"), ("412 orang", "412"), ("+412", "412"),
            ("412.0", "412"), ("2 juta", "2000000"), ("1,5 juta", "1500000"), ("12,000.00", "12000"),
            ("-27.003", "-27003"),
            ("12.5", nil), ("27.0031", "27.0031"), ("dua belas", nil), ("sekitar 400", nil), ("400-an", nil),
            ("12/2", nil), ("6O", nil), ("3O orang", nil),
            ("", nil), ("-", nil), (".", nil), ("1.2.3", nil), ("1..2", nil), ("٤٢", nil),
        ] as [(String, String?)]
    )
    func integers(_ written: String, _ mended: String?) {
        let wanted = mended == written ? nil : mended
        #expect(NumberMend.suggestion(for: written, asInteger: true, isPercentage: false) == wanted)
    }

    @Test(
        "decimal numbers",
        arguments: [
            ("0,85", "0.85"), ("1.234,5", "1234.5"), ("1,234.5", "1234.5"), ("1.234.567", "1234567"), ("27,003", nil),
            ("0,003", "0.003"), ("27,0031", "27.0031"),
            (".5", "0.5"), (",5", "0.5"), ("85%", "0.85"), ("85 %", "0.85"), ("12,5 persen", "0.125"), ("3 km", "3"),
            ("Rp 2,5 miliar", "2500000000"), ("1,23,4", nil), ("a", nil), ("1.23,", nil), ("1,234,5", nil),
        ] as [(String, String?)]
    )
    func decimals(_ written: String, _ mended: String?) {
        #expect(NumberMend.suggestion(for: written, asInteger: false, isPercentage: false) == mended)
    }

    @Test("a number that is counted in percent keeps its size")
    func percentages() {
        #expect(NumberMend.suggestion(for: "85 %", asInteger: false, isPercentage: true) == "85")
        #expect(NumberMend.suggestion(for: "85 %", asInteger: false, isPercentage: nil) == nil)
        #expect(NumberMend.suggestion(for: "60 persen", asInteger: false, isPercentage: nil) == nil)
    }

    @Test(
        "durations",
        arguments: [
            ("3Y", "P3Y"), ("3 Y", "P3Y"), ("18m", "P18M"), ("p90d", "P90D"), ("P 3Y", "P3Y"), ("1Y6M", "P1Y6M"),
            ("3 tahun", "P3Y"), ("3tahun", "P3Y"), ("18 bulan", "P18M"), ("18 months", "P18M"), ("90 hari", "P90D"),
            ("2 thn", "P2Y"), ("3", nil), ("Y", nil), ("tahun", nil), ("0 tahun", nil), ("412 orang", nil), ("", nil),
            ("3,5 tahun", nil), ("0,80", nil),
        ] as [(String, String?)]
    )
    func durations(_ written: String, _ mended: String?) {
        #expect(DurationMend.suggestion(for: written) == mended)
    }

    @Test(
        "days",
        arguments: [
            ("11-09-2025", "2025-09-11"), ("11/09/2025", "2025-09-11"), ("1/9/2025", "2025-09-01"),
            ("11.9.2025", "2025-09-11"), ("2025/09/11", "2025-09-11"), ("2025-9-11", "2025-09-11"),
            ("11 September 2025", "2025-09-11"), ("1 Agustus 2025", "2025-08-01"), ("17 Okt 2025", "2025-10-17"),
            ("3 May 2025", "2025-05-03"), ("2025-09-11T00:00:00", "2025-09-11"), ("2025-02-30", nil),
            ("30-02-2025", nil),
            ("11-09-25", nil), ("September 2025", nil), ("2025", nil), ("", nil), ("1-2-3-4", nil),
            ("kemarin dulu sekali", nil),
        ] as [(String, String?)]
    )
    func days(_ written: String, _ mended: String?) {
        #expect(DayMend.suggestion(for: written) == mended)
    }
}
