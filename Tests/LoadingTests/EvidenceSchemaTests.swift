import Certification
import Diagnostics
import Loading
import TestSupport
import Testing

@Suite struct EvidenceSchemaTests {
    /// What a schema can't say: facts written twice, days in the wrong order, texts without content, personal data, bounds
    /// that are days.
    private static let unsaid: Set = ["DME1508", "DME1510", "DME1512", "DME1513", "DME1522", "DME1539"]

    private static let evidence = """
        village: {code: "52.02.05.2999", name: Contoh Jaya, district: Praya, regency: Lombok Tengah, province: NTB}
        fictional: true
        period: {from: 2025-01-01, to: 2025-09-30}
        note: Catatan
        facts:
          a:
            yes: ya
            count:
              values:
                - {value: 515, source: Pendataan, as of: 2025-06-30}
                - {value: 509, source: Survei, documents: [{kind: Perdes, date: 2025-01-01}], verified: {by: BP, on: 2025-08-01}}
            rate: {value: 0.85, source: Buku}
            percent: 85
            day: 2025-09-11
            name: 141/12
            office: 12
            kind: bpd
          b:
            crew: [bpd, pkk]
            decree:
              value: ya
              as of: 2025-09-30
              documents: [{kind: Perdes, number: 5/2023, title: Judul, date: 2023-01-02, valid until: 2026-01-02, file: a.pdf}]
              verified: {by: BP3MI, on: 2025-10-02, value: tidak, note: Diperiksa}
        """

    private static let others: [YAMLTree] =
        [
            "", "word", "5", "-5", "40000", "0.5", "2025-06-30", "2025-13-01", "ya", "no", "true", "bpd",
            "52.02.05.2999",
        ].map { .scalar($0, isPlain: true) }
        + [
            .scalar("5", isPlain: false), .scalar("true", isPlain: false), .scalar("", isPlain: false), .list([]),
            .list([.scalar("bpd", isPlain: true)]), .mapping([]),
            .list([.scalar("bpd", isPlain: true), .scalar("bpd", isPlain: true)]),
            .mapping([YAMLTree.Entry(key: "value", value: .scalar("5", isPlain: true))]),
            .mapping([YAMLTree.Entry(key: "value", value: .scalar("ya", isPlain: true))]),
        ]

    @Test(.enabled(if: PythonOracle.has("jsonschema"), "jsonschema isn't installed"))
    func schemaAndLoaderAgree() throws {
        let tree = try #require(YAMLTree(Self.evidence))
        let dotted = Self.evidence.replacing("  a:\n    yes: ya\n", with: "  a.yes: ya\n  a:\n")
        var random = SplitMix64(seed: 5)
        let changed = tree.changed(into: Self.others).shuffled(using: &random).prefix(800)
        let trees = [tree, try #require(YAMLTree(dotted))] + changed
        let verdicts = trees.compactMap { tree in
            Self.isAccepted(tree.yaml).map { SchemaOracle.Verdict(document: tree, isAccepted: $0) }
        }
        #expect(verdicts[0].isAccepted && verdicts[1].isAccepted)
        #expect(verdicts.count(where: \.isAccepted) > 100)
        let schema = EvidenceSchema(of: TestRules.allTypes.pack, in: .english).document
        #expect(try SchemaOracle.disagreements(of: schema, with: verdicts) == "", random.comment)
    }

    @Test func questionsAndOptionsAreShown() {
        let schema = EvidenceSchema(of: TestRules.allTypes.pack, in: .indonesian).document
        #expect(schema.contains("\"markdownDescription\": \"A?\""))
        #expect(schema.contains("- bpd: Badan Permusyawaratan"))
        #expect(schema.contains("\"maximum\": 30000"))
    }

    /// Whether the loader takes a file; nothing where it refuses what a schema can't refuse.
    private static func isAccepted(_ text: String) -> Bool? {
        let loaded = Loaded(SourceFile(path: "evidence.yaml", text: text), rules: TestRules.allTypes)
        let errors = loaded.diagnostics.filter { $0.severity == .error }
        return errors.contains { unsaid.contains($0.id) } ? nil : errors.isEmpty
    }
}
