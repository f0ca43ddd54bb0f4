import Foundation
import TestSupport
import Testing

/// `dme settle`, as an assessor or a village secretary runs it.
@Suite struct SettleTests {
    private static func run(_ options: String..., on village: String = "satgas-habis-kemarin") throws -> Program.Run {
        try Program.run(["settle", "Samples/\(village)", "--as-of", "2025-11-19"] + options)
    }

    @Test(arguments: [
        ("text", "en", "settle.en.txt"), ("text", "id", "settle.id.txt"), ("markdown", "id", "settle.id.md"),
    ])
    func writesForPeople(_ format: String, _ language: String, _ file: String) throws {
        let run = try Self.run("--format", format, "--lang", language)
        #expect((run.status, run.errors) == (0, ""))
        try Golden(file).expect(run.output)
    }

    /// Of 263 workers verified, enough can have left procedurally for the highest level: far more than rules speak of.
    @Test func verifiedEvidenceLeavesTheHighestLevelInReach() throws {
        let options = ["--assurance", "verified", "--lang", "en"]
        let run = try Program.run(["settle", "Samples/separuh-jalan", "--as-of", "2025-11-19"] + options)
        #expect((run.status, run.errors) == (0, ""))
        #expect(run.output.contains("left through official channels (recorded in SISKOP2MI)? → 263 people"))
        try Golden("settle-verified.en.txt").expect(run.output)
    }

    /// The quickest answers, put into the evidence, give the level that they are said to settle.
    @Test func answersPutInSettleTheLevel() throws {
        let run = try Self.run("--format", "json")
        let document = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let villages = try #require(document["villages"] as? [[String: Any]])
        let quickest = try #require(villages.first?["quickest"] as? [[String: Any]])
        #expect(quickest.compactMap { $0["level"] as? String } == ["layak", "rintisan"])
        let path = Program.repository.appendingPathComponent("Samples/satgas-habis-kemarin/evidence.yaml").path
        let evidence = try String(contentsOfFile: path, encoding: .utf8)
        let start = try #require(evidence.range(of: "  satgas:\n")?.lowerBound)
        let end = try #require(evidence[start...].range(of: "\n  tim:")?.lowerBound)
        let folder = try TemporaryFolder()
        for result in quickest {
            let sets = try #require(result["sets"] as? [[String: Any]])
            for set in sets {
                let answers = try #require(set["answers"] as? [[String: Any]])
                let lines = try answers.map { answer -> String in
                    let fact = try #require(answer["fact"] as? String).replacing("satgas.", with: "")
                    let value = try #require(answer["value"])
                    let text = value is NSNull ? "null" : fact == "ada" ? "ya" : "\(value)"
                    return "    \(fact): \(text)\n"
                }
                let rapat = "    rapat: 4\n"
                let block = "  satgas:\n" + lines.joined() + rapat.dropLast()
                try folder.write(evidence.replacingCharacters(in: start..<end, with: block), to: "evidence.yaml")
                let options = ["--as-of", "2025-11-19", "--assurance", "claimed", "--format", "json"]
                let evaluated = try Program.run(["evaluate", folder.path("evidence.yaml")] + options)
                let found = try JSONSerialization.jsonObject(with: Data(evaluated.output.utf8)) as? [String: Any]
                let levels = try #require(found?["levels"] as? [String: Any])
                #expect(levels["certain"] as? String == result["level"] as? String, "\(lines)")
                #expect(levels["reachable"] as? String == result["level"] as? String, "\(lines)")
            }
        }
    }

    @Test(.enabled(if: PythonOracle.has("jsonschema"), "jsonschema isn't installed"))
    func documentsKeepTheSchema() throws {
        let documents = try [
            Self.run("--format", "json"), Self.run("--format", "json", on: "tanpa-pmi"),
            Self.run("--format", "json", "--to", "layak", on: "semua-terverifikasi"),
        ]
        #expect(try PythonOracle.objections(of: "docs/settling.schema.json", to: documents.map(\.output)) == "")
    }

    @Test func saysWhatIsSettledAlready() throws {
        let run = try Self.run("--lang", "en", on: "tanpa-pmi")
        #expect(run.output.contains("Settled: no level possible."))
        let target = try Self.run("--to", "rintisan", "--lang", "en")
        #expect(target.output.contains("Settled: “Starting migrant village” is reached."))
        let alias = try Program.run(["penentu", "Samples/kurang-satu", "--as-of", "2025-11-19"])
        #expect(alias.output.contains("Jenjang sudah tentu: “Desa migran berkembang”."))
    }

    /// What is shown by claims names the assurance that the pack asks for.
    @Test(arguments: ["documented", "verified"]) func namesWhatADesignationAsksFor(_ assurance: String) throws {
        let folder = try TemporaryFolder()
        try folder.copyPack(
            to: "pack",
            [("pack.yaml", "designation assurance: verified", "designation assurance: \(assurance)")]
        )
        let run = try Self.run("--rules", folder.path("pack"), "--lang", "en", on: "tanpa-pmi")
        #expect(run.output.contains("(see with --assurance \(assurance))"))
    }

    @Test func refusesALevelThatIsNot() throws {
        let run = try Self.run("--to", "emas", "--lang", "en")
        #expect(run.status == 2)
        #expect(run.errors.contains("there is no level 'emas'; there are: layak, berkembang, rintisan"))
    }
}
