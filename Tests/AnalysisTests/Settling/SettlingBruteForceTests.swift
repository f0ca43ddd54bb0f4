import Certification
import FEEL
import TestSupport
import Testing

@testable import Analysis

/// Everything that is said of what settles a level, held against all answers there are.
@Suite struct SettlingBruteForceTests {
    private static let day = Day("2025-11-19")

    @Test(arguments: 1...40) func everyAnswerBearsItOut(_ seed: UInt64) throws {
        let asOf = try #require(Self.day)
        var random = SplitMix64(seed: seed)
        let pack = try RandomPack(using: &random).load().pack
        var known: [Int: Value] = [:]
        for (fact, value) in [Value.boolean(true), .boolean(false), .boolean(true), .number(Number(2)), .string("y")]
            .enumerated()
        {
            if Int.random(in: 0..<4, using: &random) == 0 { known[fact] = value }
        }
        let all = try AllAnswers(known, of: pack, asOf: asOf)
        let finder = SettlingFinder(assessor: Assessor(rules: DatedRules(pack, asOf: asOf)))
        let facts = pack.facts.indices.map { known[$0].map(FactEvidence.claim) ?? .missing }
        let evidence = try Evidence.invented(facts, kind: .desa, asOf: asOf)
        for target in [nil, 0, 1] {
            let settling = finder.settling(of: evidence, at: .claimed, to: target)
            let now = try #require(all.cases[[]]?.first)
            #expect(settling.isSettled == AllAnswers.isSettled(now, target), random.comment)
            try expectClosing(settling, all, random.comment)
            guard !settling.isSettled else {
                #expect(settling.deciding == nil && settling.quickest.isEmpty, random.comment)
                continue
            }
            try expectDeciding(settling, all, random.comment)
            try expectQuickest(settling, all, random.comment)
        }
    }

    private func expectDeciding(_ settling: LevelSettling, _ all: AllAnswers, _ comment: Comment) throws {
        let deciding = try #require(settling.deciding)
        #expect(deciding.isProven && deciding.isComplete, comment)
        let minimal = all.minimalDecidingSets(settling.target)
        #expect(Set(deciding.sets.map { Set($0.facts) }) == minimal, comment)
        let common = minimal.dropFirst().reduce(try #require(minimal.first)) { $0.intersection($1) }
        #expect(Set(deciding.core) == common, comment)
        #expect(deciding.sets.map(\.facts.count) == deciding.sets.map(\.facts.count).sorted(), comment)
        for set in deciding.sets {
            let closing = try all.closing(of: Set(set.facts))
            #expect(set.closing?.least == closing.least && set.closing?.most == closing.most, comment)
            for more in settling.facts { #expect(all.decides(Set(set.facts + [more.fact]), settling.target), comment) }
        }
    }

    private func expectQuickest(_ settling: LevelSettling, _ all: AllAnswers, _ comment: Comment) throws {
        let results: [LevelSettling.Quickest.Result] =
            settling.target.map { [.certain($0), .lost($0)] } ?? [.final(0), .final(1), .noLevel]
        for result in results {
            let smallest = all.smallestSets(result)
            guard let quickest = settling.quickest.first(where: { $0.result == result }) else {
                #expect(smallest.isEmpty, comment)
                continue
            }
            #expect(quickest.isSmallest && quickest.isComplete, comment)
            #expect(quickest.size == smallest.first?.count, comment)
            #expect(quickest.count == smallest.count, comment)
            #expect(quickest.sets.map(\.closed) == quickest.sets.map(\.closed).sorted(by: >), comment)
            for set in quickest.sets {
                let answers = Dictionary(uniqueKeysWithValues: set.answers.map { ($0.fact, $0.value) })
                #expect(smallest.contains(Set(answers.keys)), comment)
                let found = try #require(all.cases[Set(answers.keys)]?.first { $0.answers == answers }, comment)
                #expect(AllAnswers.isReached(result, found), comment)
                #expect(set.closed == (try #require(all.cases[[]]?.first)).open - found.open, comment)
            }
        }
    }

    private func expectClosing(_ settling: LevelSettling, _ all: AllAnswers, _ comment: Comment) throws {
        for fact in settling.facts {
            let closing = try all.closing(of: [fact.fact])
            #expect(fact.closing?.least == closing.least && fact.closing?.most == closing.most, comment)
        }
        #expect(settling.openPoints == (try #require(all.cases[[]]?.first)).open, comment)
        let most = try settling.facts.map { try #require($0.closing).most }
        #expect(most == most.sorted(by: >), comment)
    }
}
