import Certification
import Diagnostics

extension Reading {
    /// The verdict in a few words, with `≥` for a level that is only a floor.
    var shortVerdict: String {
        switch assessment.verdict {
        case .final(let level): pack.levels[level].label[language]
        case .atLeast(let level, _): "≥ " + pack.levels[level].label[language]
        case .notYetDetermined: Phrases.noneYet[language]
        case .noLevel: Phrases.nonePossible[language]
        }
    }

    /// The score of each section, from what is proven to what could still be reached.
    var sectionRanges: [String] {
        pack.sections.map { section in
            score(
                reach(of: designation.groups[section].score, claimed.groups[section].score),
                ofGroup: section,
                in: designation
            )
        }
    }

    /// What is missing most: proof where that is lacking most often, else the first open question, else the first
    /// criterion that isn't met.
    var missingMost: String {
        let gaps = Gaps(self)
        if gaps.unbacked.count > gaps.questions.count { return Phrases.proof(gaps.unbacked.count)[language] }
        if let question = gaps.questions.first { return pack.facts[question.fact].label[language] }
        return gaps.unmet.first.map { pack.criteria[$0].label[language] } ?? "–"
    }

    /// What proof is lacking, one line a reason with the first facts of it.
    func backingSteps(_ gaps: Gaps) -> [String] {
        let reasons = gaps.unbacked.map { (key: words(for: $0.reason), item: pack.facts[$0.fact].label[language]) }
        return grouped(reasons).map { "\($0.key): \(shortened($0.items))" }
    }
}
