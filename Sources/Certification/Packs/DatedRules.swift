public import FEEL

/// A rule pack on one day: every parameter has its value of that day, every threshold and weight is a number.
public struct DatedRules: Sendable {
    /// A band with its numbers.
    struct DatedBand: Sendable {
        /// Its end; nothing for `otherwise`.
        let threshold: Number?
        /// Its points over the largest points.
        let share: Fraction
    }

    /// How a criterion turns what it reads into a score.
    enum Scoring: Sendable {
        case condition
        case bands(Criterion.BandDirection, [DatedBand])
        case scale(from: Fraction, to: Fraction, outside: Criterion.OutsideScale)
    }

    /// The numbers of a criterion.
    struct DatedCriterion: Sendable {
        let scoring: Scoring
        /// The share of the full score from which it is met.
        let metAt: Fraction
        /// What the share can be at all.
        let extent: ScoreRange
        /// The largest points, for a sum.
        let points: Fraction
        /// The facts it reads.
        let reads: Causes
    }

    /// The numbers of a group.
    struct DatedGroup: Sendable {
        /// The weights of the members, in their order.
        let weights: [Fraction]
        /// The score from which it is met, on its own scale.
        let metAt: Fraction?
        /// The largest score.
        let largest: Fraction
    }

    /// The pack.
    public let pack: RulePack
    /// The day.
    public let asOf: Day
    /// The values of the parameters, by index.
    public let parameterValues: [Value]

    /// By index of the criterion.
    private(set) var criteria: [DatedCriterion] = []
    /// By index of the group.
    private(set) var groups: [DatedGroup] = []

    /// Takes the values in force on a day.
    public init(_ pack: RulePack, asOf: Day) {
        self.pack = pack
        self.asOf = asOf
        parameterValues = pack.parameters.map { $0.value(on: asOf) }
        criteria = pack.criteria.map(dated)
        for group in pack.groups { groups.append(dated(group)) }
    }

    /// The value of a quantity on this day.
    public func value(of quantity: Quantity) -> Value {
        switch quantity {
        case .constant(let value): value
        case .parameter(let index): parameterValues[index]
        }
    }

    /// The number of a quantity on this day; the compiler has made sure that it is one.
    public func number(of quantity: Quantity) -> Number {
        guard case .number(let number) = value(of: quantity) else { return .zero }
        return number
    }

    private func fraction(_ quantity: Quantity) -> Fraction { Fraction(number(of: quantity)) }

    private func dated(_ criterion: Criterion) -> DatedCriterion {
        let reads = criterion.reads.reduce(Causes.none) { $0.union(Causes(slot: $1)) }
        switch criterion.test {
        case .condition:
            return DatedCriterion(scoring: .condition, metAt: .one, extent: .open, points: .one, reads: reads)
        case .bands(_, let direction, let bands, let metAt):
            let points = bands.map { fraction($0.points) }
            // The compiler refuses bands whose best one gives nothing.
            let most = points.max() ?? .one
            let shares = points.map { $0.divided(by: most) ?? .zero }
            return DatedCriterion(
                scoring: .bands(
                    direction,
                    zip(bands, shares).map { band, share in
                        DatedBand(threshold: band.threshold.map { number(of: $0) }, share: share)
                    }
                ),
                metAt: metAt.flatMap { fraction($0).divided(by: most) } ?? .one,
                extent: ScoreRange(shares.min() ?? .zero, shares.max() ?? .one),
                points: most,
                reads: reads
            )
        case .scale(_, let from, let to, let outside, let metAt):
            return DatedCriterion(
                scoring: .scale(from: fraction(from), to: fraction(to), outside: outside),
                metAt: metAt.map { fraction($0) } ?? .one,
                extent: .open,
                points: .one,
                reads: reads
            )
        }
    }

    /// The groups it holds are dated already, since they come first in the pack.
    private func dated(_ group: Group) -> DatedGroup {
        var weights = group.members.map { fraction($0.weight) }
        if group.aggregate == .sum {
            weights = zip(weights, group.members).map { weight, member in
                switch member.child {
                case .criterion(let index): weight * criteria[index].points
                case .group(let index): weight * (pack.groups[index].aggregate == .sum ? groups[index].largest : .one)
                }
            }
        }
        let largest: Fraction =
            switch group.aggregate {
            case .weightedMean, .geometricMean, .minimum, .allMet: Fraction(100)
            case .sum: weights.reduce(.zero, +)
            case .countMet: Fraction(group.members.count)
            }
        return DatedGroup(weights: weights, metAt: group.metAt.map { fraction($0) }, largest: largest)
    }
}
