@testable import Analysis
import Certification
import TestSupport
import Testing

/// Plans of packs in which all actions hang together are held against the fewest months, found without the engine.
@Suite struct EntangledPlanTests {
    @Test(arguments: [(14, 6, 1), (16, 6, 2), (18, 9, 1), (20, 10, 1)])
    func theMonthsAreProvenToBeTheFewest(_ actions: Int, _ facts: Int, _ reach: Int) throws {
        var random = SplitMix64(seed: 2054)
        var plans = 0
        for _ in 0..<3 {
            let pack = EntangledPlanPack(&random, actions: actions, facts: facts, reach: reach)
            let rules = try pack.rules
            switch LevelPlanner(rules: rules, planLimit: 1).plan(for: try pack.evidence(of: rules), to: 0).outcome {
            case .plans(let found, let gap, _):
                #expect(found.first?.months == pack.leastMonths, random.comment)
                #expect(gap == 0, random.comment)
                plans += 1
            case .impossible: #expect(pack.leastMonths == nil, random.comment)
            case .reached, .overBudget, .denied, .notFound: Issue.record("the search has time")
            }
        }
        #expect(plans > 0, random.comment)
    }

    @Test func whereTheSearchIsCutTheGapIsTrueAndSmall() throws {
        var random = SplitMix64(seed: 11)
        var cut = 0
        for _ in 0..<6 {
            let pack = EntangledPlanPack(&random, actions: 18, facts: 8, reach: 1)
            let rules = try pack.rules
            let planner = LevelPlanner(rules: rules, planLimit: 1, workLimit: 0)
            guard case .plans(let found, let gap, _) = planner.plan(for: try pack.evidence(of: rules), to: 0).outcome
            else { continue }
            let (months, least) = (try #require(found.first).months, try #require(pack.leastMonths))
            #expect(((months - gap)...months).contains(least), random.comment)
            #expect(gap * 3 <= months, random.comment)
            if gap > 0 { cut += 1 }
        }
        #expect(cut > 2, random.comment)
    }

    /// Where an assessment denies every set that settles the criteria, that is said, and not that the search was cut.
    @Test func setsThatAnAssessmentDeniesAreCounted() throws {
        var random = SplitMix64(seed: 3)
        let pack = EntangledPlanPack(&random, actions: 5, facts: 3, reach: 1)
        let rules = try pack.rules
        let village = PlannedVillage(try pack.evidence(of: rules), assessor: Assessor(rules: rules))
        let order = ActionOrder(rules.pack.actions, done: ActionSet())
        let model = PlanModel(
            village.effects,
            base: village.base,
            target: 0,
            order: order,
            available: ActionSet(rules.pack.actions.indices)
        )
        let weights = rules.pack.actions.map(PlanWeight.of)
        let limits = PlanSearch.Limits(plans: 3, work: .max)
        let search = try #require(PlanSearch(model, weights: weights, limits: limits) { _ in false })
        #expect(search.found.isEmpty)
        #expect(search.openBound == nil)
        let all = ActionSet(rules.pack.actions.indices).subsets.filter { order.isClosed($0, within: model.available) }
        #expect(search.deniedCount == all.filter { village.level(after: $0, in: order) == 0 }.count)
    }
}
