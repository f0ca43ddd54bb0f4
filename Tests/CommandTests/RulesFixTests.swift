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
        #expect(run.output.contains("pack.yaml:6:9: kesalahan: "))
        #expect(run.output.contains(": 1 kesalahan, 0 peringatan"))
        let after = try folder.files(in: "pack")
        let changed = after.keys.filter { before[$0] != after[$0] }.sorted()
        #expect(changed == ["facts.yaml", "gates.yaml", "levels.yaml"])
        #expect(after.keys.count == before.keys.count)
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
