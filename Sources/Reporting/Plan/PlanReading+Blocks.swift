import Analysis
import Diagnostics

extension PlanReading {
    /// A document of its own: the result, and each plan with what it asks for.
    var document: [Block] {
        head + findings
            + plans.indices.flatMap { index in
                [.heading(2, Prose(heading(index)), anchor: "plan-\(index + 1)"), table(index, showsIDs: true)]
                    + (index == 0
                        ? [.paragraph(Prose([.strong(PlanPhrases.changes[language])])), tasks(index)] + renewals(index)
                        : [])
            } + remarks
    }

    /// A part of another document, without a heading: the result, and the steps of the lightest plan.
    var path: [Block] {
        findings
            + (plans.isEmpty
                ? []
                : [
                    .paragraph(Prose([.strong(lightest)])), table(0, showsIDs: false),
                    .paragraph(Prose([.strong(PlanPhrases.changes[language])])),
                    .folded(summary: Phrases.showList(plans[0].steps.count)[language], [tasks(0)]),
                ] + renewals(0)) + remarks
    }

    /// What the result says as a whole, and what stands in the way.
    private var findings: [Block] {
        summary.map { .paragraph(Prose($0)) } + (obstacles.isEmpty ? [] : [.list(obstacles.map { .init(Prose($0)) })])
    }

    /// What is done already, and that the effort is assumed.
    private var remarks: [Block] {
        guard !plans.isEmpty else { return [] }
        let list = Block.list(done.map { .init(Prose($0)) })
        let folded = Block.folded(summary: Phrases.showList(done.count)[language], [list])
        return (done.isEmpty ? [] : [.paragraph(Prose([.strong(PlanPhrases.done[language])])), folded])
            + [.notice(Prose(PlanPhrases.assumption[language]))]
    }

    /// The steps of a plan, a row each.
    private func table(_ index: Int, showsIDs: Bool) -> Block {
        let head = [
            PlanPhrases.step, PlanPhrases.action, PlanPhrases.by, PlanPhrases.effort, PlanPhrases.met,
            PlanPhrases.after,
        ]
        let rows = plans[index].steps.enumerated().map { position, step in
            let id = showsIDs ? id(of: step) : nil
            return [
                Prose(String(position + 1)), id.map { label(step) + " " + Prose.code($0) } ?? Prose(label(step)),
                Prose(performer(step)), Prose(effort(step)), Prose(met(step).joined(separator: "; ")),
                Prose(standing(step).joined(separator: "; ")),
            ]
        }
        return .table(
            caption: heading(index),
            head: head.map { $0[language] },
            rows: rows.map { (anchor: nil, cells: $0) }
        )
    }

    /// What has to be renewed during a plan.
    private func renewals(_ index: Int) -> [Block] {
        guard let lapses = lapses(index) else { return [] }
        return [.paragraph(Prose(lapses.sentence)), .list(lapses.days.map { .init(Prose($0)) })]
    }

    /// What each step of a plan must lead to.
    private func tasks(_ index: Int) -> Block {
        .entries(plans[index].steps.map { .init(label($0), Prose(changes($0).joined(separator: "; "))) })
    }
}
