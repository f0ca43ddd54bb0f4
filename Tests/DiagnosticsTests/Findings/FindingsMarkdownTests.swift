import Diagnostics
import TestSupport
import Testing

@Suite struct FindingsMarkdownTests {
    @Test(arguments: Language.allCases)
    func golden(_ language: Language) throws {
        try Golden("findings.\(language.rawValue).md").expect(
            FindingsMarkdown(language: language).render(SampleReport.report())
        )
    }

    /// An independent parser finds the same blocks, whatever the texts say, and no markup that isn't the report's own.
    @Test(.enabled(if: PythonOracle.has("markdown_it"), "markdown-it-py isn't installed"))
    func hostileTextIsShownAsText() throws {
        let script = """
            import sys
            from markdown_it import MarkdownIt
            def read(text):
                tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(text)
                for token in tokens:
                    for child in token.children or []:
                        assert child.type in {"text", "text_special", "code_inline", "strong_open", "strong_close", "softbreak"} \\
                            or child.type == "html_inline" and child.content == "<br>", child
                return [token.type for token in tokens]
            documents = [read(text) for text in sys.stdin.read().split("\\f")]
            for document in documents[1:]: assert document == documents[0], (document, documents[0])
            print(len(documents))
            """
        let texts = ["biasa"] + SampleReport.nasty.filter { !$0.isEmpty }
        let documents = texts.map { FindingsMarkdown(language: .indonesian).render(SampleReport.report(saying: $0)) }
        #expect(
            try PythonOracle.output(of: script, input: documents.joined(separator: "\u{C}")) == "\(texts.count)\n"
        )
    }
}
