import Certification
import FEEL

/// What a criterion makes of the values of its test: the scores that an interval of numbers can give.
struct MeasureCount {
    private enum Scoring {
        case condition
        /// The thresholds in the order written, the last one without, and the share of each.
        case bands(Criterion.BandDirection, [(threshold: Number?, share: Fraction)])
        case scale(from: Fraction, to: Fraction, Criterion.OutsideScale)
    }

    private let scoring: Scoring

    init(_ test: Criterion.Test, rules: DatedRules) {
        switch test {
        case .condition: scoring = .condition
        case .bands(_, let direction, let bands, _):
            let points = bands.map { Fraction(rules.number(of: $0.points)) }
            let most = points.max() ?? .one
            scoring = .bands(
                direction,
                zip(bands, points).map { band, points in
                    (band.threshold.map { rules.number(of: $0) }, points.divided(by: most) ?? .zero)
                }
            )
        case .scale(_, let from, let to, let outside, _):
            scoring = .scale(
                from: Fraction(rules.number(of: from)),
                to: Fraction(rules.number(of: to)),
                outside
            )
        }
    }

    /// The least and the largest score that the criterion knows.
    var extent: ScoreRange {
        guard case .bands(_, let bands) = scoring else { return .open }
        let shares = bands.map(\.share)
        return ScoreRange(shares.min() ?? .zero, shares.max() ?? .one)
    }

    /// Bounds of the test as the criterion tells them apart.
    func counted(_ bounds: ValueBounds) -> CountedBounds {
        var others = bounds
        others.numbers = nil
        guard let numbers = bounds.numbers, others == ValueBounds(), let scores = scores(of: numbers) else {
            return CountedBounds(bounds)
        }
        return CountedBounds(scores: scores)
    }

    /// The scores that numbers can give, each once, lowest first; of a scale its two ends; nothing where that isn't a score.
    func scores(of numbers: Interval<Number>) -> [Fraction]? {
        switch scoring {
        case .condition: return nil
        case .bands(let direction, let bands):
            let ends = [
                place(numbers.low, isLow: true, numbers.lowClosed, direction, bands),
                place(numbers.high, isLow: false, numbers.highClosed, direction, bands),
            ]
            guard let first = ends.min(), let last = ends.max(), last < bands.count else { return nil }
            return Set(bands[first...last].map(\.share)).sorted()
        case .scale(let from, let to, let outside):
            let ends = [numbers.low, numbers.high].map { end in
                end.flatMap { (Fraction($0) - from).divided(by: to - from) }
            }
            let isRising = from < to
            let low = (isRising ? ends[0] : ends[1]) ?? Fraction(-1)
            let high = (isRising ? ends[1] : ends[0]) ?? Fraction(2)
            if outside == .contradictory, low < .zero || high > .one { return nil }
            return Set([low, high].map { min(max($0, .zero), .one) }).sorted()
        }
    }

    /// The number of the band in which an interval begins or ends.
    private func place(
        _ end: Number?,
        isLow: Bool,
        _ isClosed: Bool,
        _ direction: Criterion.BandDirection,
        _ bands: [(threshold: Number?, share: Fraction)]
    ) -> Int {
        let place = bands.firstIndex { band in
            guard let threshold = band.threshold else { return true }
            guard let end else { return isLow == (direction == .atMost) }
            guard end == threshold else { return (end > threshold) == (direction == .atLeast) }
            // An end that doesn't belong to the numbers is passed on their side of it.
            return isClosed || isLow == (direction == .atLeast)
        }
        return place ?? bands.count
    }

    /// The thresholds of the bands; those of a condition or a scale are none.
    var thresholds: [Number] {
        guard case .bands(_, let bands) = scoring else { return [] }
        return bands.compactMap(\.threshold)
    }
}
