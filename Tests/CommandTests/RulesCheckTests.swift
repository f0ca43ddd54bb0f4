import Foundation
import Testing

@Suite struct RulesCheckTests {
    @Test func thePackInTheRepositoryIsClean() throws {
        let run = try Program.run(["rules", "check", "Rules", "--lang", "en", "--as-of", "2025-11-19"])
        #expect(run.status == 0)
        #expect(run.output.contains("Rules/dme-2025: 0 errors, 0 warnings"))
        #expect(run.errors == "")
    }

    @Test func allFindingsOfABrokenPackAreTold() throws {
        let folder = try TemporaryFolder()
        let pack = Program.repository.appendingPathComponent("Rules/dme-2025")
        for name in try FileManager.default.contentsOfDirectory(atPath: pack.path) where name.hasSuffix(".yaml") {
            var text = try String(contentsOf: pack.appendingPathComponent(name), encoding: .utf8)
            if name == "gates.yaml" { text = text.replacing("pmi.total", with: "pmi.totl") }
            if name == "levels.yaml" { text = text.replacing("lantai_pilar_layak", with: "lantai_pilar_layakk") }
            if name == "pack.yaml" { text = text.replacing("status: provisional", with: "status: resmi") }
            try folder.write(text, to: "pack/\(name)")
        }
        let run = try Program.run(["aturan", "periksa", folder.path("pack")])
        #expect(run.status == 1)
        for place in ["gates.yaml:", "levels.yaml:", "pack.yaml:"] { #expect(run.output.contains(place)) }
        #expect(run.output.contains("'pmi.total'"))
        #expect(run.output.contains("^^^^"))
    }

    @Test(arguments: [["rules", "check"], ["rules", "check", "Samples"], ["rules", "check", "tidak-ada"]])
    func whatIsNoPackIsUnusable(_ arguments: [String]) throws {
        let run = try Program.run(arguments)
        #expect(run.status == 2)
        #expect(run.output == "")
    }

    /// Whoever names a folder wants it looked at, so one without packs isn't passed over.
    @Test(arguments: ["check", "test", "mutate", "fmt"])
    func eachArgumentHoldsSomething(_ command: String) throws {
        let folder = try TemporaryFolder()
        try FileManager.default.createDirectory(atPath: folder.path("kosong"), withIntermediateDirectories: false)
        try folder.copyPack(to: "pack")
        for paths in [["kosong", "pack"], ["pack", "kosong"]] {
            let run = try Program.run(["rules", command] + paths.map(folder.path) + ["--lang", "en"])
            #expect(run.status == 2)
            #expect(run.output == "")
            #expect(run.errors.contains("'\(folder.path("kosong"))' can't be read: there is no "), "\(run.errors)")
        }
    }

    /// What can be wrong with the files themselves; the pack is otherwise that of the repository.
    enum Damage: String, CaseIterable {
        case missing, folder, linkToItself, doubled, listedTwice, nothingInIt
    }

    @Test(arguments: Damage.allCases)
    func aDamagedFolderIsSaidAndEnds(_ damage: Damage) throws {
        let folder = try copyOfThePack()
        let facts = folder.path("packs/pack/facts.yaml")
        switch damage {
        case .missing: try FileManager.default.removeItem(atPath: facts)
        case .folder:
            try FileManager.default.removeItem(atPath: facts)
            try FileManager.default.createDirectory(atPath: facts, withIntermediateDirectories: false)
        case .linkToItself:
            try FileManager.default.removeItem(atPath: facts)
            try FileManager.default.createSymbolicLink(atPath: facts, withDestinationPath: facts)
        case .doubled: try FileManager.default.copyItem(atPath: facts, toPath: folder.path("packs/pack/facts.yml"))
        case .listedTwice:
            let text = try String(contentsOfFile: folder.path("packs/pack/pack.yaml"), encoding: .utf8)
            try folder.write(text.replacing("gates.yaml", with: "pillars.yaml"), to: "packs/pack/pack.yaml")
        case .nothingInIt: try folder.write("", to: "packs/pack/facts.yaml")
        }
        let run = try Program.run([
            "rules", "check", folder.path("packs"), "--fail-level", "warning", "--no-search", "--lang", "en",
        ])
        #expect([1, 2].contains(run.status))
        let name = damage == .doubled ? "facts.yml" : damage == .listedTwice ? "pillars.yaml" : "facts.yaml"
        #expect((run.output + run.errors).contains(name))
    }

    @Test func aLinkInACircleIsFollowedOnce() throws {
        let folder = try copyOfThePack()
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("packs/circle"),
            withDestinationPath: folder.path("packs")
        )
        let run = try Program.run(["rules", "check", folder.path("packs"), "--no-search", "--lang", "en"])
        #expect(run.status == 0)
        #expect(run.output.components(separatedBy: ": 0 errors").count == 2)
    }

    private func copyOfThePack() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        let pack = Program.repository.appendingPathComponent("Rules/dme-2025")
        for name in try FileManager.default.contentsOfDirectory(atPath: pack.path) where name.hasSuffix(".yaml") {
            try folder.write(
                try String(contentsOf: pack.appendingPathComponent(name), encoding: .utf8),
                to: "packs/pack/\(name)"
            )
        }
        return folder
    }
}
