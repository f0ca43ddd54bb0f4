/// The weighted mean of shares as ``Aggregation`` defines it, in machine words over one denominator: the quick road that
/// nearly every group takes.
///
/// Wherever a word doesn't suffice there is no result, and the slow road is taken.
struct WholeMean {
    /// A share with its weight; the share's ends are fractions of words.
    struct Member {
        let weight: Int64
        let low: (numerator: Int64, denominator: Int64)
        let high: (numerator: Int64, denominator: Int64)
        /// Whether it may turn out not to apply.
        let isOptional: Bool
    }

    /// An end of an optional member, counted in the common denominator.
    private typealias Part = (weight: Int64, value: Int64)

    private let members: [Member]
    /// A multiple of all denominators.
    private let denominator: Int64

    /// Takes the members that apply or may apply; nothing where their common denominator is too large.
    init?(_ members: [Member]) {
        var common: Int64 = 1
        for member in members {
            for part in [member.low.denominator, member.high.denominator] where common % part != 0 {
                let divisor = Fraction.greatestCommonDivisor(common, part)
                let (product, overflow) = common.multipliedReportingOverflow(by: part / divisor)
                if overflow { return nil }
                common = product
            }
        }
        self.members = members
        denominator = common
    }

    /// The least and the largest mean over every choice of the optional members.
    var range: ScoreRange? {
        guard let low = mean(isLow: true) else { return nil }
        if members.allSatisfy({ !$0.isOptional && $0.low == $0.high }) { return ScoreRange(low) }
        return mean(isLow: false).map { ScoreRange(low, $0) }
    }

    /// The best choice takes the optional members as ``Aggregation`` does: most extreme first, for as long as they lie
    /// beyond the mean of what was taken.
    private func mean(isLow: Bool) -> Fraction? {
        var sum: Part = (0, 0)
        var optional: [Part] = []
        for member in members {
            let (numerator, part) = isLow ? member.low : member.high
            let (value, overflow) = numerator.multipliedReportingOverflow(by: denominator / part)
            if overflow { return nil }
            if member.isOptional {
                optional.append((member.weight, value))
            } else {
                guard Self.add((member.weight, value), to: &sum) else { return nil }
            }
        }
        optional.sort { isLow ? $0.value < $1.value : $0.value > $1.value }
        for candidate in optional {
            let (level, overflow) = candidate.value.multipliedReportingOverflow(by: sum.weight)
            if overflow { return nil }
            if sum.weight > 0, isLow ? level >= sum.value : level <= sum.value { break }
            guard Self.add(candidate, to: &sum) else { return nil }
        }
        let (bottom, overflow) = sum.weight.multipliedReportingOverflow(by: denominator)
        guard bottom > 0, !overflow else { return nil }
        return sum.value == bottom ? .one : sum.value == 0 ? .zero : Fraction(sum.value, over: bottom)
    }

    /// The smallest whole numbers in the proportion of weights; nothing where words don't suffice.
    static func proportion(of weights: [Fraction]) -> [Int64]? {
        let words = weights.compactMap(\.words)
        var common: Int64 = 1
        for (_, denominator) in words where common % denominator != 0 {
            let part = denominator / Fraction.greatestCommonDivisor(common, denominator)
            let (product, overflow) = common.multipliedReportingOverflow(by: part)
            if overflow { return slowProportion(of: weights) }
            common = product
        }
        let whole = words.compactMap { numerator, denominator in
            let (product, overflow) = numerator.multipliedReportingOverflow(by: common / denominator)
            return overflow ? nil : product
        }
        guard whole.count == weights.count else { return slowProportion(of: weights) }
        let divisor = max(whole.reduce(0, Fraction.greatestCommonDivisor), 1)
        return whole.map { $0 / divisor }
    }

    private static func slowProportion(of weights: [Fraction]) -> [Int64]? {
        let whole = GeometricMean.proportion(of: weights).compactMap { Int64(exactly: $0) }
        return whole.count == weights.count ? whole : nil
    }

    private static func add(_ part: Part, to sum: inout Part) -> Bool {
        let (product, overflow1) = part.value.multipliedReportingOverflow(by: part.weight)
        let (value, overflow2) = sum.value.addingReportingOverflow(product)
        let (weight, overflow3) = sum.weight.addingReportingOverflow(part.weight)
        sum = (weight, value)
        return !(overflow1 || overflow2 || overflow3)
    }
}
