import Certification
import FEEL
import TestSupport
import Testing

@testable import Analysis

/// What is called proven holds for answers that weren't tried, and for searches that were cut off.
@Suite struct SettlingProofTests {
    private static let day = Day("2025-11-19")

    /// Very little work, so that every part of the search comes to its limit in one of the cases.
    private static let works: [SettlingWork] = [
        SettlingWork(values: 4_000, tables: 4_000, options: 30, deciding: (total: 4_000, goal: 200), quickest: 400),
        SettlingWork(values: 4_000, tables: 40, options: 4_000, deciding: (total: 4_000, goal: 200), quickest: 400),
        SettlingWork(values: 4_000, tables: 4_000, options: 4_000, deciding: (total: 12, goal: 3), quickest: 400),
        SettlingWork(values: 4_000, tables: 4_000, options: 4_000, deciding: (total: 4_000, goal: 200), quickest: 5),
        SettlingWork(values: 1, tables: 1, options: 1, deciding: (total: 1, goal: 1), quickest: 1),
    ]

    @Test(arguments: 1...25) func aCutSearchClaimsNoMoreThanIsSo(_ seed: UInt64) throws {
        let asOf = try #require(Self.day)
        var random = SplitMix64(seed: seed)
        let pack = try RandomPack(using: &random).load().pack
        let all = try AllAnswers([:], of: pack, asOf: asOf)
        let facts = pack.facts.map { _ in FactEvidence.missing }
        let evidence = try Evidence.invented(facts, kind: .desa, asOf: asOf)
        for work in Self.works {
            let limits = SettlingFinder.Limits(decidingSets: 10, quickestSets: 3, countedSets: 200, work: work)
            let finder = SettlingFinder(assessor: Assessor(rules: DatedRules(pack, asOf: asOf)), limits: limits)
            let settling = finder.settling(of: evidence, at: .claimed)
            guard !settling.isSettled else { continue }
            try expectSound(settling, all, random.comment)
        }
    }

    /// Everything said of deciding and quickest sets, as far as it is said to be proven.
    private func expectSound(_ settling: LevelSettling, _ all: AllAnswers, _ comment: Comment) throws {
        let deciding = try #require(settling.deciding)
        let minimal = all.minimalDecidingSets(settling.target)
        for set in deciding.sets {
            #expect(all.decides(Set(set.facts), settling.target), comment)
            if deciding.isProven { #expect(minimal.contains(Set(set.facts)), comment) }
        }
        if deciding.isComplete { #expect(Set(deciding.sets.map { Set($0.facts) }) == minimal, comment) }
        let results: [LevelSettling.Quickest.Result] =
            settling.target.map { [.certain($0), .lost($0)] }
            ?? pack(all).levels.indices.map { .final($0) } + [.noLevel]
        for result in results {
            let smallest = all.smallestSets(result)
            guard let quickest = settling.quickest.first(where: { $0.result == result }) else {
                #expect(smallest.isEmpty, comment)
                continue
            }
            if let size = smallest.first?.count {
                #expect(quickest.atLeast <= size, comment)
                if quickest.isSmallest { #expect(quickest.size == size, comment) }
            }
            if quickest.isComplete { #expect(quickest.count == smallest.count, comment) }
            for set in quickest.sets {
                let answers = Dictionary(uniqueKeysWithValues: set.answers.map { ($0.fact, $0.value) })
                #expect(answers.count == quickest.size, comment)
                let found = try #require(all.cases[Set(answers.keys)]?.first { $0.answers == answers }, comment)
                #expect(AllAnswers.isReached(result, found), comment)
            }
        }
    }

    private func pack(_ all: AllAnswers) -> RulePack { all.pack }

    // MARK: Values

    /// Shares of two unknown numbers, with other rules on the whole, held against all numbers there are.
    @Test(arguments: [
        (
            ["a <= w"],
            [
                "measure: share(a, w, 5)\n    bands: [{at least: 0.8, points: 2}, {at least: 0.5, points: 1}, {otherwise: true, points: 0}]",
                "met when: w >= 7", "met when: b",
            ], "top.score >= 60"
        ),
        (
            ["a <= w"], ["met when: share(a, w, 3) >= 0.7", "measure: w\n    scale: {from: 0, to: 10}"],
            "top.score >= 55"
        ),
        (
            [],
            [
                "measure: share(a, w, 4)\n    bands: [{at least: 0.9, points: 1}, {otherwise: true, points: 0}]",
                "met when: b",
            ], "top.score >= 80"
        ),
    ])
    func sharesAreTriedWithEveryResult(_ checks: [String], _ criteria: [String], _ requires: String) throws {
        let asOf = try #require(Self.day)
        let number = "integer, at least: 0, at most: 13"
        let facts = ["w: \(number)", "a: \(number)", "b: boolean"]
        let village = try SettlingPack(facts: facts, checks: checks, criteria: criteria, requires: requires)
        let all = try AllAnswers([:], of: village.pack, asOf: asOf)
        let settling = try village.settling(asOf: asOf)
        #expect(settling.untried.isEmpty)
        let deciding = try #require(settling.deciding)
        #expect(deciding.isProven && deciding.isComplete)
        #expect(settling.quickest.allSatisfy { $0.isSmallest && $0.isComplete })
        try expectSound(settling, all, "\(criteria)")
    }

    /// 17 × 23 isn't among the values tried: nothing is claimed of it but what the bounds of the rule prove.
    @Test func whatIsNotTriedIsNotRuledOut() throws {
        let number = "integer, at least: 2, at most: 300"
        let village = try SettlingPack(
            facts: ["a: \(number)", "b: \(number)"],
            criteria: ["met when: a * b = 391"],
            requires: "top.score >= 50"
        )
        let settling = try village.settling(asOf: try #require(Self.day))
        #expect(settling.untried == [0, 1])
        let reached = try #require(settling.quickest.first { $0.result == .final(0) })
        #expect(reached.sets.isEmpty && !reached.isSmallest && reached.atLeast == 2)
        let deciding = try #require(settling.deciding)
        #expect(deciding.sets.map(\.facts) == [[0, 1]])
    }

    /// Each of these rules turns between values that are tried, or isn't told apart by numbers at all.
    @Test(arguments: [
        ("integer, at least: 0, at most: 9999", "met when: x >= 417", true),
        ("integer, at least: 0", "met when: x > 12 and x <= 3000", true),
        ("integer, at least: 0, at most: 9999", "measure: x\n    scale: {from: 0, to: 40}", true),
        ("integer, at least: 0, at most: 9999", "measure: x\n    scale: {from: 0, to: 900}", false),
        ("integer, at least: 0, at most: 9999", "met when: modulo(x, 7) = 3", false),
        ("decimal, at least: 0, at most: 100", "met when: x >= 12.345", true),
        ("decimal, at least: 0, at most: 100", "measure: x\n    scale: {from: 0, to: 40}", false),
        ("date", "met when: x >= date(\"2025-03-01\")", true),
        ("text, may be absent: true", "met when: x != null", true),
        ("text", "met when: contains(x, \"a\")", false),
    ])
    func saysWhichAnswersAreAllTried(_ type: String, _ criterion: String, _ isTried: Bool) throws {
        let village = try SettlingPack(facts: ["x: \(type)"], criteria: [criterion], requires: "top.score >= 50")
        let settling = try village.settling(asOf: try #require(Self.day))
        #expect(settling.untried == (isTried ? [] : [0]))
    }

    /// A bound that is read off the rules is proven, whatever was tried: the sums need both numbers each.
    @Test func boundsAreProvenWithoutEveryAnswer() throws {
        let facts = ["a", "b", "c", "d"].map { "\($0): integer, at least: 0, at most: 1000" }
        let sum = "scale: {from: 0, to: 70}"
        let village = try SettlingPack(
            facts: facts,
            criteria: ["measure: a + b\n    \(sum)", "measure: c + d\n    \(sum)"],
            requires: "top.score >= 60"
        )
        let settling = try village.settling(asOf: try #require(Self.day))
        #expect(settling.untried == [0, 1, 2, 3])
        let reached = try #require(settling.quickest.first { $0.result == .final(0) })
        #expect(reached.atLeast == 4 && reached.size == 4 && reached.isSmallest && !reached.isComplete)
    }

    // MARK: Contradictions

    /// A part that is known to be larger than its whole leaves its criterion open for good.
    @Test func saysWhereNoAnswersSettleIt() throws {
        let number = "integer, at least: 0, at most: 13"
        let share = "measure: share(a, w, 1)\n    bands: [{at least: 0.9, points: 1}, {otherwise: true, points: 0}]"
        let village = try SettlingPack(
            facts: ["w: \(number)", "a: \(number)", "b: boolean"],
            criteria: [share, "met when: b"],
            requires: "top.score >= 80"
        )
        let known = [0: Value.number(Number(3)), 1: .number(Number(5))]
        let settling = try village.settling(known, asOf: try #require(Self.day))
        let deciding = try #require(settling.deciding)
        #expect(deciding.sets.isEmpty && deciding.isProven)
        #expect(settling.quickest.map(\.result) == [.noLevel])
    }

    /// More facts hang together than can be gone through choice by choice.
    @Test func manyFactsThatHangTogether() throws {
        let facts = (0..<36).map { "b\($0): boolean" }
        let village = try SettlingPack(
            facts: facts,
            checks: [(0..<36).map { "b\($0)" }.joined(separator: " or ")],
            criteria: (0..<36).map { "met when: b\($0)" },
            requires: "top.score >= 50"
        )
        let settling = try village.settling(asOf: try #require(Self.day))
        let reached = try #require(settling.quickest.first { $0.result == .final(0) })
        #expect(reached.size == 18 && reached.count > 0)
    }
}
