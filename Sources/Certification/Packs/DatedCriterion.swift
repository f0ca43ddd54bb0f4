import FEEL

/// What judging a criterion needs, and nothing that only its readers need.
final class DatedCriterion: Sendable {
    /// A band with its numbers.
    struct Band: Sendable {
        /// Its end; nothing for `otherwise`.
        let threshold: Number?
        /// Its points over the largest points.
        let share: Fraction
    }

    /// How a criterion turns what it reads into a score.
    enum Scoring: Sendable {
        case condition
        case bands(Criterion.BandDirection, [Band])
        case scale(from: Fraction, to: Fraction, outside: Criterion.OutsideScale)
    }

    let applies: Program?
    /// The facts that `applies` reads.
    let appliesReads: Causes
    let test: Program
    /// The facts that `test` reads.
    let testReads: Causes
    /// Whether a value of the test can turn out not to apply.
    let canBeNotApplicable: Bool
    /// What settles whether the value of the test applies, facts and parameters; nothing where that can't be told apart.
    let applicabilityReads: Causes?
    let needs: [Int]
    let scoring: Scoring
    /// The share of the full score from which it is met.
    let metAt: Fraction
    /// What the share can be at all.
    let extent: ScoreRange
    /// The largest points, for a sum.
    let points: Fraction
    /// The facts it reads.
    let reads: Causes
    /// The parameters that its numbers come from; those that its programs read aren't among them.
    let parameters: [Int]

    /// Takes the values of a day; `facts` is the number of facts in the pack.
    init(_ criterion: Criterion, _ values: DatedValues, facts: Int) {
        let test = criterion.test.program
        applies = criterion.applies
        appliesReads = Causes(slots: criterion.applies?.reads.filter { $0 < facts } ?? [])
        self.test = test
        testReads = Causes(slots: test.reads.filter { $0 < facts })
        canBeNotApplicable = test.canBeNotApplicable
        applicabilityReads = test.applicabilityReads.map { Causes(slots: $0) }
        needs = criterion.needs
        reads = Causes(slots: criterion.reads)
        parameters = Quantity.parameters(of: criterion.test.quantities)
        switch criterion.test {
        case .condition:
            (scoring, metAt, extent, points) = (.condition, .one, .open, .one)
        case .bands(_, let direction, let bands, let metAt):
            let points = bands.map { values.fraction($0.points) }
            // The compiler refuses bands whose best one gives nothing.
            let most = points.max() ?? .one
            let shares = points.map { $0.divided(by: most) ?? .zero }
            let dated = zip(bands, shares).map { band, share in
                Band(threshold: band.threshold.map { values.number(of: $0) }, share: share)
            }
            scoring = .bands(direction, dated)
            self.metAt = metAt.flatMap { values.fraction($0).divided(by: most) } ?? .one
            extent = ScoreRange(shares.min() ?? .zero, shares.max() ?? .one)
            self.points = most
        case .scale(_, let from, let to, let outside, let metAt):
            scoring = .scale(from: values.fraction(from), to: values.fraction(to), outside: outside)
            (self.metAt, extent, points) = (metAt.map { values.fraction($0) } ?? .one, .open, .one)
        }
    }

    /// The first band that a measured value lies in.
    static func band(at number: Number, _ direction: Criterion.BandDirection, _ bands: [Band]) -> Int? {
        bands.indices.first { index in
            guard let threshold = bands[index].threshold else { return true }
            return direction == .atLeast ? number >= threshold : number <= threshold
        }
    }
}
