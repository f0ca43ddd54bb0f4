import Certification

/// The most that some options can prove, and the least that they can still allow.
struct SettlingBounds {
    private let goal: SettledGoal
    private var proven: SettlingModel.Findings
    private var allowed: SettlingModel.Findings

    /// Nothing is answered.
    init(_ goal: SettledGoal, in model: SettlingModel) {
        (self.goal, proven, allowed) = (goal, model.base, model.base)
    }

    /// Puts what some options of a cluster can prove and allow in the place of what stood there.
    mutating func take(_ options: [AnswerOption], of cluster: Int, in model: SettlingModel) {
        let positions = model.options.clusters[cluster].criteria.indices
        if goal.certain != nil {
            let results = positions.compactMap { position in
                CriterionResult.hull(of: options.map { $0.results[position].settledLow })
            }
            model.take(results, of: cluster, in: &proven)
        }
        if goal.lost != nil {
            let results = positions.compactMap { position in
                CriterionResult.hull(of: options.map { $0.results[position].settledHigh })
            }
            model.take(results, of: cluster, in: &allowed)
        }
    }

    /// Whether options within the bounds may reach the goal in a certain way.
    func isPossible(_ failing: SettledGoal.Failing?, in model: SettlingModel) -> Bool {
        if let certain = goal.certain, !model.reaches(certain, model.slots(proven, isProven: false)) { return false }
        guard let failing else { return true }
        return model.fails(failing.condition, failing.demand, model.slots(allowed, isProven: true))
    }
}
