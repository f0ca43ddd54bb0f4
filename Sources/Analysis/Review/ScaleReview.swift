import Certification
import Diagnostics
import FEEL

/// Looks at a measure on a scale: whether its ends and `met at` can be reached.
struct ScaleReview {
    let path: String
    let measure: TimedPart
    let from: Quantity
    let to: Quantity
    let metAt: Quantity?
    let written: CriterionDeclaration.Scale
    let metAtRange: SourceRange?
    let review: PackReview

    /// Looks up where the scale stands; nothing where it isn't found.
    init?(
        _ criterion: Criterion,
        _ measure: TimedPart,
        _ from: Quantity,
        _ to: Quantity,
        _ metAt: Quantity?,
        of review: PackReview
    ) {
        guard let declared = review.declared.criteria[criterion.path], case .scale(_, let scale) = declared.test else {
            return nil
        }
        (path, self.measure, self.from, self.to, self.metAt) = (criterion.path, measure, from, to, metAt)
        (written, metAtRange, self.review) = (scale, declared.metAt?.range, review)
    }

    func findings() -> [Diagnostic] {
        if let finding = Diagnostic.neverMeasured(measure, subject: path) { return [finding] }
        return endFindings() + metAtFindings()
    }

    /// A full score that no value of the measure has.
    private func endFindings() -> [Diagnostic] {
        let isBeyond = zip(measure.parts, review.periods).map { part, period -> Bool in
            let values = part.bounds.numbers ?? .all
            let (start, end) = (period.number(of: from), period.number(of: to))
            return start < end ? values.high.map { $0 < end } ?? false : values.low.map { $0 > end } ?? false
        }
        guard let first = isBeyond.firstIndex(of: true) else { return [] }
        let words = BoundsWords.words(for: measure.parts[first].bounds)
        var notes = words.map { [BoundsWords.note(measure.text, $0)] } ?? []
        if isBeyond.contains(false) { notes.append(BoundsWords.since(review.periods[first].first)) }
        return [.fullScoreNotReached(subject: path, at: written.to.range, notes: notes)]
    }

    /// A place on the scale that lies outside of it.
    private func metAtFindings() -> [Diagnostic] {
        guard let metAt, let range = metAtRange else { return [] }
        let numbers = review.periods.map { $0.number(of: metAt) }
        let notes = [
            BoundsWords.note("met at", LocalizedText(id: "tempat pada skala, 0…1", en: "a place on the scale, 0…1"))
        ]
        if numbers.contains(where: { $0 > .one }) {
            let mend = PercentMend(metAt, numbers[0], at: range, declared: review.declared, pack: review.pack)
            let severity: Diagnostic.Severity = numbers.allSatisfy { $0 > .one } ? .error : .warning
            let fixIts = mend?.fixIts ?? []
            return [.metAtNotReached(severity, subject: path, at: range, notes: notes, fixIts: fixIts)]
        }
        return numbers.allSatisfy { $0 <= .zero } ? [.metAtAlwaysReached(subject: path, at: range, notes: notes)] : []
    }
}
