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
            let pack = try RandomPlanPack(&random, actions: Int.random(in: 3...7, using: &random))
            let result = LevelPlanner(rules: pack.rules, stepLimit: 100_000).plan(for: pack.evidence, to: 0)
            let found: [Plan]
            switch result.outcome {
            case .reached: continue
            case .plans(let list, let gap, let isComplete):
                #expect(gap == 0)
                #expect(isComplete)
                found = list
            case .impossible: found = []
            case .overBudget, .notFound:
                Issue.record("nobody gave a budget or a limit")
                continue
            }
            let expected = Self.lightest(pack)
            #expect(found.isEmpty == expected.isEmpty, random.comment)
            if let first = found.first, let lightest = expected.first {
                #expect(ActionSet(first.steps.map(\.action)) == lightest, random.comment)
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
                for step in plan.steps {
                    #expect(Set(pack.rules.pack.actions[step.action].after).isSubset(of: before))
                    before.append(step.action)
                }
            }
        }
    }

    @Test func aSearchThatIsCutSaysHowFarItMayBeOff() throws {
        var random = SplitMix64(seed: 7)
        var cut = 0
        for _ in 0..<30 {
            let pack = try RandomPlanPack(&random, actions: 7)
            let planner = LevelPlanner(rules: pack.rules, stepLimit: 2)
            guard case .plans(let plans, let gap, _) = planner.plan(for: pack.evidence, to: 0).outcome,
                let first = plans.first, let lightest = Self.lightest(pack).first
            else { continue }
            let least = lightest.indices.reduce(0) { $0 + pack.rules.pack.actions[$1].months }
            #expect(first.months - gap <= least)
            if gap > 0 { cut += 1 }
        }
        #expect(cut > 0)
    }

    /// The lightest sets that make the highest level certain, by trying all; those with the same weight in the pack's order.
    private static func lightest(_ pack: RandomPlanPack) -> [ActionSet] {
        let actions = pack.rules.pack.actions
        let village = PlannedVillage(pack.evidence, assessor: Assessor(rules: pack.rules))
        let order = ActionOrder(actions, done: village.done)
        let all = ActionSet(actions.indices).subtracting(village.done)
        func weight(_ set: ActionSet) -> [Int] {
            let chosen = set.indices.map { actions[$0] }
            return [chosen.reduce(0) { $0 + $1.months }, chosen.reduce(0) { $0 + $1.cost.rank }, chosen.count]
        }
        return all.subsets.filter { order.isClosed($0, within: all) && village.level(after: $0, in: order) == 0 }
            .sorted { ($0.weightKey(weight)).lexicographicallyPrecedes($1.weightKey(weight)) }
    }
}

extension ActionSet {
    fileprivate func weightKey(_ weight: (ActionSet) -> [Int]) -> [Int] { weight(self) + indices }
}
