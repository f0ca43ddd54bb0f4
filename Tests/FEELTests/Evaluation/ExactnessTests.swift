import Diagnostics
import FEEL
import Testing

/// Numbers are exact: what meets a threshold on paper meets it here.
@Suite struct ExactnessTests {
    @Test(arguments: [
        "0.1 + 0.2 = 0.3",
        "371 / 463.75 = 0.8",
        "371 / 463.75 >= 0.8",
        "not(370 / 463.75 >= 0.8)",
        "share(371, 463.75, 1) >= 0.8",
        "3 * 0.1 = 0.3",
        "1.10 = 1.1",
        "0.7 + 0.1 >= 0.8",
        "(0.1 + 0.2) * 10 = 3",
    ])
    func holds(_ expression: String) throws {
        // With a fact in it, the whole is evaluated as a rule is, and not folded away when it is loaded.
        var environment = Environment()
        environment.declare("selalu", as: .boolean)
        var diagnostics: [Diagnostic] = []
        let program = Program.compile(
            SourceText("selalu and \(expression)", path: "test"),
            in: environment,
            expecting: .boolean,
            role: LocalizedText(same: "test"),
            diagnostics: &diagnostics
        )
        let day = try #require(Day("2025-11-19"))
        #expect(try #require(program).evaluate([.boolean(true)], asOf: day).value == .boolean(true))
    }
}
