import Certification
import FEEL
import Testing

/// Several sourced values of one fact: listed where they change nothing, unknown where they do.
@Suite struct ConflictTests {
    /// Perdes, warga, pemilah, hari, dana, pasar, sampah_pasar and kader of the second scorecard, the first values known.
    private static let known: [Value] = [
        .boolean(true), 10, 8, 3, 8, .boolean(true), .boolean(true), .string("pkk"),
    ]

    private static func sourced(_ values: [Value], verified: Int? = nil) throws -> FactEvidence {
        .statements(
            try values.enumerated().map { index, value in
                Statement(
                    value: value,
                    asOf: nil,
                    source: "sumber \(index)",
                    documents: [],
                    verification: index == verified
                        ? Verification(by: "BP3MI", on: try CleanVillage.day("2025-10-01"), value: nil, note: nil) : nil
                )
            }
        )
    }

    private static func assess(_ changed: [Int: FactEvidence]) throws -> (Assessment, RulePack) {
        let pack = try CleanVillage.pack()
        let facts = known.enumerated().map { index, value in changed[index] ?? .claim(value) }
        let rules = DatedRules(pack, asOf: try CleanVillage.day("2025-11-19"))
        return (Assessor(rules: rules).assess(try CleanVillage.evidence(facts: facts)), pack)
    }

    @Test func aDifferenceThatChangesNothingIsOnlyListed() throws {
        // 8 and 9 of 10 people sort: both reach the best band.
        let (assessment, _) = try Self.assess([2: Self.sourced([8, 9])])
        #expect(assessment.evaluation(at: .claimed).facts[2] == .known(8))
        guard case .sources(fact: 2, let statements, changesOutcome: false)? = assessment.differences.first else {
            Issue.record("the difference isn't listed")
            return
        }
        #expect(statements.count == 2)
    }

    @Test func aDifferenceThatChangesAnOutcomeMakesTheFactUnknown() throws {
        // 8 of 10 reach the threshold of 80 %, 7 don't.
        let (assessment, pack) = try Self.assess([2: Self.sourced([8, 7])])
        let evaluation = assessment.evaluation(at: .claimed)
        #expect(evaluation.facts[2] == .unknown(.conflicting))
        let index = try #require(pack.criteria.firstIndex { $0.path == "nilai.pilah.pemilahan" })
        #expect(evaluation.criteria[index].outcome == .unknown)
        #expect(assessment.differences == [.sources(fact: 2, try Self.statements(of: [8, 7]), changesOutcome: true)])
    }

    private static func statements(of values: [Value]) throws -> [Statement] {
        guard case .statements(let statements) = try sourced(values) else { return [] }
        return statements
    }

    @Test func aVerifiedValueSettlesIt() throws {
        let (assessment, _) = try Self.assess([2: Self.sourced([7, 8], verified: 1)])
        for assurance in Assurance.allCases {
            #expect(assessment.evaluation(at: assurance).facts[2] == .known(8))
        }
    }

    @Test func twoFactsAreTriedTogether() throws {
        // 8 of 10 or 8 of 11: the number of people matters too, whatever the sorters are.
        let (assessment, _) = try Self.assess([1: Self.sourced([10, 11]), 2: Self.sourced([8, 9])])
        let facts = assessment.evaluation(at: .claimed).facts
        #expect(facts[1] == .unknown(.conflicting))
        #expect(facts[2] == .unknown(.conflicting))
    }

    @Test func moreCombinationsThanAnybodyCanTryAreAllUnknown() throws {
        let many = (0..<300).map { Value.number(Number($0)) }
        let changed = try [1, 2, 3, 4].reduce(into: [Int: FactEvidence]()) { $0[$1] = try Self.sourced(many) }
        var all = changed
        for index in [0, 5, 6, 7] {
            all[index] = try Self.sourced((0..<300).map { index == 7 ? .string("\($0)") : .boolean($0 % 2 == 0) })
        }
        let (assessment, _) = try Self.assess(all)
        for index in changed.keys {
            #expect(assessment.evaluation(at: .claimed).facts[index] == .unknown(.conflicting))
        }
    }

    /// 70 facts with two values each are more combinations than a machine word can count.
    @Test func theNumberOfCombinationsMayExceedAMachineWord() throws {
        var files = CleanVillage.files
        let extra = (0..<70).map { index in
            "  - {id: x\(index), type: boolean, label: {id: A, en: B}, question: {id: A, en: B}}\n"
        }
        files["facts.yaml"] = files["facts.yaml"]?.replacing("checks:", with: extra.joined() + "checks:")
        let condition = (0..<70).map { "x\($0)" }.joined(separator: " or ")
        files["wajib.yaml"]? += """

              - {id: banyak, label: {id: A, en: B}, met when: \(condition), basis: {source: buku, place: bab 1}}
            """
        let pack = try CleanVillage.pack(files)
        let two = try Self.sourced([.boolean(true), .boolean(false)])
        let facts = pack.facts.indices.map { $0 < Self.known.count ? FactEvidence.claim(Self.known[$0]) : two }
        let rules = DatedRules(pack, asOf: try CleanVillage.day("2025-11-19"))
        let assessment = Assessor(rules: rules).assess(try CleanVillage.evidence(facts: facts))
        #expect(assessment.evaluation(at: .claimed).facts.last == .unknown(.conflicting))
    }
}
