import Foundation
import Testing

/// `dme evaluate --summary`: one page about all villages of a run.
@Suite struct EvaluateSummaryTests {
    @Test(arguments: [
        (["--format", "json,csv"], "json"), (["--format", "json,markdown"], "md"), (["--format", "csv"], ""),
    ])
    func thePageLeadsToTheReports(format: [String], ending: String) throws {
        let folder = try TemporaryFolder()
        let run = try evaluate(["Samples"] + format + ["--out", folder.path("out")])
        #expect(run.status == 0 && run.errors.isEmpty)
        let files = try folder.files(in: "out")
        let page = String(decoding: try #require(files["index.html"]), as: UTF8.self)
        let links = page.components(separatedBy: "<a href=\"./").dropFirst().compactMap {
            $0.components(separatedBy: "\"").first
        }
        #expect(links.count == (ending.isEmpty ? 0 : 15))
        for link in links { #expect(link.hasSuffix("/assessment.\(ending)") && files[link] != nil, "\(link)") }
        #expect(page.components(separatedBy: "<tr id=\"desa-").count == 16)
    }

    @Test func whatCouldNotBeAssessedIsToldOnThePage() throws {
        let folder = try TemporaryFolder()
        let good = try String(
            contentsOfFile: Program.repository.path + "/Samples/hanya-klaim/evidence.yaml",
            encoding: .utf8
        )
        try folder.write(good, to: "in/a/evidence.yaml")
        try folder.write("village: {}\n", to: "in/b.yaml")
        try folder.write("", to: "in/c.yaml")
        let run = try evaluate([folder.path("in"), "--lang", "en", "--summary", "--out", folder.path("out")])
        #expect(run.status == 1)
        let page = String(decoding: try #require(try folder.files(in: "out")["index.html"]), as: UTF8.self)
        #expect(page.contains("<html lang=\"en\">") && page.contains("2 villages or files could not be assessed"))
    }

    @Test func aPageNeedsAFolderAndAVillage() throws {
        let run = try evaluate(["Samples"])
        #expect(run.status == 2 && run.output.isEmpty && run.errors.contains("--out"))
        let folder = try TemporaryFolder()
        try folder.write("village: {}\n", to: "in/a.yaml")
        #expect(try evaluate([folder.path("in"), "--out", folder.path("out")]).status == 2)
        #expect(try folder.files(in: "out").isEmpty)
    }

    /// Reports stay in the folder for reports, whichever way the evidence is named.
    @Test func noReportLeavesItsFolder() throws {
        let folder = try TemporaryFolder()
        let good = try String(
            contentsOfFile: Program.repository.path + "/Samples/hanya-klaim/evidence.yaml",
            encoding: .utf8
        )
        try folder.write(good, to: "in/deep/evidence.yaml")
        try folder.write("", to: "in/deep/other/kosong.txt")
        let path = folder.path("in/deep/other/../evidence.yaml")
        #expect(try evaluate([path, "--out", folder.path("out")]).status == 0)
        #expect(try folder.files(in: "out").keys.sorted() == ["evidence/assessment.md", "index.html"])
    }

    private func evaluate(_ arguments: [String]) throws -> Program.Run {
        try Program.run(
            ["evaluate"] + arguments + ["--as-of", "2025-11-19"]
                + (arguments.contains("--summary") ? [] : ["--summary"])
        )
    }
}
