import Diagnostics
import TestSupport
import Testing

@testable import Reporting

/// Names are written by strangers: on a page they are text, in no element, attribute or script of their own.
@Suite struct HostileSummaryTests {
    private static let texts = [
        "</script><script>window.hacked = 1</script>", "<img src=x onerror=\"window.hacked = 1\">",
        "\" onclick=\"alert(1)",
        "' data-order='1", "</td></tr></table>", "<!--", "]]>", "&lt;b&gt;", "{n} {m}", "${1}", "a\nb", "</title><b>",
        "\u{202E}abc",
    ]

    @Test(.enabled(if: PythonOracle.has("html.parser"), "Python isn't installed"), arguments: texts)
    func anotherParserSeesTheSameElements(text: String) throws {
        let plain = try outline("polos")
        #expect(plain.split(separator: "\n").count > 300)
        #expect(try outline(text) == plain)
    }

    private func outline(_ text: String) throws -> String {
        let villages = [(SummaryVillages.evidence(2001, text, regency: text), text)]
        let page = SummaryPage(try SummaryVillages.summary(villages, .english), unassessed: 0, link: "assessment.md")
        return try PythonOracle.output(of: Self.script, input: page.render())
    }

    /// Prints elements with the names of their attributes, comments and the like, and the text of scripts.
    private static let script = """
        import sys
        from html.parser import HTMLParser
        class Outline(HTMLParser):
            inScript = False
            def handle_starttag(self, tag, attributes):
                self.inScript = tag == "script"
                print(tag, *[name for name, _ in attributes])
            def handle_endtag(self, tag):
                self.inScript = False
                print("/" + tag)
            def handle_data(self, data):
                if self.inScript: print(data)
            def handle_comment(self, data): print("comment")
            def handle_decl(self, data): print("declaration")
            def unknown_decl(self, data): print("unknown")
        parser = Outline()
        parser.feed(sys.stdin.read())
        parser.close()
        """
}
