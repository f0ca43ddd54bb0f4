import Foundation
import TestSupport
import Testing

@Suite struct RulesDiffTests {
    private static let folder = "Tests/CommandTests/Fixtures/difference"
    private static let packs = ["rules", "diff", "\(folder)/old", "\(folder)/new"]
    private static let villages = ["--villages", "\(folder)/villages.yaml", "--as-of", "2025-11-19"]

    @Test(arguments: [
        ("difference.id.md", ["--format", "markdown"]), ("difference.en.md", ["--format", "markdown", "--lang", "en"]),
        ("difference.id.txt", []), ("difference.en.txt", ["--lang", "en"]), ("difference.json", ["--format", "json"]),
    ])
    func reports(_ golden: String, _ options: [String]) throws {
        let run = try Program.run(Self.packs + Self.villages + options)
        #expect(run.status == 0)
        try Golden(golden).expect(run.output)
        // The village that can't be read is said, once.
        #expect(run.errors.components(separatedBy: "DME1505").count == 2)
    }

    /// A command line with the status it must end with.
    private static let endings: [(arguments: [String], status: Int32)] = [
        (packs + villages + ["--fail-on-flip"], 1),
        (["rules", "diff", "\(folder)/old", "\(folder)/old"] + villages + ["--fail-on-flip"], 0),
        (["aturan", "beda", "\(folder)/old", "\(folder)/new"], 0),
        (packs + ["--fail-on-flip"], 2),
        (["rules", "diff", "\(folder)/old", "\(folder)/none"], 2),
        (["rules", "diff", "\(folder)/old", folder], 2),
        (packs + ["--villages", "\(folder)/none.yaml"], 2),
        (packs + ["--villages", "\(folder)/old/pack.yaml", "--as-of", "2025-11-19"], 2),
        (["rules", "diff", "\(folder)/old", "no-such-revision:\(folder)/old"], 2),
    ]

    @Test(arguments: endings)
    func exitStatus(_ arguments: [String], _ status: Int32) throws {
        let run = try Program.run(arguments)
        #expect(run.status == status)
        #expect(status != 2 || !run.errors.isEmpty)
        #expect(status != 2 || run.output.isEmpty)
    }

    @Test func nothingChangesBetweenAPackAndItself() throws {
        let run = try Program.run(
            ["rules", "diff", "\(Self.folder)/new", "\(Self.folder)/new", "--lang", "en"] + Self.villages
        )
        #expect(run.output.contains("The two packs don't differ."))
        #expect(run.output.contains("  5  stays the same\n"))
    }

    /// The state of a repository at a revision, with another state in the work tree.
    @Test func packsAtARevision() throws {
        let folder = try TemporaryFolder()
        let old = Program.repository.appendingPathComponent("\(Self.folder)/old")
        for name in try FileManager.default.contentsOfDirectory(atPath: old.path) {
            try folder.write(String(contentsOf: old.appendingPathComponent(name), encoding: .utf8), to: "pack/\(name)")
        }
        try folder.commitToGit()
        let parameters = try String(contentsOfFile: folder.path("pack/parameters.yaml"), encoding: .utf8)
        try folder.write(parameters.replacing("value: 60", with: "value: 55"), to: "pack/parameters.yaml")
        let pack = folder.path("pack")
        let run = try Program.run(["rules", "diff", "HEAD:\(pack)", pack, "--lang", "en"])
        #expect(run.status == 0)
        #expect(run.output.contains("parameter 'ambang': value 60 → 55 (more lenient)"))
        #expect(run.output.contains("1 change: 1 more lenient"))
        let back = try Program.run(["rules", "diff", pack, "HEAD:\(pack)", "--lang", "en"])
        #expect(back.output.contains("parameter 'ambang': value 55 → 60 (stricter)"))
    }

    @Test(.enabled(if: PythonOracle.has("jsonschema"), "jsonschema isn't installed"))
    func documentsKeepTheSchema() throws {
        let documents = [
            Self.packs + Self.villages, Self.packs, ["rules", "diff", "\(Self.folder)/old", "\(Self.folder)/old"],
            ["rules", "diff", "\(Self.folder)/new", "\(Self.folder)/old"] + Self.villages,
        ]
        let texts = try documents.map { try Program.run($0 + ["--format", "json"]).output }
        #expect(try PythonOracle.objections(of: "docs/difference.schema.json", to: texts) == "")
    }
}
