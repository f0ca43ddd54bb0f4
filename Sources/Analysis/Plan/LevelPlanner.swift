public import Certification
import FEEL

/// Finds what a village can do for a level with the least effort.
///
/// What the village claims is verified first, since that is no work. What an action establishes counts as verified on the
/// as-of date. Every plan was confirmed by assessing the village again.
public struct LevelPlanner: Sendable {
    private let rules: DatedRules
    private let assessor: Assessor
    /// How many plans are wanted.
    private let planLimit: Int
    /// How many nodes of diagrams the search looks at, for the fewest months, for the lightest plan, and for the next.
    private let workLimit: Int

    /// Creates a planner by one pack on one day.
    public init(rules: DatedRules, planLimit: Int = 3, workLimit: Int = 150_000_000) {
        self.rules = rules
        assessor = Assessor(rules: rules)
        self.planLimit = planLimit
        self.workLimit = workLimit
    }

    /// Plans.
    ///
    /// - Parameters:
    ///   - evidence: The village.
    ///   - target: The index of the level; the one above the certain level when left out.
    ///   - excluded: The indices of actions that aren't done, and with them those that wait for them.
    ///   - budget: The most months.
    public func plan(
        for evidence: Evidence,
        to target: Int? = nil,
        without excluded: [Int] = [],
        budget: Int? = nil
    ) -> PlanningResult {
        let assessment = assessor.assess(evidence)
        let certain = assessment.evaluation(at: rules.pack.header.designationAssurance).certainLevel
        // Levels count from the highest, so a lower index is a higher level.
        let target = target ?? (certain ?? rules.pack.levels.count) - 1
        guard target >= 0, certain.map({ $0 > target }) ?? true else {
            return PlanningResult(
                assessment: assessment,
                target: target >= 0 ? target : nil,
                done: [],
                outcome: .reached
            )
        }
        let village = PlannedVillage(evidence, assessor: assessor)
        let done = village.done
        let order = ActionOrder(rules.pack.actions, done: done)
        let refused = excluded.reduce(done) { $0.union(order.dependents[$1]).union(ActionSet([$1])) }
        let model = PlanModel(
            village.effects,
            base: village.base,
            target: target,
            order: order,
            available: ActionSet(rules.pack.actions.indices).subtracting(refused)
        )
        return PlanningResult(
            assessment: assessment,
            target: target,
            done: done.indices,
            outcome: outcome(village, model, budget: budget)
        )
    }

    private func outcome(
        _ village: PlannedVillage,
        _ model: PlanModel,
        budget: Int?
    ) -> PlanningResult.Outcome {
        let weights = rules.pack.actions.map(PlanWeight.of)
        let search = PlanSearch(model, weights: weights, limits: .init(plans: planLimit, work: workLimit)) { set in
            village.level(after: set, in: model.order).map { $0 <= model.target } ?? false
        }
        guard let search else { return .impossible(PlanObstacle.all(in: model)) }
        let plans = search.found.map { village.plan($0, in: model.order, to: model.target) }
        guard let first = plans.first else {
            if search.openBound != nil { return .notFound }
            return search.deniedCount > 0 ? .denied(search.deniedCount) : .impossible(PlanObstacle.all(in: model))
        }
        let gap = search.openBound.map { first.months - PlanWeight.months($0) } ?? 0
        if let budget, first.months > budget { return .overBudget(first, gap: gap) }
        return .plans(
            plans.filter { plan in budget.map { plan.months <= $0 } ?? true },
            gap: gap,
            isComplete: search.isComplete
        )
    }
}
