import FEEL

extension CriterionResult {
    /// A result that every score and every outcome is still open of, whether it applies included.
    package static let anything = CriterionResult(
        outcome: .unknown,
        score: .open,
        mayNotApply: true,
        causes: .none,
        assumed: .none,
        measure: nil,
        failure: nil,
        certainlyMet: false,
        possiblyMet: true
    )

    /// A result that is as bad as can be.
    package static let hopeless = CriterionResult(
        outcome: .notMet,
        score: ScoreRange(.zero, .zero),
        mayNotApply: false,
        causes: .none,
        assumed: .none,
        measure: nil,
        failure: nil,
        certainlyMet: false,
        possiblyMet: false
    )

    /// A result whose high end is as good as what the best of several results proves.
    ///
    /// The high end of a group's score, of results made so, is not below the low end for any choice among them, since
    /// aggregates are monotone and take the best of "applies" and "doesn't" at the high end.
    package static func best(of results: [CriterionResult]) -> CriterionResult {
        let sound = results.filter { $0.outcome != .fault }
        guard !sound.isEmpty else { return anything }
        let applying = sound.filter { $0.outcome != .notApplicable }
        guard !applying.isEmpty else { return .notApplicable }
        // One that may not apply proves no more than it would by applying, since its group counts the worse of the two.
        let mayNotApply = applying.count < sound.count
        return CriterionResult(
            outcome: .unknown,
            score: ScoreRange(.zero, applying.map(\.score.low).max() ?? .zero),
            mayNotApply: mayNotApply,
            causes: .none,
            assumed: .none,
            measure: nil,
            failure: nil,
            certainlyMet: false,
            possiblyMet: mayNotApply || applying.contains(where: \.certainlyMet)
        )
    }
}
