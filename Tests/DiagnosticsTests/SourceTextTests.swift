import Diagnostics
import Testing

@Suite("A text knows where its bytes stand in the file")
struct SourceTextTests {
    /// The content `a\nbc` of the scalar `"a\nbc"`, whose escape is two bytes, in a file where it begins at 10.
    private let text = SourceText(
        "a\nbc",
        in: SourceFile(path: "p", text: "xxxxxxxxxx\"a\\nbc\""),
        segments: [.init(local: 0, offset: 11), .init(local: 1, offset: 12, width: 2), .init(local: 2, offset: 14)]
    )

    @Test(arguments: [
        (0..<1, 11..<12), (1..<2, 12..<14), (0..<2, 11..<14), (2..<4, 14..<16), (0..<4, 11..<16),
        (0..<0, 11..<11), (1..<1, 12..<12), (2..<2, 14..<14), (4..<4, 16..<16), (4..<9, 16..<16),
    ])
    func ranges(local: Range<Int>, offsets: Range<Int>) {
        #expect(text.range(of: local).offsets == offsets)
    }

    @Test("an empty text stands where it begins")
    func empty() {
        let empty = SourceText("", in: text.file, segments: [.init(local: 0, offset: 11)])
        #expect(empty.range(of: 0..<0).offsets == 11..<11)
        #expect(empty.range(of: 0..<3).offsets == 11..<11)
    }

    @Test("a stretch stands in its own file, and as far as the file where it begins")
    func twoFiles() {
        let other = SourceFile(path: "q", text: "zz or b")
        let both = SourceText(
            "(a) and (b)",
            in: SourceFile(path: "p", text: "xa"),
            segments: [
                .init(local: 0, offset: 1, width: 0), .init(local: 1, offset: 1), .init(local: 2, offset: 2, width: 0),
                .init(local: 3, offset: 6, width: 0, in: other), .init(local: 9, offset: 6, in: other),
                .init(local: 10, offset: 7, width: 0, in: other),
            ]
        )
        for (local, path, offsets) in [
            (1..<2, "p", 1..<2), (0..<3, "p", 1..<2), (9..<10, "q", 6..<7), (8..<11, "q", 6..<7), (0..<11, "p", 1..<2),
            (11..<11, "q", 7..<7), (4..<7, "q", 6..<6),
        ] {
            #expect(both.range(of: local).file.path == path)
            #expect(both.range(of: local).offsets == offsets)
        }
    }

    @Test("a text of its own stands letter by letter")
    func ownFile() {
        #expect(SourceText("a + é", path: "-").range(of: 4..<6).offsets == 4..<6)
    }
}
