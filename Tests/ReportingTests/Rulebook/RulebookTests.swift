import Certification
import Diagnostics
import Loading
import TestSupport
import Testing

@testable import Reporting

@Suite struct RulebookTests {
    @Test(arguments: Language.allCases)
    func books(_ language: Language) throws {
        let book = Rulebook(try Fixture.rules().pack, language: language)
        try Golden("rulebook.\(language.rawValue).md").expect(book.markdown())
        try Golden("rulebook.\(language.rawValue).html").expect(book.html())
    }

    @Test func theSamePackGivesTheSameBytes() throws {
        let pack = try Fixture.rules().pack
        let books = (0..<2).map { _ in Rulebook(pack, language: .indonesian) }
        #expect(books[0].html() == books[1].html())
        #expect(books[0].markdown() == books[1].markdown())
    }

    /// An independent parser finds well-formed, accessible HTML that nothing in it can leave.
    @Test(.enabled(if: PageChecker.isThere, "python3 isn't installed"), arguments: Language.allCases)
    func pagesAreSound(_ language: Language) throws {
        let html = Rulebook(try Fixture.rules().pack, language: language).html()
        #expect(try PageChecker.faults(in: html) == "")
    }

    /// A pack written by a stranger changes its own places and nothing else.
    @Test(
        .enabled(if: PageChecker.isThere, "python3 isn't installed"),
        arguments: ["<script>alert(1)</script>", "\\\"><img src=x>", "</td></table>", "a & b &lt;", "| --- |"]
    )
    func hostileTextStaysText(_ text: String) throws {
        let pack = try Self.pack(replacing: "Satgas bekerja", with: "'\(text)'", "Jumlah rumah", "\"\(text)\"")
        let book = Rulebook(pack, language: .indonesian)
        #expect(try PageChecker.faults(in: book.html()) == "")
        let plain = try Rulebook(Self.pack(), language: .indonesian)
        func tags(_ html: String) -> Int { html.split(separator: "<").count }
        #expect(tags(book.html()) == tags(plain.html()))
        func cells(_ markdown: String) -> [Int] {
            markdown.split(separator: "\n").filter { $0.hasPrefix("|") }
                .map { $0.replacing("\\|", with: "").split(separator: "|", omittingEmptySubsequences: false).count }
        }
        #expect(cells(book.markdown()) == cells(plain.markdown()))
    }

    @Test func overlongLabelsWrapInThePicture() throws {
        let long = String(repeating: "kata panjang ", count: 30)
        let pack = try Self.pack(replacing: "Satgas bekerja", with: long, "Pengangkutan", long)
        let html = Rulebook(pack, language: .indonesian).html()
        let lines = html.split(separator: "\n").filter { $0.hasPrefix("<text") }
        #expect(lines.count > 20)
        // At 10 units a letter of the usual sans serif is some 5 wide, and a column 320.
        #expect(lines.allSatisfy { $0.count < 200 })
    }

    private static func pack(
        replacing first: String = "",
        with firstText: String = "",
        _ second: String = "",
        _ secondText: String = ""
    ) throws -> RulePack {
        let texts = [
            ("pack.yaml", FixturePack.pack), ("facts.yaml", FixturePack.facts), ("levels.yaml", FixturePack.levels),
            ("parameters.yaml", FixturePack.parameters), ("syarat.yaml", FixturePack.conditions),
            ("layanan.yaml", FixturePack.services),
        ]
        let files = texts.map { name, text in
            var text = text
            if !first.isEmpty { text = text.replacing("id: \(first)", with: "id: \(firstText)") }
            if !second.isEmpty { text = text.replacing("id: \(second)", with: "id: \(secondText)") }
            return PackFile(name: name, source: SourceFile(path: name, text: text))
        }
        var diagnostics: [Diagnostic] = []
        let declaration = RulePackLoader(files, folder: "rules").load(into: &diagnostics)
        let pack = declaration.flatMap { PackCompiler.compile($0, reporting: &diagnostics) }
        return try #require(pack, "\(diagnostics.map(\.message.english))")
    }
}
