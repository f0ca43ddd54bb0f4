import Certification
import FEEL
import Testing

/// All evidence on a ``RandomPack``, each assessed as any village is: the second opinion on searches.
struct AllVillages {
    let pack: RulePack
    let asOf: Day
    /// The evaluations of villages of which everything is known and nothing contradicts itself.
    let evaluations: [Evaluation]
    /// The slots of the levels' conditions, by village.
    let slots: [[Value]]

    init(_ pack: RulePack, asOf: Day) throws {
        (self.pack, self.asOf) = (pack, asOf)
        let assessor = Assessor(rules: DatedRules(pack, asOf: asOf))
        var answers: [[Value]] = [[]]
        for fact in pack.facts {
            let values = try #require(Self.values(of: fact))
            answers = answers.flatMap { answer in values.map { answer + [$0] } }
        }
        var evaluations: [Evaluation] = []
        for kind in VillageCode.Kind.allCases {
            for answer in answers {
                let evidence = try Evidence.invented(answer.map { .claim($0) }, kind: kind, asOf: asOf)
                let evaluation = assessor.assess(evidence).evaluation(at: .claimed)
                guard evaluation.facts.allSatisfy({ $0.unknownReason == nil }) else { continue }
                evaluations.append(evaluation)
            }
        }
        self.evaluations = evaluations
        slots = evaluations.map { ScoreOracle(pack, $0).slots }
    }

    private static func values(of fact: Fact) -> [Value]? {
        switch fact.kind {
        case .boolean: [.boolean(true), .boolean(false)]
        case .choice: fact.options.map { .string($0.id) }
        case .integer: (0...3).map { .number(Number($0)) }
        default: nil
        }
    }

    /// Whether all conditions on results hold.
    func hold(_ conditions: [Program], _ slots: [Value]) -> Bool {
        conditions.allSatisfy { $0.evaluate(slots, asOf: asOf).value == .boolean(true) }
    }

    /// The conditions that a village that reaches a level fulfils.
    func conditions(of level: Int) -> [Program] { pack.levels[level...].map(\.requires) }

    /// Whether some village fulfils some conditions and fails one of others.
    func contain(fulfilling: [Program], failing: [Program]) -> Bool {
        slots.contains { hold(fulfilling, $0) && !hold(failing, $0) }
    }

    /// Whether some village reaches a level.
    func reach(_ level: Int) -> Bool { slots.contains { hold(conditions(of: level), $0) } }

    /// Whether some village misses one of these levels for one criterion alone.
    func miss(_ levels: [Int], forCriterion criterion: Int) -> Bool {
        let results = evaluations.map { $0.criteria[criterion] }.filter { $0.outcome != .notApplicable }
        let isEverMet = results.contains { $0.outcome == .met }
        guard let best = results.map(\.score.low).max() else { return false }
        return evaluations.indices.contains { village in
            let grant = (criterion: criterion, ScoreOracle.Finding((best, isEverMet)))
            let granted = ScoreOracle(pack, evaluations[village], granting: grant).slots
            return levels.contains { hold(conditions(of: $0), granted) && !hold(conditions(of: $0), slots[village]) }
        }
    }
}

extension Evidence {
    /// The evidence of a village that doesn't exist.
    static func invented(_ facts: [FactEvidence], kind: VillageCode.Kind, asOf: Day) throws -> Evidence {
        let digit =
            switch kind {
            case .kelurahan: 1
            case .desa: 2
            case .desaAdat: 3
            }
        let code = try #require(VillageCode("52.02.05.\(digit)999"))
        return Evidence(
            village: Village(code: code, name: "Contoh", district: nil, regency: nil, province: nil),
            isFictional: true,
            periodFrom: asOf,
            periodTo: asOf,
            note: nil,
            facts: facts,
            digest: Digest(of: []),
            path: "contoh.yaml"
        )
    }
}
