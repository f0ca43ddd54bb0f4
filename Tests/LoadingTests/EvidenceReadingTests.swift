import Certification
import Diagnostics
import FEEL
import TestSupport
import Testing

/// Good evidence becomes what it says, village by village.
@Suite struct EvidenceReadingTests {
    @Test("a record keeps everything that backs its value")
    func record() throws {
        let loaded = Loaded(
            facts: """
                b:
                  decree:
                    value: ya
                    as of: 2025-06-30
                    source: Kantor desa
                    documents:
                      - {kind: Perdes, number: 3/2024, title: Pelindungan, date: 2024-05-06, valid until: 2027-05-05, file: a.pdf}
                    verified: {by: BP3MI NTB, on: 2025-07-01, value: tidak, note: belum diundangkan}
                """,
            rules: TestRules.allTypes
        )
        #expect(loaded.ids == [])
        let index = try #require(TestRules.allTypes.pack.factIndex(of: "b.decree"))
        let document = Document(
            kind: "Perdes",
            number: "3/2024",
            title: "Pelindungan",
            date: try #require(Day("2024-05-06")),
            validUntil: Day("2027-05-05"),
            file: "a.pdf",
            sha256: nil
        )
        let verification = Verification(
            by: "BP3MI NTB",
            on: try #require(Day("2025-07-01")),
            value: .boolean(false),
            note: "belum diundangkan"
        )
        let statement = Statement(
            value: .boolean(true),
            asOf: Day("2025-06-30"),
            source: "Kantor desa",
            documents: [document],
            verification: verification
        )
        #expect(loaded.evidence?.facts[index] == .statements([statement]))
    }

    @Test(
        "a verification on the value's day or later counts; one before it doesn't, and the value stays",
        arguments: [
            ("as of: 2025-06-30, ", "2025-06-30", true), ("as of: 2025-06-30, ", "2025-06-29", false),
            // The end of the period stands in for a day that isn't written, and is nobody's statement.
            ("", "2025-06-29", true),
        ]
    )
    func verificationDay(_ asOf: String, _ day: String, _ counts: Bool) throws {
        let loaded = Loaded(
            facts: "a: {count: {value: 5, \(asOf)verified: {by: BP3MI, on: \(day)}}}",
            rules: TestRules.allTypes
        )
        let index = try #require(TestRules.allTypes.pack.factIndex(of: "a.count"))
        guard case .statements(let statements)? = loaded.evidence?.facts[index] else {
            Issue.record("no statements")
            return
        }
        #expect(statements.map(\.value) == [.number(Number(5))])
        #expect(statements.map { $0.verification != nil } == [counts])
        #expect(loaded.ids == (counts ? [] : ["DME1513"]))
    }

    @Test("several values are kept in order; one refused value refuses them all")
    func values() throws {
        let index = try #require(TestRules.allTypes.pack.factIndex(of: "a.count"))
        let good = Loaded(
            facts: "a: {count: {values: [{value: 515, source: Desa}, {value: 509, source: BPS, as of: 2018-12-31}]}}",
            rules: TestRules.allTypes
        )
        guard case .statements(let statements)? = good.evidence?.facts[index] else {
            Issue.record("no statements")
            return
        }
        #expect(statements.map(\.value) == [.number(Number(515)), .number(Number(509))])
        #expect(statements.map(\.source) == ["Desa", "BPS"])
        #expect(statements.map(\.asOf) == [nil, Day("2018-12-31")])
        let bad = Loaded(
            facts: "a: {count: {values: [{value: 515, source: Desa}, {value: banyak, source: BPS}]}}",
            rules: TestRules.allTypes
        )
        #expect(bad.evidence?.facts[index] == .refused)
    }

    @Test("what backs a value and can't be read backs nothing; the value stays")
    func brokenBacking() throws {
        let index = try #require(TestRules.allTypes.pack.factIndex(of: "a.count"))
        let loaded = Loaded(
            facts: "a: {count: {value: 5, documents: [{kind: SK, date: 2025-02-31}], verified: {by: X, on: kemarin}}}",
            rules: TestRules.allTypes
        )
        #expect(loaded.ids == ["DME1533", "DME1533"])
        let claim = Statement(value: .number(Number(5)), asOf: nil, source: nil, documents: [], verification: nil)
        #expect(loaded.evidence?.facts[index] == .statements([claim]))
    }

    @Test("the village, the period and the remark")
    func village() throws {
        let text = """
            village: {code: "52.02.05.1999", name: Nu'man, district: Praya, regency: Lombok Tengah, province: NTB}
            fictional: true
            period: {from: 2025-01-01, to: 2025-09-30}
            note: "470/12.2025/DS.3"
            facts: {}
            """
        let loaded = Loaded(SourceFile(path: "x/evidence.yaml", text: text), rules: TestRules.allTypes)
        let evidence = try #require(loaded.evidence)
        #expect(loaded.ids == [])
        #expect(evidence.village.code.kind == .kelurahan)
        #expect(evidence.village.name == "Nu'man")
        #expect(evidence.village.province == "NTB")
        #expect(evidence.isFictional)
        #expect([evidence.periodFrom.description, evidence.periodTo.description] == ["2025-01-01", "2025-09-30"])
        #expect(evidence.note == "470/12.2025/DS.3")
        #expect(evidence.path == "x/evidence.yaml")
        #expect(evidence.facts.allSatisfy { $0 == .missing })
    }

    @Test("one bad village in a stream doesn't stop the others")
    func stream() {
        func village(_ number: Int, code: String) -> String {
            "village: {code: \(code), name: V\(number)}\nperiod: {from: 2025-01-01, to: 2025-09-30}\nfacts: {a: {count: \(number)}}\n"
        }
        let parts = [village(1, code: "52.02.05.2001"), village(2, code: "«52.02»"), village(3, code: "52.02.05.2003")]
        let source = MarkedSource(parts.joined(separator: "---\n"))
        let loaded = Loaded(source.file, rules: TestRules.allTypes)
        #expect(loaded.evidences.map { $0?.village.name } == ["V1", nil, "V3"])
        #expect(loaded.places == source.marks)
    }

    @Test("a file of one village has the digest of its bytes, a village of several that of its document")
    func digests() throws {
        let one = Loaded.head + "facts: {}\n"
        let alone = try #require(Loaded(SourceFile(path: "a", text: one), rules: TestRules.allTypes).evidence)
        #expect(alone.digest == Digest(of: one.utf8))
        let several = Loaded(SourceFile(path: "a", text: one + "---\n" + one), rules: TestRules.allTypes)
        let document = Digest(of: one.dropLast().utf8)
        #expect(several.evidences.map { $0?.digest } == [document, document])
    }
}
