import Diagnostics
import LocatedYAML
import TestSupport
import Testing

@Suite("What is refused, and where")
struct RefusalTests {
    /// A file in which the place of each diagnostic is marked.
    struct Refusal: Sendable, CustomTestStringConvertible {
        let marked: String
        let ids: [String]
        var testDescription: String { "\(marked.debugDescription) is \(ids)" }

        init(_ marked: String, _ ids: String...) {
            self.marked = marked
            self.ids = ids
        }
    }

    @Test(
        "syntax",
        arguments: [
            Refusal("«»", "DME1001"),
            Refusal("«»# c\n\n", "DME1001"),
            Refusal("a:\n«\t»b: 1\n", "DME1110"),
            Refusal("a: «@»home\n", "DME1111"),
            Refusal("a: é b«:» c\n", "DME1112"),
            Refusal("a: 1\n«b»\nc: 2\n", "DME1113"),
            Refusal("é: 1\n b«:» 2\n", "DME1112"),
            Refusal("a:\n  b: 1\n «c»: 2\n", "DME1114"),
            Refusal("a: \"x\" «y»\n", "DME1114"),
            Refusal("- a\n«b»: 1\n", "DME1115"),
            Refusal("a: [1, 2\nb«:» 3\n", "DME1116"),
            Refusal("a: {b: 1, c: 2«]»\n", "DME1117"),
            Refusal("a: «\"»never\nclosed\n", "DME1118"),
            Refusal("a: «'»never\n", "DME1118"),
            Refusal("a: \"x\n«-»--\n\"", "DME1119"),
            Refusal("a: \"C:«\\»dir\"\n", "DME1120"),
            Refusal("a: \"\\u«1»2\"\n", "DME1121"),
            Refusal("a: \"\\u«d»800\"\n", "DME1122"),
            Refusal("a: «*»\n", "DME1123"),
            Refusal("a: «& b»\n", "DME1123"),
            Refusal("a: «]»\n", "DME1124"),
            Refusal("[1]\n«x»", "DME1125"),
            Refusal("a: «-» b\n", "DME1126"),
            Refusal("a: «?» b\n", "DME1127"),
            Refusal("a: | «t»ext\n", "DME1128"),
            Refusal("a: |«0»\n", "DME1129"),
            Refusal("%FOO«»\n---\na: 1\n", "DME1130"),
        ]
    )
    func syntax(_ refusal: Refusal) { check(refusal) }

    @Test(
        "what is right YAML but not taken",
        arguments: [
            Refusal("a: 1\n«a»: 2\n«'a'»: 3\nb: 4\n", "DME1101", "DME1101"),
            Refusal("x: {é: 1, «\"\\u00e9\"»: 2}\n", "DME1101"),
            Refusal("«[a]»: 1\n«{b: c}»: 2\n? «- d»\n: 3\n", "DME1102", "DME1102", "DME1102"),
            Refusal("a: &x {b: 1}\nc:\n  «<<»: *x\nd: {'<<': kept}\n", "DME1103"),
            Refusal("a: «!!python/object:x» 1\nb: «!foo»\n  c: 2\nd: &n «!» []\n", "DME1104", "DME1104", "DME1104"),
            Refusal("a: &nilai 1\nb: «*nila»\n", "DME1105"),
            Refusal("a: &x [1, «*x»]\n", "DME1106"),
            Refusal("a: 1\n---\n«b: 2»\n", "DME1107"),
        ]
    )
    func refused(_ refusal: Refusal) { check(refusal) }

    private func check(_ refusal: Refusal) {
        let source = MarkedSource(refusal.marked)
        var diagnostics: [Diagnostic] = []
        _ = YAMLDocument(reading: source.file, within: .rulePack, into: &diagnostics)
        #expect(diagnostics.map(\.id) == refusal.ids)
        #expect(diagnostics.map(\.range?.offsets) == source.marks)
    }

    @Test("a duplicate key names the first one; an unknown alias the nearest name")
    func companions() {
        let source = MarkedSource("«a»: 1\n«a»: 2\n")
        let duplicate = Reading(source.file).diagnostics.first
        #expect(duplicate?.notes.map(\.range) == [source.ranges[0]])
        #expect(duplicate?.message.english == "a key may stand only once; 'a' is there already")
        let alias = MarkedSource("a: &nilai 1\nb: «*nila»\n")
        #expect(Reading(alias.file).diagnostics.first?.fixIts.map(\.replacement) == ["*nilai"])
    }

    @Test(
        "what is unfinished is shown where it began",
        arguments: [
            "a: «»[1\nb: 2\n", "«»a:\n  b: 1\n c: 2\n", "«»- a\nb: 1\n",
        ]
    )
    func openings(marked: String) {
        let source = MarkedSource(marked)
        #expect(Reading(source.file).diagnostics.flatMap(\.notes).map(\.range) == source.ranges)
    }

    @Test(
        "bytes that aren't text",
        arguments: [
            ([0x61, 0x3A, 0x20, 0xC3, 0x28], "DME1003", 3), ([0xEF, 0xBB, 0xBF, 0x61, 0xFF], "DME1003", 4),
            ([0x61, 0xED, 0xA0, 0x80], "DME1003", 1), ([0x61, 0xC3], "DME1003", 1), ([0xC0, 0x80], "DME1003", 0),
            ([0xFF, 0xFE, 0x61, 0x00], "DME1002", 0), ([0xFE, 0xFF, 0x00, 0x61], "DME1002", 0),
            ([0x61, 0x3A, 0x00], "DME1004", 2), ([0x61, 0x3A, 0x1B], "DME1005", 2), ([0x61, 0xC2, 0x81], "DME1005", 1),
        ] as [([UInt8], String, Int)]
    )
    func encoding(bytes: [UInt8], id: String, offset: Int) {
        let diagnostics = Reading(SourceFile(path: "p", bytes: bytes)).diagnostics
        #expect(diagnostics.map(\.id) == [id])
        #expect(diagnostics.first?.range?.offsets.lowerBound == offset)
    }

    @Test("each of libyaml's syntax problems has words in both languages")
    func languages() {
        let texts = ["a:\n\tb: 1", "a: @", "a: b: c", "a: [", "a: 'x", "%FOO", "a: \"\\q\"", "- a\nb: 1"]
        for text in texts {
            for diagnostic in Reading(text).diagnostics {
                #expect(diagnostic.message.indonesian != diagnostic.message.english)
                #expect(diagnostic.id != "DME1199")
            }
        }
    }
}
