import Certification
import Diagnostics
import FEEL
import TestSupport
import Testing

/// However much is wrong with a document, so much is said of it and no more.
@Suite struct FindingLimitTests {
    private func facts(_ lines: some Sequence<String>) -> Loaded {
        let text = Loaded.head + "facts:\n  a.count: 5\n" + lines.map { "  \($0)\n" }.joined()
        return Loaded(SourceFile(path: "evidence.yaml", text: text), rules: TestRules.allTypes)
    }

    private func count(_ id: String, in loaded: Loaded) -> Int { loaded.ids.count { $0 == id } }

    @Test("a thousand findings are made, and no limit is named", arguments: [999, 1_000])
    func withinLimit(_ count: Int) {
        let loaded = facts((0..<count).map { "b.x\($0): 1" })
        #expect(loaded.ids == Array(repeating: "DME1521", count: count))
    }

    @Test("the first one too many names the limit", arguments: [1_001, 50_000])
    func beyondLimit(_ count: Int) throws {
        let loaded = facts((0..<count).map { "b.x\($0): 1" })
        #expect(loaded.ids == Array(repeating: "DME1521", count: 1_000) + ["DME1514"])
        let last = try #require(loaded.diagnostics.last)
        #expect(last.severity == .error)
        #expect(last.message[.english].contains("1000"))
        let index = try #require(TestRules.allTypes.pack.factIndex(of: "a.count"))
        #expect(loaded.evidence?.facts[index] == .claim(.number(Number(5))))
    }

    @Test("the first hundred propose what was meant")
    func proposals() {
        let loaded = facts((0..<150).map { "a.coun\($0): 1" })
        #expect(loaded.ids.count == 150)
        let mends = loaded.diagnostics.map(\.fixIts.count)
        #expect(mends == Array(repeating: 1, count: 100) + Array(repeating: 0, count: 50))
    }

    @Test("each document has its own limit")
    func documents() {
        let lines = (0..<1_200).map { "  b.x\($0): 1\n" }.joined()
        let text = Loaded.head + "facts:\n" + lines
        let loaded = Loaded(SourceFile(path: "evidence.yaml", text: text + "---\n" + text), rules: TestRules.allTypes)
        #expect(count("DME1521", in: loaded) == 2_000)
        #expect(count("DME1514", in: loaded) == 2)
    }

    @Test("personal data are all refused, and a thousand of them are said")
    func personalData() {
        let loaded = facts((0..<3_000).map { "b.x\($0): 0812-3456-\(1_000 + $0)" })
        #expect(count("DME1512", in: loaded) == 1_000)
        #expect(loaded.ids.contains("DME1514"))
        let text = DiagnosticTextRenderer(language: .english).text(of: loaded.diagnostics)
        #expect(!text.contains("3456"))
    }
}
