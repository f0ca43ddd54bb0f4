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

    /// A cross-check and the facts it reads.
    struct DatedCheck: Sendable {
        let holds: Program
        let reads: Causes
    }

    /// What decides whether evidence of a fact counts.
    struct DatedFact: Sendable {
        /// A kind of document that backs it.
        struct DocumentKind: Sendable {
            let kind: String
            /// How long it is valid: a duration.
            let validity: Value?
        }

        /// A duration.
        let maximumAge: Value?
        let documents: [DocumentKind]
    }

    /// How a criterion turns what it reads into a score.
    enum Scoring: Sendable {
        case condition
        case bands(Criterion.BandDirection, [DatedBand])
        case scale(from: Fraction, to: Fraction, outside: Criterion.OutsideScale)
    }

    /// What judging a criterion needs, and nothing that only its readers need.
    struct DatedCriterion: Sendable {
        let applies: Program?
        let test: Program
        /// Whether a value of the test can turn out not to apply.
        let canBeNotApplicable: Bool
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
    }

    /// What scoring a group needs.
    struct DatedGroup: Sendable {
        let aggregate: Aggregate
        /// The members, in their order.
        let members: [Group.Child]
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

    /// The slots of criteria and checks with every fact unknown.
    private(set) var emptySlots: [Value] = []
    /// The slots of levels with every result empty.
    private(set) var emptyResultSlots: [Value] = []
    /// The cross-checks, by index.
    private(set) var checks: [DatedCheck] = []
    /// What the facts' evidence is measured by, by index.
    private(set) var facts: [DatedFact] = []
    /// By index of the criterion.
    private(set) var criteria: [DatedCriterion] = []
    /// By index of the group.
    private(set) var groups: [DatedGroup] = []

    /// Takes the values in force on a day.
    public init(_ pack: RulePack, asOf: Day) {
        self.pack = pack
        self.asOf = asOf
        parameterValues = pack.parameters.map { $0.value(on: asOf) }
        emptySlots = pack.facts.indices.map { .unknown(Causes(slot: $0)) } + [.null] + parameterValues
        emptyResultSlots = Array(repeating: .null, count: pack.resultNames.entries.count) + parameterValues
        checks = pack.checks.map { check in
            DatedCheck(holds: check.holds, reads: Causes(slots: check.holds.reads.filter { $0 < pack.facts.count }))
        }
        facts = pack.facts.map(dated)
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

    private func dated(_ fact: Fact) -> DatedFact {
        DatedFact(
            maximumAge: fact.maximumAge.map { value(of: $0) },
            documents: fact.documents.map {
                DatedFact.DocumentKind(kind: $0.kind, validity: $0.validity.map { value(of: $0) })
            }
        )
    }

    private func dated(_ criterion: Criterion) -> DatedCriterion {
        let scale = scale(of: criterion.test)
        return DatedCriterion(
            applies: criterion.applies,
            test: criterion.test.program,
            canBeNotApplicable: criterion.test.program.canBeNotApplicable,
            needs: criterion.needs,
            scoring: scale.scoring,
            metAt: scale.metAt,
            extent: scale.extent,
            points: scale.points,
            reads: Causes(slots: criterion.reads)
        )
    }

    private func scale(
        of test: Criterion.Test
    ) -> (scoring: Scoring, metAt: Fraction, extent: ScoreRange, points: Fraction) {
        switch test {
        case .condition:
            return (.condition, .one, .open, .one)
        case .bands(_, let direction, let bands, let metAt):
            let points = bands.map { fraction($0.points) }
            // The compiler refuses bands whose best one gives nothing.
            let most = points.max() ?? .one
            let shares = points.map { $0.divided(by: most) ?? .zero }
            let dated = zip(bands, shares).map { band, share in
                DatedBand(threshold: band.threshold.map { number(of: $0) }, share: share)
            }
            let extent = ScoreRange(shares.min() ?? .zero, shares.max() ?? .one)
            return (.bands(direction, dated), metAt.flatMap { fraction($0).divided(by: most) } ?? .one, extent, most)
        case .scale(_, let from, let to, let outside, let metAt):
            let scoring = Scoring.scale(from: fraction(from), to: fraction(to), outside: outside)
            return (scoring, metAt.map { fraction($0) } ?? .one, .open, .one)
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
        return DatedGroup(
            aggregate: group.aggregate,
            members: group.members.map(\.child),
            weights: weights,
            metAt: group.metAt.map { fraction($0) },
            largest: largest
        )
    }
}
