@testable import Analysis
import Certification
import FEEL
import TestSupport
import Testing

/// Plans are held against all sets of actions, each assessed as a whole.
@Suite struct LevelPlannerTests {
    @Test func thePlansAreTheLightestOfAllSets() throws {
        var random = SplitMix64(seed: 2026)
        var (plans, none) = (0, 0)
        for _ in 0..<60 {
            let pack = try RandomPlanPack(&random, actions: Int.random(in: 3...8, using: &random))
            let result = LevelPlanner(rules: pack.rules, workLimit: .max).plan(for: pack.evidence, to: 0)
            let found: [Plan]
            switch result.outcome {
            case .reached: continue
            case .plans(let list, let gap, let isComplete):
                #expect(gap == 0)
                #expect(isComplete)
                found = list
            case .impossible: found = []
            case .overBudget, .denied, .notFound:
                Issue.record("nobody gave a budget or a limit")
                continue
            }
            let oracle = PlanOracle(pack)
            let expected = oracle.lightest
            #expect(found.isEmpty == expected.isEmpty, random.comment)
            if let first = found.first, let lightest = expected.first {
                #expect(ActionSet(first.actions) == lightest, random.comment)
                #expect(
                    found.map { oracle.weight(ActionSet($0.actions)) }
                        == expected.prefix(3).map(oracle.weight),
                    random.comment
                )
                #expect(first.months == oracle.weight(lightest)[0], random.comment)
                plans += 1
            } else {
                none += 1
            }
        }
        // Both cases must have been there.
        #expect(plans > 10)
        #expect(none > 0)
    }

    @Test func stepsRespectPrerequisitesAndEndAtTheLevel() throws {
        var random = SplitMix64(seed: 2026)
        for _ in 0..<40 {
            let pack = try RandomPlanPack(&random, actions: 7)
            let result = LevelPlanner(rules: pack.rules).plan(for: pack.evidence, to: 0)
            guard case .plans(let plans, _, _) = result.outcome else { continue }
            for plan in plans {
                #expect(plan.steps.last?.level == 0)
                #expect(plan.monthsRange.contains(plan.months))
                var before: [Int] = result.done
                for action in plan.actions {
                    #expect(Set(pack.rules.pack.actions[action].after).isSubset(of: before))
                    before.append(action)
                }
            }
        }
    }

    @Test func aSearchThatIsCutSaysHowFarItMayBeOff() throws {
        var random = SplitMix64(seed: 7)
        for _ in 0..<30 {
            let pack = try RandomPlanPack(&random, actions: 7)
            let planner = LevelPlanner(rules: pack.rules, workLimit: 0)
            guard case .plans(let plans, let gap, _) = planner.plan(for: pack.evidence, to: 0).outcome,
                let first = plans.first
            else { continue }
            let oracle = PlanOracle(pack)
            let least = try #require(oracle.lightest.first.map { oracle.weight($0)[0] })
            #expect(((first.months - gap)...first.months).contains(least), random.comment)
        }
    }

    /// Claims are no work but the first step, which names none that the level doesn't need.
    @Test func whatIsClaimedIsOnlyVerified() throws {
        var random = SplitMix64(seed: 11)
        var claimed = 0
        for _ in 0..<40 {
            let pack = try RandomPlanPack(&random, actions: 6)
            let result = LevelPlanner(rules: pack.rules).plan(for: pack.evidence, to: 0)
            guard let plan = result.plans.first else { continue }
            let months = plan.actions.map { pack.rules.pack.actions[$0].months }
            #expect(plan.months == months.reduce(0, +), random.comment)
            #expect(plan.duration <= plan.months, random.comment)
            #expect(months.allSatisfy { $0 <= plan.duration }, random.comment)
            #expect(!plan.steps.dropFirst().contains { $0.task == .verification }, random.comment)
            let claims = Assessor(rules: pack.rules).states(of: pack.evidence, at: .claimed)
            for change in plan.steps.filter({ $0.task == .verification }).flatMap(\.changes) {
                #expect(claims[change.fact] == .known(change.value), random.comment)
                claimed += 1
            }
        }
        #expect(claimed > 0)
    }

    /// A village whose claims, once verified, make a level certain gets no work to do for it.
    @Test func claimsThatSufficeNeedNoAction() throws {
        var random = SplitMix64(seed: 5)
        var sufficient = 0
        for _ in 0..<80 {
            let pack = try RandomPlanPack(&random, actions: 5)
            let result = LevelPlanner(rules: pack.rules).plan(for: pack.evidence, to: 0)
            let village = PlannedVillage(pack.evidence, assessor: Assessor(rules: pack.rules))
            let order = ActionOrder(pack.rules.pack.actions, done: village.done)
            guard village.level(after: ActionSet(), in: order) == 0, let plan = result.plans.first else { continue }
            #expect(plan.actions == [] && plan.months == 0, random.comment)
            #expect(plan.steps.map(\.task) == [.verification], random.comment)
            sufficient += 1
        }
        #expect(sufficient > 0)
    }
}

/// All sets of the actions of a pack, each assessed as a whole.
private struct PlanOracle {
    private let actions: [Action]
    private let village: PlannedVillage
    private let order: ActionOrder

    init(_ pack: RandomPlanPack) {
        actions = pack.rules.pack.actions
        village = PlannedVillage(pack.evidence, assessor: Assessor(rules: pack.rules))
        order = ActionOrder(actions, done: village.done)
    }

    /// The months of work, the cost classes and the number of actions, by which plans are compared.
    func weight(_ set: ActionSet) -> [Int] {
        let work = set.indices.map { actions[$0] }
        return [work.reduce(0) { $0 + $1.months }, work.reduce(0) { $0 + $1.cost.rank }, set.count]
    }

    /// The sets that make the highest level certain and from which no action can be left out with those that wait for it,
    /// the lightest first, those with the same weight in the pack's order.
    var lightest: [ActionSet] {
        let all = ActionSet(actions.indices).subtracting(village.done)
        let sets = Set(
            all.subsets.filter { order.isClosed($0, within: all) && village.level(after: $0, in: order) == 0 }
        )
        return sets.filter { set in
            set.indices.allSatisfy { index in
                !sets.contains(set.subtracting(order.dependents[index]).subtracting(ActionSet([index])))
            }
        }.sorted { (weight($0) + $0.indices).lexicographicallyPrecedes(weight($1) + $1.indices) }
    }
}
