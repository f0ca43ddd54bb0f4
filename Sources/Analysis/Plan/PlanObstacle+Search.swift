import Certification
import FEEL

extension PlanObstacle {
    /// The criteria that must be settled otherwise before some actions make the target certain: none can be left out.
    ///
    /// Empty where the target can't be reached whatever the criteria are.
    static func all(in model: PlanModel) -> [PlanObstacle] {
        var model = model
        let best = model.bestResults(with: ActionSet(), without: ActionSet()).criteria
        var criteria = best.map { _ in CriterionResult.anything }
        guard model.isPossible(criteria) else { return [] }
        var obstacles: [Int] = []
        for index in criteria.indices {
            criteria[index] = best[index]
            guard !model.isPossible(criteria) else { continue }
            criteria[index] = .anything
            obstacles.append(index)
        }
        return obstacles.map { PlanObstacle(criterion: $0, reads: model.reads(of: $0)) }
    }
}

extension PlanModel {
    /// What becomes of the facts that a criterion reads.
    fileprivate func reads(of criterion: Int) -> [PlanObstacle.Read] {
        let established = Set(available.indices.flatMap { pack.actions[$0].effects.map(\.fact) })
        let (now, after) = (slots(after: ActionSet()), slots(after: available))
        func known(_ value: Value) -> Value? { value.isOpen ? nil : value }
        return Set(pack.criteria[criterion].reads).filter { $0 < pack.facts.count }.sorted().map { fact in
            PlanObstacle.Read(
                fact: fact,
                now: known(now[fact]),
                after: known(after[fact]),
                isEstablished: established.contains(fact)
            )
        }
    }
}
