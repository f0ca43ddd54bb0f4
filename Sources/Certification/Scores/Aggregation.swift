/// How the scores of children become the score of a group.
///
/// Every aggregate is monotone in every child, so its lower end comes from the lower ends and its upper end from the upper
/// ones. Where a child may turn out not to apply, the ends cover both cases.
enum Aggregation {
    /// The share of the full score, for members of which at least one applies or may apply.
    static func share(_ aggregate: Aggregate, of members: [MemberScore]) -> ScoreRange {
        switch aggregate {
        case .weightedMean, .sum:
            plainMean(of: members) ?? extremes(of: members, mean: weightedMean)
        case .geometricMean:
            extremes(of: members, mean: GeometricMean.of)
        case .minimum:
            minimum(of: members)
        case .countMet:
            extremes(of: members.map(\.asCount), mean: weightedMean)
        case .allMet:
            ScoreRange(
                allCertainlyMet(members) ? .one : .zero,
                allPossiblyMet(members) ? .one : .zero
            )
        }
    }

    /// Whether every member that applies is met, whatever the open facts turn out to be.
    static func allCertainlyMet(_ members: [MemberScore]) -> Bool {
        members.allSatisfy { $0.applicability == .never || $0.certainlyMet }
    }

    /// Whether every member that applies can still be met; one that may not apply doesn't stand in the way.
    static func allPossiblyMet(_ members: [MemberScore]) -> Bool {
        members.allSatisfy { $0.applicability != .always || $0.possiblyMet }
    }

    private static func minimum(of members: [MemberScore]) -> ScoreRange {
        let always = members.filter { $0.applicability == .always }
        let maybe = members.filter { $0.applicability == .maybe }
        let low = (always + maybe).map(\.share.low).min() ?? .zero
        let high = always.map(\.share.high).min() ?? maybe.map(\.share.high).max() ?? .one
        return ScoreRange(low, high)
    }

    /// The weighted mean where no member's applicability is open, which is nearly always; nothing where one is.
    private static func plainMean(of members: [MemberScore]) -> ScoreRange? {
        var (low, high, weights) = (Fraction.zero, Fraction.zero, Fraction.zero)
        for member in members {
            switch member.applicability {
            case .never: continue
            case .maybe: return nil
            case .always:
                low = low + member.weight * member.share.low
                high = high + member.weight * member.share.high
                weights = weights + member.weight
            }
        }
        guard let low = low.divided(by: weights), let high = high.divided(by: weights) else { return nil }
        return ScoreRange(low, high)
    }

    /// The least mean of the lower ends and the largest of the upper ends, over every choice of the members that may not apply.
    private static func extremes(
        of members: [MemberScore],
        mean: ([(weight: Fraction, value: Fraction)]) -> Fraction
    ) -> ScoreRange {
        let maybe = members.filter { $0.applicability == .maybe }
        let always = members.filter { $0.applicability == .always }
        let low = extreme(
            always.map { ($0.weight, $0.share.low) },
            optional: maybe.map { ($0.weight, $0.share.low) },
            mean: mean,
            improves: <
        )
        if maybe.isEmpty, always.allSatisfy(\.share.isCertain) { return ScoreRange(low) }
        let high = extreme(
            always.map { ($0.weight, $0.share.high) },
            optional: maybe.map { ($0.weight, $0.share.high) },
            mean: mean,
            improves: >
        )
        return ScoreRange(low, high)
    }

    /// A mean moves towards a value exactly when that value lies beyond it, so the best choice takes the optional values in
    /// order, most extreme first, for as long as they lie beyond the mean of what was taken.
    private static func extreme(
        _ fixed: [(weight: Fraction, value: Fraction)],
        optional: [(weight: Fraction, value: Fraction)],
        mean: ([(weight: Fraction, value: Fraction)]) -> Fraction,
        improves: (Fraction, Fraction) -> Bool
    ) -> Fraction {
        var taken = fixed
        for candidate in optional.sorted(by: { improves($0.value, $1.value) }) {
            if !taken.isEmpty, !improves(candidate.value, mean(taken)) { break }
            taken.append(candidate)
        }
        return mean(taken)
    }

    private static func weightedMean(_ values: [(weight: Fraction, value: Fraction)]) -> Fraction {
        var sum = Fraction.zero
        var weights = Fraction.zero
        for (weight, value) in values {
            sum = sum + weight * value
            weights = weights + weight
        }
        return sum.divided(by: weights) ?? .zero
    }
}

extension MemberScore {
    /// The member as one that counts: 1 when met, with an equal weight.
    fileprivate var asCount: MemberScore {
        MemberScore(
            weight: .one,
            share: ScoreRange(certainlyMet ? .one : .zero, possiblyMet ? .one : .zero),
            applicability: applicability,
            certainlyMet: certainlyMet,
            possiblyMet: possiblyMet
        )
    }
}
