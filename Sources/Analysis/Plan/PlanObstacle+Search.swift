import Certification

extension PlanObstacle {
    /// The criteria that must be settled otherwise before some actions make the target certain: none can be left out.
    ///
    /// Empty where the target can't be reached whatever the criteria are.
    static func all(in model: PlanModel) -> [PlanObstacle] {
        var model = model
        let best = model.bestResults(with: ActionSet(), without: ActionSet()).criteria
        func isPossible(_ criteria: [CriterionResult]) -> Bool {
            model.holds(model.slots(ofBest: criteria, model.groups(criteria)))
        }
        var criteria = best.map { _ in CriterionResult.anything }
        guard isPossible(criteria) else { return [] }
        var obstacles: [Int] = []
        for index in criteria.indices {
            criteria[index] = best[index]
            guard !isPossible(criteria) else { continue }
            criteria[index] = .anything
            obstacles.append(index)
        }
        return obstacles.map { PlanObstacle(criterion: $0, facts: model.unsettled($0)) }
    }
}

extension PlanModel {
    /// The facts that a criterion reads and that no action which can be done establishes.
    fileprivate func unsettled(_ criterion: Int) -> [Int] {
        let established = Set(available.indices.flatMap { pack.actions[$0].effects.map(\.fact) })
        return pack.criteria[criterion].reads.filter { !established.contains($0) }
    }
}
