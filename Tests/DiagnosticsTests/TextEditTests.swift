import Diagnostics
import Testing

@Suite struct TextEditTests {
    private static let file = SourceFile(path: "a.yaml", text: "one two three")

    private func edit(_ offsets: Range<Int>, _ text: String) -> TextEdit {
        TextEdit(replacing: SourceRange(offsets, in: Self.file), with: text)
    }

    private func text(_ edits: [TextEdit]) -> String {
        String(decoding: Self.file.applying(edits).bytes, as: UTF8.self)
    }

    @Test func editsAreMadeInTheOrderOfTheirPlaces() {
        #expect(text([edit(8..<13, "3"), edit(0..<3, "1")]) == "1 two 3")
    }

    @Test func insertionsAtOnePlaceKeepTheirOrder() {
        #expect(text([edit(3..<3, ","), edit(3..<3, ";")]) == "one,; two three")
    }

    @Test func anEditThatOverlapsAnEarlierOneIsLeftOut() {
        #expect(text([edit(0..<7, "x"), edit(4..<13, "y")]) == "x three")
    }

    @Test func editsOfOtherFilesAndBeyondTheEndAreLeftOut() {
        let other = SourceFile(path: "b.yaml", text: "one two three")
        let foreign = TextEdit(replacing: SourceRange(0..<3, in: other), with: "x")
        #expect(text([foreign, edit(8..<99, "y")]) == "one two three")
    }
}
