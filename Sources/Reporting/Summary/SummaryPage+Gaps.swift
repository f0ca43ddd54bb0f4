import Certification
import Diagnostics

extension SummaryPage {
    /// The criteria that most villages miss, the first at once and the others folded away.
    var missedCriteria: String {
        let title = HTMLBlocks.render([.heading(2, Prose(words(SummaryWords.missed)), anchor: "kriteria")])
        let tallies = summary.criteria
        let order = tallies.indices.filter { tallies[$0].missed > 0 }.sorted { left, right in
            let (a, b) = (tallies[left], tallies[right])
            return (b.missed, b.unmet, left) < (a.missed, a.unmet, right)
        }
        guard !order.isEmpty else {
            return title + HTMLBlocks.render([.paragraph(Prose(words(SummaryWords.nothingMissed)))])
        }
        let (first, others) = (order.prefix(Self.shownCount), order.dropFirst(Self.shownCount))
        let shown = [.paragraph(Prose(words(SummaryWords.missedHint))), table(ofCriteria: first)]
        guard !others.isEmpty else { return title + HTMLBlocks.render(shown) }
        let rest = Block.folded(summary: words(SummaryWords.others(others.count)), [table(ofCriteria: others)])
        return title + HTMLBlocks.render(shown + [rest])
    }

    /// The facts that keep criteria open in most villages.
    var openFacts: String {
        let tallies = summary.facts
        let order = tallies.indices.filter { tallies[$0].open > 0 }.sorted { left, right in
            let (a, b) = (tallies[left], tallies[right])
            return (b.open, b.unanswered, left) < (a.open, a.unanswered, right)
        }
        let heads = [
            SummaryWords.fact, SummaryWords.together, SummaryWords.unanswered, SummaryWords.unproven,
            SummaryWords.question,
        ]
        let rows = order.prefix(Self.shownCount).map { index in
            let (fact, tally) = (pack.facts[index], tallies[index])
            let counts = [tally.open, tally.unanswered, tally.unproven].map { "\($0)" }
            return [fact.label[language]] + counts + [fact.question[language]]
        }
        return HTMLBlocks.render([
            .heading(2, Prose(words(SummaryWords.open)), anchor: "data"), table(SummaryWords.open, heads, rows),
        ])
    }

    private var language: Language { summary.language }

    private func table(ofCriteria indices: ArraySlice<Int>) -> Block {
        let heads = [
            Phrases.criterion, SummaryWords.part, SummaryWords.together, SummaryWords.unmet, SummaryWords.unanswered,
            SummaryWords.unproven, SummaryWords.help,
        ]
        let parents = parents
        let rows = indices.map { index in
            let (criterion, tally) = (pack.criteria[index], summary.criteria[index])
            let advice = criterion.advice.map { $0[language] } ?? ""
            let missed = "\(tally.missed) \(words(Phrases.outOf)) \(tally.concerned)"
            let counts = [tally.unmet, tally.unanswered, tally.unproven].map { "\($0)" }
            let help = advice.count <= Self.longestAdvice ? advice : ""
            return [criterion.label[language], parents[index] ?? "", missed] + counts + [help]
        }
        return table(SummaryWords.missed, heads, rows)
    }

    /// The labels of the groups that hold the criteria, by the criterion's index.
    private var parents: [Int: String] {
        var parents: [Int: String] = [:]
        for group in pack.groups {
            for case .criterion(let index) in group.members.map(\.child) { parents[index] = group.label[language] }
        }
        return parents
    }

    private func table(_ caption: LocalizedText, _ heads: [LocalizedText], _ rows: [[String]]) -> Block {
        let rows = rows.map { (anchor: String?.none, cells: $0.map { Prose($0) }) }
        return .table(caption: words(caption), head: heads.map(words), rows: rows)
    }
}
