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
    @Test(.enabled(if: PythonOracle.has("html.parser"), "python3 isn't installed"), arguments: Language.allCases)
    func pagesAreSound(_ language: Language) throws {
        let html = Rulebook(try Fixture.rules().pack, language: language).html()
        #expect(try PythonOracle.output(of: Self.checker, input: html) == "")
    }

    /// A pack written by a stranger changes its own places and nothing else.
    @Test(
        .enabled(if: PythonOracle.has("html.parser"), "python3 isn't installed"),
        arguments: ["<script>alert(1)</script>", "\\\"><img src=x>", "</td></table>", "a & b &lt;", "| --- |"]
    )
    func hostileTextStaysText(_ text: String) throws {
        let pack = try Self.pack(replacing: "Satgas bekerja", with: "'\(text)'", "Jumlah rumah", "\"\(text)\"")
        let book = Rulebook(pack, language: .indonesian)
        #expect(try PythonOracle.output(of: Self.checker, input: book.html()) == "")
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

    /// Prints what is wrong with a page: unbalanced tags, double ids, links to nowhere, headings that skip a level, heads
    /// of tables without a scope, scripts, and anything that would be fetched.
    private static let checker = """
        import sys
        from html.parser import HTMLParser
        void = {"meta", "link", "br", "img", "hr", "input"}
        class Checker(HTMLParser):
            def __init__(self):
                super().__init__()
                self.open, self.ids, self.links, self.levels, self.lang, self.titles = [], [], [], [], None, 0
            def handle_starttag(self, tag, pairs):
                attributes = dict(pairs)
                if tag not in void: self.open.append(tag)
                if "id" in attributes: self.ids.append(attributes["id"])
                if "href" in attributes: self.links.append(attributes["href"])
                if tag == "html": self.lang = attributes.get("lang")
                if tag == "title": self.titles += 1
                if tag == "script" or "src" in attributes or any(name.startswith("on") for name in attributes): print("script or source", tag)
                if tag in {"h1", "h2", "h3", "h4", "h5", "h6"}: self.levels.append(int(tag[1]))
                if tag == "th" and attributes.get("scope") not in {"col", "row"}: print("th without scope")
                if tag == "table": self.caption = False
                if tag == "caption": self.caption = True
                if tag == "tbody" and not self.caption: print("table without caption")
                if tag == "svg" and attributes.get("role") != "img": print("svg without role")
            def handle_startendtag(self, tag, pairs):
                self.handle_starttag(tag, pairs)
                if tag not in void: self.open.pop()
            def handle_endtag(self, tag):
                if not self.open or self.open.pop() != tag: print("unbalanced", tag)
        checker = Checker()
        checker.feed(sys.stdin.read())
        checker.close()
        if checker.open: print("left open", checker.open)
        if checker.lang not in {"id", "en"}: print("no language")
        if checker.titles != 2: print("no title, of the page and of the picture")
        if len(checker.ids) != len(set(checker.ids)): print("double ids")
        for link in checker.links:
            if not link.startswith("#") or link[1:] not in checker.ids: print("leads nowhere", link)
        if checker.levels[:1] != [1] or checker.levels.count(1) != 1: print("not one h1")
        for first, second in zip(checker.levels, checker.levels[1:]):
            if second > first + 1: print("heading skips", first, second)
        if len(checker.levels) < 10: print("hardly any headings")
        """
}
