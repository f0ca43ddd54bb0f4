import Analysis
import Certification
import FEEL
import Testing

/// Every choice of open facts with every answer to them, each assessed as any village is: the second opinion on what settles
/// a level.
struct AllAnswers {
    /// Some answers, and what is found with them.
    struct Case {
        let answers: [Int: Value]
        let certain: Int?
        let possible: Int?
        /// What is left open in the sections' scores.
        let open: Fraction
    }

    let pack: RulePack
    /// The facts of which nothing is known.
    let unknown: [Int]
    /// The cases that don't contradict themselves, by the facts that are answered.
    private(set) var cases: [Set<Int>: [Case]] = [:]

    init(_ known: [Int: Value], of pack: RulePack, asOf: Day) throws {
        self.pack = pack
        unknown = pack.facts.indices.filter { known[$0] == nil }
        let assessor = Assessor(rules: DatedRules(pack, asOf: asOf))
        var choices: [[Int: Value]] = [[:]]
        for fact in unknown {
            let values = try #require(Self.values(of: pack.facts[fact]))
            choices += choices.flatMap { choice in values.map { choice.merging([fact: $0]) { $1 } } }
        }
        for answers in choices {
            let all = known.merging(answers) { $1 }
            let facts = pack.facts.indices.map { all[$0].map(FactEvidence.claim) ?? .missing }
            let evidence = try Evidence.invented(facts, kind: .desa, asOf: asOf)
            let found = assessor.assess(evidence).evaluation(at: .claimed)
            guard all.keys.allSatisfy({ found.facts[$0].unknownReason == nil }),
                !Self.contradicts(found, Set(answers.keys), pack)
            else { continue }
            let open = pack.sections.map { found.groups[$0] }.filter { $0.outcome != .notApplicable }
                .reduce(Fraction.zero) { $0 + ($1.score.high - $1.score.low) }
            let new = Case(answers: answers, certain: found.certainLevel, possible: found.possibleLevel, open: open)
            cases[Set(answers.keys), default: []].append(new)
        }
    }

    private static func values(of fact: Fact) -> [Value]? {
        switch fact.kind {
        case .boolean: [.boolean(true), .boolean(false)]
        case .choice: fact.options.map { .string($0.id) }
        case .integer:
            if case .constant(.number(let low))? = fact.lowerBound, case .constant(.number(let high))? = fact.upperBound
            {
                ((low.integer ?? 0)...(high.integer ?? 0)).map { .number(Number($0)) }
            } else {
                nil
            }
        default: nil
        }
    }

    /// Whether answers leave a criterion open that reads them and nothing unknown: such as a part larger than its whole.
    private static func contradicts(_ found: Evaluation, _ answered: Set<Int>, _ pack: RulePack) -> Bool {
        pack.criteria.indices.contains { index in
            let reads = pack.criteria[index].reads
            return found.criteria[index].outcome == .unknown && reads.contains(where: answered.contains)
                && reads.allSatisfy { found.facts[$0].unknownReason == nil }
        }
    }

    static func isSettled(_ found: Case, _ target: Int?) -> Bool {
        guard let target else { return found.certain == found.possible }
        return (found.certain ?? .max) <= target || (found.possible ?? .max) > target
    }

    /// Whether answers to some facts settle the level whatever they are.
    func decides(_ facts: Set<Int>, _ target: Int?) -> Bool {
        cases[facts, default: []].allSatisfy { Self.isSettled($0, target) }
    }

    /// The deciding sets of which nothing can be left out.
    func minimalDecidingSets(_ target: Int?) -> Set<Set<Int>> {
        let deciding = cases.keys.filter { decides($0, target) }
        return Set(deciding.filter { set in !deciding.contains { $0.isStrictSubset(of: set) } })
    }

    /// The smallest sets with which some answers bring about a result.
    func smallestSets(_ result: LevelSettling.Quickest.Result) -> Set<Set<Int>> {
        let sets = cases.filter { $0.value.contains { Self.isReached(result, $0) } }.map(\.key)
        let least = sets.map(\.count).min()
        return Set(sets.filter { $0.count == least })
    }

    static func isReached(_ result: LevelSettling.Quickest.Result, _ found: Case) -> Bool {
        switch result {
        case .final(let level): found.certain == level && found.possible == level
        case .noLevel: found.possible == nil
        case .certain(let level): (found.certain ?? .max) <= level
        case .lost(let level): (found.possible ?? .max) > level
        }
    }

    /// What answers to some facts close at least and at most.
    func closing(of facts: Set<Int>) throws -> (least: Fraction, most: Fraction) {
        let before = try #require(cases[[]]?.first).open
        let left = cases[facts, default: []].map(\.open)
        return (before - (try #require(left.max())), before - (try #require(left.min())))
    }
}
