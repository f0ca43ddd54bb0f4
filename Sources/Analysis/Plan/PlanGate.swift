import Certification

/// Which results of a single criterion leave the target a chance.
struct PlanGate {
    private let model: PlanModel
    private let best: [CriterionResult]
    /// The criteria with some result of which the target fails.
    private let gates: Set<Int>

    /// - Parameter root: The actions that are part of every set.
    init(_ model: inout PlanModel, root: ActionSet) {
        let best = model.bestResults(with: root, without: ActionSet()).criteria
        self.best = best
        self.model = model
        gates = Set(
            best.indices.filter { index in
                var criteria = best
                criteria[index] = .hopeless
                return !model.isPossible(criteria)
            }
        )
    }

    /// Whether the target could be certain with a result of a criterion, when all others are at their best.
    func isAllowed(_ result: CriterionResult, of criterion: Int) -> Bool {
        guard gates.contains(criterion) else { return true }
        var criteria = best
        criteria[criterion] = .best(of: [result])
        return model.isPossible(criteria)
    }
}
