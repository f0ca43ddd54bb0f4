import Certification
import Diagnostics
import FEEL
import Foundation
import TestSupport
import Testing

@testable import Reporting

/// What is drawn is what is said.
@Suite struct ChartTests {
    @Test func barsHaveTheFiguresOfTheTable() throws {
        let reading = try reading(FixtureVillages.mixed)
        let chart = reading.sectionChart
        #expect(chart.rows.map(\.label) == ["Basic conditions", "Services"])
        let services = try #require(chart.rows.last)
        // The table beside it says 0.0, 25.0 and 75.0 of 100.
        #expect([services.proven, services.claimed, services.reachable] == [0, 0.25, 0.75])
        #expect(services.figures == ["proven 0.0", "claimed 25.0", "within reach 75.0"])
        #expect(services.parts == 1)
        // Two conditions, both open.
        let conditions = try #require(chart.rows.first)
        #expect([conditions.proven, conditions.claimed, conditions.reachable] == [0, 0, 1])
        #expect(conditions.parts == 2)
        #expect(conditions.figures == ["proven 0 of 2", "within reach 2 of 2"])
    }

    @Test func whatIsCertainIsSaidOnce() throws {
        let facts = [("satgas.ada", "ya"), ("satgas.anggota", "7"), ("perdes.ada", "tidak")]
        let rules = try Fixture.rules()
        let reading = Reading(
            try Fixture.assessment(verified: facts, by: rules),
            rules: rules,
            language: .indonesian
        )
        let conditions = try #require(reading.sectionChart.rows.first)
        #expect([conditions.proven, conditions.claimed, conditions.reachable] == [0.5, 0.5, 0.5])
        #expect(conditions.figures == ["terbukti 1 dari 2"])
        // The top level needs all conditions; the other only the team.
        #expect(reading.ladder.steps.map(\.state) == ["terbukti", "di luar jangkauan saat ini"])
    }

    @Test func marksAreWhatLevelsAskFor() throws {
        let services = try #require(try reading(FixtureVillages.mixed).sectionChart.rows.last)
        #expect(services.marks.map(\.place) == [0.6])
        #expect(services.marks.map(\.words) == ["threshold 60: “Very clean”"])
    }

    /// No mark is drawn of what a level asks only in some cases.
    @Test(arguments: [
        ("layanan.score >= 40", ["2/5"]), ("40 <= layanan.score and syarat.met", ["2/5"]),
        ("syarat.met or layanan.score >= 40", []), ("syarat.satgas.met", []),
        ("every g in layanan.groups satisfies g.score >= 40", []), ("layanan.angkut.score >= 40", []),
    ])
    func onlyWhatIsAskedInAnyCaseIsAThreshold(_ condition: String, _ shares: [String]) throws {
        let rules = try Self.rules(requiring: condition)
        let index = try #require(rules.pack.groups.firstIndex { $0.path == "layanan" })
        let reading = Reading(
            try Fixture.assessment(of: FixtureVillages.mixed, by: rules),
            rules: rules,
            language: .english
        )
        let scores = reading.thresholds(ofGroup: index).map(\.score)
        #expect(scores.map { ($0.divided(by: Fraction(100)) ?? .zero).description } == shares)
    }

    @Test func everyGroupOfAGroupHasTheMarkAskedOfEach() throws {
        let rules = try Self.rules(requiring: "every g in layanan.groups satisfies g.score >= 1")
        let reading = Reading(
            try Fixture.assessment(of: FixtureVillages.mixed, by: rules),
            rules: rules,
            language: .english
        )
        let marked = rules.pack.groups.indices.filter { !reading.thresholds(ofGroup: $0).isEmpty }
        #expect(marked.map { rules.pack.groups[$0].path } == ["layanan.angkut", "layanan.warga"])
    }

    /// A claim that verification refuted isn't drawn as one that only waits for proof.
    @Test func refutedClaimsHaveTheirOwnSign() throws {
        let village = Fixture.village(
            facts: """
                  satgas: {ada: {value: ya, verified: {by: Dinas, on: 2025-11-01, value: tidak}}, anggota: 7}
                  perdes: {ada: {value: ya, verified: {by: Dinas, on: 2025-11-01}}}
                """
        )
        let reading = try reading(village)
        let conditions = try #require(reading.sectionChart.rows.first)
        #expect([conditions.proven, conditions.claimed, conditions.reachable] == [0.5, 1, 0.5])
        #expect(conditions.isRefuted)
        #expect(reading.ladder.steps.map(\.stretch) == [.refuted, nil])
        let page = Fixture.page(on: reading.assessment, by: reading.rules, .english)
        // The key explains the sign, and the bar and the level bear it.
        #expect(page.components(separatedBy: "fill=\"url(#pola-terbantah)\"").count == 4)
        let mixed = try self.reading(FixtureVillages.mixed).assessment
        let clean = Fixture.page(on: mixed, by: reading.rules, .english)
        #expect(!clean.contains("fill=\"url(#pola-terbantah)\""))
    }

    /// Known, claimed and unknown are told apart on paper without colours.
    @Test func stretchesDifferByMoreThanColour() {
        #expect(RangeChart.Stretch.proven.paint.contains("fill=\"#"))
        #expect(RangeChart.Stretch.claimed.paint.contains("url(#pola-klaim)"))
        #expect(RangeChart.Stretch.refuted.paint.contains("url(#pola-terbantah)"))
        #expect(RangeChart.Stretch.open.paint.contains("url(#pola-terbuka)"))
        #expect(RangeChart.Stretch.open.paint.contains("stroke-dasharray"))
    }

    private func reading(_ village: String) throws -> Reading {
        let rules = try Fixture.rules()
        return Reading(try Fixture.assessment(of: village, by: rules), rules: rules, language: .english)
    }

    /// The rules with another condition for the level below the top, whose own asks for no score.
    private static func rules(requiring condition: String) throws -> DatedRules {
        var texts = Fixture.texts
        texts["levels.yaml"] = FixturePack.levels
            .replacing("syarat.met and layanan.score >= skor_utama", with: "syarat.met")
            .replacing("requires: syarat.satgas.met", with: "requires: >-\n      \(condition)")
        return try Fixture.rules(texts)
    }
}
