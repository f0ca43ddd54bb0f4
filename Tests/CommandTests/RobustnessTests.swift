import Foundation
import TestSupport
import Testing

/// `dme robustness`, as an assessor or a ministry officer runs it.
@Suite struct RobustnessTests {
    private static let day = ["--as-of", "2025-11-19"]

    @Test func itSaysWhatTurnsAVillageAndHowNear() throws {
        let run = try Program.run(["ketahanan", "Samples/tepat-di-ambang", "--draws", "10"] + Self.day)
        #expect(run.status == 0)
        #expect(run.errors == "")
        #expect(run.output.contains("75 asumsi diambil acak dari rentangnya dalam 10 percobaan (benih 1)"))
        // The village stands at the threshold exactly, so the next value on the grid is too high.
        #expect(
            run.output.contains("Porsi prosedural yang tinggi 0,8 → 0,801: Desa migran berkembang (sangat peka)")
        )
        #expect(run.output.contains("Tidak divariasikan karena tidak menentukan hasil apa pun: Batas wajar jumlah PMI"))
    }

    @Test func theSameSeedGivesTheSameBytesInAnyOrder() throws {
        let paths = ["Samples/tepat-di-ambang", "Samples/separuh-jalan", "Samples/dua-sumber"]
        let options = ["--draws", "5", "--seed", "18446744073709551615", "--format", "json"] + Self.day
        let one = try Program.run(["robustness"] + paths + options)
        let other = try Program.run(["robustness"] + paths.reversed() + options)
        #expect(one.status == 0)
        #expect(one.output == other.output)
        let json = try #require(JSONSerialization.jsonObject(with: Data(one.output.utf8)) as? [String: Any])
        #expect(json["schema"] as? String == "dme-robustness/1")
        #expect(json["seed"] as? String == "18446744073709551615")
        let villages = try #require(json["villages"] as? [[String: Any]])
        #expect(villages.count == 3)
        for village in villages {
            let levels = try #require(village["levels"] as? [String: Int])
            let without = try #require(village["withoutLevel"] as? Int)
            #expect(levels.values.reduce(without, +) == 5)
        }
    }

    @Test(.enabled(if: canPin, "taskset can't keep a program on one core"), arguments: ["text", "markdown", "json"])
    func oneCoreAndAllGiveTheSameBytes(_ format: String) throws {
        let command = ["robustness", "Samples", "--draws", "60", "--weights", "5", "--format", format] + Self.day
        let one = try Program.run(command, launcher: ["taskset", "-c", "0"])
        let all = try Program.run(command)
        #expect(one.status == 0 && all.status == 0)
        #expect(!one.output.isEmpty && one.output == all.output)
    }

    private static var canPin: Bool {
        (try? Program.run(["--version"], launcher: ["taskset", "-c", "0"]))?.status == 0
    }

    @Test(arguments: [
        ("text", "id", ["Samples"], "robustness.id.txt"), ("markdown", "en", ["Samples"], "robustness.en.md"),
        ("text", "en", ["Samples/kurang-satu", "--weights", "20"], "robustness.village.en.txt"),
        ("markdown", "id", ["Samples/semua-terverifikasi"], "robustness.village.id.md"),
    ])
    func writesForPeople(_ format: String, _ language: String, _ arguments: [String], _ file: String) throws {
        let run = try Program.run(
            ["robustness"] + arguments + ["--draws", "100", "--format", format, "--lang", language] + Self.day
        )
        #expect((run.status, run.errors) == (0, ""))
        try Golden(file).expect(run.output)
    }

    @Test(.enabled(if: PythonOracle.has("jsonschema"), "jsonschema isn't installed"))
    func documentsKeepTheSchema() throws {
        let runs = [
            ["Samples", "--draws", "20"], ["Samples/anjani", "--draws", "1", "--weights", "20"],
            ["Samples/tepat-di-ambang", "--draws", "5", "--assurance", "claimed", "--seed", "0"],
        ]
        let documents = try runs.map { try Program.run(["robustness"] + $0 + ["--format", "json"] + Self.day).output }
        #expect(try PythonOracle.objections(of: "docs/robustness.schema.json", to: documents) == "")
    }

    @Test func weightsWrittenOnTheSpotVaryOnRequest() throws {
        let command = ["robustness", "Samples/separuh-jalan", "--draws", "2", "--format", "markdown", "--lang", "en"]
        let plain = try Program.run(command + Self.day)
        let varied = try Program.run(command + ["--weights", "10"] + Self.day)
        #expect(plain.output.contains("## Villages\n\n| Village | Code | Level |"))
        #expect(!plain.output.contains("±10 %"))
        #expect(varied.output.contains("Weights that are written as numbers vary by ±10 %."))
    }

    @Test(arguments: [
        ("en", "No assumption turns any village's level alone."),
        ("id", "Tidak satu asumsi pun mengubah jenjang desa mana pun bila hanya asumsi itu yang berubah."),
    ])
    func aVillageThatHangsOnNothingIsSaidToBeSo(language: String, sentence: String) throws {
        let run = try Program.run(["robustness", "Samples/tanpa-pmi", "--draws", "1", "--lang", language] + Self.day)
        #expect(run.status == 0)
        #expect(run.output.contains("100 %"))
        #expect(run.output.contains(sentence))
    }

    @Test func whatCannotBeUsedIsSaid() throws {
        let folder = try TemporaryFolder()
        try folder.write("desa: rusak\n", to: "evidence.yaml")
        let broken = try Program.run(["robustness", folder.path("evidence.yaml"), "--draws", "1"] + Self.day)
        #expect(broken.status == 2)
        #expect(broken.output == "")
        #expect(broken.errors.contains("evidence.yaml:1"))
        let partly = ["robustness", folder.path("evidence.yaml"), "Samples/anjani", "--draws", "1"] + Self.day
        #expect(try Program.run(partly).status == 1)
        for wrong in [["--draws", "0"], ["--weights", "100"], ["--seed", "-1"]] {
            #expect(try Program.run(["robustness", "Samples/anjani"] + wrong).status == 2)
        }
        #expect(try Program.run(["robustness", folder.path("nowhere")] + Self.day).status == 2)
    }
}
