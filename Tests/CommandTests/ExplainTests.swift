import Foundation
import TestSupport
import Testing

@Suite struct ExplainTests {
    private static let village = "Samples/separuh-jalan/evidence.yaml"

    private static func run(_ options: String..., on path: String = village) throws -> Program.Run {
        try Program.run(["explain", path, "--as-of", "2025-11-19"] + options)
    }

    /// What stands at the places that an explanation names is what it says of them.
    @Test func placesLeadToWhatIsMeant() throws {
        let run = try Self.run("--format", "json")
        #expect((run.status, run.errors) == (0, ""))
        let document = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let villages = try #require(document["villages"] as? [[String: Any]])
        var checked = 0
        for (list, key) in [("facts", "id"), ("criteria", "id")] {
            for item in try #require(villages.first?[list] as? [[String: Any]]) {
                guard let place = item["place"] as? [String: Any] else { continue }
                let id = try #require((item[key] as? String)?.split(separator: ".").last)
                let line = try Self.line(at: place).trimmingCharacters(in: ["-", " "])
                #expect(line == "id: \(id)" || line.hasPrefix("\(id):"), "\(place)")
                checked += 1
            }
        }
        #expect(checked > 40)
    }

    private static func line(at place: [String: Any]) throws -> String {
        let file = try #require(place["file"] as? String)
        let number = try #require(place["line"] as? Int)
        let text = try String(contentsOfFile: Program.repository.path + "/" + file, encoding: .utf8)
        return text.components(separatedBy: "\n")[number - 1]
    }

    @Test func eachVillageInAFileIsExplained() throws {
        let folder = try TemporaryFolder()
        let texts = try [Self.village, "Samples/kurang-satu/evidence.yaml"].map { path in
            try String(contentsOfFile: Program.repository.path + "/" + path, encoding: .utf8)
        }
        try folder.write(texts.joined(separator: "\n---\n"), to: "a.yaml")
        let run = try Self.run("--lang", "en", on: folder.path("a.yaml"))
        #expect(run.status == 0)
        #expect(run.output.contains("The result explained: Contoh Separuh Jalan\n"))
        #expect(run.output.contains("The result explained: Contoh Ambang Kurang Satu\n"))
    }

    @Test(arguments: [
        ("indicators.k4.porsi_prosedural", "319 dari 400 = 79,75 %, ambang 80 %"),
        ("porsi_prosedural", "Tidak terpenuhi"), ("Porsi PMI prosedural", "← di sini"),
    ])
    func oneCriterionIsExplained(_ name: String, _ words: String) throws {
        let run = try Self.run("--criterion", name, on: "Samples/kurang-satu/evidence.yaml")
        #expect(run.status == 0 && run.output.contains(words))
    }

    @Test(
        arguments: [
            ([], 2, "Cara pakai: dme explain"), (["no-such-file.yaml"], 2, "no-such-file.yaml"),
            ([village, "--format", "pdf"], 2, "pdf"),
            ([village, "--rules", "Samples"], 2, "Samples"),
            (["Rules/dme-2025/facts.yaml"], 2, "facts.yaml"),
            ([village, "--criterion", "porsi_prosedura"], 2, "'indicators.k4.porsi_prosedural'"),
            (
                [village, "--criterion", "k4"], 2,
                "'indicators.k4' kelompok, bukan kriteria; kriterianya: 'indicators.k4.porsi"
            ),
            ([village, "--criterion", "zzz"], 2, "'zzz'"), ([village, "--as-of", "2025-11-19"], 0, ""),
        ] as [([String], Int32, String)]
    )
    func endsWithTheDocumentedStatus(_ arguments: [String], _ status: Int32, _ message: String) throws {
        let run = try Program.run(["jelaskan"] + arguments)
        #expect(run.status == status, "\(run.errors)")
        if status == 2 { #expect(run.errors.contains(message) && run.output.isEmpty) }
    }
}
