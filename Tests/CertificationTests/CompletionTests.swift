import Certification
import FEEL
import TestSupport
import Testing

/// What holds for every completion of open evidence, found by trying them all in a small world.
@Suite struct CompletionTests {
    /// Random evidence in which some facts are open, and all its consistent completions.
    private static func worlds(_ count: Int, random: inout SplitMix64) -> [(open: [Value?], completions: [[Value?]])] {
        var worlds: [(open: [Value?], completions: [[Value?]])] = []
        while worlds.count < count {
            let whole = CleanVillage.domains.map { $0.randomElement(using: &random) }
            guard CleanVillage.isConsistent(whole) else { continue }
            var open = whole
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                open[Int.random(in: open.indices, using: &random)] = nil
            }
            var completions: [[Value?]] = [[]]
            for (index, value) in open.enumerated() {
                let choices = value.map { [$0] } ?? CleanVillage.domains[index]
                completions = completions.flatMap { start in choices.map { start + [$0] } }
            }
            worlds.append((open, completions.filter(CleanVillage.isConsistent)))
        }
        return worlds
    }

    @Test func aDefiniteResultHoldsInEveryCompletionAndEveryRangeHoldsItsScore() throws {
        let pack = try CleanVillage.pack()
        let assessor = Assessor(rules: DatedRules(pack, asOf: try CleanVillage.day("2025-11-19")))
        var random = SplitMix64(seed: 20_251_119)
        for world in Self.worlds(100, random: &random) {
            let open = assessor.assess(try CleanVillage.evidence(world.open)).evaluation(at: .claimed)
            for completion in world.completions {
                let whole = assessor.assess(try CleanVillage.evidence(completion)).evaluation(at: .claimed)
                for (before, after) in zip(open.criteria, whole.criteria) {
                    #expect(holds(before.outcome, after.outcome, before.mayNotApply), random.comment)
                    if after.outcome != .notApplicable { #expect(before.score.contains(after.score), random.comment) }
                }
                for (before, after) in zip(open.groups, whole.groups) {
                    #expect(holds(before.outcome, after.outcome, before.mayNotApply), random.comment)
                    if after.outcome != .notApplicable {
                        #expect(before.score.contains(after.score), random.comment)
                        #expect(before.share.contains(after.share), random.comment)
                    }
                }
                #expect(isAtLeast(whole.certainLevel, open.certainLevel), random.comment)
                #expect(isAtLeast(open.possibleLevel, whole.possibleLevel), random.comment)
                #expect(whole.certainLevel == whole.possibleLevel, "nothing is open any more; \(random.seed)")
            }
        }
    }

    @Test func learningAFactNeverWidensARange() throws {
        let pack = try CleanVillage.pack()
        let assessor = Assessor(rules: DatedRules(pack, asOf: try CleanVillage.day("2025-11-19")))
        var random = SplitMix64(seed: 7)
        for world in Self.worlds(100, random: &random) {
            let before = assessor.assess(try CleanVillage.evidence(world.open)).evaluation(at: .claimed)
            for (index, value) in world.open.enumerated() where value == nil {
                for completion in world.completions {
                    var learned = world.open
                    learned[index] = completion[index]
                    let after = assessor.assess(try CleanVillage.evidence(learned)).evaluation(at: .claimed)
                    for (wide, narrow) in zip(before.groups, after.groups) where narrow.outcome != .notApplicable {
                        #expect(wide.score.contains(narrow.score), random.comment)
                    }
                    #expect(isAtLeast(after.certainLevel, before.certainLevel), random.comment)
                    #expect(isAtLeast(before.possibleLevel, after.possibleLevel), random.comment)
                }
            }
        }
    }

    @Test func betterBackingNeverLowersAScoreOrALevel() throws {
        let pack = try CleanVillage.pack()
        let assessor = Assessor(rules: DatedRules(pack, asOf: try CleanVillage.day("2025-11-19")))
        let on = try CleanVillage.day("2025-10-01")
        var random = SplitMix64(seed: 99)
        for world in Self.worlds(300, random: &random) {
            let backing = world.open.map { _ in Assurance.allCases.randomElement(using: &random) ?? .claimed }
            let index = Int.random(in: world.open.indices, using: &random)
            var better = backing
            better[index] = .verified
            let before = assessor.assess(try evidence(world.open, backing, on))
            let after = assessor.assess(try evidence(world.open, better, on))
            for assurance in Assurance.allCases {
                let (old, new) = (before.evaluation(at: assurance), after.evaluation(at: assurance))
                for (low, high) in zip(old.groups, new.groups) where high.outcome != .notApplicable {
                    #expect(low.score.low <= high.score.low, random.comment)
                }
                #expect(isAtLeast(new.certainLevel, old.certainLevel), random.comment)
            }
        }
    }

    /// Evidence in which each fact is backed as told.
    private func evidence(_ values: [Value?], _ backing: [Assurance], _ on: Day) throws -> Evidence {
        try CleanVillage.evidence(
            facts:
                zip(values, backing).map { value, assurance in
                    guard let value else { return .missing }
                    let document = Document(
                        kind: "Perdes",
                        number: nil,
                        title: nil,
                        date: on,
                        validUntil: nil,
                        file: nil,
                        sha256: nil
                    )
                    return .statements([
                        Statement(
                            value: value,
                            asOf: nil,
                            source: nil,
                            documents: assurance >= .documented ? [document] : [],
                            verification: assurance == .verified
                                ? Verification(by: "BP3MI", on: on, value: nil, note: nil) : nil
                        )
                    ])
                }
        )
    }

    /// Whether a result that was found first can become another one when more is known.
    private func holds(_ before: Outcome, _ after: Outcome, _ mayNotApply: Bool) -> Bool {
        switch before {
        case .unknown: after != .fault && (mayNotApply || after != .notApplicable)
        case .met, .notMet, .notApplicable, .fault: before == after
        }
    }

    /// Whether the left level is the right one or a higher one; no level is the lowest of all.
    private func isAtLeast(_ lhs: Int?, _ rhs: Int?) -> Bool {
        (lhs ?? .max) <= (rhs ?? .max)
    }
}

extension ScoreRange {
    fileprivate func contains(_ other: ScoreRange) -> Bool { low <= other.low && other.high <= high }
}
