import Foundation
import Testing

@Suite struct RulesDocTests {
    /// The book in the pack's folder is what the command writes now.
    @Test func theBookOfTheRulesIsCurrent() throws {
        let run = try Program.run(["rules", "doc", "Rules/dme-2025"])
        #expect(run.status == 0)
        let book = Program.repository.appendingPathComponent("Rules/dme-2025/README.md")
        let isCurrent = try run.output == String(contentsOf: book, encoding: .utf8)
        #expect(isCurrent, "write it again with 'make book'")
    }

    @Test func writesAFile() throws {
        let folder = try TemporaryFolder()
        let run = try Program.run(
            [
                "aturan", "buku", "Rules/dme-2025", "--format", "html", "--lang", "en", "--out",
                folder.path("a/book.html"),
            ]
        )
        #expect(run.status == 0)
        #expect(run.output.isEmpty)
        let html = try String(contentsOfFile: folder.path("a/book.html"), encoding: .utf8)
        #expect(html.hasPrefix("<!doctype html>\n<html lang=\"en\">"))
        #expect(html.hasSuffix("</html>\n"))
    }

    @Test(arguments: [
        ["rules", "doc"], ["rules", "doc", "no-such-folder"], ["rules", "doc", "Samples"],
        ["rules", "doc", "Rules/dme-2025", "--format", "pdf"], ["rules", "doc", "Rules/dme-2025", "--out", ""],
    ])
    func whatCannotBeWrittenIsUnusable(_ arguments: [String]) throws {
        let run = try Program.run(arguments)
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
    }
}
