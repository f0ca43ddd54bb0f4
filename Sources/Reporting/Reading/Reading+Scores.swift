import Certification
import Diagnostics

extension Reading {
    /// What was found of a group for a designation, and in brackets what the village claims where that differs.
    func outcome(ofGroup index: Int) -> String {
        let (proven, said) = (designation.groups[index], claimed.groups[index])
        return words(for: proven.outcome, said.outcome, mayNotApply: proven.mayNotApply)
    }

    /// What was found of a criterion for a designation, and in brackets what the village claims where that differs.
    func outcome(ofCriterion index: Int) -> String {
        let (proven, said) = (designation.criteria[index], claimed.criteria[index])
        return words(for: proven.outcome, said.outcome, mayNotApply: proven.mayNotApply)
    }

    /// A group's score on its own scale, never looking equal to a threshold that it doesn't equal.
    func score(ofGroup index: Int, in evaluation: Evaluation) -> String {
        score(evaluation.groups[index].score, ofGroup: index, in: evaluation)
    }

    /// A score on a group's own scale, such as one end of its range, in words.
    func score(_ score: ScoreRange, ofGroup index: Int, in evaluation: Evaluation) -> String {
        let group = pack.groups[index]
        let result = evaluation.groups[index]
        guard result.outcome != .notApplicable else { return "–" }
        let threshold = group.metAt.flatMap(number).map { [$0] } ?? []
        switch group.aggregate {
        case .weightedMean, .geometricMean, .minimum:
            return notation.range(score, apartFrom: threshold + [.zero, result.largest])
        case .sum:
            return notation.range(score, apartFrom: threshold) + outOf(result.largest)
        case .countMet:
            let applicable = group.members.filter { outcome(of: $0.child, in: evaluation) != .notApplicable }.count
            return notation.score(score, by: group.aggregate) + outOf(Fraction(applicable))
        case .allMet:
            return notation.score(score, by: group.aggregate)
        }
    }

    /// What is proven, up to what both the proof and the claims still allow.
    func reach(of proven: ScoreRange, _ claimed: ScoreRange) -> ScoreRange {
        ScoreRange(proven.low, max(proven.low, min(claimed.high, proven.high)))
    }

    /// A criterion's score from 0 to 100.
    func score(ofCriterion index: Int, in evaluation: Evaluation) -> String {
        let result = evaluation.criteria[index]
        guard result.outcome != .notApplicable, result.outcome != .fault else { return "–" }
        return notation.range(result.score.scaled(by: Fraction(100)), apartFrom: [.zero, Fraction(100)])
    }

    /// What was found of a group or a criterion.
    func outcome(of child: Group.Child, in evaluation: Evaluation) -> Outcome {
        switch child {
        case .group(let index): evaluation.groups[index].outcome
        case .criterion(let index): evaluation.criteria[index].outcome
        }
    }

    private func outOf(_ largest: Fraction) -> String {
        " " + Phrases.outOf[language] + " " + notation.short(largest, decimals: 1)
    }

    private func words(for outcome: Outcome, _ claim: Outcome, mayNotApply: Bool) -> String {
        var remarks: [String] = []
        if claim != outcome { remarks.append(Phrases.claimed(Phrases.outcome(claim)[language])[language]) }
        if mayNotApply, outcome != .notApplicable { remarks.append(Phrases.mayNotApply[language]) }
        let words = Phrases.outcome(outcome)[language]
        return remarks.isEmpty ? words : "\(words) (\(remarks.joined(separator: "; ")))"
    }
}
