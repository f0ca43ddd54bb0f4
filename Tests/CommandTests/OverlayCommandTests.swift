import Foundation
import Testing

/// Overlays as a user meets them: folders beside each other.
@Suite struct OverlayCommandTests {
    private static let example = "Examples/ntb-contoh"

    /// A folder with the national pack and the example beside it, of whose files stretches are replaced.
    private func folder(_ changes: [(file: String, right: String, wrong: String)] = []) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        for pack in ["Rules/dme-2025", Self.example] {
            let url = Program.repository.appendingPathComponent(pack)
            for name in try FileManager.default.contentsOfDirectory(atPath: url.path) where name.hasSuffix(".yaml") {
                var text = try String(contentsOf: url.appendingPathComponent(name), encoding: .utf8)
                let path = "\(url.lastPathComponent)/\(name)"
                for change in changes where change.file == path {
                    try #require(text.contains(change.right))
                    text = text.replacing(change.right, with: change.wrong)
                }
                try folder.write(text, to: path)
            }
        }
        return folder
    }

    @Test func theExampleIsClean() throws {
        let run = try Program.run(["rules", "check", "Examples", "--lang", "en"])
        #expect(run.status == 0)
        #expect(run.output.contains("Examples/ntb-contoh: 0 errors, 0 warnings"))
        #expect(run.output.contains("Examples/dme-2025: 0 errors, 0 warnings"))
    }

    @Test func aVillageIsAssessedByBothLayers() throws {
        let evidence = "Samples/semua-terverifikasi/evidence.yaml"
        let arguments = ["evaluate", evidence, "--as-of", "2025-11-19", "--format", "json", "--rules"]
        func levels(_ rules: String) throws -> [String: Any] {
            let run = try Program.run(arguments + [rules])
            #expect(run.status == 0)
            let json = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
            let pack = json?["pack"] as? [String: Any]
            let layers = pack?["layers"] as? [[String: Any]]
            #expect(
                layers?.compactMap { $0["id"] as? String }
                    == (rules == Self.example ? ["dme-2025", "ntb-contoh"] : nil)
            )
            return try #require(json?["levels"] as? [String: Any])
        }
        #expect(try levels("Rules/dme-2025")["certain"] as? String == "layak")
        // What only the region asks isn't answered there, so the level is open and not refused.
        let regional = try levels(Self.example)
        #expect(regional["certain"] as? String == "rintisan")
        #expect(regional["reachable"] as? String == "layak")
    }

    @Test(arguments: [
        ("ntb-contoh/pack.yaml", "extends: dme-2025", "extends: dme-2024", "ntb-contoh/pack.yaml:5:10", "DME1480"),
        ("ntb-contoh/parameters.yaml", "value: 55", "value: 45", "ntb-contoh/parameters.yaml:13:12", "DME1486"),
        ("dme-2025/levels.yaml", "pilar_rintisan", "pilar_rintisann", "dme-2025/levels.yaml", "DME1301"),
        (
            "dme-2025/pack.yaml", "id: dme-2025\n", "id: dme-2025\nextends: ntb-contoh\n", "dme-2025/pack.yaml",
            "DME1481"
        ),
    ])
    func aFindingStandsInItsLayer(_ file: String, right: String, wrong: String, place: String, id: String) throws {
        let folder = try folder([(file, right, wrong)])
        let run = try Program.run(["rules", "check", folder.path("ntb-contoh"), "--lang", "en"])
        #expect(run.status == 1)
        #expect(run.output.contains(folder.path(place)), "\(run.output)")
        #expect(run.output.contains("[\(id)]"), "\(run.output)")
    }

    @Test func theTestsOfAnOverlayRunOnTheWhole() throws {
        let run = try Program.run(["rules", "test", Self.example, "--lang", "en"])
        #expect(run.status == 0)
        #expect(run.output.contains("Examples/ntb-contoh/tests/daerah.yaml: 3 tests"), "\(run.output)")
    }

    @Test func aMendIsMadeInTheOverlayAlone() throws {
        let change = ("ntb-contoh/parameters.yaml", "change: lantai_pilar_layak", "change: lantai_pilar_layk")
        let folder = try folder([change])
        let before = try folder.files(in: "dme-2025")
        let run = try Program.run(["rules", "check", folder.path("ntb-contoh"), "--fix", "--lang", "en"])
        #expect(run.status == 0, "\(run.output)")
        #expect(try folder.files(in: "dme-2025") == before)
        let text = try String(contentsOfFile: folder.path("ntb-contoh/parameters.yaml"), encoding: .utf8)
        #expect(text.contains("change: lantai_pilar_layak\n"))
    }

    /// Packs that lead to each other are found out, wherever the reading starts.
    @Test func aCircleEnds() throws {
        let folder = try TemporaryFolder()
        for (id, base) in [("a", "b"), ("b", "c"), ("c", "b")] {
            try folder.write(
                """
                {id: \(id), extends: \(base), version: 1.0.0, status: draft, effective: {from: 2025-01-01}, label: A}
                """,
                to: "\(id)/pack.yaml"
            )
        }
        let run = try Program.run(["rules", "check", folder.path("a"), "--lang", "en"])
        #expect(run.status == 1)
        #expect(run.output.contains("a pack can't extend itself: a → b → c → b"))
    }
}
