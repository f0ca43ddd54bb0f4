import BigInt

/// What scoring a group needs.
final class DatedGroup: Sendable {
    let aggregate: Aggregate
    /// The members, in their order.
    let members: [Group.Child]
    /// The weights of the members, in their order.
    let weights: [Fraction]
    /// The same weights in whole numbers of the same proportion; nothing where those are too large.
    let wholeWeights: [Int64]?
    /// The score from which it is met, on its own scale.
    let metAt: Fraction?
    /// The largest score.
    let largest: Fraction
    /// The parameters that its own numbers come from.
    let parameters: [Int]

    /// Takes the values of a day; the groups it holds are among `groups` already.
    init(_ group: Group, _ values: DatedValues, criteria: [DatedCriterion], groups: [DatedGroup]) {
        var weights = group.members.map { values.fraction($0.weight) }
        if group.aggregate == .sum {
            weights = zip(weights, group.members).map { weight, member in
                switch member.child {
                case .criterion(let index): weight * criteria[index].points
                case .group(let index): weight * (groups[index].aggregate == .sum ? groups[index].largest : .one)
                }
            }
        }
        aggregate = group.aggregate
        members = group.members.map(\.child)
        self.weights = weights
        wholeWeights = WholeMean.proportion(of: weights)
        parameters = Quantity.parameters(of: group.members.map(\.weight) + [group.metAt])
        metAt = group.metAt.map { values.fraction($0) }
        largest =
            switch group.aggregate {
            case .weightedMean, .geometricMean, .minimum, .allMet: Fraction(100)
            case .sum: weights.reduce(.zero, +)
            case .countMet: Fraction(group.members.count)
            }
    }
}
