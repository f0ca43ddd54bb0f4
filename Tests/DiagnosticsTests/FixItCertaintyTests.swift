import Diagnostics
import TestSupport
import Testing

/// Which mends may be made unasked.
@Suite struct FixItCertaintyTests {
    @Test(
        "names",
        arguments: [
            ("when: «pmi.totl» > 0", "pmi.total", true), ("when: «PMI.Total» > 0", "pmi.total", true),
            ("when: «pmi.toatl» > 0", "pmi.total", true), ("«atleast»: 5", "at least", true),
            // Another thing of the same kind.
            ("when: «pmi.total» > 0", "umkm.total", false), ("when: «k2.met»", "k1.met", false),
            ("when: «tahun2025» > 0", "tahun2024", false), ("when: «a.total» > 0", "b.total", false),
            ("when: «pmi.ttl» > 0", "pmi.total", false), ("finding: «DME9999»", "DME1199", false),
            // A name that the expression holds already.
            ("when: pmi.total > 0 and «pmi.totl» > 0", "pmi.total", false),
            ("when: >-\n  «pmi.totl» > 0\n  and pmi.total > 0\nnext: 1", "pmi.total", false),
            ("when: pmi.total > 0\nnext: «pmi.totl»\nlast: pmi.total", "pmi.total", true),
        ]
    )
    func names(marked: String, name: String, isCertain: Bool) {
        let source = MarkedSource(marked)
        #expect(Diagnostic.FixIt.name(source.ranges[0], name).isCertain == isCertain)
    }

    @Test(
        "numbers, dates and durations",
        arguments: [
            ("0,85", "0.85", true), (",5", "0.5", true), ("1.234,5", "1234.5", true), ("1.500.000", "1500000", true),
            ("2025/09/11", "2025-09-11", true), ("p90d", "P90D", true), ("P 3Y", "P3Y", true),
            ("27.003", "27003", false), ("Rp 60", "60", false), ("60%", "0.6", false), ("6O", "6", false),
            ("412 orang", "412", false), ("11/09/2025", "2025-09-11", false), ("2 tahun", "P2Y", false),
            ("412.0", "412", false),
        ]
    )
    func respellings(written: String, mended: String, isCertain: Bool) {
        let source = MarkedSource("value: «\(written)»")
        #expect(Diagnostic.FixIt.respelling(written, at: source.ranges[0], mended).isCertain == isCertain)
    }
}
