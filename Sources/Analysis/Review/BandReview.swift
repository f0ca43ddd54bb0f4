import Certification
import Diagnostics
import FEEL

/// Looks at the bands of a measure: which of them can be reached, and whether they differ.
struct BandReview {
    let path: String
    let measure: TimedPart
    let direction: Criterion.BandDirection
    let bands: [Criterion.Band]
    let metAt: Quantity?
    let written: [CriterionDeclaration.Band]
    let metAtRange: SourceRange?
    let review: PackReview

    /// Looks up where the bands stand; nothing where they aren't found.
    init?(
        _ criterion: Criterion,
        _ measure: TimedPart,
        _ direction: Criterion.BandDirection,
        _ bands: [Criterion.Band],
        _ metAt: Quantity?,
        of review: PackReview
    ) {
        guard let declared = review.declared.criteria[criterion.path], case .bands(_, _, let written) = declared.test,
            written.count == bands.count
        else { return nil }
        (path, self.measure, self.direction, self.bands, self.metAt) = (
            criterion.path, measure, direction, bands, metAt
        )
        (self.written, self.review) = (written, review)
        metAtRange = declared.metAt?.range
    }

    func findings() -> [Diagnostic] {
        if let finding = Diagnostic.neverMeasured(measure, subject: path) { return [finding] }
        return reachFindings() + pointFindings() + metAtFindings()
    }

    /// Thresholds that no value of the measure passes, and those that every value passes.
    private func reachFindings() -> [Diagnostic] {
        bands.indices.compactMap { index in
            guard let threshold = bands[index].threshold, let range = written[index].threshold?.range else {
                return nil
            }
            let verdicts = zip(measure.parts, review.periods).map { part, period in
                verdict(part.bounds.numbers ?? .all, period.number(of: threshold))
            }
            let number = review.periods[0].number(of: threshold)
            let mend =
                (measure.part.bounds.numbers.map(PercentMend.isShare) ?? false)
                ? PercentMend(threshold, number, at: range, declared: review.declared, pack: review.pack) : nil
            var notes = BoundsWords.words(for: measure.part.bounds).map { [BoundsWords.note(measure.text, $0)] } ?? []
            if case .parameter = threshold {
                notes.append(BoundsWords.note(TimedPart.text(of: range), LocalizedText(same: "\(number)")))
            }
            notes += mend.map { [$0.note] } ?? []
            let fixIts = mend?.fixIts ?? []
            if let first = verdicts.firstIndex(of: .unreachable) {
                let isAlways = verdicts.allSatisfy { $0 == .unreachable }
                if !isAlways { notes.append(BoundsWords.since(review.periods[first].first)) }
                let severity: Diagnostic.Severity = isAlways ? .error : .warning
                return .bandNotReached(severity, subject: path, at: range, notes: notes, fixIts: fixIts)
            }
            guard verdicts.allSatisfy({ $0 == .certain }) else { return nil }
            return .laterBandsNotReached(subject: path, at: range, notes: notes)
        }
    }

    private enum Verdict { case open, unreachable, certain }

    /// Where a threshold lies to the values of the measure; one that is the least value itself just covers them all.
    private func verdict(_ values: Interval<Number>, _ threshold: Number) -> Verdict {
        let (least, most) = direction == .atLeast ? (values.low, values.high) : (values.high, values.low)
        func isBeyond(_ one: Number, _ other: Number) -> Bool { direction == .atLeast ? one > other : one < other }
        if let most, isBeyond(threshold, most) { return .unreachable }
        if let least, isBeyond(least, threshold) { return .certain }
        return .open
    }

    private func pointFindings() -> [Diagnostic] {
        bands.indices.dropFirst().compactMap { index in
            let isEqual = review.periods.allSatisfy { period in
                period.number(of: bands[index].points) == period.number(of: bands[index - 1].points)
            }
            return isEqual ? .equalPoints(subject: path, at: written[index].points.range) : nil
        }
    }

    /// Points that no band gives, or that every band gives.
    private func metAtFindings() -> [Diagnostic] {
        guard let metAt, let range = metAtRange else { return [] }
        let verdicts = review.periods.map { period -> Verdict in
            let points = bands.map { period.number(of: $0.points) }
            let asked = period.number(of: metAt)
            if let most = points.max(), asked > most { return .unreachable }
            if let least = points.min(), asked <= least { return .certain }
            return .open
        }
        let points = bands.map { "\(review.periods[0].number(of: $0.points))" }.joined(separator: ", ")
        let notes = [BoundsWords.note("points", LocalizedText(same: points))]
        if verdicts.contains(.unreachable) {
            let severity: Diagnostic.Severity = verdicts.allSatisfy { $0 == .unreachable } ? .error : .warning
            return [.metAtNotReached(severity, subject: path, at: range, notes: notes)]
        }
        return verdicts.allSatisfy { $0 == .certain }
            ? [.metAtAlwaysReached(subject: path, at: range, notes: notes)] : []
    }
}
