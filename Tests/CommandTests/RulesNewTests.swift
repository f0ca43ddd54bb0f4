import Foundation
import Testing

@Suite struct RulesNewTests {
    /// A pack written into a new folder, with the lines that were printed.
    private static func pack(in folder: TemporaryFolder, _ options: String...) throws -> (path: String, lines: [String])
    {
        let path = folder.path("ntb-2026")
        let run = try Program.run(["rules", "new", path] + options)
        try #require(run.status == 0, "\(run.errors)")
        #expect(run.errors == "")
        return (path, run.output.split(separator: "\n").map(String.init))
    }

    @Test func thePackHasNoFindingsAndTheFoldersNameAsItsID() throws {
        let folder = try TemporaryFolder()
        let pack = try Self.pack(in: folder)
        let check = try Program.run(
            ["rules", "check", pack.path, "--fail-level", "warning", "--as-of", "2026-06-30", "--lang", "en"]
        )
        #expect(check.status == 0, "\(check.output)")
        #expect(check.output.contains("0 errors, 0 warnings"))
        let layout = try Program.run(["rules", "fmt", "--check", pack.path])
        #expect(layout.status == 0, "\(layout.output)")
        let header = try String(contentsOfFile: pack.path + "/pack.yaml", encoding: .utf8)
        #expect(header.contains("\nid: ntb-2026\n"))
    }

    @Test(arguments: ["id", "en"])
    func theNextStepsCanBeTakenAsPrinted(_ language: String) throws {
        let folder = try TemporaryFolder()
        let pack = try Self.pack(in: folder, "--lang", language)
        let commands = pack.lines.map { $0.trimmingCharacters(in: .whitespaces) }.filter { $0.hasPrefix("dme ") }
        #expect(commands.count == 3)
        for command in commands {
            let run = try Program.run(command.split(separator: " ").dropFirst().map(String.init))
            #expect(run.status == 0, "\(command): \(run.output)\(run.errors)")
        }
    }

    @Test(
        "any name is written so that it is read as it was given",
        arguments: [
            #"Desa "Migran" NTB: uji #1"#, "Desa: {a, b} \\ & *", "- ya", "Ünïcode 村", "12",
        ]
    )
    func keepsTheName(_ label: String) throws {
        let folder = try TemporaryFolder()
        let pack = try Self.pack(in: folder, "--label=\(label)", "--id", "uji-1")
        let run = try Program.run([
            "evaluate", pack.path + "/contoh/desa-contoh.yaml", "--rules", pack.path, "--as-of", "2026-06-30",
            "--format", "json",
        ])
        #expect(run.status == 0, "\(run.errors)")
        let parsed = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
        let header = parsed?["pack"] as? [String: Any]
        let name = header?["label"] as? [String: Any]
        #expect(header?["id"] as? String == "uji-1")
        #expect(name?["id"] as? String == label)
    }

    @Test func nothingIsWrittenOverOrBesideWhatIsThere() throws {
        let folder = try TemporaryFolder()
        try folder.write("isi", to: "ntb-2026/catatan.txt")
        let run = try Program.run(["aturan", "baru", folder.path("ntb-2026")])
        #expect(run.status == 2)
        #expect(run.output == "")
        #expect(run.errors.contains("tidak kosong"))
        #expect(try folder.files().keys.sorted() == ["ntb-2026/catatan.txt"])
    }

    @Test(arguments: [["Paket NTB"], ["uji", "--id", "Uji"], ["uji", "--id", ""], ["uji", "--label", ""]])
    func whatCanBeNoIDOrNameIsRefused(_ arguments: [String]) throws {
        let folder = try TemporaryFolder()
        let run = try Program.run(["rules", "new", folder.path(arguments[0])] + arguments.dropFirst())
        #expect(run.status == 2)
        #expect(run.output == "")
        #expect(run.errors.contains("pack.yaml:"))
        #expect(try folder.files().isEmpty)
    }
}
