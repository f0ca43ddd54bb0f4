import Analysis
import Certification
import Diagnostics
import FEEL
import TestSupport
import Testing

@Suite struct WitnessTests {
    private static let asOf = Day("2025-06-30")

    @Test func everyFindingOfTheSmallPackHasAWitness() throws {
        let (_, pack) = try SmallPack.load()
        let search = EvidenceSearch(rules: DatedRules(pack, asOf: try #require(Self.asOf)))
        let words = pack.criteria.indices.map { criterion in
            search.witnesses(of: criterion).map { "\($0.found.outcome) \($0.found.band.map(String.init) ?? "-")" }
                .sorted()
        }
        // A share of nobody isn't judged; without its measure there is no band.
        #expect(words == [["met -", "notMet -"], ["met 0", "notApplicable -", "notMet 1", "notMet 2"]])
        #expect(!search.isExhaustive)
    }

    @Test(arguments: 1...40) func theEngineFindsWhatAWitnessSays(_ seed: Int) throws {
        var random = SplitMix64(seed: UInt64(seed))
        let (_, pack) = try RandomPack(using: &random).load()
        let rules = DatedRules(pack, asOf: try #require(Self.asOf))
        try Self.confirm(EvidenceSearch(rules: rules), comment: random.comment)
    }

    @Test func theEngineFindsWhatAWitnessOfTheSmallPackSays() throws {
        let (_, pack) = try SmallPack.load()
        let rules = DatedRules(pack, asOf: try #require(Self.asOf))
        try Self.confirm(EvidenceSearch(rules: rules), comment: "the small pack")
        let few = SearchBudget(valuesPerFact: 4, casesPerCluster: 3, villagesPerQuestion: 10, days: 1)
        try Self.confirm(EvidenceSearch(rules: rules, budget: few), comment: "a small budget")
    }

    @Test(arguments: 1...20) func theEngineFindsAVillageThatReachesALevelThere(_ seed: Int) throws {
        var random = SplitMix64(seed: UInt64(seed))
        let (_, pack) = try RandomPack(using: &random).load()
        let asOf = try #require(Self.asOf)
        let search = EvidenceSearch(rules: DatedRules(pack, asOf: asOf))
        let all = try AllVillages(pack, asOf: asOf)
        let assessor = Assessor(rules: search.rules)
        for level in pack.levels.indices {
            let village = search.village(reaching: level)
            #expect((village != nil) == all.reach(level), random.comment)
            guard let village else { continue }
            let facts = pack.facts.indices.map { village.values[$0].map(FactEvidence.claim) ?? .missing }
            let evidence = try Evidence.invented(facts, kind: village.kind, asOf: asOf)
            let reached = try #require(assessor.assess(evidence).evaluation(at: .claimed).certainLevel)
            #expect(reached <= level, random.comment)
        }
    }

    @Test func theSameSearchFindsTheSame() throws {
        let (declaration, pack) = try SmallPack.load()
        let review = PackReview(pack: pack, declaration: declaration, asOf: try #require(Self.asOf))
        #expect(review.searchedFindings() == review.searchedFindings())
    }

    /// Assesses every witness as any village is.
    private static func confirm(_ search: EvidenceSearch, comment: Comment) throws {
        let pack = search.rules.pack
        let assessor = Assessor(rules: search.rules)
        for criterion in pack.criteria.indices {
            for witness in search.witnesses(of: criterion) {
                let facts = pack.facts.indices.map { witness.evidence.values[$0].map(FactEvidence.claim) ?? .missing }
                let evidence = try Evidence.invented(facts, kind: witness.evidence.kind, asOf: search.rules.asOf)
                let evaluation = assessor.assess(evidence).evaluation(at: .claimed)
                #expect(evaluation.criteria[criterion].outcome == witness.found.outcome, comment)
                #expect(Set(witness.evidence.values.keys).isSubset(of: pack.criteria[criterion].reads), comment)
                for (fact, value) in witness.evidence.values {
                    #expect(evaluation.facts[fact] == .known(value), comment)
                }
            }
        }
    }
}
