import FEEL

extension CriterionResult {
    /// The narrowest result that covers several, each of which could be found; nothing for none.
    ///
    /// Aggregates and levels are monotone, so what is proven with it is proven with each of them, and what it still allows
    /// is no less than what any of them allows.
    package static func hull(of results: [CriterionResult]) -> CriterionResult? {
        let applying = results.filter { $0.outcome != .notApplicable }
        guard let first = applying.first, results.count > 1 else { return results.first }
        let score = applying.dropFirst().reduce(first.score) {
            ScoreRange(min($0.low, $1.score.low), max($0.high, $1.score.high))
        }
        let mayNotApply = applying.count < results.count || applying.contains(where: \.mayNotApply)
        let isSame = applying.allSatisfy { $0.outcome == first.outcome }
        return CriterionResult(
            outcome: isSame && !mayNotApply ? first.outcome : .unknown,
            score: score,
            mayNotApply: mayNotApply,
            causes: .none,
            assumed: .none,
            measure: nil,
            failure: nil,
            certainlyMet: applying.allSatisfy(\.certainlyMet),
            possiblyMet: mayNotApply || applying.contains(where: \.possiblyMet)
        )
    }

    /// Whether everything that another result allows is allowed by this one, so that it leaves no less open.
    package func covers(_ other: CriterionResult) -> Bool {
        if other.outcome == .notApplicable { return outcome == .notApplicable || mayNotApply }
        guard outcome != .notApplicable, mayNotApply || !other.mayNotApply else { return false }
        return score.low <= other.score.low && other.score.high <= score.high
            && (other.certainlyMet || !certainlyMet) && (possiblyMet || !other.possiblyMet)
    }

    /// All of a result that a level, a group or a score can tell.
    package struct Effect: Hashable, Sendable {
        private let outcome: Outcome
        private let score: ScoreRange?
        private let truths: [Bool]

        fileprivate init(_ result: CriterionResult) {
            let applies = result.outcome != .notApplicable
            outcome = result.outcome
            score = applies ? result.score : nil
            truths = applies ? [result.mayNotApply, result.certainlyMet, result.possiblyMet] : []
        }
    }

    /// What a level, a group or a score can tell of it; results with the same are the same to them.
    package var effect: Effect { Effect(self) }

    /// What is proven of it, as if that were all: no group proves more with it than with this.
    package var settledLow: CriterionResult { settled(at: score.low, isMet: certainlyMet) }

    /// What it still allows, as if that were so: no group allows less with it than with this.
    package var settledHigh: CriterionResult { settled(at: score.high, isMet: possiblyMet) }

    private func settled(at score: Fraction, isMet: Bool) -> CriterionResult {
        guard outcome != .notApplicable else { return self }
        return CriterionResult(
            outcome: isMet ? .met : .notMet,
            score: ScoreRange(score),
            mayNotApply: false,
            causes: .none,
            assumed: .none,
            measure: nil,
            failure: nil,
            certainlyMet: isMet,
            possiblyMet: isMet
        )
    }
}
