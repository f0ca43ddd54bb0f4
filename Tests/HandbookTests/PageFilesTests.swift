import Diagnostics
import Foundation
import Handbook
import TestSupport
import Testing

/// `docs/diagnostics` holds the pages as files.
@Suite struct PageFilesTests {
    private static let folder = Repository.root.appendingPathComponent("docs/diagnostics")

    @Test(arguments: Handbook.pages.map(\.id))
    func theFileOfAPageIsCurrent(_ id: String) throws {
        let page = try #require(Handbook.page(on: id))
        let finding = try BroughtAbout.findings(by: page)?.first { $0.id == id }
        try Golden(at: Self.folder.appendingPathComponent("\(id).md")).expect(page.markdown(showing: finding))
    }

    @Test func theListIsCurrent() throws {
        try Golden(at: Self.folder.appendingPathComponent("README.md")).expect(Handbook.index)
        // Each page belongs to one topic, so that none is missing in the list.
        #expect(HandbookTopic.all.flatMap(\.pages) == Handbook.pages)
    }

    @Test func noFileIsLeftOver() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
        #expect(files.sorted() == (Handbook.pages.map { "\($0.id).md" } + ["README.md"]).sorted())
    }

    @Test(arguments: Language.allCases)
    func thePageForATerminalShowsTheWholeLines(_ language: Language) throws {
        let page = try #require(Handbook.page(on: "DME1432"))
        let text = page.text(in: language)
        #expect(text.hasPrefix("DME1432 ("))
        for words in [page.title, page.why, page.mend] { #expect(text.contains(words[language])) }
        #expect(text.contains("\n    met at: ambang_tumbuh\n"))
        #expect(text.hasSuffix("\n    met at: ambang_tumbu\n"))
    }

    @Test func indentationIsShownWhereItIsTheMatter() throws {
        let text = try #require(Handbook.page(on: "DME1114")).text(in: .english)
        #expect(text.contains("desa.\n     en: An example to start from"))
        #expect(text.contains("desa.\n    en: An example to start from"))
    }
}
