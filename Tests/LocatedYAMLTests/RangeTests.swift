import Diagnostics
import LocatedYAML
import TestSupport
import Testing

@Suite("Every node knows where it begins and ends")
struct RangeTests {
    /// A document in which every node is marked, and what it holds.
    struct Layout: Sendable, CustomTestStringConvertible {
        let marked: String
        let outline: String
        var testDescription: String { marked }

        init(_ marked: String, _ outline: String) {
            self.marked = marked
            self.outline = outline
        }
    }

    @Test(arguments: [
        Layout("«plain»", "plain"),
        Layout("# c\n«two words» # c\n", "two words"),
        Layout("---\n«plain»\n...\n", "plain"),
        Layout("\u{FEFF}««a»: «1»»\n", "{a: 1}"),
        Layout("««a»: «1»\n«b»: «2»»\n\n# c\n", "{a: 1, b: 2}"),
        Layout("««kösong»:«»\n«désa»: «Bönde»»\r\n", "{kösong: , désa: Bönde}"),
        Layout("««中»: «\"文\\u00e9\"»\n«😀»: «'it''s 中'»»\n", "{中: 文é, 😀: it's 中}"),
        Layout("««a»:\n  ««b»:\n    ««c»: «1»»\n  «d»: «2»»\n\n«e»: «3»»\n", "{a: {b: {c: 1}, d: 2}, e: 3}"),
        Layout("««a»:\r\n  ««b»: «1»»\r\n\r\n«e»: «3»»\r\n", "{a: {b: 1}, e: 3}"),
        Layout("««a»:\n«- «x»\n-«»\n- «y»»\n«b»:«»»\n", "{a: [x, , y], b: }"),
        Layout("«- «x»\n-   «- «y»\n    - «z»»\n- ««k»: «v»»»\n\n", "[x, [y, z], {k: v}]"),
    ])
    func block(_ layout: Layout) throws { try check(layout) }

    @Test(arguments: [
        Layout("««a»: «{ «b» : «[ «1», «2» ]», «c»: «{}» }»»  # c\n", "{a: {b: [1, 2], c: {}}}"),
        Layout("«[««a»: «1»», ««b»:«»» , «c»]»", "[{a: 1}, {b: }, c]"),
        Layout("«{«a»«», «b»«» , «\"c\"»:«1»}»", "{a: , b: , c: 1}"),
        Layout("««k»: «[\n  «1»,\n  «'2'» ,\n]»\n«l»: «é»»\n", "{k: [1, 2], l: é}"),
    ])
    func flow(_ layout: Layout) throws { try check(layout) }

    @Test(arguments: [
        Layout("««a»: «|\n  one\n  two»\n\n\n«b»: «>-  # c\n  é\n\n  ü»»\n# end\n", "{a: one\ntwo\n, b: é\nü}"),
        Layout("««a»: «|+\r\n  one\r\n  two  »\r\n\r\n«b»: «x»»\r\n", "{a: one\ntwo  \n\n, b: x}"),
        Layout("««a»: «|»\n\n«b»: «>2-»  # c\n\n«c»: «x»»\n", "{a: , b: , c: x}"),
        Layout("««a»: «one\n  two\n\n  three»\n«b»: «\"é\n  ü\"»»\n", "{a: one two\nthree, b: é ü}"),
        Layout("«- «|2\n    x»\n- «y»»", "[  x\n, y]"),
    ])
    func severalLines(_ layout: Layout) throws { try check(layout) }

    @Test(arguments: [
        Layout("««a»: &x «1»\n«b»: &y\n  ««c»: «2»»\n«d»: &z # c\n  «[]»»\n", "{a: 1, b: {c: 2}, d: []}"),
        Layout("&x\n«- «1»\n- &e«»»\n", "[1, ]"),
        Layout("«? «a»«»\n? «b»\n: «1»»\n", "{a: , b: 1}"),
    ])
    func properties(_ layout: Layout) throws { try check(layout) }

    private func check(_ layout: Layout) throws {
        let source = MarkedSource(layout.marked)
        let reading = Reading(source.file)
        let root = try #require(reading.roots.first)
        #expect(reading.diagnostics.isEmpty)
        #expect(root.outline == layout.outline)
        #expect(root.subtree.map(\.range.offsets) == source.marks)
    }
}
