import Analysis
import Certification
import Diagnostics
import FEEL
import Loading
import TestSupport
import Testing

/// When what of a village's evidence runs out, on the small pack with terms.
@Suite struct CalendarFinderTests {
    /// Evidence of the task force, and what must happen after 19 November 2025 in two years.
    struct Row: Sendable, CustomTestStringConvertible {
        let name: String
        let facts: String
        /// `day effect: what begins or ends, …`, by day.
        let events: [String]

        init(_ name: String, _ facts: String, _ events: String...) {
            (self.name, self.facts, self.events) = (name, facts, events)
        }

        var testDescription: String { name }
    }

    /// Members are known for a year at most, decrees hold for three.
    static let terms = [
        (file: "facts.yaml", right: "    at most: 50\n", wrong: "    at most: 50\n    maximum age: P1Y\n"),
        (
            file: "facts.yaml", right: "en: Is there one?}\n",
            wrong: "en: Is there one?}\n    documents: [{kind: SK, validity: masa}, {kind: Foto}]\n"
        ),
        (
            file: "parameters.yaml", right: "parameters:\n",
            wrong: """
            parameters:
              - id: masa
                label: {id: Masa, en: Term}
                value: P3Y
                basis: {source: law, place: article 9}

            """
        ),
    ]

    static let rows = [
        Row("nothing is known", ""),
        Row("what has no term stays", "satgas: {ada: tidak}"),
        Row(
            "a value without a day is as old as the period",
            "satgas: {anggota: 3}",
            "2026-10-01 becomesOpen: satgas.anggota value 2025-09-30"
        ),
        Row(
            "a year to the day after a value's own day",
            "satgas: {anggota: {value: 3, as of: 2025-11-19}}",
            "2026-11-20 becomesOpen: satgas.anggota value 2025-11-19"
        ),
        Row(
            "the level falls with what carries it",
            "satgas: {ada: ya, anggota: 5}",
            "2026-10-01 claimFalls: satgas.anggota value 2025-09-30"
        ),
        Row(
            "a claim ends unnoticed while its verification holds",
            "satgas: {ada: {value: ya, verified: {by: D, on: 2025-11-01}}, anggota: {value: 5, verified: {by: D, on: 2025-11-01}}}",
            "2026-10-01 same: satgas.anggota value 2025-09-30",
            "2026-11-02 falls: satgas.anggota verification 2025-11-01"
        ),
        Row(
            "a decree ends three years after its date, whatever was verified",
            "satgas: {ada: {value: tidak, documents: [{kind: SK, date: 2023-11-19}], verified: {by: D, on: 2025-11-01}}}",
            "2026-11-20 becomesOpen: satgas.ada document 2023-11-19"
        ),
        Row(
            "or on the day it names itself, if that is earlier",
            "satgas: {ada: {value: tidak, documents: [{kind: SK, date: 2023-11-19, valid until: 2026-02-28}]}}",
            "2026-03-01 becomesOpen: satgas.ada document 2023-11-19"
        ),
        Row(
            "three years after 29 February are 28 February",
            "satgas: {ada: {value: tidak, documents: [{kind: SK, date: 2024-02-29}]}}",
            "2027-03-01 becomesOpen: satgas.ada document 2024-02-29"
        ),
        Row(
            "of two decrees the first ends unnoticed",
            "satgas: {ada: {value: tidak, documents: [{kind: SK, date: 2023-01-31}, {kind: SK, date: 2024-01-31}]}}",
            "2026-02-01 same: satgas.ada document 2023-01-31",
            "2027-02-01 becomesOpen: satgas.ada document 2024-01-31"
        ),
        Row(
            "a document that never ends doesn't keep a term from ending",
            "satgas: {ada: {value: tidak, documents: [{kind: SK, date: 2023-01-31}, {kind: Foto, date: 2024-01-31}]}}",
            "2026-02-01 becomesOpen: satgas.ada document 2023-01-31"
        ),
        Row(
            "what is dated ahead begins",
            "satgas: {ada: {value: tidak, as of: 2025-12-01}}",
            "2025-12-01 becomesFinal: +satgas.ada value 2025-12-01"
        ),
        Row(
            "several on one day",
            "satgas: {ada: {value: ya, documents: [{kind: SK, date: 2023-09-30}]}, anggota: 5}",
            "2026-10-01 claimFalls: satgas.ada document 2023-09-30, satgas.anggota value 2025-09-30"
        ),
        Row(
            "what ends on the as-of date has ended",
            "satgas: {ada: {value: tidak, documents: [{kind: SK, date: 2022-11-18}]}}"
        ),
        Row(
            "what ends the day after is the first event",
            "satgas: {ada: {value: tidak, documents: [{kind: SK, date: 2022-11-19}]}}",
            "2025-11-20 becomesOpen: satgas.ada document 2022-11-19"
        ),
        Row(
            "the last day of the time ahead belongs to it",
            "satgas: {ada: {value: tidak, documents: [{kind: SK, date: 2024-11-18}]}}",
            "2027-11-19 becomesOpen: satgas.ada document 2024-11-18"
        ),
        Row(
            "the day after doesn't",
            "satgas: {ada: {value: tidak, documents: [{kind: SK, date: 2024-11-19}]}}"
        ),
    ]

    @Test(arguments: rows)
    func findsWhatRunsOut(_ row: Row) throws {
        let pack = try SmallPack.load(Self.terms).pack
        let calendar = try CalendarTrial.calendar(of: row.facts, by: pack)
        #expect(CalendarTrial.lines(calendar, pack) == row.events)
    }

    /// A change of the rules, and what must happen to a village with a decree of 1 March 2024 and five members.
    @Test(
        arguments: [
            (
                (
                    "parameters.yaml", "value: P3Y",
                    "values: [{from: 2025-01-01, value: P3Y}, {from: 2026-06-01, value: P2Y}]"
                ),
                ["2026-06-01 claimFalls: satgas.ada document 2024-03-01, masa"]
            ),
            (
                (
                    "parameters.yaml", "value: P3Y",
                    "values: [{from: 2025-01-01, value: P3Y}, {from: 2026-06-01, value: P5Y}]"
                ),
                ["2026-06-01 same: masa"]
            ),
            (
                (
                    "parameters.yaml", "value: 5\n",
                    "values: [{from: 2025-01-01, value: 5}, {from: 2026-06-01, value: 6}]\n"
                ),
                ["2026-06-01 claimFalls: anggota_minimal", "2027-03-02 same: satgas.ada document 2024-03-01"]
            ),
            (
                ("pack.yaml", "{from: 2025-01-01}", "{from: 2025-01-01, to: 2026-12-31}"),
                ["2027-01-01 same: pack ends", "2027-03-02 claimFalls: satgas.ada document 2024-03-01"]
            ),
            (
                ("pack.yaml", "{from: 2025-01-01}", "{from: 2026-01-01}"),
                ["2026-01-01 same: pack begins", "2027-03-02 claimFalls: satgas.ada document 2024-03-01"]
            ),
            (
                ("pillars.yaml", "met when: satgas.ada and", "met when: today() < @\"2026-08-17\" and satgas.ada and"),
                ["2026-08-17 claimFalls: rules of the day", "2027-03-02 same: satgas.ada document 2024-03-01"]
            ),
        ] as [((file: String, right: String, wrong: String), [String])]
    )
    func rulesChangeToo(_ edit: (file: String, right: String, wrong: String), _ events: [String]) throws {
        let terms = Self.terms.map { $0.wrong.contains("maximum age") ? ($0.file, $0.right, $0.right) : $0 }
        let pack = try SmallPack.load(terms + [edit]).pack
        let facts = "satgas: {ada: {value: ya, documents: [{kind: SK, date: 2024-03-01}]}, anggota: 5}"
        #expect(CalendarTrial.lines(try CalendarTrial.calendar(of: facts, by: pack), pack) == events)
    }

    @Test func thereIsNoTimeAheadWithoutMonths() throws {
        let pack = try SmallPack.load().pack
        let day = try #require(Day("2025-11-19"))
        #expect(CalendarFinder(pack, asOf: day, months: 0) == nil)
        #expect(CalendarFinder(pack, asOf: day, months: .max) == nil)
    }
}
