import Diagnostics
import TestSupport
import Testing

@Suite struct MarkdownTextTests {
    @Test(arguments: [
        ("Contoh Jaya", "Contoh Jaya"),
        ("a|b", "a\\|b"),
        ("`x` *y* _z_ ~q~", "\\`x\\` \\*y\\* \\_z\\_ \\~q\\~"),
        ("[a](b) <b> & # \\", "\\[a\\](b) \\<b\\> \\& \\# \\\\"),
        ("satu\ndua\r\ttiga", "satu dua  tiga"),
        ("a\u{202E}b\u{0}c\u{2066}", "a\u{FFFD}b\u{FFFD}c\u{FFFD}"),
        ("a\u{2028}b", "a b"),
        ("- satu", "\\- satu"), ("+ satu", "\\+ satu"), ("1. satu", "1\\. satu"), ("12) satu", "12\\) satu"),
        ("1.234 orang", "1.234 orang"), ("===", "\\==="),
        ("https://contoh.id", "https\\://contoh.id"), ("www.contoh.id", "www\\.contoh.id"), ("a@b.id", "a\\@b.id"),
        ("Jum'at 07:30", "Jum'at 07:30"),
    ])
    func escapes(text: String, markdown: String) {
        #expect(MarkdownText.escape(text) == markdown)
    }

    @Test(arguments: [
        ("berkas.yaml", "`berkas.yaml`"), ("a`b", "`` a`b ``"), ("``", "``` `` ```"), ("a\nb", "`a b`"),
        (" a", "`  a `"),
    ])
    func code(text: String, markdown: String) {
        #expect(MarkdownText.code(text) == markdown)
    }

    /// An independent parser must find one table, one list and one paragraph, whose texts are the texts that were put in.
    @Test(.enabled(if: PythonOracle.has("markdown_it"), "markdown-it-py isn't installed"))
    func anotherParserReadsTheTextBack() throws {
        var random = SplitMix64(seed: 20_251_119)
        let texts = Self.nasty + (0..<300).map { _ in Self.random(&random) }
        var builder = MarkdownBuilder()
        for text in texts {
            let escaped = MarkdownText.escape(text)
            builder.table([escaped, "b"], [[escaped, "b"], ["a", escaped]])
            builder.list([escaped, "x " + escaped])
            builder.paragraph("x " + escaped)
            builder.paragraph("x " + MarkdownText.code(text))
        }
        let read = try PythonOracle.output(of: Self.reader, input: builder.text)
        let expected = texts.flatMap { text -> [String] in
            let shown = Self.spaced(PlainText.clean(text))
            let code = Self.spaced("x " + PlainText.clean(text))
            return [
                shown, "b", shown, "b", "a", shown, shown, Self.spaced("x " + shown), Self.spaced("x " + shown), code,
            ]
        }
        let lines = read.split(separator: "\n").map(String.init)
        // Only the first difference: a list of all is unreadable.
        let difference = zip(lines, expected).first { $0 != $1 }.map { "\($0.0) instead of \($0.1)" }
        #expect(difference == nil, random.comment)
        #expect(lines.count == expected.count, random.comment)
    }

    private static let nasty = [
        "a|b", "|", "``a`", "<script>alert(1)</script>", "<!-- x", "&amp; &lt;", "**tebal**", "_miring_",
        "[a](http://b)",
        "![a](b)", "# judul", "1. satu", "- satu", "+ x", "> kutip", "~~~", "---", "===", "\\|", "\\", "a\nb\n\n# c",
        "$x$",
        "a\r\nb", "https://contoh.id/x_y", "Jum'at \"x\"", "a\\`b", "| --- | --- |", "\t\tkode", "    kode", "x  ",
    ]

    /// Short texts of what means something in Markdown.
    private static func random(_ random: inout SplitMix64) -> String {
        let alphabet = Array("ab1 |`*_[]()<>#&\\~!-+=.:/\n\"'$^@{}")
        let count = Int.random(in: 1...12, using: &random)
        return "z" + String((0..<count).map { _ in alphabet[Int.random(in: alphabet.indices, using: &random)] })
    }

    /// A text with single spaces, which is how much of its spaces Markdown keeps.
    private static func spaced(_ text: String) -> String {
        text.split { " \u{A0}".contains($0) }.joined(separator: " ")
    }

    /// Prints the text of each inline token on a line; anything but text and code in one stops it.
    private static let reader = """
        import sys
        from markdown_it import MarkdownIt
        tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(sys.stdin.read())
        for token in tokens:
            kind = token.type.removesuffix("_open").removesuffix("_close")
            assert kind in {"inline", "paragraph", "table", "thead", "tbody", "tr", "th", "td", "bullet_list", "list_item"}, token
            if token.type == "inline":
                assert all(child.type in {"text", "code_inline", "text_special"} for child in token.children), token
                text = "".join(child.content for child in token.children)
                print(" ".join(text.split()))
        """
}
