import Diagnostics
import Testing

/// Conditions that are always or never true, at the part that makes them so.
@Suite struct ConditionReviewTests {
    private static let met = "met when: satgas.ada and satgas.anggota >= anggota_minimal"
    private static let level = "requires: pillars.score >= ambang and pillars.aman.satgas.met"

    static let cases: [Reviewed.Case] = [
        // A bound itself can be met, what lies beyond can't.
        .init("parameters.yaml", "value: 5\n", "value: 50\n", []),
        .init("parameters.yaml", "value: 5\n", "value: 51\n", ["DME1602"], .error),
        .init("pillars.yaml", met, "met when: satgas.ada and «satgas.anggota < 0»", ["DME1602"], .error),
        .init("pillars.yaml", met, "met when: «satgas.anggota >= 0»", ["DME1601"], .warning),
        // What a criterion needs besides can still be missing.
        .init(
            "pillars.yaml",
            met,
            "met when: «satgas.anggota >= 0»\n        needs: [satgas.ada]",
            ["DME1607"],
            .warning
        ),
        .init("pillars.yaml", met, "met when: not(«satgas.anggota < 0»)", ["DME1601"], .warning),
        .init("pillars.yaml", met, "met when: satgas.ada and «satgas.anggota >= 0»", ["DME1607"], .warning),
        .init(
            "pillars.yaml",
            met,
            "met when: satgas.ada or «satgas.anggota > 100» or satgas.anggota < 0",
            ["DME1608", "DME1608"],
            .warning
        ),
        .init(
            "pillars.yaml",
            met,
            "met when: «satgas.anggota > anggota_minimal and satgas.anggota < 1» or satgas.ada",
            ["DME1608"],
            .warning
        ),
        .init(
            "pillars.yaml",
            met,
            "met when: satgas.ada and satgas.anggota in (< «0», anggota_minimal)",
            ["DME1608"],
            .warning
        ),
        .init("pillars.yaml", met, "applies: pmi.total > 0\n        " + met, []),
        .init("pillars.yaml", met, "applies: «pmi.total >= 0»\n        " + met, ["DME1603"], .warning),
        .init("pillars.yaml", met, "applies: «pmi.total > 100 and pmi.total < 1»\n        " + met, ["DME1604"], .error),
        .init("pillars.yaml", met, "applies: village.kind = \"desa\"\n        " + met, []),
        .init("pillars.yaml", met, "applies: village.kind = «\"dessa\"»\n        " + met, ["DME1609"], .error),
        .init(
            "pillars.yaml",
            met,
            "applies: village.kind in (\"desa\", «\"kalurahan\"»)\n        " + met,
            ["DME1609"],
            .error
        ),
        .init(
            "facts.yaml",
            "holds: pmi.prosedural <= pmi.total",
            "holds: «pmi.prosedural >= 0»",
            ["DME1605"],
            .warning
        ),
        .init("facts.yaml", "holds: pmi.prosedural <= pmi.total", "holds: «pmi.prosedural < 0»", ["DME1606"], .error),
        .init("levels.yaml", level, "requires: «pillars.score > 100»", ["DME1615"], .error),
        .init("levels.yaml", level, "requires: «pillars.score >= 0»", ["DME1616"], .warning),
        .init(
            "levels.yaml",
            level,
            "requires: pillars.score >= ambang and «pillars.score >= 0»",
            ["DME1607"],
            .warning
        ),
        .init(
            "levels.yaml",
            level,
            "requires: every g in pillars.groups satisfies «g.score >= 0»",
            ["DME1616"],
            .warning
        ),
        .init("levels.yaml", "requires: pillars.aman.satgas.met\n", "requires: pillars.score >= 0\n", []),
        .init("pillars.yaml", met, met + "\n        needs: [satgas.ada]", ["DME1628"], .warning),
        // A number that must be met exactly, though more can't be worse.
        .init(
            "pillars.yaml",
            met,
            "met when: satgas.ada and «satgas.anggota = anggota_minimal»",
            ["DME1629"],
            .warning
        ),
        .init(
            "pillars.yaml",
            met,
            "met when: satgas.ada or «anggota_minimal = satgas.anggota»",
            ["DME1629"],
            .warning
        ),
        // More is met another way, isn't possible, or would be worse.
        .init(
            "pillars.yaml",
            met,
            "met when: satgas.anggota = anggota_minimal or satgas.anggota > anggota_minimal",
            []
        ),
        .init("pillars.yaml", met, "met when: not(satgas.anggota = anggota_minimal)", []),
        .init("pillars.yaml", met, "met when: satgas.ada and satgas.anggota = 0", []),
        .init("pillars.yaml", met, "met when: satgas.ada and satgas.anggota = 50", ["DME1622"]),
        .init("pillars.yaml", met, "met when: satgas.anggota = pmi.total", []),
        .init("pillars.yaml", met, met + "\n        needs: [pmi.total]", []),
    ]

    @Test(arguments: cases)
    func aConditionIsAsOpenAsTheFactsAllow(_ changed: Reviewed.Case) throws { try Reviewed.expect(changed) }

    @Test func theNoteShowsTheBoundsThatProveIt() throws {
        let findings = try Reviewed.findings([("parameters.yaml", "value: 5\n", "value: 51\n")])
        let notes = try #require(findings.first).notes.map(\.message.english)
        #expect(
            notes == ["possible values of 'satgas.anggota': 0…50", "possible values of 'anggota_minimal': 51"]
        )
    }

    @Test func whatBeginsLaterIsAWarningWithItsDay() throws {
        let later = "values: [{from: 2025-01-01, value: 5}, {from: 2027-01-01, value: 51}]\n"
        let findings = try Reviewed.findings([("parameters.yaml", "value: 5\n", later)])
        #expect(findings.map(\.id) == ["DME1602"])
        #expect(findings.map(\.severity) == [.warning])
        let notes = try #require(findings.first).notes.map(\.message.english)
        #expect(notes.last == "so from 2027-01-01 on, with the parameters of then")
    }

    @Test func theNearestOptionMendsAText() throws {
        let change = ("pillars.yaml", Self.met, "applies: village.kind = \"dessa\"\n        " + Self.met)
        let mended = try Reviewed.mended([change])
        #expect(mended["pillars.yaml"]?.contains("applies: village.kind = \"desa\"\n") ?? false)
    }
}
