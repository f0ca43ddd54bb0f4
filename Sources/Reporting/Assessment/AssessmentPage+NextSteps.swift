import Certification
import Diagnostics

extension AssessmentPage {
    /// What isn't met, which questions are open, and what still needs proof.
    mutating func addNextSteps() {
        let gaps = Gaps(reading)
        addPart(Phrases.nextSteps, anchor: "kurang")
        guard !gaps.isEmpty else { return addParagraph(words(Phrases.nothingMissing)) }
        addTitle(Phrases.unmet, gaps.unmet.count, anchor: "tidak-terpenuhi", Phrases.unmetHint)
        addFolded(Phrases.showList(gaps.unmet.count), count: gaps.unmet.count) { page in
            page.add(.list(gaps.unmet.map { page.unmetItem($0) }))
        }
        addTitle(Phrases.questions, gaps.questions.count, anchor: "pertanyaan", Phrases.questionsHint)
        let heads = [Phrases.question, Phrases.whyOpen, Phrases.documents]
        addFolded(Phrases.showList(gaps.questions.count), count: gaps.questions.count) { page in
            page.addTable(Phrases.questions, heads, gaps.questions.map { page.questionRow($0) })
        }
        addUnbacked(gaps)
    }

    /// What is answered and needs proof: claims by document, then what only waits for verification.
    private mutating func addUnbacked(_ gaps: Gaps) {
        addTitle(Phrases.unbacked, gaps.unbacked.count, anchor: "belum-terbukti")
        let claims = reading.onlyClaimed(gaps)
        if !claims.isEmpty { addParagraph(words(Phrases.onlyClaimed)) }
        addFolded(Phrases.showList(claims.count), count: claims.count) { page in
            page.addTable(Phrases.unbacked, [Phrases.documents, Phrases.fact], claims)
        }
        let documented = reading.onlyDocumented(gaps)
        if !documented.isEmpty { addParagraph("\(words(Phrases.onlyDocumented)): \(documented).") }
        addList(reading.outdated(gaps).map { "\($0.facts): \($0.reason)" })
    }

    private mutating func addTitle(
        _ title: LocalizedText,
        _ count: Int,
        anchor: String,
        _ hint: LocalizedText? = nil
    ) {
        guard count > 0 else { return }
        add(.heading(3, Prose("\(words(title)) (\(count))"), anchor: anchor))
        if let hint { addParagraph(words(hint)) }
    }

    /// A criterion with its group, why it isn't met, and the advice.
    private func unmetItem(_ index: Int) -> Block.Item {
        let criterion = reading.pack.criteria[index]
        let group = reading.parentLabel(ofCriterion: index)
        let advice = criterion.advice.map { " " + $0[reading.language] } ?? ""
        return Block.Item(
            .strong(criterion.label[reading.language]) + " (\(group)): \(reading.whyUnmet(index)).\(advice)"
        )
    }

    private func questionRow(_ open: OpenFact) -> [String] {
        let fact = reading.pack.facts[open.fact]
        return [
            fact.question[reading.language], reading.words(for: reading.openReason(open)),
            reading.acceptedDocuments(fact),
        ]
    }
}
