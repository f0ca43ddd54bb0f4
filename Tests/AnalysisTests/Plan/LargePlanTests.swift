import Analysis
import Certification
import TestSupport
import Testing

/// Plans of packs with 30 to 40 actions are held against the fewest months, calculated without the engine.
@Suite struct LargePlanTests {
    @Test(arguments: GroupedPlanPack.Shape.allCases)
    func theMonthsAreProvenToBeTheFewest(_ shape: GroupedPlanPack.Shape) throws {
        var random = SplitMix64(seed: 2045)
        var plans = 0
        for _ in 0..<5 {
            let pack = GroupedPlanPack(shape, &random)
            let rules = try pack.rules
            #expect((30...40).contains(rules.pack.actions.count), random.comment)
            switch LevelPlanner(rules: rules, planLimit: 1).plan(for: try pack.evidence(of: rules), to: 0).outcome {
            case .plans(let found, let gap, _):
                #expect(found.first?.months == pack.leastMonths, random.comment)
                #expect(gap == 0, random.comment)
                plans += 1
            case .impossible: #expect(pack.leastMonths == nil, random.comment)
            case .reached, .overBudget, .denied, .notFound:
                Issue.record("nothing is there yet, and the search has time")
            }
        }
        #expect(plans >= 3, random.comment)
    }

    @Test func whereTheSearchIsCutTheGapCoversTheFewest() throws {
        var random = SplitMix64(seed: 2045)
        var cut = 0
        for shape in GroupedPlanPack.Shape.allCases + GroupedPlanPack.Shape.allCases {
            let pack = GroupedPlanPack(shape, &random)
            let rules = try pack.rules
            let planner = LevelPlanner(rules: rules, planLimit: 1, workLimit: 0)
            guard case .plans(let found, let gap, _) = planner.plan(for: try pack.evidence(of: rules), to: 0).outcome
            else { continue }
            let (months, least) = (try #require(found.first).months, try #require(pack.leastMonths))
            #expect(((months - gap)...months).contains(least), random.comment)
            if gap > 0 { cut += 1 }
        }
        #expect(cut > 2, random.comment)
    }
}
