import Certification
import Diagnostics
import Loading
import TestSupport
import Testing

/// The schemas for editors accept what the loader's structure accepts, and nothing else.
@Suite struct PackSchemaTests {
    /// What a schema can't say: ids that occur twice, bands of two directions, files that aren't there.
    private static let unsaid: Set = ["DME1416", "DME1419", "DME1421", "DME1422", "DME1423"]

    private static func kind(of file: String) -> String {
        file == "pillars.yaml" ? "section" : String(file.dropLast(".yaml".count))
    }

    private static func schema(_ kind: String) throws -> String {
        try #require(PackSchema.all.first { $0.kind == kind }).document(in: .english)
    }

    /// Whether nothing is wrong with the structure of a file of the small pack.
    private static func isAccepted(_ text: String, as name: String) -> Bool {
        var diagnostics: [Diagnostic] = []
        _ = RulePackLoader(TestPack.files(with: name, text), folder: "rules").load(into: &diagnostics)
        return !diagnostics.contains {
            $0.range?.file.path == "rules/\(name)" && $0.severity == .error && !unsaid.contains($0.id)
        }
    }

    /// What is put in the place of everything: texts of each syntax, and each kind of node.
    private static let others: [YAMLTree] =
        [
            "", "word", "two words", "pmi.total", "Kata", "5", "-0.5", "2025", "2025-01", "2025-01-31", "2025-13-01",
            "1.2.0", "01.2.0", "P3Y", "P90D", "P", "a.yaml", "a/b.yaml", "sum",
        ].map { .scalar($0, isPlain: true) }
        + [
            .scalar("0.80", isPlain: false), .scalar("true", isPlain: false), .scalar("", isPlain: false), .list([]),
            .list([.scalar("word", isPlain: true)]), .mapping([]),
            .mapping(["id", "en"].map { YAMLTree.Entry(key: $0, value: .scalar("x", isPlain: true)) }),
        ]

    @Test(
        .enabled(if: PythonOracle.has("jsonschema"), "jsonschema isn't installed"),
        arguments: TestPack.texts.map(\.name)
    )
    func schemaAndLoaderAgree(_ file: String) throws {
        let text = try #require(TestPack.texts.first { $0.name == file }?.text)
        let tree = try #require(YAMLTree(text))
        var random = SplitMix64(seed: 5)
        let trees = [tree] + tree.changed(into: Self.others).shuffled(using: &random).prefix(500)
        let verdicts = trees.map {
            SchemaOracle.Verdict(document: $0, isAccepted: Self.isAccepted($0.yaml, as: file))
        }
        #expect(verdicts[0].isAccepted)
        #expect(verdicts.count(where: \.isAccepted) > verdicts.count / 50)
        let schema = try Self.schema(Self.kind(of: file))
        #expect(try SchemaOracle.disagreements(of: schema, with: verdicts) == "", random.comment)
    }

    /// What stands in the table of refusals is refused by both, or can't be said by a schema.
    @Test(
        .enabled(if: PythonOracle.has("jsonschema"), "jsonschema isn't installed"),
        arguments: PackRefusalTests.refusals
    )
    func refusalsAgree(_ refusal: PackRefusalTests.Refusal) throws {
        let text = try refusal.source().text
        let tree = try #require(YAMLTree(text))
        let verdict = SchemaOracle.Verdict(
            document: tree,
            isAccepted: Self.isAccepted(text, as: refusal.file)
        )
        let schema = try Self.schema(Self.kind(of: refusal.file))
        #expect(try SchemaOracle.disagreements(of: schema, with: [verdict]) == "")
    }

    @Test func bothLanguagesSayTheSameButForTheirTexts() throws {
        for schema in PackSchema.all {
            let (indonesian, english) = (schema.document(in: .indonesian), schema.document(in: .english))
            let keys = { (text: String) in
                text.split(separator: "\n").filter { !$0.contains("\"description\": ") && !$0.contains("\"title\": ") }
            }
            #expect(keys(indonesian) == keys(english), "\(schema.kind)")
        }
    }
}
