import Analysis
import Certification
import FEEL
import Testing

@Suite struct ConstraintFinderTests {
    /// The condition of the higher level, what the village says, and what keeps it from the levels; the lower level asks
    /// for the task force, which is met when it has 5 members.
    @Test(arguments: [
        (
            "pillars.aman.satgas.met", "satgas: {ada: tidak}",
            ["mulai (out of reach): pillars.aman.satgas (out of reach)", "bagus (out of reach): "]
        ),
        ("pillars.aman.satgas.met", "satgas: {ada: ya}", ["mulai: pillars.aman.satgas", "bagus: "]),
        (
            "pillars.aman.satgas.met", "satgas: {ada: ya, anggota: 6}",
            ["mulai: pillars.aman.satgas (claimed)", "bagus: "]
        ),
        ("pillars.aman.satgas.met", proven, []),
        // The proven half of the score; the other half is open.
        ("pillars.score >= 80", proven, ["bagus: pillars 50–100 >= 80, 30 short"]),
        ("80 <= pillars.score", proven, ["bagus: pillars 50–100 >= 80, 30 short"]),
        ("pillars.score >= 200/3", proven, ["bagus: pillars 50–100 >= \(twoThirds), \(short) short"]),
        ("pillars.score >= 50", proven, []),
        ("pillars.score > 50", proven, ["bagus: pillars 50–100 > 50, 0 short"]),
        (
            "pillars.score >= 80", proven + ", pmi: {total: 10, prosedural: 1}",
            ["bagus (out of reach): pillars 50–100 >= 80, 30 short (out of reach)"]
        ),
        (
            "pillars.score >= 80", proven + ", pmi: {total: 10, prosedural: 9}",
            ["bagus: pillars 50–100 >= 80, 30 short (claimed)"]
        ),
        // Of two floors under one score only the stricter.
        (
            "pillars.score >= 60 and pillars.score >= 80 and pillars.score >= ambang", proven,
            ["bagus: pillars 50–100 >= 80, 30 short"]
        ),
        ("pillars.score >= 60 and pillars.score > 60", proven, ["bagus: pillars 50–100 > 60, 10 short"]),
        // A group that is met from a score on.
        ("pillars.met", proven, ["bagus: pillars 50–100 >= 60, 10 short"]),
        ("pillars.met and pillars.score >= 55", proven, ["bagus: pillars 50–100 >= 60, 10 short"]),
        // A group that is met when all its parts are; one of its parts besides is no further demand.
        ("pillars.aman.met", proven, ["bagus: pillars.aman 1/2 of 2 [pillars.aman.prosedural]"]),
        (
            "pillars.aman.met and pillars.aman.prosedural.met", proven,
            ["bagus: pillars.aman 1/2 of 2 [pillars.aman.prosedural]"]
        ),
        ("pillars.aman.prosedural.met and pillars.aman.met", proven, ["bagus: pillars.aman.prosedural"]),
        ("every g in pillars.groups satisfies g.score >= 60", proven, ["bagus: pillars.aman 50–100 >= 60, 10 short"]),
        (
            "every g in pillars.groups satisfies (g.score >= 60 and g.met)", proven,
            ["bagus: pillars.aman 50–100 >= 60, 10 short; pillars.aman 1/2 of 2 [pillars.aman.prosedural]"]
        ),
        (
            "some g in pillars.groups satisfies g.met", proven,
            ["bagus: 0/1 of 1 [pillars.aman 1/2 of 2 [pillars.aman.prosedural]]"]
        ),
        (
            "count(pillars.groups[item.met]) >= 1", proven,
            ["bagus: 0/1 of 1 [pillars.aman 1/2 of 2 [pillars.aman.prosedural]]"]
        ),
        (
            "pillars.aman.prosedural.met or pillars.score >= 60", proven,
            ["bagus: 0/1 of 2 [pillars.aman.prosedural | pillars 50–100 >= 60, 10 short]"]
        ),
        ("pillars.aman.prosedural.met or pillars.aman.satgas.met", proven, []),
        (
            "at least(2, [pillars.aman.satgas.met, pillars.aman.prosedural.met, pillars.score >= 60])", proven,
            ["bagus: 1/2 of 3 [pillars.aman.prosedural | pillars 50–100 >= 60, 10 short]"]
        ),
        // One of several ways that another demand brings along.
        (
            "pillars.aman.prosedural.met and (pillars.aman.prosedural.met or pillars.score >= 90)", proven,
            ["bagus: pillars.aman.prosedural"]
        ),
        ("pillars.score + pillars.aman.score >= 150", proven, ["bagus: 'pillars.score + pillars.aman.score >= 150'"]),
        ("pillars.aman.prosedural.score >= 40", proven, ["bagus: pillars.aman.prosedural 0–100 >= 40, 40 short"]),
    ])
    func namesWhatBinds(_ requires: String, _ facts: String, _ expected: [String]) throws {
        let loaded = try SmallPack.load([
            ("levels.yaml", "requires: pillars.score >= ambang and pillars.aman.satgas.met", "requires: \(requires)")
        ])
        #expect(try lines(facts, by: loaded.pack) == expected)
    }

    /// A demand that a lower level makes too is told there and no more.
    @Test func whatALowerLevelAsksIsToldOnce() throws {
        let lower = ("levels.yaml", "requires: pillars.aman.satgas.met", "requires: pillars.score >= 40")
        let loaded = try SmallPack.load([lower])
        #expect(
            try lines("satgas: {ada: ya}", by: loaded.pack) == [
                "mulai: pillars 0–100 >= 40, 40 short",
                "bagus: pillars 0–100 >= 60, 60 short; pillars.aman.satgas",
            ]
        )
    }

    /// A rule that can't be calculated keeps a village from every level, whatever else it has.
    @Test func aFaultBindsTheLowestLevel() throws {
        let loaded = try SmallPack.load([
            (
                "pillars.yaml", "measure: share(pmi.prosedural, pmi.total, 1)",
                "measure: pmi.prosedural / (pmi.total - pmi.total)"
            )
        ])
        let ten = "{value: 10, verified: {by: Dinas, on: 2025-10-01}}"
        let found = try lines(proven + ", pmi: {total: \(ten), prosedural: \(ten)}", by: loaded.pack)
        #expect(found.first == "mulai: 1 faults")
    }

    @Test func placesAreThoseOfTheParts() throws {
        let pack = try SmallPack.load().pack
        let levels = ConstraintFinder(try assessment("satgas: {ada: ya}", by: pack), rules: try rules(pack)).unmetLevels
        let texts = levels.flatMap(\.constraints).map(\.place.text)
        #expect(texts == ["pillars.aman.satgas.met", "pillars.score >= ambang"])
    }

    private func lines(_ facts: String, by pack: RulePack) throws -> [String] {
        let found = ConstraintFinder(try assessment(facts, by: pack), rules: try rules(pack)).unmetLevels
        return ConstraintTrial.lines(found, pack)
    }

    private func rules(_ pack: RulePack) throws -> DatedRules {
        DatedRules(pack, asOf: try #require(Day(CalendarTrial.asOf)))
    }

    private func assessment(_ facts: String, by pack: RulePack) throws -> Assessment {
        let day = try #require(Day(CalendarTrial.asOf))
        return Assessor(rules: try rules(pack)).assess(try CalendarTrial.evidence(facts, by: pack, on: day))
    }
}

/// A task force that was seen.
private let proven = """
    satgas: {ada: {value: ya, verified: {by: Dinas, on: 2025-10-01}}, anggota: {value: 6, verified: {by: Dinas, on: 2025-10-01}}}
    """
/// 200/3 as a FEEL number, and how far 50 is from it.
private let twoThirds = "6666666666666666666666666666666667/100000000000000000000000000000000"
private let short = "1666666666666666666666666666666667/100000000000000000000000000000000"
