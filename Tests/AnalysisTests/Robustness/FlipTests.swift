import Analysis
import Certification
import Diagnostics
import FEEL
import Loading
import TestSupport
import Testing

/// Values of single parameters that turn a level: against closed forms, and against trying every value.
@Suite struct FlipTests {
    @Test(arguments: [
        // 85 of 100: a full score, 75 with a higher threshold; no single number of its range takes it below 60.
        (85, [String]()),
        // 55 of 100: 75 points, 50 when the middle band begins above 55 %; 75 is below a threshold of 76.
        (55, ["cukup 0.551 mulai", "ambang 76 mulai"]),
        // 50 of 100: the very first step of the middle band's threshold.
        (50, ["cukup 0.501 mulai", "ambang 76 mulai"]),
        // 10 of 100: 50 points, which a threshold of 50 reaches.
        (10, ["ambang 50 bagus"]),
        // 40 of 100: the same, and the middle band reaches it from 40 % on.
        (40, ["ambang 50 bagus", "cukup 0.4 bagus"]),
    ])
    func flipsAreWhereTheyCanBeCalculated(prosedural: Int, flips: [String]) throws {
        let pack = try RobustnessCase.pack()
        let report = try RobustnessCase.analysis([RobustnessCase.village(prosedural: prosedural)], by: pack).report()
        #expect(report.flipTexts() == flips)
    }

    @Test func aFlipIsAKnifeEdgeWithinOneStepOrATwentiethOfTheRange() throws {
        let pack = try RobustnessCase.pack()
        // The range of 'cukup' has 300 steps, so a twentieth is 15.
        for (prosedural, isKnifeEdge) in [(50, true), (51, true), (52, false)] {
            let texts = [RobustnessCase.village(prosedural: prosedural)]
            let flips = try RobustnessCase.analysis(texts, by: pack).report().villages[0].flips
            let first = try #require(flips.first)
            #expect(first.rangeSteps == 300)
            #expect(first.steps == (prosedural - 50) * 10 + 1)
            #expect(first.isKnifeEdge == isKnifeEdge)
        }
    }

    @Test func anAgeFlipsAtTheMonthAtWhichEvidenceIsTooOld() throws {
        let age = """
            parameters:
              - id: umur
                label: {id: Umur, en: Age}
                value: P1Y
                range: {from: P6M, to: P2Y}
                basis: {assumption: {id: Belum ditetapkan., en: Not set.}}
            """
        let pack = try RobustnessCase.pack([
            ("parameters.yaml", "parameters:", age),
            ("facts.yaml", "    at most: 50", "    at most: 50\n    maximum age: umur"),
        ])
        // 31 January and ten months is 30 November, and nine months 31 October: the day of the assessment lies between.
        let texts = [RobustnessCase.village(prosedural: 90, until: "2025-01-31")]
        let report = try RobustnessCase.analysis(texts, by: pack).report()
        #expect(report.flipTexts() == [#"umur @"P9M" none"#])
        #expect(report.villages[0].flips[0].rangeSteps == 18)
        // From 6 to 9 of 6…24 months no level is certain; all else leaves 'mulai' or better.
        let lost = report.villages[0].levelCounts[2]
        #expect((1...50).contains(lost), "about 4 of 19 in 100 draws")
    }

    @Test func weightsWrittenOnTheSpotFlipWhereTheMeanCrossesTheThreshold() throws {
        let pack = try RobustnessCase.pack([("parameters.yaml", "    value: 60\n", "    value: 52\n")])
        let analysis = try RobustnessCase.analysis(
            [RobustnessCase.village(prosedural: 10)],
            by: pack,
            weightPercent: 20
        )
        // 100 w / (w + 1) reaches 52 from w = 1.08333… on, 100 / (1 + w) down to w = 0.92307…
        #expect(
            analysis.report().flipTexts() == [
                "ambang 50 bagus", "pillars.aman.prosedural.weight 0.923 bagus",
                "pillars.aman.satgas.weight 1.084 bagus",
            ]
        )
    }

    @Test func everyFlipIsTheNearestOfAllValuesTried() throws {
        var random = SplitMix64(seed: 20_251_122)
        let pack = try RobustnessCase.pack([("parameters.yaml", "to: 0.6}", "to: 0.85}")])
        let texts = (0..<6).map { number in
            RobustnessCase.village(
                prosedural: Int.random(in: 0...100, using: &random),
                number: number,
                members: Int.random(in: 4...6, using: &random)
            )
        }
        let analysis = try RobustnessCase.analysis(texts, by: pack)
        let evidence = try RobustnessCase.evidence(texts, for: pack)
        let day = try RobustnessCase.day()
        for (position, varied) in analysis.variation.varied.enumerated() {
            let flips = analysis.flips(of: position)
            let levels = varied.allowed.map { index in
                var values = pack.parameters.map { $0.value(on: day) }
                values[varied.parameter] = varied.grid.value(at: index)
                let assessor = Assessor(rules: DatedRules(pack, asOf: day, parameterValues: values))
                return evidence.map { assessor.assess($0).evaluation(at: .claimed).certainLevel }
            }
            for village in texts.indices {
                let written = levels[varied.grid.written - varied.allowed.lowerBound][village]
                let turned = varied.allowed.filter { levels[$0 - varied.allowed.lowerBound][village] != written }
                let nearest = [turned.last { $0 < varied.grid.written }, turned.first { $0 > varied.grid.written }]
                #expect(flips[village].map(\.index) == nearest.compactMap(\.self), random.comment)
            }
        }
    }

    @Test func noValueIsTriedThatContradictsAnother() throws {
        let pack = try RobustnessCase.pack([("parameters.yaml", "to: 0.6}", "to: 0.85}")])
        let variation = try RobustnessCase.analysis([], by: pack).variation
        let allowed = variation.varied.map { varied in
            let ends = [varied.allowed.lowerBound, varied.allowed.upperBound]
            return "\(pack.parameters[varied.parameter].id) \(ends.map { "\(varied.grid.value(at: $0))" })"
        }
        // The middle band must begin below the top one, at 0.8.
        #expect(allowed == [#"ambang ["40", "80"]"#, #"tinggi ["0.7", "0.95"]"#, #"cukup ["0.3", "0.799"]"#])
    }
}
