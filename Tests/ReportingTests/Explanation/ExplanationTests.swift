import Analysis
import Certification
import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Reporting

@Suite struct ExplanationTests {
    @Test(arguments: ExplanationCase.villages, Language.allCases)
    func villages(_ example: ExplanationCase, _ language: Language) throws {
        let text = ExplanationText(language: language).render(try example.report())
        try Golden("explain.\(example.name).\(language.rawValue).txt").expect(text)
    }

    @Test(arguments: ExplanationCase.criteria) func criteria(_ example: ExplanationCase) throws {
        let text = ExplanationText(language: .indonesian).render(try example.report())
        try Golden("explain.criterion.\(example.name).id.txt").expect(text)
    }

    @Test func markdown() throws {
        let report = try ExplanationCase.villages[0].report()
        try Golden("explain.mixed.id.md").expect(ExplanationMarkdown(language: .indonesian).render(report))
        let criterion = try ExplanationCase.criteria[7].report()
        try Golden("explain.criterion.conflict.en.md").expect(ExplanationMarkdown(language: .english).render(criterion))
    }

    @Test func json() throws {
        try Golden("explain.ways.json").expect(ExplanationJSON().render(try ExplanationCase.villages[2].report()))
        try Golden("explain.criterion.fault.json").expect(
            ExplanationJSON().render(try ExplanationCase.criteria[4].report())
        )
    }

    @Test(.enabled(if: PythonOracle.has("jsonschema"), "jsonschema isn't installed"))
    func documentsKeepTheSchema() throws {
        let script =
            Self.validator + """

                for document in sys.stdin.read().split("\\f"):
                    for error in validator.iter_errors(json.loads(document)): print(error.json_path, error.message)
                """
        #expect(try PythonOracle.output(of: script, input: Self.documents()) == "")
    }

    /// An object of each kind gets a key that the schema doesn't know.
    @Test(.enabled(if: PythonOracle.has("jsonschema"), "jsonschema isn't installed"))
    func theSchemaRefusesUnknownKeys() throws {
        let script =
            Self.validator + """

                kinds = {}
                def walk(document, node, path):
                    if isinstance(node, dict): kinds.setdefault((path, node.get("kind")), (document, node))
                    children = node.items() if isinstance(node, dict) else [("", item) for item in node] if isinstance(node, list) else []
                    for key, child in children: walk(document, child, path + "/" + key)
                for text in sys.stdin.read().split("\\f"):
                    document = json.loads(text)
                    walk(document, document, "")
                for (path, _), (document, node) in kinds.items():
                    node["unknown key"] = 1
                    if validator.is_valid(document): print(path)
                    del node["unknown key"]
                assert len(kinds) > 30, len(kinds)
                """
        #expect(try PythonOracle.output(of: script, input: Self.documents()) == "")
    }

    /// What names say that try to break out of their place.
    @Test func foreignTextStaysInItsPlace() throws {
        let hostile = ExplanationCase(name: "nasty", village: FixtureVillages.nasty("<b>|\u{202E}\n"))
        let text = ExplanationText(language: .indonesian).render(try hostile.report())
        #expect(!text.unicodeScalars.contains { $0 != "\n" && $0.properties.generalCategory == .control })
        #expect(!text.unicodeScalars.contains { $0.properties.generalCategory == .format })
        #expect(!ExplanationMarkdown(language: .english).render(try hostile.report()).contains("<b>"))
    }

    /// The shares of all criteria of a section, each with what it has proven, make up its score.
    @Test(arguments: [ExplanationCase.verified, FixtureVillages.mixed])
    func worthsMakeUpTheScore(_ village: String) throws {
        let report = try ExplanationCase(name: "worth", village: village).report()
        let pack = report.rules.pack
        let evaluation = report.villages[0].assessment.evaluation(at: .verified)
        let section = try #require(pack.groups.firstIndex { $0.path == "layanan" })
        let criteria = pack.criteria.indices.filter { pack.criteria[$0].path.hasPrefix("layanan.") }
        let worths = criteria.map { CriterionWorth(ofCriterion: $0, in: evaluation, by: report.rules) }
        let shares = try worths.map { try #require($0.share(ofGroup: section)) }
        #expect(shares.reduce(.zero, +) == .one)
        let proven = zip(criteria, shares).map { evaluation.criteria[$0].score.low * $1 }.reduce(.zero, +)
        #expect(proven * Fraction(100) == evaluation.groups[section].score.low)
        let perdes = try #require(pack.criteria.firstIndex { $0.path == "syarat.perdes" })
        #expect(CriterionWorth(ofCriterion: perdes, in: evaluation, by: report.rules).steps.map(\.share) == [nil])
    }

    private static let validator = """
        import json, sys
        from jsonschema import Draft202012Validator
        path = "\(Repository.root.appendingPathComponent("docs/explanation.schema.json").path)"
        validator = Draft202012Validator(json.load(open(path, encoding="utf-8")))
        """

    /// Documents of every kind, divided by form feeds.
    private static func documents() throws -> String {
        let faulty = ExplanationCase(
            name: "faulty",
            village: ExplanationCase.verified,
            changes: ExplanationCase.criteria[4].changes
        )
        let nasty = ExplanationCase(name: "nasty", village: FixtureVillages.nasty("\"<|>\\ é\n"))
        let examples = ExplanationCase.villages + ExplanationCase.criteria + [faulty, nasty]
        return try examples.map { ExplanationJSON().render(try $0.report()) }.joined(separator: "\u{C}")
    }
}
