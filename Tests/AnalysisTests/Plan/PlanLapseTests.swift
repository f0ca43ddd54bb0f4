import Analysis
import Certification
import FEEL
import Testing

/// A plan names the evidence of the village that runs out before it is done, where the level relies on it.
@Suite struct PlanLapseTests {
    private typealias Case = (months: Int, requires: String, lapses: [String])

    /// `old` was verified on 1 May 2025 and counts for a year, `lasting` for ever; the plan begins on 30 June 2025.
    @Test(
        arguments: [
            (12, "pillars.old.met and pillars.lasting.met and pillars.new.met", ["old 2026-05-01"]),
            (10, "pillars.old.met and pillars.lasting.met and pillars.new.met", []),
            (11, "pillars.old.met and pillars.new.met", ["old 2026-05-01"]),
            (12, "pillars.lasting.met and pillars.new.met", []),
            (12, "(pillars.old.met or pillars.lasting.met) and pillars.new.met", []),
        ] as [Case]
    )
    private func namesWhatRunsOut(_ item: Case) throws {
        let rules = try RandomPlanPack.rules(of: [
            "pack.yaml": RandomPlanPack.header, "facts.yaml": Self.facts, "parameters.yaml": "parameters: []\n",
            "pillars.yaml": Self.pillars, "levels.yaml": Self.levels(item.requires),
            "actions.yaml": Self.actions(item.months),
        ])
        let day = try #require(Day("2025-05-01"))
        let verification = Verification(by: "BP3MI", on: day, value: nil, note: nil)
        let known = FactEvidence.statements([
            Statement(value: .boolean(true), asOf: day, source: nil, documents: [], verification: verification)
        ])
        let evidence = try RandomPlanPack.evidence([known, known, .missing])
        let plan = try #require(LevelPlanner(rules: rules).plan(for: evidence, to: 0).plans.first)
        #expect(plan.months == item.months)
        #expect(plan.end == rules.asOf.adding(months: item.months))
        #expect(plan.lapses.map { "\(rules.pack.facts[$0.fact].id) \($0.lastDay)" } == item.lapses)
    }

    private static let facts = """
        facts:
          - {id: old, type: boolean, label: Old, question: {id: Ada?, en: Is there?}, maximum age: P1Y}
          - {id: lasting, type: boolean, label: Lasting, question: {id: Ada?, en: Is there?}}
          - {id: new, type: boolean, label: New, question: {id: Ada?, en: Is there?}}

        """

    private static let pillars =
        "id: pillars\nlabel: Pilar\naggregate: weightedMean\n\(RandomPlanPack.basis)\ncriteria:\n"
        + ["old", "lasting", "new"].map {
            "  - {id: \($0), label: C, met when: \($0), \(RandomPlanPack.basis)}\n"
        }.joined()

    private static func levels(_ condition: String) -> String {
        "levels:\n  - {id: high, label: High, requires: \"\(condition)\", \(RandomPlanPack.basis)}\n"
    }

    private static func actions(_ months: Int) -> String {
        """
        actions:
          - id: build
            label: Build
            by: Desa
            effort: {months: \(months), range: {from: 1, to: 40}, cost: low}
            establishes: {new: {is: ya}}
            \(RandomPlanPack.basis)

        """
    }
}
