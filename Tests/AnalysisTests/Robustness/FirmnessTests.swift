import Analysis
import Certification
import Diagnostics
import Foundation
import Loading
import TestSupport
import Testing

/// How firmly one village's level stands, found with what numbers can't change left out: the same as with nothing left out.
@Suite struct FirmnessTests {
    /// A pack made of the small one, and what its villages say.
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var changes: [(file: String, right: String, wrong: String)] = []
        /// The facts beside the members of the task force and the workers.
        var facts = ""
        /// What stands in for the number of those who left procedurally; `%` is the number.
        var prosedural = "%"
    }

    private static let age = """
        parameters:
          - id: umur
            label: {id: Umur, en: Age}
            value: P1Y
            range: {from: P1M, to: P2Y}
            basis: {assumption: {id: Belum ditetapkan., en: Not set.}}
        """
    private static let part = """
        parameters:
          - id: bagian
            label: {id: Bagian, en: Part}
            value: 5
            range: {from: 0, to: 9}
            basis: {assumption: {id: Belum ditetapkan., en: Not set.}}
        """

    private static let cases = [
        Case(testDescription: "as it is"),
        Case(
            testDescription: "a gate that hangs on a number",
            changes: [("parameters.yaml", "value: 5\n", "value: 5\n    range: {from: 3, to: 9}\n")]
        ),
        Case(
            testDescription: "every group of a list",
            changes: [
                (
                    "levels.yaml", "pillars.score >= ambang and",
                    "every g in pillars.groups satisfies g.score >= ambang and"
                )
            ]
        ),
        Case(
            testDescription: "a level that calculates",
            changes: [("levels.yaml", "pillars.score >= ambang", "pillars.score - 5 >= ambang / 2")]
        ),
        Case(
            testDescription: "points, weights and a sum",
            changes: [
                ("pillars.yaml", "points: 2", "points: bagian"), ("pillars.yaml", "points: 1", "points: 0.5"),
                ("pillars.yaml", "aggregate: weightedMean\n    basis", "aggregate: sum\n    basis"),
                ("parameters.yaml", "parameters:", part.replacing("from: 0,", with: "from: 1,")),
            ]
        ),
        Case(
            testDescription: "an age at which evidence no longer counts",
            changes: [
                ("parameters.yaml", "parameters:", age),
                ("facts.yaml", "    at most: 50", "    at most: 50\n    maximum age: umur"),
            ]
        ),
        Case(
            testDescription: "an age of what a cross-check compares",
            changes: [
                ("parameters.yaml", "parameters:", age),
                (
                    "facts.yaml", "    at most: 10000\n  - id: pmi.pro",
                    "    at most: 10000\n    maximum age: umur\n  - id: pmi.pro"
                ),
            ],
            prosedural: "{value: %, as of: 2025-08-20}"
        ),
        Case(
            testDescription: "a cross-check with a number",
            changes: [
                ("parameters.yaml", "parameters:", part),
                ("facts.yaml", "<= pmi.total\n", "* bagian <= 4 * pmi.total\n"),
            ]
        ),
        Case(
            testDescription: "a rule that some numbers make a fault",
            changes: [
                ("parameters.yaml", "parameters:", part),
                (
                    "pillars.yaml", "satgas.anggota >= anggota_minimal",
                    "satgas.anggota * 3 / (bagian - 2) >= anggota_minimal"
                ),
            ]
        ),
        Case(
            testDescription: "a fault in what no level asks for",
            changes: [
                ("parameters.yaml", "parameters:", part),
                ("pillars.yaml", "share(pmi.prosedural, pmi.total, 1)", "pmi.prosedural / (bagian * pmi.total - 300)"),
                ("levels.yaml", "pillars.score >= ambang and ", ""),
            ]
        ),
        Case(
            testDescription: "sources that disagree",
            prosedural: "{values: [{value: %, source: desa}, {value: 70, source: BP3MI}]}"
        ),
    ]

    @Test(arguments: cases)
    func itIsWhatTheWholeAnalysisSays(of given: Case) throws {
        var random = SplitMix64(seed: 20_261_122)
        let pack = try RobustnessCase.pack(given.changes)
        let day = try RobustnessCase.day()
        let settings = RobustnessSettings(draws: 60, seed: 3)
        let finder = FirmnessFinder(rules: DatedRules(pack, asOf: day), settings)
        var levels: Set<Int?> = []
        for _ in 0..<12 {
            let left = Int.random(in: 0...100, using: &random)
            let members = Int.random(in: 2...12, using: &random)
            let text = RobustnessCase.village(prosedural: 7_777, members: members)
                .replacing("7777", with: given.prosedural.replacing("%", with: "\(left)"))
            let evidence = try #require(RobustnessCase.evidence([text], for: pack).first)
            let whole = RobustnessAnalysis(of: [evidence], by: pack, asOf: day, settings).report().villages[0]
            let found = finder.firmness(of: evidence)
            #expect(found.level == whole.level, "\(text)\(random.comment)")
            #expect((found.staying, found.draws) == (whole.staying, 60), "\(text)\(random.comment)")
            #expect(
                found.nearest.map { "\($0)" } == whole.flips.first.map { "\($0)" },
                "\(text)\(random.comment)"
            )
            levels.insert(found.level)
        }
        #expect(levels.count > 1, "villages of several levels")
    }

    @Test(arguments: ["separuh-jalan", "tepat-di-ambang", "dua-sumber", "hanya-klaim"])
    func itIsWhatTheWholeAnalysisSays(ofSample name: String) throws {
        var diagnostics: [Diagnostic] = []
        let loader = try RulePackLoader(folder: Repository.root.appendingPathComponent("Rules/dme-2025").path)
        let declaration = try #require(loader.load(into: &diagnostics))
        let compiled = try #require(PackCompiler.compile(declaration, reporting: &diagnostics))
        let day = try RobustnessCase.day()
        let path = Repository.root.appendingPathComponent("Samples/\(name)/evidence.yaml").path
        for assurance in [Assurance.claimed, .verified] {
            let pack = compiled.judged(at: assurance)
            let rules = DatedRules(pack, asOf: day)
            var documents = EvidenceReader(rules: rules).documents(of: try InputFiles.read(path))
            guard case .evidence(let evidence)? = documents.next(into: &diagnostics) else {
                Issue.record("no evidence in \(path)")
                return
            }
            let settings = RobustnessSettings(draws: 10, seed: 2)
            let whole = RobustnessAnalysis(of: [evidence], by: pack, asOf: day, settings).report().villages[0]
            let found = FirmnessFinder(rules: rules, settings).firmness(of: evidence)
            #expect((found.level, found.staying) == (whole.level, whole.staying))
            #expect(found.nearest.map { "\($0)" } == whole.flips.first.map { "\($0)" })
        }
    }
}
