import Diagnostics
import TestSupport
import Testing

@testable import LocatedYAML

@Suite("The layout of files")
struct LayoutTests {
    /// A text as somebody wrote it, and as it should be laid out.
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let written: String
        let laidOut: String
        var testDescription: String { name }

        init(_ name: String, _ written: String, _ laidOut: String) {
            self.name = name
            self.written = written
            self.laidOut = laidOut
        }
    }

    static let cases = [
        Case("indentation", "a:\n    b:\n          - 1\n          - 2\n", "a:\n  b:\n    - 1\n    - 2\n"),
        Case("a list as far left as its key", "a:\n- 1\n- 2\n", "a:\n  - 1\n  - 2\n"),
        Case("lists of mappings", "a:\n-   b: 1\n    c: 2\n", "a:\n  - b: 1\n    c: 2\n"),
        Case("lists of lists", "-   - 1\n    - 2\n- - 3\n", "- - 1\n  - 2\n\n- - 3\n"),
        Case("spaces in brackets", "a: {b:  1 ,c: [ x,y , z ]}\n", "a: {b: 1, c: [x, y, z]}\n"),
        Case("brackets over several lines", "a: [\n  x,\n  y,\n]\n", "a: [x, y]\n"),
        Case("a pair without brackets in a list", "a: [b: 1]\n", "a: [{b: 1}]\n"),
        Case("a colon after quotes", "a: {\"b\":1}\n", "a: {\"b\": 1}\n"),
        Case("keys without a value", "a: {b, c: , d: 1, e: }\nf:\n", "a: {b, c: , d: 1, e: }\nf:\n"),
        Case("blanks at the end and line ends of Windows", "a: 1  \r\nb: 2\t\r\n", "a: 1\nb: 2\n"),
        Case("the end of the file", "a: 1", "a: 1\n"),
        Case("empty lines", "\n\na: 1\n\n\n \t\nb: 2\n\n\n", "a: 1\n\nb: 2\n"),
        Case("no empty line under a key", "a:\n\n  b: 1\n", "a:\n  b: 1\n"),
        Case(
            "an empty line between items at the top",
            "f:\n  - a: 1\n  - a: 2\n    g:\n      - b: 1\n      - b: 2\n",
            "f:\n  - a: 1\n\n  - a: 2\n    g:\n      - b: 1\n      - b: 2\n"
        ),
        Case("none between short items", "f:\n  - a\n  - {b: 1}\n\n  - c\n", "f:\n  - a\n  - {b: 1}\n\n  - c\n"),
        Case(
            "comments beside values",
            "a: 1    # one\nb: # two\n  c: 3 #three\n",
            "a: 1 # one\nb: # two\n  c: 3 #three\n"
        ),
        Case(
            "comments of their own",
            "# head\n\n# more\na: 1\n  # below\nb:\n    # before c\n    c: 1\n    # after c\n  # after b\n# end",
            "# head\n\n# more\na: 1\n# below\nb:\n  # before c\n  c: 1\n  # after c\n# after b\n# end\n"
        ),
        Case(
            "a comment between items belongs to the next",
            "f:\n- a: 1\n  # about a\n\n# about the second\n- a: 2\n# about g\ng: 1\n",
            "f:\n  - a: 1\n    # about a\n\n  # about the second\n  - a: 2\n# about g\ng: 1\n"
        ),
        Case("a comment in the place of a value", "a:\n  # nothing yet\nb: 1\n", "a:\n  # nothing yet\nb: 1\n"),
        Case("comments after a dash", "- # one\n  a: 1\n-\n  # two\n  b\n", "- # one\n  a: 1\n\n-\n  # two\n  b\n"),
        Case(
            "comments inside brackets",
            "a: [ # first\n  x, # ex\n  # own\n  y\n  # end\n] # after\nb: 1\n",
            "a: # first\n  # after\n  - x # ex\n  # own\n  - y\n  # end\nb: 1\n"
        ),
        Case("comments in empty brackets", "a: [ # none\n  ]\n", "a: # none\n  []\n"),
        Case("a lone dash stays in brackets", "a: [-, # dash\n  x]\n", "a: # dash\n  [-, x]\n"),
        Case(
            "brackets that are too long",
            "a: {b: [\(Self.long), \(Self.long)], c: {d: 1}}\n",
            "a:\n  b: [\(Self.long), \(Self.long)]\n  c: {d: 1}\n"
        ),
        Case(
            "lists that are too long",
            "a: [{b: 1, c: \(Self.long)}, \(Self.long), {d: \(Self.long)}]\n",
            "a:\n  - {b: 1, c: \(Self.long)}\n  - \(Self.long)\n  - {d: \(Self.long)}\n"
        ),
        Case(
            "values stay as they are",
            "a:   'x''y'\nb: \"\\u00e9\"\nc: 0.80\nd: ~\n",
            "a: 'x''y'\nb: \"\\u00e9\"\nc: 0.80\nd: ~\n"
        ),
        Case("a value on the next line", "a:\n   b c\n", "a: b c\n"),
        Case(
            "texts of several lines",
            "a: one\n      two\n\n      three\nb: \"x\n y \\\n   z\"\n",
            "a: one\n  two\n\n  three\nb: \"x\n  y \\\n  z\"\n"
        ),
        Case("an escaped blank at a line's end", "a: \"x\\ \n  y\"\n", "a: \"x\\ \n  y\"\n"),
        Case(
            "literal texts",
            "a: |\n      x\n        y\n\n      z\n\n\nb: >-   # why\n   p\n   q\n",
            "a: |\n  x\n    y\n\n  z\n\nb: >- # why\n  p\n  q\n"
        ),
        Case("literal texts that begin with blanks", "a: |4\n      x\n    y\n", "a: |2\n    x\n  y\n"),
        Case("literal texts that keep their breaks", "a: |+\n    x\n\n\nb: 1\n", "a: |+\n  x\n\n\nb: 1\n"),
        Case("a literal text that ends with the file", "a: |\n    x", "a: |-\n  x\n"),
        Case("anchors", "a: &x\n    b: &y 1\nc: [*x , *y]\n", "a: &x\n  b: &y 1\nc: [*x, *y]\n"),
        Case("keys after question marks", "? a\n: 1\n? |\n    b\n: 2\n", "a: 1\n? |\n  b\n: 2\n"),
        Case(
            "several documents",
            "---   # one\na: 1\n...\n# between\n---\n[b,c]\n---\n",
            "--- # one\na: 1\n...\n# between\n--- [b, c]\n---\n"
        ),
        Case("directives", "%YAML 1.1 \n---\na: 1\n", "%YAML 1.1\n---\na: 1\n"),
        Case("a byte order mark", "\u{FEFF}# é\na: [é,ü]\n", "# é\na: [é, ü]\n"),
    ]

    private static let long = String(repeating: "panjang ", count: 6) + "sekali"

    @Test(arguments: cases)
    func laysOut(_ test: Case) {
        #expect(Self.canonical(test.written) == test.laidOut)
        #expect(Self.canonical(test.laidOut) == test.laidOut)
    }

    @Test(
        "a file with errors is left alone",
        arguments: ["a: 1\na: 2\n", "a: [1\n", "a: !t 1\n", "\t a: 1\n", "# nothing\n"]
    )
    func leaves(_ text: String) {
        var diagnostics: [Diagnostic] = []
        #expect(YAMLLayout.canonical(SourceFile(path: "a.yaml", text: text), into: &diagnostics) == nil)
        #expect(!diagnostics.isEmpty)
    }

    /// The text laid out; nothing for one with errors.
    static func canonical(_ text: String) -> String? {
        var diagnostics: [Diagnostic] = []
        let file = YAMLLayout.canonical(SourceFile(path: "a.yaml", text: text), into: &diagnostics)
        return file.map { String(decoding: $0.bytes, as: UTF8.self) }
    }
}
