import Analysis
import Certification
import Diagnostics
import Loading
import TestSupport
import Testing

/// Tests of rules, run on the small pack.
@Suite struct RuleTestTests {
    /// A test in the small pack, of which the marked expectations must fail with these ids.
    struct Case: Sendable, CustomTestStringConvertible {
        let marked: String
        let ids: [String]
        var testDescription: String { marked.split(separator: "\n").dropFirst(2).joined(separator: " ") }

        init(_ facts: String, _ expect: String, _ ids: String..., more: String = "") {
            marked = "tests:\n  - name: T\n    facts: {\(facts)}\n\(more)    expect:\n      \(expect)\n"
            self.ids = ids
        }
    }

    static let good = "satgas: {ada: ya, anggota: 5}, pmi: {total: 100, prosedural: 80}"

    static let cases = [
        Case(good, "outcomes: {pillars.aman.satgas: met, pillars.aman: met, pillars: met}"),
        Case(good, "outcomes: {pillars.aman.satgas: «not met»}", "DME1721"),
        Case("satgas: {ada: ya, anggota: 4}", "outcomes: {pillars.aman.satgas: not met, pillars: not met}"),
        Case("satgas.ada: ya", "outcomes: {pillars.aman.satgas: unknown}"),
        Case("satgas.ada: tidak", "outcomes: {pillars.aman.satgas: not met}"),
        Case("pmi: {total: 0, prosedural: 0}", "outcomes: {pillars.aman.prosedural: not applicable}"),
        Case("pmi: {total: 0}", "scores: {pillars.aman.prosedural: «0»}", "DME1722"),
        // 79 of 100 is the middle band: one point of two.
        Case("pmi: {total: 100, prosedural: 79}", "scores: {pillars.aman.prosedural: 50}"),
        Case("pmi: {total: 100, prosedural: 79}", "scores: {pillars.aman.prosedural: «50.1»}", "DME1722"),
        Case("pmi: {total: 100, prosedural: 79}", "scores: {pillars: {low: 25, high: 75}}"),
        Case("pmi: {total: 100, prosedural: 79}", "scores: {pillars: {low: 25.0}}"),
        Case("pmi: {total: 100, prosedural: 79}", "scores: {pillars: «25»}", "DME1722"),
        Case(good, "level: bagus"),
        Case(good, "level: «mulai»", "DME1723"),
        Case(good, "level: «none»", "DME1723"),
        Case(good, "level: «undetermined»", "DME1723"),
        Case("", "level: undetermined"),
        Case("", "level: {certain: none, reachable: bagus}"),
        Case("satgas.ada: tidak", "level: none"),
        Case("satgas.ada: tidak", "level: {certain: none, claimed: «mulai», reachable: «bagus»}", "DME1723", "DME1723"),
        Case("satgas: {ada: ya, anggota: 5}", "level: {certain: mulai, reachable: bagus}"),
        Case("satgas.ada: ya", "reasons: {pillars.aman.satgas: [satgas.anggota]}"),
        Case("", "reasons: {pillars.aman.satgas: [satgas.anggota, satgas.ada]}"),
        Case("", "reasons: {pillars.aman.satgas: «[satgas.ada]»}", "DME1724"),
        Case(good, "reasons: {pillars.aman.satgas: []}"),
        // More prosedural than there are: both facts contradict each other.
        Case("pmi: {total: 1, prosedural: 2}", "outcomes: {pillars.aman.prosedural: unknown}"),
        // Values count as verified, unless the test asks for an assurance.
        Case(good, "outcomes: {pillars.aman.satgas: «met»}", "DME1721", more: "    assurance: documented\n"),
        Case(good, "level: {certain: mulai, claimed: bagus}", "DME1723", more: "    assurance: claimed\n"),
        Case(good, "level: {certain: none, claimed: bagus}", more: "    assurance: verified\n"),
    ]

    @Test(arguments: cases)
    func comparesWhatComesOutWithWhatIsExpected(_ testCase: Case) throws {
        let source = MarkedSource(testCase.marked, path: "rules/tests/t.yaml")
        let pack = try SmallPack.load().pack
        var findings: [Diagnostic] = []
        let tests = RuleTestLoader([source.file]).load(for: pack, into: &findings)
        #expect(findings == [])
        try #require(tests.count == 1)
        var runner = RuleTestRunner(pack: pack)
        let result = runner.run(tests[0])
        #expect(result.findings.map(\.id) == testCase.ids)
        if !source.marks.isEmpty { #expect(result.findings.compactMap { $0.range?.offsets } == source.marks) }
        #expect(runner.passes(tests[0]) == testCase.ids.isEmpty)
    }

    @Test func aBaseIsKnownInEveryFileAndFactsOfATestComeAboveIt() throws {
        let (_, pack) = try SmallPack.load()
        let files = [
            SourceFile(
                path: "tests/a.yaml",
                text: "tests: [{name: A, from: full, facts: {satgas.ada: unknown}, "
                    + "expect: {outcomes: {pillars.aman.satgas: unknown}, scores: {pillars.aman.prosedural: 100}}}]"
            ),
            SourceFile(path: "tests/b.yaml", text: "bases: {full: {facts: {\(Self.good)}}}\n"),
        ]
        var findings: [Diagnostic] = []
        let tests = RuleTestLoader(files).load(for: pack, into: &findings)
        #expect(findings == [])
        var runner = RuleTestRunner(pack: pack)
        #expect(tests.map { runner.run($0).isPassed } == [true])
    }

    @Test func aFailureSaysWhatTheRuleReads() throws {
        let (_, pack) = try SmallPack.load()
        let text = """
            tests:
              - name: A
                facts: {satgas: {ada: ya, anggota: 3}}
                expect: {level: mulai, outcomes: {pillars.aman.satgas: met, pillars.aman: met}}
            """
        var findings: [Diagnostic] = []
        let tests = RuleTestLoader([SourceFile(path: "tests/a.yaml", text: text)]).load(for: pack, into: &findings)
        var runner = RuleTestRunner(pack: pack)
        let result = runner.run(try #require(tests.first))
        #expect(
            result.findings.map { $0.notes.map(\.message.english) } == [
                ["the level 'mulai' doesn't fulfil: pillars.aman.satgas.met"],
                ["the rule reads: satgas.ada = ya, satgas.anggota = 3, anggota_minimal = 5"],
                ["it holds: pillars.aman.satgas 'not met' 0, pillars.aman.prosedural 'unknown' 0–100"],
            ]
        )
        #expect(result.findings[1].notes[0].range?.file.path == "rules/pillars.yaml")
    }
}
