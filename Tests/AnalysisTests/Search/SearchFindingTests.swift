import Analysis
import Certification
import Diagnostics
import FEEL
import Testing

/// Each kind of finding in the small pack with some lines changed, and the pack that has none.
@Suite struct SearchFindingTests {
    /// The upper level with conditions of which each decides.
    private static let clean = upper("pillars.aman.prosedural.score >= 50 and pillars.aman.satgas.met")

    private static func upper(_ condition: String) -> Change {
        Change("levels.yaml", "pillars.score >= ambang and pillars.aman.satgas.met", condition)
    }

    private static func taskForce(_ condition: String) -> Change {
        Change("pillars.yaml", "satgas.ada and satgas.anggota >= anggota_minimal", condition)
    }

    private static func share(_ measure: String) -> Change {
        Change("pillars.yaml", "share(pmi.prosedural, pmi.total, 1)", measure)
    }

    private static let lowerNeedsShare = Change(
        "levels.yaml",
        "requires: pillars.aman.satgas.met\n",
        "requires: pillars.aman.prosedural.met\n"
    )

    struct Change: Sendable, CustomTestStringConvertible {
        let file: String
        let right: String
        let wrong: String

        init(_ file: String, _ right: String, _ wrong: String) {
            (self.file, self.right, self.wrong) = (file, right, wrong)
        }

        var testDescription: String { wrong }
    }

    private static func findings(_ changes: [Change], asOf: String = "2025-06-30") throws -> [Diagnostic] {
        let (declaration, pack) = try SmallPack.load(changes.map { ($0.file, $0.right, $0.wrong) })
        let asOf = try #require(Day(asOf))
        return PackReview(pack: pack, declaration: declaration, asOf: asOf).searchedFindings()
    }

    private static func lines(_ findings: [Diagnostic]) -> [String] {
        findings.map { "\($0.id) \($0.subject ?? "-"): \($0.range?.text ?? "-")" }
    }

    @Test func thePackWhereEverythingDecidesHasNoFindings() throws {
        #expect(try Self.lines(Self.findings([Self.clean])) == [])
    }

    @Test func aPartThatNeverDecidesIsTold() throws {
        let findings = try Self.findings([])
        #expect(Self.lines(findings) == ["DME1656 bagus: pillars.aman.satgas.met"])
        #expect(findings.allSatisfy { $0.message[.english].contains("tries)") })
    }

    @Test(arguments: [
        (
            [
                upper(
                    "pillars.aman.prosedural.score >= 50 and pillars.aman.prosedural.score >= 10 and pillars.aman.satgas.met"
                )
            ],
            ["DME1655 bagus: pillars.aman.prosedural.score >= 10"]
        ),
        // Without migrant workers the share isn't applicable, so that both can be had, and the share keeps nobody out.
        (
            [clean, taskForce("satgas.ada and satgas.anggota > 1 and pmi.total < 1")],
            ["DME1656 bagus: pillars.aman.prosedural.score >= 50", "DME1658 bagus: bagus"]
        ),
        (
            [clean, taskForce("satgas.ada and satgas.anggota > satgas.anggota")],
            ["DME1651 pillars.aman.satgas: satgas", "DME1650 bagus: bagus", "DME1650 mulai: mulai"]
        ),
        (
            [clean, taskForce("satgas.ada or not(satgas.ada) and satgas.anggota >= 0")],
            [
                "DME1651 pillars.aman.satgas: satgas", "DME1656 bagus: pillars.aman.satgas.met",
                "DME1659 mulai: mulai",
            ]
        ),
        (
            [clean, share("share(pmi.total, pmi.total + 0 * pmi.prosedural, 1)")],
            [
                "DME1652 pillars.aman.prosedural: {at least: cukup, points: 1}",
                "DME1652 pillars.aman.prosedural: {otherwise: true, points: 0}",
                "DME1656 bagus: pillars.aman.prosedural.score >= 50", "DME1658 bagus: bagus",
            ]
        ),
        (
            [upper("pillars.aman.satgas.score >= 1")],
            ["DME1653 pillars.aman.prosedural: prosedural", "DME1658 bagus: bagus"]
        ),
        (
            [clean, share("pmi.prosedural / pmi.total")],
            ["DME1660 pillars.aman.prosedural: pmi.prosedural / pmi.total"]
        ),
        ([clean, lowerNeedsShare], ["DME1657 bagus: bagus"]),
    ])
    func findingsAreTold(_ changes: [Change], _ expected: [String]) throws {
        let lines = try Self.lines(Self.findings(changes))
        #expect(lines == expected, "\(lines)")
    }

    @Test func aGroupThatNoLevelNeedsIsToldOnce() throws {
        let group = """
              - id: lain
                label: {id: Lain, en: Other}
                aggregate: weightedMean
                basis: {source: law, place: article 1}
                criteria:
                  - {id: satu, label: {id: Satu, en: One}, met when: satgas.ada, basis: {source: law, place: article 1}}
                  - {id: dua, label: {id: Dua, en: Two}, met when: satgas.ada, basis: {source: law, place: article 1}}
              - id: aman

            """
        let findings = try Self.findings([
            Change("pillars.yaml", "  - id: aman\n", group.split(separator: "\n").joined(separator: "\n") + "\n"),
            Change("levels.yaml", "pillars.score >= ambang and", "pillars.aman.score >= ambang and"),
        ])
        #expect(Self.lines(findings).filter { $0.contains("DME1653") } == ["DME1653 pillars.lain: lain"])
    }

    @Test func aCriterionThatAnotherOneCoversNeverDecides() throws {
        let bands = """
            measure: share(pmi.prosedural, pmi.total, 1)
                    bands:
                      - {at least: tinggi, points: 2}
                      - {at least: cukup, points: 1}
                      - {otherwise: true, points: 0}
            """
        let findings = try Self.findings([
            Change("pillars.yaml", bands, "met when: satgas.ada"), Self.upper("pillars.aman.met"),
        ])
        let idle = try #require(findings.first { $0.id == "DME1654" })
        #expect(Self.lines([idle]) == ["DME1654 pillars.aman.prosedural: prosedural"])
        #expect(
            idle.notes.map(\.message[.english]) == ["whenever it isn't met, 'pillars.aman.satgas' isn't met either"]
        )
    }

    @Test func theDayFromWhichALevelIsOutOfReachIsNamed() throws {
        let values = "values: [{from: 2025-01-01, value: 5}, {from: 2027-01-01, value: 51}]"
        let change = Change("parameters.yaml", "value: 5\n", values + "\n")
        let findings = try Self.findings([Self.clean, change])
        #expect(Self.lines(findings) == ["DME1661 bagus: bagus", "DME1661 mulai: mulai"])
        #expect(findings.allSatisfy { $0.message[.english].contains("2027-01-01") })
        let later = try Self.findings([Self.clean, change], asOf: "2027-06-30")
        #expect(Self.lines(later).contains("DME1650 mulai: mulai"))
        let reach = try #require(later.first { $0.subject == "mulai" })
        #expect(reach.notes.map(\.range?.text) == ["pillars.aman.satgas.met"])
    }

    @Test func evidenceIsShownWithTheFactsThatMatterOnly() throws {
        let nesting = try Self.findings([Self.clean, Self.lowerNeedsShare])
        let found = try #require(nesting.first { $0.id == "DME1657" })
        #expect(
            found.notes.map(\.message[.english]) == [
                "what isn't fulfilled: 'pillars.aman.prosedural.met'",
                "evidence that shows it: pmi.total = 2, pmi.prosedural = 1, satgas.ada = true, satgas.anggota = 5",
            ]
        )
        let fault = try Self.findings([Self.clean, Self.share("pmi.prosedural / pmi.total")])
        #expect(
            fault.first?.notes.map(\.message[.indonesian]) == ["contoh buktinya: pmi.total = 0, pmi.prosedural = 0"]
        )
        #expect(fault.first?.severity == .error)
    }
}
