import Analysis
import Certification
import FEEL
import TestSupport
import Testing

/// The constraints of villages of which little is known, against all villages that they can turn out to be.
@Suite struct ConstraintPropertyTests {
    private static let asOf = Day("2025-06-30")

    @Test(arguments: 1...40) func constraintsAreExactlyWhatIsLacking(_ seed: Int) throws {
        var random = SplitMix64(seed: UInt64(seed))
        let pack = try RandomPack(using: &random).requiring(Self.requires(&random), Self.requires(&random)).load().pack
        let trial = CompletionTrial(pack, asOf: try #require(Self.asOf))
        for _ in 0..<4 {
            let village = trial.village(using: &random)
            let assessment = try trial.assess(village)
            let levels = ConstraintFinder(assessment, rules: trial.rules).unmetLevels
            let certain = assessment.evaluation(at: .verified).certainLevel ?? pack.levels.count
            #expect(levels.map(\.level) == (0..<certain).reversed(), random.comment)
            #expect(certain == 0 || levels.first?.constraints.isEmpty == false, random.comment)
            for completion in try trial.completions(of: village) {
                let isBelow = { (level: Int) in completion.evaluation.certainLevel.map { $0 <= level } ?? false }
                var held = true
                for level in levels {
                    held = held && level.constraints.allSatisfy { trial.holds($0, in: completion.evaluation) }
                    #expect(isBelow(level.level) == held, "\(seed) \(ConstraintTrial.lines(levels, pack))")
                    guard completion.keepsClaims else { continue }
                    let impossible = level.constraints.filter { !$0.isPossible }
                    #expect(!impossible.contains { trial.holds($0, in: completion.evaluation) }, random.comment)
                }
            }
        }
    }

    /// A condition of a level, of every form.
    private static func requires(_ random: inout SplitMix64) -> String {
        let parts = [
            "top.met", "top.g.met", "top.h.met", "top.g.p.met", "top.h.s.met", "top.score >= 40", "40 <= top.score",
            "top.score > 50", "top.score >= 75", "top.g.p.score >= 50", "(top.g.q.met or top.h.t.met)",
            "every i in top.groups satisfies i.score >= 1", "(some i in top.groups satisfies i.met)",
            "every i in top.groups satisfies (i.met or i.score >= 2)", "count(top.groups[item.met]) >= satu",
            "count(top.groups[item.score > 1]) > 1", "at least(2, [top.g.p.met, top.g.q.met, top.h.s.met])",
            "top.g.score + top.h.score >= 50", "(top.g.score >= 30 and top.h.met or top.g.r.met)",
        ].shuffled(using: &random)
        // A quantifier takes in all that follows it, so it stands in parentheses or last.
        let chosen = parts.prefix(Int.random(in: 1...4, using: &random))
        return (chosen.filter { !$0.hasPrefix("every") } + chosen.filter { $0.hasPrefix("every") }.prefix(1))
            .joined(separator: " and ")
    }
}

/// A village of a ``RandomPack`` and all that it can turn out to be.
struct CompletionTrial {
    /// What is known of a fact.
    enum Answer {
        case open
        case claimed(Value)
        case verified(Value)
    }

    let rules: DatedRules
    private let values: [[Value]]

    init(_ pack: RulePack, asOf: Day) {
        rules = DatedRules(pack, asOf: asOf)
        values = pack.facts.map { fact in
            switch fact.kind {
            case .boolean: [.boolean(true), .boolean(false)]
            case .choice: fact.options.map { .string($0.id) }
            default: (0...3).map { .number(Number($0)) }
            }
        }
    }

    func village(using random: inout SplitMix64) -> [Answer] {
        values.map { values in
            let value = values.randomElement(using: &random) ?? .null
            switch Int.random(in: 0..<3, using: &random) {
            case 0: return .open
            case 1: return .claimed(value)
            default: return .verified(value)
            }
        }
    }

    func assess(_ village: [Answer]) throws -> Assessment {
        let facts = village.map { answer -> FactEvidence in
            switch answer {
            case .open: .missing
            case .claimed(let value): .claim(value)
            case .verified(let value):
                .statements([
                    Statement(
                        value: value,
                        asOf: nil,
                        source: nil,
                        documents: [],
                        verification: Verification(by: "Dinas", on: rules.asOf, value: nil, note: nil)
                    )
                ])
            }
        }
        return Assessor(rules: rules).assess(try Evidence.invented(facts, kind: .desa, asOf: rules.asOf))
    }

    /// The villages of which all is verified that agree with what is verified here and contradict nothing; whether each
    /// keeps the claims too.
    func completions(of village: [Answer]) throws -> [(evaluation: Evaluation, keepsClaims: Bool)] {
        var all: [(values: [Value], keepsClaims: Bool)] = [([], true)]
        for (answer, values) in zip(village, values) {
            all = all.flatMap { known in
                values.compactMap { value in
                    switch answer {
                    case .open: (known.values + [value], known.keepsClaims)
                    case .claimed(let claim): (known.values + [value], known.keepsClaims && claim == value)
                    case .verified(let found): found == value ? (known.values + [value], known.keepsClaims) : nil
                    }
                }
            }
        }
        return try all.compactMap { completion in
            let evaluation = try assess(completion.values.map { .verified($0) }).evaluation(at: .verified)
            guard evaluation.facts.allSatisfy({ $0.unknownReason == nil }) else { return nil }
            return (evaluation, completion.keepsClaims)
        }
    }

    /// Whether a constraint holds for a village of which everything is known, by the results alone.
    func holds(_ constraint: LevelConstraint, in evaluation: Evaluation) -> Bool {
        switch constraint.kind {
        case .met(let criterion): [.met, .notApplicable].contains(evaluation.criteria[criterion].outcome)
        case .score(let floor):
            floor.isStrict
                ? score(floor.child, evaluation) > floor.proven.low + floor.distance
                : score(floor.child, evaluation) >= floor.proven.low + floor.distance
        case .number(let asked):
            asked.held + asked.open.filter { $0.allSatisfy { holds($0, in: evaluation) } }.count >= asked.needed
        case .condition(let condition):
            condition.evaluate(evaluation.levelSlots(upperEnds: false, rules: rules), asOf: rules.asOf).value
                == .boolean(true)
        case .faultless: evaluation.faults.isEmpty
        }
    }

    private func score(_ child: Group.Child, _ evaluation: Evaluation) -> Fraction {
        switch child {
        case .criterion(let index):
            let result = evaluation.criteria[index]
            return result.outcome == .notApplicable ? Fraction(100) : result.score.low * Fraction(100)
        case .group(let index):
            let result = evaluation.groups[index]
            return result.outcome == .notApplicable ? result.largest : result.score.low
        }
    }
}
