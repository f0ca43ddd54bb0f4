import Diagnostics
import TestSupport
import Testing

@testable import FEEL

@Suite struct FallingUseTests {
    @Test(arguments: [
        "x >= 40 and y > «z»",
        "a and (b or c)",
        "«x» < 5",
        "5 > «x»",
        "5 <= x",
        "not(«a»)",
        "not(not(a))",
        "not(«x» > 5)",
        "not(x < 5)",
        "«x» = 5",
        "«x» != 5",
        "«x» in [1..5]",
        "«x» between 1 and y",
        "5 between «x» and y",
        "x + y - «z» > 1",
        "x * 2 > 1",
        "«x» * -2 > 1",
        "«x» * «y» > 1",
        "x / 2 > 1",
        "1 / «x» > 1",
        "if «a» then x > 1 else y > 2",
        "if 1 > 2 then x > 1 else y > 2",
        "every g in kelompok satisfies g.score >= 40",
        "every g in kelompok satisfies «g».score < 40",
        "every g in kelompok satisfies not(«g».met)",
        "every i in [1, 2] satisfies i < 40",
        "count(kelompok[score >= 40]) >= 3",
        "count(kelompok[«score» < 40]) >= 3",
        "count(«kelompok»[«score» >= 40]) < 3",
        "every g in kelompok[«score» >= 40] satisfies g.met",
        "at least(2, [a, b, x > 1])",
        "at most(2, [«a», «b»])",
        "at least(«x», [a])",
        "min(x, y) >= 3",
        "floor(x) >= 3",
        "modulo(«x», 2) > 0",
        "share(x, «y», «z») > 0.5",
        "is known(x) and coalesce(y, 0) > 1",
        "pilar.score >= 1 and pilar.met",
    ])
    func areFound(_ marked: String) throws {
        let source = MarkedSource(marked)
        let places = try Village.program(source.text).fallingUses { $0 != "tanggal" }
        let starts = source.marks.map(\.lowerBound)
        #expect(places.map(\.offsets.lowerBound) == starts)
    }

    /// What rises with a name is told of its opposite too.
    @Test(arguments: [
        "«x» >= 40 and y > z", "x < 5", "not(«x» < 5)", "satgas and x <= 5", "«x» = 5", "«x» + 1 > 2", "2 - x > 1",
        "share(«x», y, z) > 0.5", "x * -2 > 1",
    ])
    func risingUsesAreFound(_ marked: String) throws {
        let source = MarkedSource(marked.replacing("satgas", with: "a"))
        let places = try Village.program(source.text).risingUses { $0 == "x" }
        #expect(places.map(\.offsets.lowerBound) == source.marks.map(\.lowerBound))
    }

    @Test func onlyAskedNamesCount() throws {
        #expect(try Village.program("x < 5 and y < 5").fallingUses { $0 == "y" }.map(\.offsets) == [10..<11])
    }
}
