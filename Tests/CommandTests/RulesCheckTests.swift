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
}
