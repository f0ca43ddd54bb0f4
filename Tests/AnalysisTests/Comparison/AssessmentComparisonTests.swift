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
            parts: [.time]
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
            parts: [.time, .evidence]
        ),
    ]

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
        #expect(comparison.steps.first?.before == comparison.old && comparison.steps.last?.after == comparison.new)
        for (step, next) in zip(comparison.steps, comparison.steps.dropFirst()) { #expect(step.after == next.before) }
    }
}
