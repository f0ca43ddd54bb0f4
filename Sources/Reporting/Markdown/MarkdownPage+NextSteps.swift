import Certification
import Diagnostics

extension MarkdownPage {
    /// What isn't met, which questions are open, and what still needs proof.
    mutating func addNextSteps() {
        let gaps = Gaps(reading)
        builder.heading(2, words(Phrases.nextSteps))
        guard !gaps.isEmpty else {
            builder.paragraph(words(Phrases.nothingMissing))
            return
        }
        addTitle(Phrases.unmet, gaps.unmet.count, Phrases.unmetHint)
        builder.list(gaps.unmet.map { unmetItem($0) })
        addTitle(Phrases.questions, gaps.questions.count, Phrases.questionsHint)
        let heads = [Phrases.question, Phrases.whyOpen, Phrases.documents].map(words)
        builder.table(heads, gaps.questions.map { questionRow($0) })
        addUnbacked(gaps)
    }

    /// What is answered and needs proof: claims by document, then what only waits for verification.
    private mutating func addUnbacked(_ gaps: Gaps) {
        addTitle(Phrases.unbacked, gaps.unbacked.count)
        let claims = reading.onlyClaimed(gaps)
        if !claims.isEmpty { builder.paragraph(words(Phrases.onlyClaimed)) }
        builder.table([Phrases.documents, Phrases.fact].map(words), claims.map { $0.map(escaped) })
        let documented = reading.onlyDocumented(gaps)
        if !documented.isEmpty { builder.paragraph("\(words(Phrases.onlyDocumented)): \(escaped(documented)).") }
        builder.list(reading.outdated(gaps).map { "\(escaped($0.facts)): \(escaped($0.reason))" })
    }

    private mutating func addTitle(_ title: LocalizedText, _ count: Int, _ hint: LocalizedText? = nil) {
        guard count > 0 else { return }
        builder.heading(3, "\(words(title)) (\(count))")
        if let hint { builder.paragraph(words(hint)) }
    }

    /// A criterion with its group, why it isn't met, and the advice.
    private func unmetItem(_ index: Int) -> String {
        let criterion = reading.pack.criteria[index]
        let reason = reading.whyUnmet(index)
        let head =
            "**\(escaped(criterion.label[reading.language]))** (\(escaped(reading.parentLabel(ofCriterion: index))))"
        let advice = criterion.advice.map { " " + escaped($0[reading.language]) } ?? ""
        return "\(head): \(escaped(reason)).\(advice)"
    }

    private func questionRow(_ open: OpenFact) -> [String] {
        let fact = reading.pack.facts[open.fact]
        return [
            escaped(fact.question[reading.language]),
            escaped(reading.words(for: reading.openReason(open))),
            escaped(reading.acceptedDocuments(fact)),
        ]
    }
}
