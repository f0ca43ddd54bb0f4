import Certification
import FEEL

/// What a criterion can come to at best and at worst, as far as a sum of scores can tell.
struct CriterionReach {
    /// The most of its score, 0…1, that can be proven while it applies.
    let mostProven: Double
    /// The least of its score, 0…1, that can still be allowed while it applies.
    let leastAllowed: Double
    /// Whether it can apply.
    let canApply: Bool
    /// Whether it can be found not to apply.
    let canNotApply: Bool

    private init(mostProven: Double, leastAllowed: Double, canApply: Bool, canNotApply: Bool) {
        (self.mostProven, self.leastAllowed) = (mostProven, leastAllowed)
        (self.canApply, self.canNotApply) = (canApply, canNotApply)
    }

    /// What one of both can come to.
    func joined(with other: CriterionReach) -> CriterionReach {
        CriterionReach(
            mostProven: max(mostProven, other.mostProven),
            leastAllowed: min(leastAllowed, other.leastAllowed),
            canApply: canApply || other.canApply,
            canNotApply: canNotApply || other.canNotApply
        )
    }

    /// What one result comes to.
    init(_ result: CriterionResult) {
        canApply = result.outcome != .notApplicable
        canNotApply = !canApply
        (mostProven, leastAllowed) = (result.score.low.nearestDouble, result.score.high.nearestDouble)
    }

    /// What a criterion can come to at all when some of the facts that it reads are answered, whatever the answers are.
    ///
    /// It is read off the bounds of its expressions and its declared scores, so it holds for answers that aren't tried, too.
    ///
    /// - Parameters:
    ///   - slots: What each slot can be, with unknown facts that stay so.
    ///   - base: What it comes to with no answer.
    init(_ criterion: Criterion, slots: [ValueBounds], base: CriterionResult, rules: DatedRules) {
        let applies = criterion.applies?.bounds(of: slots, asOf: rules.asOf) ?? ValueBounds(exactly: .boolean(true))
        let test = criterion.test.program.bounds(of: slots, asOf: rules.asOf)
        let count = MeasureCount(criterion.test, rules: rules)
        let extent = count.extent
        var proven = extent.low
        var allowed = extent.high
        func take(_ score: Fraction) { (proven, allowed) = (max(proven, score), min(allowed, score)) }
        if test.canBeTrue { take(.one) }
        if test.canBeFalse { take(.zero) }
        if test.canBeNull { take(extent.low) }
        if let numbers = test.numbers {
            let scores = count.scores(of: numbers) ?? [extent.low, extent.high]
            scores.forEach(take)
        }
        let needs = criterion.needs.map { slots[$0] }
        if needs.contains(where: { $0.canBeNull || $0.canBeFalse }) { take(extent.low) }
        if needs.contains(where: { !$0.canBeValue && !$0.canBeNull }) { proven = extent.low }
        canApply = true
        canNotApply =
            applies.canBeFalse || applies.canBeNull || applies.failures.contains(.notApplicable)
            || test.failures.contains(.notApplicable)
        mostProven = max(proven, base.score.low).nearestDouble
        leastAllowed = min(allowed, base.score.high).nearestDouble
    }
}
