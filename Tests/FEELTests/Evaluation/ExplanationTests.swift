import Diagnostics
import Testing

@testable import FEEL

@Suite struct ExplanationTests {
    @Test func isTheTreeOfWhatWasEvaluated() throws {
        let program = try Village.program("satgas.ada and (satgas.anggota + 1) * 2 >= minimum or a")
        let slots = try Village.slots("satgas.ada = true; minimum = 5; a = false")
        #expect(
            lines(program.explain(slots, asOf: try Village.today)) == [
                "satgas.ada and (satgas.anggota + 1) * 2 >= minimum or a: unknown(satgas.anggota)",
                "  satgas.ada and (satgas.anggota + 1) * 2 >= minimum: unknown(satgas.anggota)",
                "    satgas.ada: true",
                "    (satgas.anggota + 1) * 2 >= minimum: unknown(satgas.anggota)",
                "      (satgas.anggota + 1) * 2: unknown(satgas.anggota)",
                "        (satgas.anggota + 1): unknown(satgas.anggota)",
                "          satgas.anggota: unknown(satgas.anggota)",
                "          1: 1",
                "        2: 2",
                "      minimum: 5",
                "  a: false",
            ]
        )
    }

    @Test func leavesOutWhatWasNotNeeded() throws {
        let program = try Village.program("a and x > 1")
        let explanation = program.explain(try Village.slots("a = false; x = 5"), asOf: try Village.today)
        #expect(lines(explanation) == ["a and x > 1: false", "  a: false"])
    }

    @Test func constantsAreFolded() throws {
        let program = try Village.program("x > 2 * (1 + 1)")
        let explanation = program.explain(try Village.slots("x = 5"), asOf: try Village.today)
        #expect(lines(explanation) == ["x > 2 * (1 + 1): true", "  x: 5", "  2 * (1 + 1): 4"])
    }

    @Test func stopsGrowing() throws {
        let program = try Village.program("every i in 1..9000 satisfies i + x > 1")
        let explanation = program.explain(try Village.slots("x = 1"), asOf: try Village.today)
        #expect(explanation.value == .boolean(true))
        #expect(lines(explanation).count <= Explanation.largestCount + 1)
        #expect(explanation.children.count > 1)
    }

    @Test func placesAreThoseOfTheFile() throws {
        let file = SourceFile(path: "rules.yaml", text: "met when: \"a and\\x20b\"")
        // Bytes 11..<16 stand as they are; the escape stands for one byte; then the text goes on.
        let source = SourceText(
            "a and b",
            in: file,
            segments: [.init(local: 0, offset: 11), .init(local: 5, offset: 16), .init(local: 6, offset: 20)]
        )
        var diagnostics: [Diagnostic] = []
        let role = LocalizedText(same: "met when")
        let program = try #require(
            Program.compile(source, in: Village.environment, expecting: .boolean, role: role, diagnostics: &diagnostics)
        )
        let explanation = program.explain([], asOf: try Village.today)
        #expect(explanation.range.offsets == 11..<21)
        #expect(explanation.children.map(\.range.offsets) == [11..<12, 20..<21])
    }

    private func lines(_ explanation: Explanation, _ indent: String = "") -> [String] {
        [indent + explanation.text + ": " + Village.text(explanation.value)]
            + explanation.children.flatMap { lines($0, indent + "  ") }
    }
}
