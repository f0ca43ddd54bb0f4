import Diagnostics
import Testing

@Suite("Places as people count them")
struct SourceFileTests {
    @Test(arguments: [
        ("", 0, 1, 1), ("a", 0, 1, 1), ("a", 1, 1, 2), ("a", 99, 1, 2), ("a", -3, 1, 1),
        ("a\nb", 1, 1, 2), ("a\nb", 2, 2, 1), ("a\nb\n", 4, 3, 1),
        ("a\r\nb", 3, 2, 1), ("é中😀x", 2, 1, 2), ("é中😀x", 5, 1, 3), ("é中😀x", 9, 1, 4),
        ("é中😀x", 4, 1, 2), ("é中😀x", 7, 1, 3), ("\u{FEFF}ab", 4, 1, 2), ("\u{FEFF}ab", 0, 1, 1), ("e\u{301}x", 3, 1, 3),
    ])
    func position(text: String, offset: Int, line: Int, column: Int) {
        let position = SourceFile(path: "p", text: text).position(at: offset)
        #expect(position.line == line)
        #expect(position.column == column)
    }

    @Test("each broken piece counts as one character, and nothing crashes")
    func brokenUTF8() {
        let file = SourceFile(path: "p", bytes: [0x61, 0xFF, 0x62, 0xC3, 0x0A, 0x80, 0x80, 0x80, 0x80, 0x80, 0x63])
        #expect(file.position(at: 2).column == 3)
        #expect(file.position(at: 3).column == 4)
        #expect(file.position(at: 10).line == 2)
        #expect(file.position(at: 10).column == 6)
        #expect(file.line(1) == "a\u{FFFD}b\u{FFFD}")
    }

    @Test(arguments: [
        ("a\r\nb\n", ["", "a", "b", "", ""]), ("", ["", "", ""]), ("\u{FEFF}x", ["", "x", ""]),
        ("a\rb", ["", "a\rb", ""]),
    ])
    func lines(text: String, expected: [String]) {
        let file = SourceFile(path: "p", text: text)
        #expect(file.lineCount == expected.count - 2)
        #expect(expected.indices.map(file.line) == expected)
    }

    @Test("diagnostics are sorted by path, start and end, and keep their order in one place")
    func order() {
        let (a, b) = (SourceFile(path: "a", text: "12345"), SourceFile(path: "b", text: "12345"))
        func diagnostic(_ id: String, _ range: SourceRange?) -> Diagnostic {
            Diagnostic(id, .error, LocalizedText(same: ""), at: range)
        }
        let diagnostics = [
            diagnostic("5", SourceRange(0..<0, in: b)), diagnostic("3", SourceRange(2..<4, in: a)),
            diagnostic("2", SourceRange(2..<3, in: a)), diagnostic("0", nil),
            diagnostic("4", SourceRange(2..<4, in: a)),
            diagnostic("1", nil),
        ]
        #expect(diagnostics.sortedByPlace().map(\.id) == ["0", "1", "2", "3", "4", "5"])
    }
}
