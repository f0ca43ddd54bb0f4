import Diagnostics
import LocatedYAML
import Testing

@Suite("Documents and nodes")
struct StreamTests {
    @Test("documents come one at a time, and those before broken syntax come")
    func documents() {
        let reading = Reading("a: 1\n---\n- b\n---\n'c'\n...\n---\n}\n")
        #expect(reading.roots.map(\.outline) == ["{a: 1}", "[b]", "c"])
        #expect(reading.diagnostics.map(\.id) == ["DME1124"])
    }

    @Test("one document is asked for, and one is given")
    func oneDocument() {
        var diagnostics: [Diagnostic] = []
        func read(_ text: String) -> String? {
            YAMLDocument(reading: SourceFile(path: "p", text: text), within: .rulePack, into: &diagnostics)?.root
                .outline
        }
        #expect(read("a: 1\na: 2\n") == "{a: 1, a: 2}")
        #expect(diagnostics.map(\.id) == ["DME1101"])
        #expect(read("a: 1\n---\nb: 2\n") == nil)
        #expect(read("a: 1\n---\n}\n") == nil)
        #expect(diagnostics.map(\.id) == ["DME1101", "DME1107", "DME1124"])
    }

    @Test("an alias is a copy of what it names, the last of that name before it")
    func aliases() {
        let reading = Reading("a: &x [1, {b: &y 2}]\nc: *x\nd: [*y, &y 3, *y]\n? *y\n: e\n")
        #expect(reading.diagnostics == [])
        #expect(reading.roots.map(\.outline) == ["{a: [1, {b: 2}], c: [1, {b: 2}], d: [2, 3, 3], 3: e}"])
    }

    @Test("anchors don't outlive their document")
    func anchorsPerDocument() {
        #expect(Reading("&a 1\n---\n*a\n").diagnostics.map(\.id) == ["DME1105"])
    }

    @Test("scalars keep their text and their style")
    func scalars() {
        let root = Reading("- no\n- '1.10'\n- \"\\u00e9\"\n- |\n  x\n- >\n  y\n- ~\n-\n- []\n").roots.first
        let elements = root.map { Array($0.elements) } ?? []
        #expect(elements.map(\.text) == ["no", "1.10", "é", "x\n", "y\n", "~", "", ""])
        let styles: [YAMLNode.Style?] = [
            .plain, .singleQuoted, .doubleQuoted, .literal, .folded, .plain, .plain, nil,
        ]
        #expect(elements.map(\.style) == styles)
        #expect(elements.first?.equals("no") == true)
        #expect(elements.first?.equals("n" + "o".lowercased()) == true)
        #expect(elements.first?.equals("now") == false)
        #expect(elements.last?.equals("") == false)
        #expect(elements.first?.withBytes { Array($0) } == [0x6E, 0x6F])
        #expect(elements.last?.withBytes { $0.count } == 0)
    }

    @Test("only mappings have entries, only sequences elements")
    func kinds() {
        let root = Reading("a: [1, 2]\nb: {c: d}\n").roots.first
        #expect(root?.kind == .mapping)
        #expect(root?.count == 2)
        #expect(root.map { Array($0.elements).count } == 0)
        let values = root.map { $0.entries.map(\.value) } ?? []
        #expect(values.map(\.kind) == [.sequence, .mapping])
        #expect(values.map(\.count) == [2, 1])
        #expect(values.map { Array($0.entries).count } == [0, 1])
    }
}
