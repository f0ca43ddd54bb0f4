import Foundation
import TestSupport
import Testing

@Suite struct CompareTests {
    private static let before = "Samples/separuh-jalan/evidence.yaml"
    private static let after = "Tests/CommandTests/Fixtures/comparison/evidence.yaml"

    /// A change of the rules: a pillar weighs twice.
    private static let change: [TemporaryFolder.Change] = [
        (
            "parameters.yaml", "en: Weight of the pillar Safe}\n    value: 1",
            "en: Weight of the pillar Safe}\n    value: 2"
        ),
        ("pack.yaml", "version: 0.1.0", "version: 0.2.0"),
    ]

    /// A folder with the assessments of the village in both years, the later one by changed rules, and with those rules.
    private static func folder() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.copyPack(to: "rules", change)
        try assess(before, "2025-11-19", to: "old.json", in: folder)
        try assess(after, "2026-11-19", ["--rules", folder.path("rules")], to: "new.json", in: folder)
        return folder
    }

    private static func assess(
        _ evidence: String,
        _ day: String,
        _ options: [String] = [],
        to name: String,
        in folder: TemporaryFolder
    ) throws {
        let run = try Program.run(["evaluate", evidence, "--as-of", day, "--format", "json"] + options)
        try #require(run.status == 0 || evidence == "Samples", "\(run.errors)")
        try folder.write(run.output, to: name)
    }

    private static func compare(_ folder: TemporaryFolder, _ options: [String]) throws -> Program.Run {
        try Program.run(
            ["compare", folder.path("old.json"), folder.path("new.json"), "--rules", folder.path("rules")] + options
        )
    }

    @Test(arguments: [
        ("text", "en", "comparison.en.txt"), ("text", "id", "comparison.id.txt"),
        ("markdown", "id", "comparison.id.md"),
    ])
    func writesForPeople(_ format: String, _ language: String, _ file: String) throws {
        let run = try Self.compare(
            Self.folder(),
            ["--old-rules", "Rules/dme-2025", "--format", format, "--lang", language]
        )
        #expect((run.status, run.errors) == (0, ""))
        try Golden(file).expect(run.output)
    }

    /// A reader of its own adds the parts up and finds the scores in the assessments.
    @Test(.enabled(if: PythonOracle.has("jsonschema"), "jsonschema isn't installed"))
    func anotherReaderAddsThePartsUp() throws {
        let folder = try Self.folder()
        let run = try Self.compare(folder, ["--old-rules", "Rules", "--format", "json"])
        #expect((run.status, run.errors) == (0, ""))
        #expect(try PythonOracle.objections(of: "docs/comparison.schema.json", to: [run.output]) == "")
        let script = """
            import hashlib, json, re, sys
            from fractions import Fraction as F
            document = json.loads(sys.stdin.read())
            parts = ["expiry", "evidence", "verification", "rules"]
            assert [part["part"] for part in document["parts"]] == parts
            number = lambda text: F(0) if text is None else F(text)
            for side, path in (("old", "\(folder.path("old.json"))"), ("new", "\(folder.path("new.json"))")):
                text = open(path, encoding="utf-8").read()
                assessment = json.loads(text)
                sealed = hashlib.sha256(re.sub('(?m)^  "digest": .*\\n', "", text).encode()).hexdigest()
                assert sealed == assessment["digest"] == document[side]["digest"]
                for key in ("certain", "claimed", "reachable"):
                    assert document[side]["levels"][key] == assessment["levels"][key]
                for figures, split in ((assessment["figures"][2], "proven"), (assessment["figures"][0], "claimed")):
                    for section, found in zip(document["sections"], figures["sections"]):
                        assert section["id"] == found["id"] and section[split][side] == found["score"]["exactLow"]
            changed = set()
            for section in document["sections"]:
                for split in (section["proven"], section["claimed"]):
                    assert [part["part"] for part in split["parts"]] == parts
                    score = number(split["old"])
                    for part in split["parts"]:
                        score += F(part["change"])
                        assert score == number(part["score"])
                        if F(part["change"]): changed.add(part["part"])
                    assert score == number(split["new"])
                    assert sum(F(part["change"]) for part in split["parts"]) == F(split["change"]) == number(split["new"]) - number(split["old"])
            assert changed == set(parts), changed
            """
        #expect(try PythonOracle.output(of: script, input: run.output) == "")
    }

    /// The figures that people read add up as well, though they are rounded.
    @Test func theRoundedFiguresAddUp() throws {
        let run = try Self.compare(Self.folder(), ["--old-rules", "Rules", "--lang", "en"])
        let rows = run.output.split(separator: "\n").compactMap { line -> [Double]? in
            let figures = line.split(separator: " ").suffix(7).compactMap { Double($0) }
            return figures.count == 7 ? figures : nil
        }
        #expect(rows.count == 8)
        for row in rows {
            // Tenths are added as whole numbers.
            let tenths = row.map { Int(($0 * 10).rounded()) }
            #expect(tenths[0] + tenths[1...4].reduce(0, +) == tenths[5], "\(row)")
            #expect(tenths[5] - tenths[0] == tenths[6], "\(row)")
        }
    }

    /// Of the same evidence on two days all that changes is expiry, and it is what `dme evaluate` finds on both days.
    @Test func withoutNewEvidenceAllIsExpiry() throws {
        let folder = try TemporaryFolder()
        let village = "Samples/satgas-habis-kemarin/evidence.yaml"
        try Self.assess(village, "2025-11-18", to: "old.json", in: folder)
        try Self.assess(village, "2025-11-19", to: "new.json", in: folder)
        let files = [folder.path("old.json"), folder.path("new.json")]
        let run = try Program.run(["bandingkan"] + files + ["--format", "json"])
        #expect((run.status, run.errors) == (0, ""))
        let document = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let parts = try #require(document["parts"] as? [[String: Any]])
        let facts = parts.map { ($0["facts"] as? [[String: Any]] ?? []).compactMap { $0["fact"] as? String } }
        #expect(facts == [["satgas.ada", "satgas.sk", "satgas.anggota"], [], [], []])
        #expect(parts.map { ($0["criteria"] as? [Any] ?? []).isEmpty } == [false, true, true, true])
        // The other way round it isn't a comparison.
        let back = try Program.run(["compare"] + files.reversed())
        #expect(back.status == 2 && back.output.isEmpty && back.errors.contains("DME1787"))
        // An assessment and itself.
        let same = try Program.run(["compare", files[0], files[0], "--lang", "en"])
        #expect(same.status == 0 && same.output.components(separatedBy: "  changes nothing\n").count == 5)
    }

    /// The old rules stand in git only.
    @Test func rulesAtARevision() throws {
        let folder = try TemporaryFolder()
        try folder.copyPack(to: "rules")
        try folder.commitToGit()
        try Self.assess(Self.before, "2025-11-19", to: "old.json", in: folder)
        try folder.copyPack(to: "rules", Self.change)
        try Self.assess(Self.after, "2026-11-19", ["--rules", folder.path("rules")], to: "new.json", in: folder)
        // Without them the old assessment can't be made again, and the message says how to name them.
        let refused = try Self.compare(folder, ["--lang", "en"])
        #expect(refused.status == 2 && refused.output.isEmpty)
        #expect(refused.errors.contains("DME1784") && refused.errors.contains("--old-rules REV:Rules/dme-2025"))
        let run = try Self.compare(folder, ["--old-rules", "HEAD:\(folder.path("rules"))", "--lang", "en"])
        #expect((run.status, run.errors) == (0, ""))
        #expect(run.output.contains("dme-2025 0.2.0 (provisional); changed"))
        #expect(run.output.contains("  - Weight of the pillar Safe: 1 → 2\n"))
    }

    @Test func refusesWhatIsNoPairOfAssessments() throws {
        let folder = try Self.folder()
        let old = folder.path("old.json")
        try folder.write(
            try folder.text(of: "old.json").replacing("\"fault\": false", with: "\"fault\": true"),
            to: "edited.json"
        )
        try Self.assess("Samples/anjani/evidence.yaml", "2026-11-19", to: "other.json", in: folder)
        try Self.assess(Self.after, "2026-11-19", ["--assurance", "claimed"], to: "claimed.json", in: folder)
        try Self.assess("Samples", "2025-11-19", to: "all.json", in: folder)
        let cases: [(arguments: [String], words: String)] = [
            ([old, folder.path("none.json")], "none.json"), ([old, folder.path("")], "folder"),
            ([old, Self.before], "DME1780"), ([folder.path("edited.json"), old], "DME1783"),
            ([folder.path("edited.json"), old], "DME1785"), ([folder.path("all.json"), old], "DME1789"),
            ([old, folder.path("other.json")], "DME1786"),
            ([old, folder.path("claimed.json")], "DME1788"), ([old, folder.path("new.json")], "DME1784"),
            ([old, old, "--rules", "Samples"], "pack.yaml"),
            ([old, old, "--old-rules", "no-such-revision:Rules"], "no-such"),
            ([old], "<new>"), ([old, old, "--format", "pdf"], "--format"),
        ]
        for (arguments, words) in cases {
            let run = try Program.run(["compare"] + arguments + ["--lang", "en"])
            #expect(run.status == 2 && run.output.isEmpty, "\(arguments)")
            #expect(run.errors.contains(words), "\(arguments): \(run.errors)")
        }
    }
}
