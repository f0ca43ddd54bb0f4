import Diagnostics
import Testing

/// Bands, scales, `met at` and weights.
@Suite struct MeasureReviewTests {
    private static let bands = """
        measure: share(pmi.prosedural, pmi.total, 1)
                bands:
                  - {at least: tinggi, points: 2}
                  - {at least: cukup, points: 1}
                  - {otherwise: true, points: 0}
        """
    private static let top = "- {at least: tinggi, points: 2}"
    private static let middle = "- {at least: cukup, points: 1}"
    private static let group = "met at: ambang\n"

    static let cases: [Reviewed.Case] = [
        .init("pillars.yaml", top, "- {at least: 1, points: 2}", []),
        .init("pillars.yaml", top, "- {at least: «80», points: 2}", ["DME1610"], .error),
        .init("pillars.yaml", middle, "- {at least: 0, points: 1}", []),
        .init("pillars.yaml", middle, "- {at least: «-1», points: 1}", ["DME1610"], .warning),
        .init("pillars.yaml", middle, "- {at least: cukup, points: «2»}", ["DME1612"], .warning),
        .init("pillars.yaml", middle, middle.replacing("1}", with: "1}"), []),
        .init(
            "pillars.yaml",
            "measure: share(pmi.prosedural, pmi.total, 1)",
            "measure: «share(pmi.prosedural, pmi.total, 20000)»",
            ["DME1602"],
            .error
        ),
        .init("pillars.yaml", bands, bands + "\n        met at: «3»", ["DME1613"], .error),
        .init("pillars.yaml", bands, bands + "\n        met at: «0»", ["DME1613"], .warning),
        .init("pillars.yaml", bands, bands + "\n        met at: 1", []),
        .init("pillars.yaml", bands, "measure: pmi.total\n        scale: {from: 0, to: 100}", []),
        .init(
            "pillars.yaml",
            bands,
            "measure: satgas.anggota\n        scale: {from: 0, to: «100»}",
            ["DME1611"],
            .warning
        ),
        .init(
            "pillars.yaml",
            bands,
            "measure: pmi.total\n        scale: {from: 0, to: 100}\n        met at: «80»",
            ["DME1613"],
            .error
        ),
        .init("pillars.yaml", group, "met at: «101»\n", ["DME1613"], .error),
        .init("pillars.yaml", group, "met at: «0»\n", ["DME1613"], .warning),
        .init("pillars.yaml", group, "met at: «0.6»\n", ["DME1614"], .warning),
        .init("pillars.yaml", group, "met at: 100\n", []),
        .init(
            "pillars.yaml",
            "basis: {source: law, place: article 3}",
            "weight: «200»\n        basis: {source: law, place: article 3}",
            ["DME1621"],
            .warning
        ),
        .init(
            "pillars.yaml",
            "aggregate: weightedMean\n    basis",
            "aggregate: allMet\n    basis",
            ["DME1620"],
            .warning,
            also: [
                (
                    "pillars.yaml", "basis: {source: law, place: article 4}",
                    "weight: 1\n        basis: {source: law, place: article 4}"
                )
            ]
        ),
        .init("levels.yaml", "pillars.score >= ambang", "pillars.score >= «0.6»", ["DME1614"], .warning),
        .init("parameters.yaml", "range: {from: 0.3, to: 0.6}", "range: {from: 0.3, to: «0.7»}", ["DME1618"], .warning),
        .init(
            "parameters.yaml",
            "range: {from: 0.7, to: 0.95}",
            "range: {from: 0.7, to: «1.2»}",
            ["DME1619"],
            .warning
        ),
        .init("facts.yaml", "at most: 50", "at most: «-1»", ["DME1617"], .error),
    ]

    @Test(arguments: cases)
    func whatCannotBeReachedIsTold(_ changed: Reviewed.Case) throws { try Reviewed.expect(changed) }

    @Test(arguments: [("- {at least: 80, points: 2}", "- {at least: 0.8, points: 2}")])
    func aPercentageIsMendedToAShare(_ wrong: String, _ right: String) throws {
        let mended = try Reviewed.mended([("pillars.yaml", Self.top, wrong)])
        #expect(mended["pillars.yaml"]?.contains(right) ?? false)
    }

    @Test func aPercentageInAParameterIsMendedThereUnlessItsRangeIsOneToo() throws {
        let changes = [
            ("parameters.yaml", "value: 0.8\n", "value: 80\n"),
            ("parameters.yaml", "range: {from: 0.7, to: 0.95}", "range: {from: 70, to: 95}"),
        ]
        let findings = try Reviewed.findings(changes)
        let found = try #require(findings.first { $0.id == "DME1610" })
        #expect(found.severity == .error && found.fixIts.isEmpty)
        let note = try #require(found.notes.last)
        #expect(
            note.message.english.hasSuffix("80 per cent is written 0.8; its value is that of the parameter 'tinggi'")
        )
        #expect(note.range.map { $0.file.path } == "rules/parameters.yaml")

        let assumed = "range: {from: 0.7, to: 0.95}\n    basis: {assumption: {id: Belum ditetapkan., en: Not set.}}"
        let sourced = [changes[0], ("parameters.yaml", assumed, "basis: {source: law, place: article 9}")]
        #expect(try Reviewed.mended(sourced)["parameters.yaml"]?.contains("value: 0.8\n") ?? false)
    }
}
