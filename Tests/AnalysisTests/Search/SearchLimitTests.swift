import Analysis
import Certification
import Diagnostics
import FEEL
import Testing

/// What searches don't claim: of evidence they didn't try, of rules that fail, and of questions they had no time for.
@Suite struct SearchLimitTests {
    private typealias Change = (file: String, right: String, wrong: String)

    private static let condition = "met when: satgas.ada and satgas.anggota >= anggota_minimal"
    private static let member = """
          - id: satgas.anggota
            type: integer
            label: {id: Anggota satgas, en: Members}
            question: {id: Berapa?, en: How many?}
            at least: 0
            at most: 50
        """
    private static let bands = """
        measure: share(pmi.prosedural, pmi.total, 1)
                bands:
                  - {at least: tinggi, points: 2}
                  - {at least: cukup, points: 1}
                  - {otherwise: true, points: 0}
        """

    private static func review(_ changes: [Change]) throws -> PackReview {
        let (declaration, pack) = try SmallPack.load(changes)
        return PackReview(pack: pack, declaration: declaration, asOf: try #require(Day("2025-06-30")))
    }

    private static func met(_ condition: String) -> Change {
        ("pillars.yaml", Self.condition, "met when: \(condition)")
    }

    @Test func aWarningHidesNoErrorOfASearch() throws {
        let measure = "measure: 1000 * pmi.prosedural / pmi.total"
        let change: Change = ("pillars.yaml", "measure: share(pmi.prosedural, pmi.total, 1)", measure)
        let findings = try Self.review([change]).allFindings()
        #expect(findings.contains { $0.id == "DME1622" && $0.subject == "pillars.aman.prosedural" })
        #expect(findings.contains { $0.id == "DME1660" && $0.severity == .error })
    }

    @Test func nothingIsSaidOfRulesThatCanNotBeCalculated() throws {
        let findings = try Self.review([Self.met("5 / satgas.anggota > 1000")]).searchedFindings()
        #expect(findings.contains { $0.id == "DME1660" })
        #expect(!findings.contains { $0.severity == .error && $0.id != "DME1660" })
        #expect(!findings.contains { $0.subject == "mulai" || $0.id == "DME1651" })
    }

    @Test func ofAListReadInOrderNotAllIsTried() throws {
        let list = """
              - id: satgas.anggota
                type: choices
                options:
                  - {id: a, label: {id: A, en: A}}
                  - {id: b, label: {id: B, en: B}}
                label: {id: Anggota satgas, en: Members}
                question: {id: Siapa?, en: Who?}
            """
        let changes: [Change] = [
            ("facts.yaml", Self.member, list), ("pillars.yaml", Self.bands, "met when: satgas.ada"),
        ]
        let inOrder = Self.met("satgas.ada and count(satgas.anggota) = 2 and satgas.anggota[1] = \"b\"")
        let level = try Self.review(changes + [inOrder]).searchedFindings().filter { $0.subject == "mulai" }
        #expect(level.allSatisfy { $0.severity == .warning })
        let asSet = Self.met("satgas.ada and count(satgas.anggota) = 3")
        let proven = try Self.review(changes + [asSet]).searchedFindings().first { $0.id == "DME1650" }
        #expect(proven?.severity == .error)
    }

    @Test func nothingIsSaidOfFactsThatNoEvidenceFits() throws {
        let check = "holds: pmi.prosedural <= pmi.total"
        let other =
            check + """

                    basis: {source: law, place: article 2}
                  - id: lain
                    label: {id: Lain, en: Other}
                    holds: satgas.ada = (satgas.anggota > 3)
                    basis: {source: law, place: article 2}
                  - id: lawan
                    label: {id: Lawan, en: Counter}
                    holds: satgas.ada != (satgas.anggota > 3)
                """
        let findings = try Self.review([("facts.yaml", check, other)]).searchedFindings()
        #expect(!findings.contains { $0.severity == .error })
        #expect(!findings.contains { $0.subject == "pillars.aman.satgas" || $0.subject == "mulai" })
    }

    @Test func aRuleThatMissingEvidenceServesIsNotSaidToBeNeverMet() throws {
        let findings = try Self.review([Self.met("is unknown(satgas.ada)")]).searchedFindings()
        #expect(!findings.contains { $0.id == "DME1651" || $0.severity == .error })
    }

    @Test func aSearchThatComesToItsLimitSaysSoOnce() throws {
        let budget = SearchBudget(valuesPerFact: 32, casesPerCluster: 256, villagesPerQuestion: 2000, days: 1, steps: 1)
        let impossible = Self.met("satgas.ada and satgas.anggota > satgas.anggota")
        let findings = try Self.review([impossible]).searchedFindings(budget: budget)
        #expect(findings.map(\.id) == ["DME1662"])
        #expect(try !Self.review([impossible]).searchedFindings().contains { $0.id == "DME1662" })
    }

    @Test func aMeasureThatComesToANumberLaterIsNoError() throws {
        let measure: Change = (
            "pillars.yaml", "share(pmi.prosedural, pmi.total, 1)", "share(pmi.prosedural, pmi.total, anggota_minimal)"
        )
        let changes: [Change] = [
            measure, Self.met("satgas.ada and satgas.anggota >= 3"),
            (
                "parameters.yaml", "value: 5\n",
                "values: [{from: 2025-01-01, value: 5}, {from: 2027-01-01, value: 20000}]\n"
            ),
        ]
        let finding = try Self.review(changes).findings().first { $0.id == "DME1602" }
        #expect(finding?.severity == .warning)
        #expect(finding?.notes.contains { $0.message[.english].contains("2027-01-01") } == true)
    }

    @Test func aParameterThatIsUsedElsewhereIsNotMendedAsAShare() throws {
        let changes: [Change] = [
            ("pillars.yaml", "{at least: tinggi, points: 2}", "{at least: anggota_minimal, points: 2}")
        ]
        let findings = try Self.review(changes).findings()
        let finding = try #require(findings.first { $0.id == "DME1610" })
        #expect(finding.fixIts.isEmpty)
        #expect(finding.notes.contains { $0.message[.english].contains("per cent is written 0.05") })
        let alone = changes + [Self.met("satgas.ada and satgas.anggota >= 3")]
        let mended = try #require(try Self.review(alone).findings().first { $0.id == "DME1610" })
        #expect(mended.fixIts.count == 1)
    }
}
