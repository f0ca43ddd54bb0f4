import Foundation
import TestSupport
import Testing

@Suite struct RulesCheckFormatTests {
    /// What a JSON report says of findings.
    struct Report: Decodable {
        struct Folder: Decodable {
            let path: String
            let digest: String?
            let findings: [Finding]
        }
        struct Finding: Decodable {
            struct Range: Decodable {
                struct Position: Decodable { let offset: Int }
                let start: Position
                let end: Position
            }
            let id: String
            let file: String?
            let range: Range?
        }
        let failed: Bool
        let folders: [Folder]

        init(_ run: Program.Run) throws {
            self = try JSONDecoder().decode(Report.self, from: Data(run.output.utf8))
        }
    }

    @Test(arguments: [
        ("text", "gates.yaml:12:15: error: "), ("json", "\"id\": \"DME1301\""), ("sarif", "\"ruleId\": \"DME1301\""),
        ("junit", "<failure type=\"DME1301\""), ("github", "gates.yaml,line=12,"), ("markdown", "| DME1301 |"),
    ])
    func everyFormatTellsTheFinding(format: String, text: String) throws {
        let folder = try TemporaryFolder()
        try folder.copyPack(to: "good")
        try folder.copyPack(to: "bad", [("gates.yaml", "pmi.total > 0", "pmi.totl > 0")])
        let arguments = ["--format", format, "--lang", "en", "--as-of", "2025-11-19"]
        let bad = try Program.run(["rules", "check", "--no-search", folder.path("bad")] + arguments)
        #expect(bad.status == 1)
        #expect(bad.output.contains(text))
        #expect(bad.errors == "")
        let good = try Program.run(["rules", "check", "--no-search", folder.path("good")] + arguments)
        #expect(good.status == 0)
        #expect(!good.output.contains("DME1301"))
    }

    @Test("warnings fail only where that is asked for")
    func failLevel() throws {
        let folder = try TemporaryFolder()
        try folder.copyPack(to: "pack")
        try folder.write("id: x\n", to: "pack/lain.yaml")
        let arguments = ["rules", "check", "--no-search", folder.path("pack"), "--as-of", "2025-11-19"]
        #expect(try Program.run(arguments).status == 0)
        #expect(try Program.run(arguments + ["--fail-level", "error"]).status == 0)
        #expect(try Program.run(arguments + ["--fail-level", "warning"]).status == 1)
        #expect(try Program.run(arguments + ["--fail-level", "none"]).status == 2)
        #expect(try Program.run(arguments + ["--format", "xml"]).status == 2)
    }

    @Test("packs come by path, each once, however many cores work on them")
    func order() throws {
        let folder = try TemporaryFolder()
        for name in ["c", "a", "d/b", "b"] { try folder.copyPack(to: name) }
        let paths = [folder.path("d"), folder.path("c"), folder.path(""), folder.path("c")]
        let run = try Program.run(
            ["rules", "check", "--no-search", "--format", "json", "--as-of", "2025-11-19"]
                + paths.map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
        )
        let found = try Report(run).folders.map(\.path)
        #expect(found == ["a", "b", "c", "d/b"].map { folder.path($0) })
    }

    /// The marked names stand in expressions that aren't written letter by letter.
    @Test(arguments: [
        "met when: >-\n      pmi.total > 0 and\n\n      «pmi.totl» > 1 or\n      pmi.total > 2",
        "met when: \"pmi.total > 0 and\\\n      \\x20«\\u0070mi.totl» > 1\"",
        "met when: 'village.kind = \"it''s\" and «pmi.totl» > 1'",
    ])
    func placesInsideFoldedAndQuotedTextsAreExact(_ marked: String) throws {
        let folder = try TemporaryFolder()
        let original = try String(
            contentsOf: Program.repository.appendingPathComponent("Rules/dme-2025/gates.yaml"),
            encoding: .utf8
        )
        let source = MarkedSource(original.replacing("met when: pmi.total > 0", with: marked))
        try folder.copyPack(to: "pack")
        try folder.write(source.text, to: "pack/gates.yaml")
        let report = try Report(
            Program.run([
                "rules", "check", "--no-search", folder.path("pack"), "--format", "json", "--as-of", "2025-11-19",
            ])
        )
        let findings = report.folders.flatMap(\.findings)
        #expect(findings.map(\.id) == ["DME1301"])
        #expect(findings.first?.file == folder.path("pack/gates.yaml"))
        #expect(findings.compactMap { $0.range.map { $0.start.offset..<$0.end.offset } } == source.marks)
    }
}
