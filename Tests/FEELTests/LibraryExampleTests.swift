import Diagnostics
import FEEL
import Testing

/// What the project's front page shows of the library.
@Suite struct LibraryExampleTests {
    @Test func theExampleOnTheFrontPageHolds() throws {
        let today = try #require(Day("2025-11-19"))
        var environment = Environment()
        environment.declare("satgas.ada", as: .boolean)
        environment.declare("satgas.anggota", as: .number)
        var findings: [Diagnostic] = []
        let program = Program.compile(
            SourceText("satgas.ada and satgas.anggota >= 5", path: "rule"),
            in: environment,
            expecting: .boolean,
            role: LocalizedText(id: "syarat", en: "the condition"),
            diagnostics: &findings
        )
        let result = program?.evaluate([.boolean(true), .unknown(Causes(slot: 1))], asOf: today)
        #expect(result?.value == .unknown(Causes(slot: 1)))
        let other = program?.evaluate([.boolean(false), .unknown(Causes(slot: 1))], asOf: today)
        #expect(other?.value == .boolean(false))
        #expect(findings.isEmpty)
    }
}
