import Diagnostics
import TestSupport
import Testing

@Suite("Diagnostics as text")
struct DiagnosticTextRendererTests {
    private func render(
        _ marked: String,
        in language: Language = .english,
        id: String = "pesan",
        en: String = "message"
    ) -> String {
        let source = MarkedSource(marked, path: "bad.yaml")
        let diagnostic = Diagnostic("DME1001", .error, LocalizedText(id: id, en: en), at: source.ranges.first)
        return DiagnosticTextRenderer(language: language).text(of: diagnostic)
    }

    /// The line and the underline alone.
    private func excerpt(_ marked: String) -> String {
        render(marked).split(separator: "\n", omittingEmptySubsequences: false).dropFirst().joined(separator: "\n")
    }

    @Test("place, message, line, underline, mend and notes, in both languages")
    func whole() {
        let source = MarkedSource("id: x\nrules:\n  - when: «Score» > «3»\n", path: "bad.yaml")
        let diagnostic = Diagnostic(
            "DME1301",
            .warning,
            LocalizedText(id: "tidak ada fakta bernama 'Score'", en: "no fact is named 'Score'"),
            at: source.ranges[0],
            notes: [
                .init(LocalizedText(id: "dibandingkan dengan ini", en: "compared with this"), at: source.ranges[1]),
                .init(LocalizedText(id: "tanpa tempat", en: "without a place")),
            ],
            fixIts: [.replace(source.ranges[0], with: "score")]
        )
        #expect(
            DiagnosticTextRenderer(language: .english).text(of: diagnostic) == """
                bad.yaml:3:11: warning: no fact is named 'Score' [DME1301]
                3 |   - when: Score > 3
                  |           ^^^^^
                  fix: replace with 'score'
                bad.yaml:3:19: note: compared with this
                3 |   - when: Score > 3
                  |                   ^
                note: without a place

                """
        )
        #expect(
            DiagnosticTextRenderer(language: .indonesian).text(of: diagnostic) == """
                bad.yaml:3:11: peringatan: tidak ada fakta bernama 'Score' [DME1301]
                3 |   - when: Score > 3
                  |           ^^^^^
                  perbaikan: ganti dengan 'score'
                bad.yaml:3:19: catatan: dibandingkan dengan ini
                3 |   - when: Score > 3
                  |                   ^
                catatan: tanpa tempat

                """
        )
    }

    @Test(arguments: [
        ("a: «»b", "1 | a: b\n  |    ^\n"),
        ("a:«»", "1 | a:\n  |   ^\n"),
        ("«»", "1 |\n  | ^\n"),
        ("中文: «é中»x", "1 | 中文: é中x\n  |       ^^^\n"),
        ("e\u{301}: «e\u{301}x»", "1 | e\u{301}: e\u{301}x\n  |    ^^\n"),
        ("😀«😀»", "1 | 😀😀\n  |   ^^\n"),
        ("a\tb: «c\td»", "1 | a\tb: c\td\n  |  \t   ^\t^\n"),
        ("a: 1\n«\t»b: 2", "2 | \tb: 2\n  | ^\n"),
        ("\u{FEFF}«a»: 1", "1 | a: 1\n  | ^\n"),
        ("a: «x\r\n  y\r\n  z»\r\nb", "1 | a: x\n  |    ^ … to line 3\n"),
        ("a: «x»\r\nb", "1 | a: x\n  |    ^\n"),
        ("a: «x\n»b", "1 | a: x\n  |    ^\n"),
        ("a\u{1B}[31m: «b\u{202E}\u{7}»", "1 | a\u{FFFD}[31m: b\u{FFFD}\u{FFFD}\n  |         ^^^\n"),
    ])
    func excerpts(marked: String, expected: String) {
        #expect(excerpt(marked) == expected)
    }

    @Test("numbers of two digits keep the margin")
    func margin() {
        #expect(excerpt(String(repeating: "\n", count: 9) + "«a»") == "10 | a\n   | ^\n")
    }

    @Test("a very long line is cut to a window around the place")
    func longLine() {
        let long = String(repeating: "é", count: 100_000)
        let line = "…" + String(repeating: "é", count: 40)
        let expected =
            "1 | \(line)here" + String(repeating: "é", count: 75) + "…\n  | " + String(repeating: " ", count: 41)
        #expect(excerpt(long + "«here»" + long) == expected + "^^^^\n")
        let inside =
            "1 | a" + String(repeating: "é", count: 119) + "…\n  |  " + String(repeating: "^", count: 120) + "\n"
        #expect(excerpt("a«" + long + "»") == inside)
    }

    @Test("names in messages and paths can't steer the terminal either")
    func harmlessMessages() {
        #expect(
            render("«a»", en: "the key '\u{1B}[2J\n'").hasPrefix("bad.yaml:1:1: error: the key '\u{FFFD}[2J\u{FFFD}' [")
        )
        let file = SourceFile(path: "\u{1B}]0;x\u{7}", text: "a")
        let diagnostic = Diagnostic("DME1001", .error, LocalizedText(same: "m"), at: SourceRange(0..<1, in: file))
        #expect(DiagnosticTextRenderer(language: .english).text(of: diagnostic).hasPrefix("\u{FFFD}]0;x\u{FFFD}:1:1: "))
    }

    @Test("a hundred diagnostics of a file are shown and the rest counted")
    func manyDiagnostics() {
        let (a, b) = (SourceFile(path: "a", text: "x"), SourceFile(path: "b", text: "x"))
        let diagnostics = [b, a].flatMap { file in
            (0..<(file == a ? 123 : 100)).map { index in
                Diagnostic("DME1001", .error, LocalizedText(same: "m\(index)"), at: SourceRange(0..<1, in: file))
            }
        }
        let text = DiagnosticTextRenderer(language: .indonesian).text(of: diagnostics)
        let lines = text.split(separator: "\n")
        #expect(lines.count == 100 * 3 + 1 + 100 * 3)
        #expect(lines[299] == "  | ^")
        #expect(lines[300] == "a: 23 temuan lagi tidak ditampilkan")
        #expect(lines[297] == "a:1:1: kesalahan: m99 [DME1001]")
        #expect(DiagnosticTextRenderer(language: .english).text(of: []) == "")
    }

    @Test("no bytes and no range can crash it")
    func anyBytes() {
        var random = SplitMix64(seed: 7)
        for _ in 0..<2_000 {
            let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in
                [UInt8(0x0A), 0x0D, 0x80, 0xE2, 0xF0, 0x41, 0x09, UInt8.random(in: 0...255, using: &random)]
                    .randomElement(using: &random) ?? 0
            }
            let low = Int.random(in: -3...45, using: &random)
            let file = SourceFile(path: "p", bytes: bytes)
            let range = SourceRange(low..<low + Int.random(in: 0...20, using: &random), in: file)
            let text = DiagnosticTextRenderer(language: .english).text(
                of: Diagnostic("DME1001", .error, LocalizedText(same: "m"), at: range)
            )
            #expect(text.contains("^") && text.filter { $0.isNewline }.count == 3, random.comment)
        }
    }
}
