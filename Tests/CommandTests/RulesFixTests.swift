import Foundation
import Testing

@Suite struct RulesFixTests {
    /// A mistake in the pack of the repository that has one obvious mend.
    @Test(arguments: [
        ("pack.yaml", "status: provisional", "status: provisonal"),
        ("pack.yaml", "status: provisional", "statsu: provisional"),
        ("pack.yaml", "gates.yaml", "gate.yaml"),
        ("gates.yaml", "pmi.total > 0", "pmi.totl > 0"),
        ("gates.yaml", "aggregate: ", "agregate: "),
        ("facts.yaml", "type: boolean", "type: bolean"),
        ("levels.yaml", "lantai_pilar_layak", "lantai_pilar_layakk"),
        ("parameters.yaml", "value: 0.8", "value: 0,8"),
        ("services.yaml", "weightedMean", "weightedmean"),
    ])
    func anObviousMistakeIsMended(file: String, right: String, wrong: String) throws {
        let folder = try TemporaryFolder()
        try folder.copyPack(to: "pack")
        let original = try folder.files(in: "pack")
        try folder.copyPack(to: "pack", [(file, right, wrong)])
        let arguments = ["rules", "check", "--no-search", folder.path("pack"), "--as-of", "2025-11-19", "--lang", "en"]
        #expect(try Program.run(arguments).status == 1)
        let run = try Program.run(arguments + ["--fix"])
        #expect(run.status == 0, "\(run.output)")
        #expect(run.errors.contains("\(file):"))
        #expect(try folder.files(in: "pack") == original)
        let again = try Program.run(arguments + ["--fix"])
        #expect(again.errors == "")
        #expect(try folder.files(in: "pack") == original)
    }

    @Test("all mistakes at once, of which one has no obvious mend")
    func together() throws {
        let folder = try TemporaryFolder()
        try folder.copyPack(
            to: "pack",
            [
                ("pack.yaml", "status: provisional", "status: resmi"),
                ("facts.yaml", "type: integer", "type: intger"),
                ("gates.yaml", "pmi.total > 0", "pmi.totl > 0"),
                ("levels.yaml", "lantai_pilar_layak", "lantai_pilar_layakk"),
            ]
        )
        // What isn't a rule of the pack stays as it is.
        try folder.write("status: provisonal\n", to: "pack/catatan.txt")
        try folder.write("status: provisonal\n", to: "pack/arsip/pack.yaml")
        let before = try folder.files(in: "pack")
        let run = try Program.run([
            "aturan", "periksa", "--no-search", folder.path("pack"), "--fix", "--as-of", "2025-11-19",
        ])
        #expect(run.status == 1)
        #expect(run.output.contains("pack.yaml:7:9: kesalahan: "))
        #expect(run.output.contains(": 1 kesalahan, 0 peringatan"))
        let after = try folder.files(in: "pack")
        let changed = after.keys.filter { before[$0] != after[$0] }.sorted()
        #expect(changed == ["facts.yaml", "gates.yaml", "levels.yaml"])
        #expect(after.keys.count == before.keys.count)
    }

    /// A mistake in the pack of the repository whose nearest mend could mean something else.
    @Test(arguments: [
        ("facts.yaml", "id: pmi.total", "id: pmi.jumlah"),
        ("gates.yaml", "pmi.total > 0", "pmi.ttl > 0"),
        ("gates.yaml", "aggregate: ", "aggregate "),
        ("parameters.yaml", "value: 0.8", "value: 80%"),
        ("parameters.yaml", "value: 0.8", "value: 0.8O"),
        ("parameters.yaml", "value: 0.8", "value: Rp 8"),
    ])
    func aGuessIsLeftToPeople(file: String, right: String, wrong: String) throws {
        let folder = try TemporaryFolder()
        try folder.copyPack(to: "pack", [(file, right, wrong)])
        let before = try folder.files(in: "pack")
        let run = try Program.run([
            "rules", "check", "--no-search", folder.path("pack"), "--fix", "--as-of", "2025-11-19",
        ])
        #expect(run.status == 1)
        #expect(run.errors == "")
        #expect(try folder.files(in: "pack") == before)
    }

    @Test("a link stays a link, permissions stay, and a file without permission to write is left alone")
    func linksAndPermissions() throws {
        let folder = try TemporaryFolder()
        try folder.copyPack(to: "pack", [("gates.yaml", "pmi.total > 0", "pmi.totl > 0")])
        let manager = FileManager.default
        let (gates, elsewhere) = (folder.path("pack/gates.yaml"), folder.path("gates.yaml"))
        try manager.moveItem(atPath: gates, toPath: elsewhere)
        try manager.createSymbolicLink(atPath: gates, withDestinationPath: elsewhere)
        let arguments = ["rules", "check", "--no-search", folder.path("pack"), "--fix", "--as-of", "2025-11-19"]
        try manager.setAttributes([.posixPermissions: 0o444], ofItemAtPath: elsewhere)
        let refused = try Program.run(arguments + ["--lang", "en"])
        #expect(refused.status == 2)
        #expect(refused.errors.contains("can't be written"))
        try manager.setAttributes([.posixPermissions: 0o640], ofItemAtPath: elsewhere)
        #expect(try Program.run(arguments).status == 0)
        #expect(try manager.destinationOfSymbolicLink(atPath: gates) == elsewhere)
        #expect(try manager.attributesOfItem(atPath: elsewhere)[.posixPermissions] as? Int == 0o640)
    }

    @Test("a pipe in a pack is refused and not waited for")
    func pipe() throws {
        let folder = try TemporaryFolder()
        try folder.copyPack(to: "pack")
        #expect(mkfifo(folder.path("pack/pipa.yaml"), 0o600) == 0)
        let run = try Program.run(["rules", "check", "--no-search", folder.path("pack"), "--lang", "en"])
        #expect(run.status == 2)
        #expect(run.errors.contains("ordinary file"))
    }

    @Test("without a mend nothing is written")
    func nothingToMend() throws {
        let folder = try TemporaryFolder()
        try folder.copyPack(to: "pack", [("gates.yaml", "pmi.total > 0", "pmi.total >")])
        let before = try folder.files(in: "pack")
        let run = try Program.run([
            "rules", "check", "--no-search", folder.path("pack"), "--fix", "--as-of", "2025-11-19",
        ])
        #expect(run.status == 1)
        #expect(run.errors == "")
        #expect(try folder.files(in: "pack") == before)
    }
}
