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
        #expect(run.output.contains("Tidak divariasikan karena tidak menentukan hasil apa pun: batas_wajar_orang"))
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

    @Test func weightsWrittenOnTheSpotVaryOnRequest() throws {
        let command = ["robustness", "Samples/separuh-jalan", "--draws", "2", "--format", "markdown", "--lang", "en"]
        let plain = try Program.run(command + Self.day)
        let varied = try Program.run(command + ["--weights", "10"] + Self.day)
        #expect(plain.output.contains("## Villages\n\n| Village | Level |"))
        #expect(!plain.output.contains("±10 %"))
        #expect(varied.output.contains("Weights written on the spot vary by ±10 %."))
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
