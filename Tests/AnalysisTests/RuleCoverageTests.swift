import Analysis
import Certification
import Diagnostics
import Loading
import Testing

/// What tests cover, and what they don't.
@Suite struct RuleCoverageTests {
    /// The run of tests on the small pack.
    static func run(_ tests: String) throws -> RuleTestRun {
        let (declaration, pack) = try SmallPack.load()
        var findings: [Diagnostic] = []
        let file = SourceFile(path: "rules/tests/a.yaml", text: tests)
        let read = RuleTestLoader([file]).load(for: pack, into: &findings)
        #expect(findings == [])
        return RuleTestRun(
            read,
            of: pack,
            declaredBy: declaration,
            folder: "rules",
            findings: findings,
            covering: SmallPack.texts.keys.map { "rules/\($0)" }
        )
    }

    @Test func withoutTestsNothingIsCovered() throws {
        let coverage = try #require(Self.run("tests: []").coverage)
        // satgas: met, not met, unknown; prosedural, a share: not applicable too.
        #expect(coverage.outcomeCount == (7, 0))
        #expect(coverage.bandCount == (3, 0))
        // Two operands of satgas and of the level 'bagus', and the whole of one check, each true and false.
        #expect(coverage.branchCount == (10, 0))
        #expect(coverage.levelCount == (4, 0))
        #expect(coverage.reaches(percent: 0))
        #expect(!coverage.reaches(percent: 1))
    }

    @Test func anOutcomeCountsOnlyWhereATestNamesIt() throws {
        let run = try Self.run(
            """
            tests:
              - name: A
                facts: {satgas: {ada: ya, anggota: 5}, pmi: {total: 10, prosedural: 5}}
                expect: {outcomes: {pillars.aman.satgas: met}}
              - name: B
                facts: {satgas: {ada: tidak}}
                expect: {outcomes: {pillars.aman.satgas: met}}
            """
        )
        let coverage = try #require(run.coverage)
        #expect(run.results.map(\.isPassed) == [true, false])
        #expect(coverage.outcomeCount == (7, 1))
        let satgas = try #require(coverage.criteria.first { $0.path == "pillars.aman.satgas" })
        #expect(satgas.outcomes.map(\.outcome) == [.met, .notMet, .unknown])
        #expect(satgas.outcomes.map(\.reached) == [1, 1, 0])
        #expect(satgas.outcomes.map(\.expected) == [1, 0, 0])
        let share = try #require(coverage.criteria.first { $0.path == "pillars.aman.prosedural" })
        #expect(share.bands.map(\.reached) == [0, 1, 0])
    }

    @Test func aConditionCountsEachTimeItIsEvaluated() throws {
        let run = try Self.run(
            """
            tests:
              - {name: A, facts: {satgas: {ada: ya, anggota: 5}}, expect: {level: mulai}}
              - {name: B, facts: {satgas: {ada: ya, anggota: 4}}, expect: {level: none}}
              - {name: C, facts: {satgas: {ada: tidak}, pmi: {total: 1, prosedural: 2}}, expect: {level: none}}
            """
        )
        #expect(run.failures.isEmpty)
        let coverage = try #require(run.coverage)
        let counts = coverage.branches.map { "\($0.subject) \($0.text): \($0.isTrue) \($0.isFalse)" }
        #expect(
            counts == [
                // After a false first operand the second isn't looked at.
                "pillars.aman.satgas satgas.ada: 2 1",
                "pillars.aman.satgas satgas.anggota >= anggota_minimal: 1 1",
                "prosedural-di-dalam-total pmi.prosedural <= pmi.total: 0 1",
                "bagus pillars.score >= ambang: 0 3",
                "bagus pillars.aman.satgas.met: 0 0",
            ]
        )
        #expect(coverage.levels.map { [$0.certain, $0.notCertain] } == [[0, 3], [1, 2]])
    }
}
