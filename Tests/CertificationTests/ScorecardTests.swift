import Certification
import Diagnostics
public import FEEL
import Loading
import Testing

/// A second, different scorecard through the same code: figures worked out by hand from its YAML.
@Suite struct ScorecardTests {
    /// The values of perdes, warga, pemilah, hari, dana, pasar, sampah_pasar, kader.nama, and what they must give.
    struct Row: Sendable, CustomTestStringConvertible {
        let name: String
        let values: [Value?]
        /// The score of `nilai`, of `mutu`, and the verdict in words.
        let points: String
        let quality: String
        let level: String

        var testDescription: String { name }
    }

    static let rows: [Row] = [
        // 2 × 5 points, 4 points, market 3 × 1; quality: geometric mean of 8/8 and 2/2, kader met and fast: 100.
        Row(
            name: "everything at its best",
            values: [.boolean(true), 2, 2, 3, 8, .boolean(true), .boolean(true), .string("pkk")],
            points: "17",
            quality: "100",
            level: "utama"
        ),
        // No market: its 3 points leave, the other 14 of 14 scale up to 17.
        Row(
            name: "what isn't applicable scales the rest up",
            values: [.boolean(true), 2, 2, 3, 8, .boolean(false), nil, .string("pkk")],
            points: "17",
            quality: "100",
            level: "utama"
        ),
        // 1 of 2 sorts: 3 × 2; 5 days: 2; market not taken: 0. Quality: sqrt(4/8 × 1/2) = 1/2 exactly; counted 1 of 2.
        Row(
            name: "a share at its threshold, a root that is a fraction",
            values: [.boolean(true), 2, 1, 5, 4, .boolean(true), .boolean(false), .string("pkk")],
            points: "8",
            quality: "50",
            level: "madya"
        ),
        // The gate closes every level, whatever the points.
        Row(
            name: "a high score without the mandatory gate",
            values: [.boolean(false), 2, 2, 3, 8, .boolean(true), .boolean(true), .string("pkk")],
            points: "17",
            quality: "50",
            level: "none"
        ),
        // Nobody lives there: the share is not applicable; 4 + 3 of 7 scale up to 17.
        Row(
            name: "a denominator of 0 is never 100 %",
            values: [.boolean(true), 0, 0, 2, 8, .boolean(true), .boolean(true), .null],
            points: "17",
            quality: "0",
            level: "madya"
        ),
        // Everything open. Sorting gives 2 of its 10 points at the worst, but it may not apply, and then only 0 of 4 are left.
        Row(
            name: "nothing known",
            values: Array(repeating: nil, count: 8),
            points: "0…17",
            quality: "0…100",
            level: "open…utama"
        ),
    ]

    @Test(arguments: rows)
    func scores(_ row: Row) throws {
        let pack = try CleanVillage.pack()
        let assessment = Assessor(rules: DatedRules(pack, asOf: try CleanVillage.day("2025-11-19")))
            .assess(try CleanVillage.evidence(row.values))
        let evaluation = assessment.evaluation(at: .claimed)
        func score(_ path: String) throws -> String {
            let range = evaluation.groups[try #require(pack.groups.firstIndex { $0.path == path })].score
            return range.isCertain ? "\(range.low)" : "\(range.low)…\(range.high)"
        }
        #expect(try score("nilai") == row.points)
        #expect(try score("mutu") == row.quality)
        let names = [evaluation.certainLevel, evaluation.possibleLevel].map { $0.map { pack.levels[$0].id } }
        let level =
            switch (names[0], names[1]) {
            case (nil, nil): "none"
            case (nil, let possible?): "open…\(possible)"
            case (let certain, let possible): certain == possible ? certain ?? "" : "\(certain ?? "")…\(possible ?? "")"
            }
        #expect(level == row.level)
    }

    @Test func theOrderOfRulesChangesNothing() throws {
        var files = CleanVillage.files
        // Every list of the pack the other way round, but for bands and levels, whose order means something.
        files["pack.yaml"] = files["pack.yaml"]?.replacing(
            "[wajib.yaml, nilai.yaml, mutu.yaml]",
            with: "[mutu.yaml, wajib.yaml, nilai.yaml]"
        )
        files["mutu.yaml"] = """
            id: mutu
            label: {id: Mutu, en: Quality}
            aggregate: minimum
            basis: {source: buku, place: bab 5}
            groups:
              - id: hitung
                label: {id: Hitungan, en: Count}
                aggregate: countMet
                met at: 1
                basis: {source: buku, place: bab 5}
                criteria:
                  - {id: cepat, label: {id: Cepat, en: Fast}, met when: sampah_pasar or hari <= 3, basis: {source: buku, place: bab 5}}
                  - {id: kader, label: {id: Kader, en: Group}, met when: kader.nama = "pkk", needs: [perdes],
                     basis: {source: buku, place: bab 5}}
              - id: campur
                label: {id: Campuran, en: Mixed}
                aggregate: geometricMean
                met at: 50
                basis: {source: buku, place: bab 5}
                criteria:
                  - {id: pemilah, label: {id: Pemilah, en: Sorters}, measure: pemilah, scale: {from: 0, to: 2},
                     basis: {source: buku, place: bab 5}}
                  - {id: dana, label: {id: Dana, en: Money}, measure: dana, scale: {from: 0, to: 8}, met at: 0.5,
                     basis: {source: buku, place: bab 5}}
            """
        let pack = try CleanVillage.pack()
        let turned = try CleanVillage.pack(files)
        let day = try CleanVillage.day("2025-11-19")
        for row in Self.rows {
            let evidence = try CleanVillage.evidence(row.values)
            let first = Assessor(rules: DatedRules(pack, asOf: day)).assess(evidence).evaluation(at: .claimed)
            let second = Assessor(rules: DatedRules(turned, asOf: day)).assess(evidence).evaluation(at: .claimed)
            #expect(results(of: first, pack) == results(of: second, turned))
            #expect(first.certainLevel == second.certainLevel)
            #expect(first.possibleLevel == second.possibleLevel)
        }
    }

    /// What a rule assumes in the place of an open fact never makes a result certain.
    @Test(arguments: [
        ("applies: pasar", "applies: 'coalesce(pasar, false)'", "nilai.pasar.angkut"),
        ("applies: pasar", "applies: 'coalesce(pasar, true)'", "nilai.pasar.angkut"),
        ("applies: pasar", "applies: is known(pasar)", "nilai.pasar.angkut"),
        ("met when: perdes,", "met when: 'coalesce(pasar, true)',", "wajib.perdes"),
        ("met when: perdes,", "met when: is unknown(pasar),", "wajib.perdes"),
        ("share(pemilah, warga, 1)", "share(1, coalesce(hari, 0), 1)", "nilai.pilah.pemilahan"),
    ])
    func anAssumedValueProvesNothing(_ old: String, _ new: String, _ path: String) throws {
        let pack = try CleanVillage.pack(CleanVillage.files.mapValues { $0.replacing(old, with: new) }, warns: true)
        let facts = pack.facts.map { fact -> FactEvidence in
            switch fact.id {
            case "pasar", "hari": .missing
            case "kader.nama": .claim(.string("pkk"))
            case "warga", "pemilah", "dana": .claim(2)
            default: .claim(.boolean(true))
            }
        }
        let rules = DatedRules(pack, asOf: try CleanVillage.day("2025-11-19"))
        let evaluation = Assessor(rules: rules).assess(try CleanVillage.evidence(facts: facts)).evaluation(at: .claimed)
        let result = evaluation.criteria[try #require(pack.criteria.firstIndex { $0.path == path })]
        #expect(result.outcome == .unknown)
        #expect(!result.assumed.isEmpty)
        #expect(!result.score.isCertain)
    }

    @Test func theOrderOfFactsChangesNothing() throws {
        let lines = ["perdes: ya", "warga: 2", "pemilah: 1", "hari: 5", "dana: 4", "pasar: ya", "kader: {nama: pkk}"]
        var files = CleanVillage.files
        let declared = try #require(files["facts.yaml"]).split(separator: "\nchecks:")
        let facts = declared[0].split(separator: "\n  - ").dropFirst().reversed().map { "\n  - " + $0 }
        files["facts.yaml"] = "facts:" + facts.joined() + "\nchecks:" + declared[1]
        let (first, pack) = try assess(lines, CleanVillage.files)
        let (second, turned) = try assess(lines.reversed(), files)
        #expect(pack.facts.map(\.id) == turned.facts.map(\.id).reversed())
        for assurance in Assurance.allCases {
            let (before, after) = (first.evaluation(at: assurance), second.evaluation(at: assurance))
            #expect(results(of: before, pack) == results(of: after, turned))
            #expect([before.certainLevel, before.possibleLevel] == [after.certainLevel, after.possibleLevel])
        }
    }

    /// The assessment of evidence whose facts are written in a given order.
    private func assess(_ facts: [String], _ files: [String: String]) throws -> (Assessment, RulePack) {
        let pack = try CleanVillage.pack(files)
        let rules = DatedRules(pack, asOf: try CleanVillage.day("2025-11-19"))
        let text = """
            village: {code: "52.02.05.2999", name: Contoh}
            period: {from: 2025-01-01, to: 2025-09-30}
            facts:

            """ + facts.map { "  \($0)\n" }.joined()
        var documents = EvidenceReader(rules: rules).documents(of: SourceFile(path: "contoh.yaml", text: text))
        var diagnostics: [Diagnostic] = []
        guard case .evidence(let evidence)? = documents.next(into: &diagnostics) else {
            throw Unusable()
        }
        #expect(diagnostics.isEmpty)
        return (Assessor(rules: rules).assess(evidence), pack)
    }

    /// Evidence that should have been read and wasn't.
    private struct Unusable: Error {}

    /// What was found, by path.
    private func results(of evaluation: Evaluation, _ pack: RulePack) -> [String: String] {
        var results: [String: String] = [:]
        for (criterion, result) in zip(pack.criteria, evaluation.criteria) {
            results[criterion.path] = "\(result.outcome) \(result.score) \(result.mayNotApply)"
        }
        for (group, result) in zip(pack.groups, evaluation.groups) {
            results[group.path] = "\(result.outcome) \(result.score) \(result.share)"
        }
        return results
    }
}

extension Value: ExpressibleByIntegerLiteral {
    /// A whole number, so that tables of cases stay readable.
    public init(integerLiteral value: Int) { self = .number(Number(value)) }
}
