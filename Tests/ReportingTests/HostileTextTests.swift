import Certification
import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Reporting

/// Evidence is written by strangers: what it says changes its own place and nothing else.
@Suite struct HostileTextTests {
    private static let texts = [
        "a|b|c", "`a` ``b", "<img src=x onerror=alert(1)>", "</td></table>", "a\n\n# Judul\n\n| x |", "- a\n- b",
        "[klik](http://x.id)", "**a** _b_ ~~c~~", "a\\", "&lt;b&gt;", "1. a", "x --- y", "$a$",
    ]

    @Test(.enabled(if: PythonOracle.has("markdown_it"), "markdown-it-py isn't installed"))
    func anotherParserSeesTheSameStructure() throws {
        let outlines = try outlines(of: ["polos"] + Self.texts)
        #expect(outlines.count == Self.texts.count + 1)
        for (text, outline) in zip(Self.texts, outlines.dropFirst()) { #expect(outline == outlines[0], "\(text)") }
    }

    @Test(arguments: texts)
    func everyLineHasItsPlace(text: String) throws {
        let (plain, hostile) = try (report(on: "polos"), report(on: text))
        // Without a parser at hand: as many lines, each of the same kind, and as many cells in each.
        #expect(hostile.split(separator: "\n").map(kind) == plain.split(separator: "\n").map(kind))
    }

    @Test(arguments: texts + ["a\u{202E}b", "a\u{2066}b\u{200B}", "a\u{85}b"])
    func terminalsShowNothingButText(text: String) throws {
        let rules = try Fixture.rules()
        let yaml = FixtureVillages.nasty(text)
        let screen = TerminalReport(rules: rules, language: .english).render(
            try Fixture.assessment(of: yaml, by: rules)
        )
        let isHarmless = screen.unicodeScalars.allSatisfy { scalar in
            scalar == "\n" || ![.control, .format].contains(scalar.properties.generalCategory)
        }
        #expect(isHarmless)
    }

    @Test(arguments: texts + ["</style><script>alert(1)</script>", "\\22 ; } * { display: none", "a\u{202E}b"])
    func pagesKeepTheirElements(text: String) throws {
        let (plain, hostile) = try (page(on: "polos"), page(on: text))
        func marks(_ html: String) -> [Character: Int] {
            html.reduce(into: [:]) { if "<>\"{}".contains($1) { $0[$1, default: 0] += 1 } }
        }
        // The text itself holds braces where it tries to leave the style sheet; as text of the page they do nothing.
        #expect(marks(hostile)["<"] == marks(plain)["<"])
        #expect(marks(hostile)[">"] == marks(plain)[">"])
        #expect(marks(hostile)["\""] == marks(plain)["\""])
        let (style, plainStyle) = try (#require(styleSheet(of: hostile)), #require(styleSheet(of: plain)))
        #expect(marks(String(style)) == marks(String(plainStyle)))
        #expect(style.split(separator: "\n").count == plainStyle.split(separator: "\n").count)
    }

    @Test(.enabled(if: PageChecker.isThere, "python3 isn't installed"))
    func pagesStaySound() throws {
        for text in Self.texts { #expect(try PageChecker.faults(in: page(on: text)) == "", "\(text)") }
    }

    private func page(on text: String) throws -> String {
        let rules = try Fixture.rules()
        let assessment = try Fixture.assessment(of: FixtureVillages.nasty(text), by: rules)
        return Fixture.page(on: assessment, by: rules, .indonesian)
    }

    private func styleSheet(of html: String) -> Substring? {
        html.range(of: "<style>").flatMap { start in
            html.range(of: "</style>").map { html[start.upperBound..<$0.lowerBound] }
        }
    }

    private func report(on text: String) throws -> String {
        let rules = try Fixture.rules()
        let assessment = try Fixture.assessment(of: FixtureVillages.nasty(text), by: rules)
        return Fixture.report(on: assessment, by: rules, .indonesian)
    }

    private func kind(_ line: Substring) -> String {
        let start = line.prefix { "#>|- ".contains($0) }
        let bars = line.indices.filter { index in
            line[index] == "|" && (index == line.startIndex || line[line.index(before: index)] != "\\")
        }
        return "\(start.trimmingSuffix { $0 == " " }) \(line.hasPrefix("|") ? bars.count : 0)"
    }

    private func outlines(of texts: [String]) throws -> [String] {
        let reports = try texts.map { try report(on: $0) }.joined(separator: "\u{C}")
        return try PythonOracle.output(of: Self.outline, input: reports).split(separator: "\u{C}").map(String.init)
    }

    /// Prints the types of all tokens, those within a line of text too; text itself isn't printed.
    private static let outline = """
        import sys
        from markdown_it import MarkdownIt
        parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
        for report in sys.stdin.read().split("\\f"):
            for token in parser.parse(report):
                kinds = [child.type for child in token.children or [] if child.type not in ("text", "text_special")]
                print(token.type, token.level, *kinds)
            print("\\f", end="")
        """
}

extension Substring {
    fileprivate func trimmingSuffix(while isDropped: (Character) -> Bool) -> Substring {
        var rest = self
        while let last = rest.last, isDropped(last) { rest.removeLast() }
        return rest
    }
}
