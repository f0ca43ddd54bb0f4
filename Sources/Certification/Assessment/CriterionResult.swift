public import FEEL

/// What was found of one criterion at one assurance.
public struct CriterionResult: Hashable, Sendable {
    /// What only some results have; apart, so that the others stay small.
    private final class Detail: Hashable, Sendable {
        let measure: Value?
        let failure: Failure?
        let assumed: Causes

        init(measure: Value?, failure: Failure?, assumed: Causes) {
            self.measure = measure
            self.failure = failure
            self.assumed = assumed
        }

        static func == (lhs: Detail, rhs: Detail) -> Bool {
            lhs === rhs || (lhs.measure == rhs.measure && lhs.failure == rhs.failure && lhs.assumed == rhs.assumed)
        }

        func hash(into hasher: inout Hasher) {
            hasher.combine(measure)
            hasher.combine(failure)
            hasher.combine(assumed)
        }
    }

    /// What was found.
    public let outcome: Outcome
    /// The score, 0…1.
    ///
    /// For what isn't applicable it has no meaning.
    public let score: ScoreRange
    /// Whether the criterion might turn out not to apply at all.
    public let mayNotApply: Bool
    /// Whether it is met in every case in which it applies; what a level may rely on.
    package let certainlyMet: Bool
    /// Whether it is met, or doesn't apply, in some case; what a level may hope for.
    package let possiblyMet: Bool
    /// The facts that keep it from being settled; for a contradiction the facts that contradict each other.
    public let causes: Causes
    private let detail: Detail?

    /// The facts in whose stead a rule assumed something.
    public var assumed: Causes { detail?.assumed ?? .none }
    /// The value of the measure, where it was calculated.
    public var measure: Value? { detail?.measure }
    /// What could not be calculated.
    public var failure: Failure? { detail?.failure }

    init(
        outcome: Outcome,
        score: ScoreRange,
        mayNotApply: Bool,
        causes: Causes,
        assumed: Causes,
        measure: Value?,
        failure: Failure?,
        certainlyMet: Bool,
        possiblyMet: Bool
    ) {
        self.outcome = outcome
        self.score = score
        self.mayNotApply = mayNotApply
        self.certainlyMet = certainlyMet
        self.possiblyMet = possiblyMet
        self.causes = causes
        let isPlain = measure == nil && failure == nil && assumed.isEmpty
        detail = isPlain ? nil : Detail(measure: measure, failure: failure, assumed: assumed)
    }
}
