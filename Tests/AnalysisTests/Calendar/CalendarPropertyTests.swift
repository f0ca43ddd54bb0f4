import Analysis
import Certification
import FEEL
import TestSupport
import Testing

/// The calendar against an assessment on every day: nothing changes on a day that it doesn't name.
@Suite struct CalendarPropertyTests {
    private static let months = 9

    /// Random evidence of the task force, most of it with a term that ends in the time ahead.
    private static func facts(_ random: inout SplitMix64) -> String {
        func day(_ years: ClosedRange<Int>) -> String {
            let (month, date) = (Int.random(in: 1...12, using: &random), Int.random(in: 1...28, using: &random))
            return
                "\(Int.random(in: years, using: &random))-\(month < 10 ? "0" : "")\(month)-\(date < 10 ? "0" : "")\(date)"
        }
        func record(_ value: String, source: String = "") -> String {
            var entries = ["value: \(value)"] + (source.isEmpty ? [] : ["source: \(source)"])
            let isVerified = Bool.random(using: &random)
            // Nobody verifies a value before the day it describes.
            if Bool.random(using: &random) { entries.append("as of: \(day(2024...(isVerified ? 2024 : 2026)))") }
            let kinds = ["SK", "Foto", "Lain"]
            let documents = (0..<Int.random(in: 0...3, using: &random)).map { _ in
                let until = Bool.random(using: &random) ? ", valid until: \(day(2027...2027))" : ""
                return "{kind: \(kinds.randomElement(using: &random) ?? "SK"), date: \(day(2022...2026))\(until)}"
            }
            if !documents.isEmpty { entries.append("documents: [\(documents.joined(separator: ", "))]") }
            if isVerified { entries.append("verified: {by: D, on: \(day(2025...2026))}") }
            return "{\(entries.joined(separator: ", "))}"
        }
        // Two sources that may disagree.
        let members = ["Desa", "Survei"].map { source in
            record(String(Int.random(in: 3...7, using: &random)), source: source)
        }.joined(separator: ", ")
        let total = record(String(Int.random(in: 8...12, using: &random)))
        let procedural = record(String(Int.random(in: 6...9, using: &random)))
        return
            "satgas: {ada: \(record("ya")), anggota: {values: [\(members)]}}, pmi: {total: \(total), prosedural: \(procedural)}"
    }

    /// Rules with terms that change by date, once in force for a part of the time, once reading the day itself.
    private static let variants: [[(file: String, right: String, wrong: String)]] = [
        [
            (
                "parameters.yaml", "value: P3Y",
                "values: [{from: 2025-01-01, value: P3Y}, {from: 2026-06-01, value: P2Y}]"
            ),
            ("parameters.yaml", "value: 5\n", "values: [{from: 2025-01-01, value: 5}, {from: 2026-03-15, value: 4}]\n"),
        ],
        [("pillars.yaml", "met when: satgas.ada and", "met when: age(@\"2020-05-05\") < @\"P6Y\" and satgas.ada and")],
    ]

    @Test(arguments: variants.indices)
    func nothingChangesOnOtherDays(_ variant: Int) throws {
        let pack = try SmallPack.load(CalendarFinderTests.terms + Self.variants[variant]).pack
        let asOf = try #require(Day(CalendarTrial.asOf))
        var random = SplitMix64(seed: UInt64(2026 + variant))
        var finder = try #require(CalendarFinder(pack, asOf: asOf, months: Self.months))
        let last = try #require(asOf.adding(months: Self.months))
        let assessors = (asOf.daysSinceEpoch...last.daysSinceEpoch).compactMap { day in
            Day(daysSinceEpoch: day).map { Assessor(rules: DatedRules(pack, asOf: $0)) }
        }
        var changes = 0
        for _ in 0..<10 {
            let facts = Self.facts(&random)
            let evidence = try CalendarTrial.evidence(facts, by: pack, on: asOf)
            let events = Dictionary(uniqueKeysWithValues: finder.calendar(of: evidence).events.map { ($0.day, $0) })
            let assessments = assessors.map { $0.assess(evidence) }
            for (before, after) in zip(assessments, assessments.dropFirst()) {
                let isSame = zip(before.evaluations, after.evaluations).allSatisfy { old, new in
                    old.facts == new.facts && old.criteria.map(\.score) == new.criteria.map(\.score)
                        && old.certainLevel == new.certainLevel && old.possibleLevel == new.possibleLevel
                }
                let event = events[after.asOf]
                #expect(isSame || event != nil, "\(after.asOf) of \(facts), \(random.comment)")
                guard let event else { continue }
                changes += isSame ? 0 : 1
                #expect(event.before == Standing(before, by: pack), random.comment)
                #expect(event.after == Standing(after, by: pack), random.comment)
                #expect(event.lastDay == before.asOf)
            }
        }
        #expect(changes > 20)
    }
}
