import Analysis
import Certification
import FEEL
import Testing

/// Which part of a change is told of what, on the small pack with terms.
@Suite struct AssessmentComparisonTests {
    /// A village before and after, and the parts that change its certain or claimed level.
    struct Row: Sendable, CustomTestStringConvertible {
        let name: String
        let before: String
        let after: String
        let days: (String, String)
        let edits: [String]
        let parts: [ChangePart]
        var testDescription: String { name }
    }

    private static let held = "satgas: {ada: ya, anggota: 5}"
    private static let verified =
        "satgas: {ada: {value: ya, verified: {by: D, on: 2025-11-01}}, anggota: {value: 5, verified: {by: D, on: 2025-11-01}}}"

    static let rows = [
        Row(name: "nothing", before: held, after: held, days: ("2025-11-19", "2025-12-19"), edits: [], parts: []),
        Row(
            name: "time",
            before: held,
            after: held,
            days: ("2025-11-19", "2026-10-01"),
            edits: [],
            parts: [.expiry]
        ),
        Row(
            name: "evidence",
            before: "satgas: {ada: ya}",
            after: held,
            days: ("2025-11-19", "2025-12-19"),
            edits: [],
            parts: [.evidence]
        ),
        Row(
            name: "verification",
            before: held,
            after: verified,
            days: ("2025-11-19", "2025-12-19"),
            edits: [],
            parts: [.verification]
        ),
        Row(
            name: "a verification taken back",
            before: verified,
            after: held,
            days: ("2025-11-19", "2025-12-19"),
            edits: [],
            parts: [.verification]
        ),
        Row(
            name: "rules",
            before: held,
            after: held,
            days: ("2025-11-19", "2025-12-19"),
            edits: ["value: 6\n"],
            parts: [.rules]
        ),
        Row(
            name: "a parameter's date is a change of the rules",
            before: held,
            after: held,
            days: ("2025-11-19", "2025-12-19"),
            edits: [
                "values: [{from: 2025-01-01, value: 5}, {from: 2025-12-01, value: 6}]\n",
                "values: [{from: 2025-01-01, value: 5}, {from: 2025-12-01, value: 6}]\n",
            ],
            parts: [.rules]
        ),
        Row(
            name: "what ran out and was renewed",
            before: held,
            after: "satgas: {ada: ya, anggota: {value: 5, as of: 2026-09-30}}",
            days: ("2025-11-19", "2026-10-01"),
            edits: [],
            parts: [.expiry, .evidence]
        ),
    ]

    /// What the parts change of the section's proven and claimed score, and what of the expiry isn't renewed.
    struct Points: Sendable, CustomTestStringConvertible {
        let name: String
        let before: String
        let after: String
        var edits: [String] = []
        /// The proven scores before and after each part, then the claimed ones; `-` for none.
        let proven: String
        let claimed: String
        var lasting = "0 0"
        var testDescription: String { name }
    }

    private static let share = "pmi: {total: 10, prosedural: 9}"
    private static let again = "verified: {by: D, on: 2026-09-30}"
    private static let renewed =
        "satgas: {ada: {value: ya, \(again)}, anggota: {value: 7, as of: 2026-09-30, \(again)}}"

    /// The section is the mean of the task force (0 or 100) and of the share (9 of 10: 100).
    static let points = [
        Points(
            name: "the members grow old, and others are found",
            before: verified,
            after: renewed,
            proven: "50 0 0 50 50",
            claimed: "50 0 50 50 50"
        ),
        Points(
            name: "the members grow old, and nobody asks again",
            before: "\(verified), \(share)",
            after: "\(verified), \(share)",
            proven: "50 0 0 0 0",
            claimed: "100 50 50 50 50",
            lasting: "-50 -50"
        ),
        Points(
            name: "the share is told for the first time and later weighs twice",
            before: verified,
            after: "\(renewed), \(share)",
            edits: ["id: prosedural\n", "id: prosedural\n        weight: 3\n"],
            proven: "50 0 0 50 25",
            claimed: "50 0 100 100 100"
        ),
    ]

    @Test(arguments: points)
    func splitsTheScoreOfASection(_ row: Points) throws {
        func side(_ edit: String?, _ day: String) throws -> AssessmentComparison.Side {
            let edits = edit.map { [(file: "pillars.yaml", right: row.edits[0], wrong: $0)] } ?? []
            let pack = try SmallPack.load(CalendarFinderTests.terms + edits).pack
            return try AssessmentComparison.Side(pack: pack, asOf: #require(Day(day)))
        }
        let (old, new) = (try side(nil, "2025-11-19"), try side(row.edits.last, "2026-11-19"))
        let comparison = try AssessmentComparison(
            from: old,
            to: new,
            oldEvidence: CalendarTrial.evidence(row.before, by: old.pack, on: old.asOf),
            newByOld: CalendarTrial.evidence(row.after, by: old.pack, on: new.asOf),
            newEvidence: CalendarTrial.evidence(row.after, by: new.pack, on: new.asOf)
        )
        let section = try #require(comparison.sections.first)
        #expect(comparison.sections.count == 1 && section.path == "pillars")
        func words(_ scores: [Fraction?]) -> String { scores.map { $0?.description ?? "-" }.joined(separator: " ") }
        #expect(words(section.proven.scores) == row.proven)
        #expect(words(section.claimed.scores) == row.claimed)
        #expect(words([section.proven.lastingChange, section.claimed.lastingChange]) == row.lasting)
    }

    @Test func namesTheFactsThatRanOutAndThoseRenewed() throws {
        let pack = try SmallPack.load(CalendarFinderTests.terms).pack
        let days = (try #require(Day("2025-11-19")), try #require(Day("2026-11-19")))
        func comparison(_ after: String) throws -> AssessmentComparison {
            try AssessmentComparison(
                from: AssessmentComparison.Side(pack: pack, asOf: days.0),
                to: AssessmentComparison.Side(pack: pack, asOf: days.1),
                oldEvidence: CalendarTrial.evidence(Self.verified, by: pack, on: days.0),
                newByOld: CalendarTrial.evidence(after, by: pack, on: days.1),
                newEvidence: CalendarTrial.evidence(after, by: pack, on: days.1)
            )
        }
        let lost = try comparison(Self.verified).steps[0].facts
        #expect(lost.map { pack.facts[$0.fact].id } == ["satgas.anggota"])
        #expect(lost.allSatisfy { $0.isLost && !$0.isRenewed })
        let renewed = try comparison(Self.renewed).steps[0].facts
        #expect(renewed.map(\.isRenewed) == [true])
    }

    @Test(arguments: rows)
    func tellsWhatOfTheChangeComesFromWhat(_ row: Row) throws {
        func side(_ edit: String?, _ day: String) throws -> AssessmentComparison.Side {
            let edits = edit.map { [(file: "parameters.yaml", right: "value: 5\n", wrong: $0)] } ?? []
            let pack = try SmallPack.load(CalendarFinderTests.terms + edits).pack
            return try AssessmentComparison.Side(pack: pack, asOf: #require(Day(day)))
        }
        let old = try side(row.edits.count > 1 ? row.edits[0] : nil, row.days.0)
        let new = try side(row.edits.last, row.days.1)
        let comparison = try AssessmentComparison(
            from: old,
            to: new,
            oldEvidence: CalendarTrial.evidence(row.before, by: old.pack, on: old.asOf),
            newByOld: CalendarTrial.evidence(row.after, by: old.pack, on: new.asOf),
            newEvidence: CalendarTrial.evidence(row.after, by: new.pack, on: new.asOf)
        )
        let parts = comparison.steps.filter { !$0.before.hasSameLevels(as: $0.after) }.map(\.part)
        #expect(parts == row.parts)
        // The parts add up: each begins where the one before ended.
        #expect(comparison.steps.map(\.part) == ChangePart.allCases)
        #expect(comparison.steps.first?.before == comparison.oldStanding)
        #expect(comparison.steps.last?.after == comparison.newStanding)
        for (step, next) in zip(comparison.steps, comparison.steps.dropFirst()) { #expect(step.after == next.before) }
    }
}
