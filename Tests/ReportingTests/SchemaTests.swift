import Certification
import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Reporting

@Suite struct SchemaTests {
    /// Documents with something of everything: see ``FixtureVillages``.
    private static let villages = [
        FixtureVillages.mixed, FixtureVillages.nasty("\"<|>\\ é\n"), Fixture.village(facts: "  perdes: {ada: ya}"),
        Fixture.village(facts: "  rumah: {total: 10, terlayani: 12}\n  satgas: {anggota: banyak}"),
        Fixture.village(facts: "  rumah: {total: {value: 10, as of: 2026-01-01}, terlayani: 0}"),
        FixtureVillages.mixed.replacing("52.02.05.2999", with: "52.02.05.1999"),
    ]

    @Test(.enabled(if: PythonOracle.has("jsonschema"), "jsonschema isn't installed"))
    func documentsKeepTheSchema() throws {
        #expect(try PythonOracle.objections(of: "docs/assessment.schema.json", to: documents()) == "")
    }

    /// Python writes again what it has read: the same bytes come out, and no key stood twice.
    @Test(.enabled(if: PythonOracle.has("json"), "python3 isn't installed"))
    func anotherWriterGivesTheSameBytes() throws {
        let script = """
            import json, sys
            again = [json.dumps(json.loads(text), indent=2, ensure_ascii=False) + "\\n" for text in sys.stdin.read().split("\\f")]
            sys.stdout.write("\\f".join(again))
            """
        let documents = try documents().joined(separator: "\u{C}")
        #expect(try PythonOracle.output(of: script, input: documents) == documents)
    }

    private func documents() throws -> [String] {
        let rules = try Fixture.rules()
        return try Self.villages.map { AssessmentJSON(rules: rules).render(try Fixture.assessment(of: $0, by: rules)) }
    }

    @Test func keysStandInOrder() throws {
        let rules = try Fixture.rules()
        let json = AssessmentJSON(rules: rules).render(try Fixture.assessment(of: FixtureVillages.mixed, by: rules))
        let keys = json.split(separator: "\n").filter { $0.hasPrefix("  \"") }.compactMap {
            $0.split(separator: "\"").dropFirst().first
        }
        #expect(
            keys == [
                "schema", "digest", "engine", "asOf", "pack", "evidence", "village", "verdict", "levels", "figures",
                "facts",
                "differences",
                "assumptions", "fault",
            ]
        )
    }
}
