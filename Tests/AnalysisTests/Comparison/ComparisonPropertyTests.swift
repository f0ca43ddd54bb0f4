import Analysis
import Certification
import FEEL
import TestSupport
import Testing

/// The parts of a comparison against assessments made on their own, for random evidence, days and rules.
@Suite struct ComparisonPropertyTests {
    /// Other rules: a threshold, a term, a weight, a criterion that is gone, a section's scale, a value by date.
    private static let rules: [[(file: String, right: String, wrong: String)]] = [
        [], [("parameters.yaml", "value: 60\n", "value: 80\n"), ("parameters.yaml", "value: P3Y", "value: P2Y")],
        [("pillars.yaml", "id: prosedural\n", "id: prosedural\n        weight: 3\n")],
        [("pillars.yaml", "id: prosedural\n", "id: porsi\n")],
        [("pillars.yaml", "met when: satgas.ada and", "applies when: pmi.total > 9\n        met when: satgas.ada and")],
        [("parameters.yaml", "value: 5\n", "values: [{from: 2025-01-01, value: 5}, {from: 2026-03-15, value: 4}]\n")],
        [("pillars.yaml", "id: pillars\n", "id: pilar\n"), ("levels.yaml", "pillars.", "pilar.")],
    ]

    /// Random evidence of the small pack, or a change of some of it.
    private static func facts(_ random: inout SplitMix64) -> [String: String] {
        func day(_ years: ClosedRange<Int>) -> String {
            let (month, date) = (Int.random(in: 10...12, using: &random), Int.random(in: 10...28, using: &random))
            return "\(Int.random(in: years, using: &random))-\(month)-\(date)"
        }
        func record(_ value: String) -> String {
            var entries = ["value: \(value)"]
            if Bool.random(using: &random) { entries.append("as of: \(day(2024...2025))") }
            if Bool.random(using: &random) { entries.append("documents: [{kind: SK, date: \(day(2022...2024))}]") }
            if Bool.random(using: &random) { entries.append("verified: {by: D, on: \(day(2026...2026))}") }
            return "{\(entries.joined(separator: ", "))}"
        }
        var facts: [String: String] = [:]
        if Int.random(in: 0...4, using: &random) > 0 { facts["satgas.ada"] = record("ya") }
        let numbers = [("satgas.anggota", 3...7), ("pmi.total", 8...12), ("pmi.prosedural", 4...9)]
        for (fact, range) in numbers where Int.random(in: 0...5, using: &random) > 0 {
            facts[fact] = record(String(Int.random(in: range, using: &random)))
        }
        return facts
    }

    private static func text(_ facts: [String: String]) -> String {
        func group(_ name: String, _ members: [String]) -> String {
            let entries = members.compactMap { member in facts["\(name).\(member)"].map { "\(member): \($0)" } }
            return "\(name): {\(entries.joined(separator: ", "))}"
        }
        return group("satgas", ["ada", "anggota"]) + ", " + group("pmi", ["total", "prosedural"])
    }

    @Test func thePartsAddUpAndEachIsWhatItSays() throws {
        var random = SplitMix64(seed: 20_261_119)
        let packs = try Self.rules.map { try SmallPack.load(CalendarFinderTests.terms + $0).pack }
        var changed: Set<ChangePart> = []
        for _ in 0..<400 {
            let pack = (old: packs[0], new: try #require(packs.randomElement(using: &random)))
            let start = try #require(Day("2025-11-19"))
            let end = try #require(start.adding(months: Int.random(in: 0...18, using: &random)))
            let before = Self.facts(&random)
            // A third of the villages change nothing, a third some of what they say, a third everything.
            let other = Self.facts(&random)
            let after =
                switch Int.random(in: 0...2, using: &random) {
                case 0: before
                case 1: before.merging(other.filter { _ in Bool.random(using: &random) }) { $1 }
                default: other
                }
            let (oldText, newText) = (Self.text(before), Self.text(after))
            let oldEvidence = try CalendarTrial.evidence(oldText, by: pack.old, on: start)
            let newEvidence = try CalendarTrial.evidence(newText, by: pack.new, on: end)
            let comparison = AssessmentComparison(
                from: AssessmentComparison.Side(pack: pack.old, asOf: start),
                to: AssessmentComparison.Side(pack: pack.new, asOf: end),
                oldEvidence: oldEvidence,
                newByOld: try CalendarTrial.evidence(newText, by: pack.old, on: end),
                newEvidence: newEvidence
            )
            let old = Assessor(rules: DatedRules(pack.old, asOf: start)).assess(oldEvidence)
            let new = Assessor(rules: DatedRules(pack.new, asOf: end)).assess(newEvidence)
            let comment = "\(oldText) → \(newText) on \(end) by \(pack.new.digest.hex.prefix(6)), \(random.comment)"
            #expect(comparison.oldStanding == Standing(old, by: pack.old), "\(comment)")
            #expect(comparison.newStanding == Standing(new, by: pack.new), "\(comment)")
            for section in comparison.sections {
                let splits = [(Assurance.verified, section.proven), (.claimed, section.claimed)]
                for (assurance, split) in splits {
                    let ends = (
                        Self.low(section.path, old, pack.old, assurance),
                        Self.low(section.path, new, pack.new, assurance)
                    )
                    #expect(split.scores.first == ends.0 && split.scores.last == ends.1, "\(comment)")
                    let sum = split.changes.reduce(Fraction.zero, +)
                    #expect(sum == split.whole && sum == (ends.1 ?? .zero) - (ends.0 ?? .zero), "\(comment)")
                    for (part, change) in zip(ChangePart.allCases, split.changes) where change != .zero {
                        changed.insert(part)
                        #expect(
                            Self.mayChange(part, oldText == newText, start == end, pack.old.digest == pack.new.digest),
                            "\(part) \(comment)"
                        )
                    }
                }
            }
        }
        // Each part was seen to change something.
        #expect(changed == Set(ChangePart.allCases))
    }

    /// Whether a part can change anything where the evidence, the day or the rules are the same.
    private static func mayChange(_ part: ChangePart, _ sameText: Bool, _ sameDay: Bool, _ sameRules: Bool) -> Bool {
        switch part {
        case .expiry: !sameDay
        case .evidence, .verification: !sameText
        case .rules: !sameRules
        }
    }

    /// The low end of a section's score, by the assessment alone.
    private static func low(
        _ path: String,
        _ assessment: Assessment,
        _ pack: RulePack,
        _ assurance: Assurance
    ) -> Fraction? {
        guard let index = pack.sections.first(where: { pack.groups[$0].path == path }) else { return nil }
        let result = assessment.evaluation(at: assurance).groups[index]
        return result.outcome == .notApplicable ? nil : result.score.low
    }
}
