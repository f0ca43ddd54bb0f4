import Certification
import Diagnostics
import FEEL
import TestSupport
import Testing

@testable import Loading

/// Personal data are found wherever they stand, and are shown nowhere.
@Suite struct PersonalDataTests {
    private func matches(_ text: String) -> [PersonalDataSearch.Match] {
        Array(text.utf8).withUnsafeBufferPointer { PersonalDataSearch.matches(in: $0) }
    }

    @Test(
        "identity numbers",
        arguments: [
            "«5202051234560001»", "NIK«5202054107900001»", "a «5202 0541 0790 0001» b", "«520205.410790.0001»",
            "«520205-310199-0001»", "«1111111111111111»", "x: «5202051234560001»,«5202051234560002»",
            "«520205 710190 0001»", "«5202 0541\n    0790 0001»", "«5202/0512/0385/0001»", "«5202_0512_0385_0001»",
            "«5202  0512  0385  0001»", "«5202, 0512, 0385, 0001»", "«5202·0512·0385·0001»", "«52.02.05.120385.0001»",
            "«52/02/05/12/03/85/0001»", "«5202 - 0512 - 0385 - 0001»", "«520205-120385/0001»",
            "2025-09-30, «5202/0512/0385/0001»",
        ]
    )
    func identityNumbers(_ marked: String) { expect(marked, .identityNumber) }

    @Test("passports", arguments: ["«A1234567»", "paspor «B7654321».", "(«c1234567»)", "«AB123456»", "«XE1234567»"])
    func passports(_ marked: String) { expect(marked, .passport) }

    @Test(
        "phones",
        arguments: [
            "«081234567890»", "«0812-3456-7890»", "hp «0812 3456 789»", "«0812.3456.7890»", "+«6281234567890»",
            "+«62 812-3456-7890»", "«6281234567890»", "WA«081234567»", "telp «0812\u{A0}3456\u{A0}7890»",
            "+«62 370 123456»",
            "«0812–3456–7890»", "(«0812) 3456-7890»", "(+«62) 812 3456 7890»", "+«62 (812) 3456 7890»",
            "«0812 - 3456 - 7890»", "«0812  3456  7890»", "«08 12 34 56 78 90»", "(«0812)\n   3456-7890»",
            "no. 3 («0812) 3456-7890»", "12/«081234567890»", "+«62 (0) 812 3456 789»", "141/12/2023, «0812-3456-7890»",
        ]
    )
    func phones(_ marked: String) { expect(marked, .phone) }

    @Test("whatever stands around them, however much of it", arguments: ["/", ":", "x", "°", "¹", "é", "\n", "\0"])
    func anythingAround(_ filler: String) {
        for before in 0..<18 {
            for after in 0..<10 {
                let around = [before, after].map { String(repeating: filler, count: $0) }
                expect(around[0] + "«5202051234560001»" + around[1], .identityNumber)
            }
        }
    }

    private func expect(_ marked: String, _ kind: PersonalDataKind) {
        let source = MarkedSource(marked)
        let found = matches(source.text)
        #expect(found.map(\.range) == source.marks)
        #expect(found.allSatisfy { $0.kind == kind })
    }

    @Test(
        "other numbers",
        arguments: [
            "470/12.2025/DS.3", "141/12/2023", "B.17/BP3MI/2025", "2025-09-30", "{from: 2025-01-01, to: 2025-09-30}",
            "2025-09-30 2025-10-14", "[2025-09-30, 2025-10-14]", "52.02.05.2999", "62.01.01.2001", "1.500.000.000",
            "620000000", "628500000", "123456789012345", "12345678901234567", "5202.0512.3456", "0812",
            "08-09-2025 10:00",
            "0.0812345678", "IMG_1234567.jpg", "IMG1234567", "A123456", "A12345678", "AB12345",
            "08/12/2023/45", "08/12/2023", "1500000000", "Rp 1.500.000.000,00", "[412, 371, 27003, 12345]",
            "[11/09/2025, 12/10/2025]", "11-09-2025 12-10-2025", "11/12/2025, 12/10/2025, 13/11/2025",
            "52.02.05.2001, 52.02.05.2002", "52.02.05.2001 52.02.05.2002", "62.01.01, 62.01.01.2001",
            "15.250.012, 12.500.000", "08 12 2025", "08 09 10 11 12 13", "08 12 34 56 78 90 11",
            "2021, 2022, 2023, 2024",
            "- 5202\n- 0512\n- 0385\n- 0001", "(5202) 0512 0385 0001", "141/12/2023, 142/12/2023",
            "412", "08123456", "081234567890123", "SK 1234567", "A 1234567", "2025-08-12 12:30", "9 9999 9999 9999 999",
            "5202 0532 0190 0001", "5202 0541 1390 0001", "1002 0541 0790 0001",
            "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
            "1234567890123456084c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15",
        ]
    )
    func otherNumbers(_ text: String) {
        #expect(matches(text) == [])
    }

    @Test(
        "anywhere in the evidence, with nothing of it in any text",
        arguments: [
            "facts: {a: {name: Sekretaris 5202054107900001}}", "facts: {a: {count: 5202054107900001}}",
            "note: hubungi 0812-3456-7890\nfacts: {}", "facts: {a: {\"5202054107900001\": 1}}",
            "facts:\n  a:\n    count:\n      value: 5\n      documents: [{kind: X, number: A1234567, date: 2025-01-01}]",
            "facts: {a: {count: 5}}   # 5202054107900001", "facts: {a: {name: \"\\u0035202054107900001\"}}",
            "facts: {a: {name: \"52020541079000\\x301\"}}", "facts: {a: {name: >-\n   0812 3456\n   7890}}",
            "facts: {a: {yes: 5202054107900001, 5202054107900002: ya, day: 5202054107900003}}",
            "5202054107900001: ya\nfacts: {}", "facts: {a: {name: [5202054107900001",
        ]
    )
    func isNeverShown(_ lines: String) {
        let loaded = Loaded(SourceFile(path: "evidence.yaml", text: Loaded.head + lines), rules: TestRules.allTypes)
        #expect(loaded.ids.contains("DME1512"))
        for language in Language.allCases {
            let text = DiagnosticTextRenderer(language: language).text(of: loaded.diagnostics)
            for secret in ["41079", "3456", "1234567", "520205"] {
                #expect(!text.contains(secret), "\(text)")
            }
        }
    }

    @Test(
        "in digits of other forms",
        arguments: [
            "«５２０２０５４１０７９００００１»", "«٥٢٠٢٠٥٤١٠٧٩٠٠٠٠١»", "x «５２０２ ０５４１ ０７９０ ０００１»", "«5202０５41０７90０００1»",
            "«۰۸۱۲-۳۴۵۶-۷۸۹۰»",
        ]
    )
    func foreignDigits(_ marked: String) {
        let source = MarkedSource(marked)
        #expect(ForeignDigits.matches(in: source.file.bytes).map(\.range) == source.marks)
        let blanked = String(decoding: PersonalDataScreen(source.file).file.bytes, as: UTF8.self)
        #expect(!blanked.unicodeScalars.contains { $0.properties.numericType == .decimal })
    }

    @Test("a fact that holds personal data is refused, the others are read")
    func refused() throws {
        let loaded = Loaded(facts: "a: {name: hubungi 0812-3456-7890, count: 3}", rules: TestRules.allTypes)
        #expect(loaded.ids == ["DME1512"])
        #expect(loaded.evidence?.facts.filter { $0 != .missing } == [.claim(.number(Number(3))), .refused])
    }
}
