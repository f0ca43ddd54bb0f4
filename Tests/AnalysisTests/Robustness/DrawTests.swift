import Certification
import Diagnostics
import FEEL
import Foundation
import Loading
import TestSupport
import Testing

@testable import Analysis

/// Draws: what they are drawn from, how often each comes, and that they are the same every time.
@Suite struct DrawTests {
    /// How many of so many draws may differ from a probability: five standard deviations.
    private static func isPlausible(_ count: Int, of draws: Int, probability: Double) -> Bool {
        let deviation = (probability * (1 - probability) * Double(draws)).squareRoot()
        return abs(Double(count) - probability * Double(draws)) <= 5 * deviation
    }

    @Test func theNumbersAreThoseOfSplitMix64() {
        // The first five of its reference implementation from 1234567.
        let expected: [UInt64] = [
            6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
            4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
        ]
        #expect((0..<5).map { SeededNumbers.number($0, of: 1_234_567) } == expected)
        var numbers = SeededNumbers(seed: 1_234_567)
        #expect((0..<5).map { _ in numbers.next() } == expected)
    }

    @Test func everyNumberUpToTheLargestIsEquallyLikely() {
        var numbers = SeededNumbers(seed: 1)
        for largest in [0, 1, 6, 40] {
            var counts = Array(repeating: 0, count: largest + 1)
            for _ in 0..<20_000 { counts[numbers.uniform(upTo: largest)] += 1 }
            let share = 1 / Double(largest + 1)
            #expect(counts.allSatisfy { Self.isPlausible($0, of: 20_000, probability: share) }, "\(counts)")
        }
    }

    @Test(arguments: [
        ("value: 60", "from: 40, to: 80", "60", "40", "80", 40),
        ("value: 60.5", "from: 40, to: 80", "60.5", "40", "80", 4_000),
        ("value: 0.5", "from: 0.5, to: 0.6", "0.5", "0.5", "0.6", 100),
        ("value: 0.002", "from: 0.001, to: 0.005", "0.002", "0.001", "0.005", 400),
        ("value: -3", "from: -5, to: 7", "-3", "-5", "7", 12),
    ])
    func aGridGoesFromEndToEndInExactSteps(
        value: String,
        range: String,
        written: String,
        from: String,
        to: String,
        steps: Int
    ) throws {
        let pack = try RobustnessCase.pack([
            ("parameters.yaml", "value: 60", value), ("parameters.yaml", "from: 40, to: 80", range),
        ])
        let grid = try #require(RobustnessCase.analysis([], by: pack).variation.varied.first?.grid)
        #expect(grid.last == steps)
        #expect("\(grid.value(at: grid.written))" == written)
        #expect("\(grid.value(at: 0))" == from)
        #expect("\(grid.value(at: grid.last))" == to)
    }

    @Test func everyPointOfTheGridCountsOnceInTheShareThatStays() throws {
        let pack = try RobustnessCase.pack()
        let texts = [RobustnessCase.village(prosedural: 55), RobustnessCase.village(prosedural: 85, number: 2)]
        let evidence = try RobustnessCase.evidence(texts, for: pack)
        let variation = try RobustnessCase.analysis([], by: pack).variation
        let day = try RobustnessCase.day()
        let (ambang, cukup) = (variation.varied[0].grid, variation.varied[2].grid)
        var staying = 0
        for threshold in 0...ambang.last {
            for middle in 0...cukup.last {
                var values = variation.written
                values[variation.varied[0].parameter] = ambang.value(at: threshold)
                values[variation.varied[2].parameter] = cukup.value(at: middle)
                let assessor = Assessor(rules: DatedRules(pack, asOf: day, parameterValues: values))
                if assessor.assess(evidence[0]).evaluation(at: .claimed).certainLevel == 0 { staying += 1 }
            }
        }
        // Up to 0.55 (251 of 301) the score is 75, which 36 of 41 thresholds don't exceed; above it is 50, as 11 don't.
        #expect(staying == 251 * 36 + 50 * 11)
        let draws = 2_000
        let report = try RobustnessCase.analysis(texts, by: pack, draws: draws).report()
        let half = try #require(report.villages.first { $0.village.name == "Contoh 1" })
        let exact = Double(staying) / Double(301 * 41)
        #expect(Self.isPlausible(half.staying, of: draws, probability: exact))
        // The other changes only by both numbers together: 100 of 251 top bands begin above 0.85, 5 thresholds above 75.
        let full = try #require(report.villages.first { $0.village.name == "Contoh 2" })
        let lost = draws - full.staying
        #expect(Self.isPlausible(lost, of: draws, probability: 100.0 / 251 * 5 / 41))
        #expect(report.jointChanges == lost)
        #expect(report.changes == draws - half.staying + lost)
    }

    @Test func contradictionsAreDrawnAnewSoThatAllThatIsLeftIsEquallyLikely() throws {
        let pack = try RobustnessCase.pack([("parameters.yaml", "from: 0.3, to: 0.6", "from: 0.3, to: 0.9")])
        let variation = try RobustnessCase.analysis([], by: pack).variation
        let (tinggi, cukup) = (variation.varied[1].grid, variation.varied[2].grid)
        // In thousandths; the grids begin at 700 and 300.
        var (allowed, low) = (0, 0)
        for top in 0...tinggi.last {
            for middle in 0...cukup.last where 700 + top > 300 + middle {
                allowed += 1
                if top <= 50 { low += 1 }
            }
        }
        let draws = (0..<4_000).map { variation.draw($0, seed: 5) }
        #expect(draws.allSatisfy { 700 + $0.indices[1] > 300 + $0.indices[2] && !$0.isIncomplete })
        let count = draws.count { $0.indices[1] <= 50 }
        #expect(Self.isPlausible(count, of: draws.count, probability: Double(low) / Double(allowed)))
    }

    @Test func whereNearlyEverythingContradictsItselfTheValuesInForceStandIn() throws {
        let pack = try RobustnessCase.pack([
            ("parameters.yaml", "from: 0.7, to: 0.95", "from: 0, to: 0.8"),
            ("parameters.yaml", "value: 0.5", "value: 0.79999"),
            ("parameters.yaml", "from: 0.3, to: 0.6", "from: 0.79999, to: 9"),
        ])
        let variation = try RobustnessCase.analysis([], by: pack).variation
        let draw = variation.draw(0, seed: 1)
        #expect(draw.isIncomplete)
        #expect(draw.indices.dropFirst() == variation.varied.dropFirst().map(\.grid.written)[...])
        #expect(try RobustnessCase.analysis([], by: pack, draws: 3).report().incompleteDraws == 3)
    }

    @Test func whatDecidesNoResultIsHeld() throws {
        let bound = """
            parameters:
              - id: wajar
                label: {id: Wajar, en: Plausible}
                value: 9000
                range: {from: 500, to: 20000}
                basis: {assumption: {id: Belum ditetapkan., en: Not set.}}
            """
        let pack = try RobustnessCase.pack([
            ("parameters.yaml", "parameters:", bound), ("facts.yaml", "at most: 10000", "at most: wajar"),
            ("parameters.yaml", "from: 0.7, to: 0.95", "from: 0.8, to: 0.8"),
        ])
        let held = try RobustnessCase.analysis([], by: pack).variation.held
        #expect(
            held.map { "\(pack.parameters[$0.parameter].id) \($0.reason.rawValue)" } == [
                "wajar no-result", "tinggi single-value",
            ]
        )
    }

    @Test func theSameSeedGivesTheSameDrawsInAnyOrderOfVillages() throws {
        let pack = try RobustnessCase.pack()
        let texts = [85, 55, 10, 55].enumerated().map { RobustnessCase.village(prosedural: $1, number: $0) }
        func lines(_ texts: [String], seed: UInt64) throws -> [String] {
            try RobustnessCase.analysis(texts, by: pack, seed: seed).report().villages.map {
                "\($0.village.code.text) \($0.levelCounts) \($0.rank) \($0.ranks) \($0.usualRanks)"
            }
        }
        let first = try lines(texts, seed: 7)
        #expect(first == (try lines(texts, seed: 7)))
        #expect(first == (try lines(texts.reversed(), seed: 7)))
        #expect(first != (try lines(texts, seed: 8)))
        // Villages that nothing tells apart share a rank.
        #expect(
            first.map { $0.split(separator: " ")[0] } == [
                "52.02.05.2000", "52.02.05.2001", "52.02.05.2003", "52.02.05.2002",
            ]
        )
        let ranks = try RobustnessCase.analysis(texts, by: pack).report().villages.map(\.rank)
        #expect(ranks == [1, 2, 2, 4])
    }

    @Test func aPreparedVillageIsEvaluatedAsAnAssessmentWould() throws {
        var diagnostics: [Diagnostic] = []
        let loader = try RulePackLoader(folder: Repository.root.appendingPathComponent("Rules/dme-2025").path)
        let declaration = try #require(loader.load(into: &diagnostics))
        let pack = try #require(PackCompiler.compile(declaration, reporting: &diagnostics))
        let day = try RobustnessCase.day()
        let reader = EvidenceReader(rules: DatedRules(pack, asOf: day))
        var villages: [Evidence] = []
        for path in try InputFiles.find([Repository.root.appendingPathComponent("Samples").path]) {
            var documents = reader.documents(of: try InputFiles.read(path))
            while let document = documents.next(into: &diagnostics) {
                if case .evidence(let evidence) = document { villages.append(evidence) }
            }
        }
        #expect(villages.count >= 15)
        for assurance in [Assurance.claimed, .verified] {
            let judged = pack.judged(at: assurance)
            let variation = ParameterVariation(judged, asOf: day, continuous: 0..<0)
            let written = Assessor(rules: DatedRules(judged, asOf: day))
            let all = Array(judged.facts.indices)
            let prepared = villages.map { written.prepare($0, aging: all) }
            for number in 0..<2 {
                let draw = variation.draw(number, seed: 3)
                var values = variation.written
                for (varied, index) in zip(variation.varied, draw.indices) {
                    values[varied.parameter] = varied.grid.value(at: index)
                }
                let anew = Assessor(rules: DatedRules(judged, asOf: day, parameterValues: values))
                let assessor = Assessor(rules: DatedRules(varying: written.rules, parameterValues: values), kinds: [])
                for (village, prepared) in zip(villages, prepared) {
                    let expected = anew.assess(village).evaluation(at: assurance)
                    let found = assessor.evaluate(prepared)
                    #expect(found.certainLevel == expected.certainLevel)
                    #expect(found.facts == expected.facts)
                    #expect(found.criteria == expected.criteria)
                    #expect(found.groups == expected.groups)
                }
            }
        }
    }
}
