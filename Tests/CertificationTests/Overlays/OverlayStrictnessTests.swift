import Certification
import Diagnostics
import FEEL
import Loading
import TestSupport
import Testing

/// An overlay that is accepted lets no village further than its base does, as long as it adds no rules of its own to a mean.
@Suite struct OverlayStrictnessTests {
    /// Values around the base's, on both sides.
    private static let values: [(parameter: String, values: [String])] = [
        ("umur", ["P6M", "P1Y", "P2Y"]), ("masa", ["P1Y", "P3Y", "P4Y"]), ("batas_orang", ["2", "1000"]),
        ("umur_hari", ["P6M", "P1Y", "P2Y"]), ("masa_hari", ["P1Y", "P3Y", "P4Y"]),
        ("batas_hari", ["2", "100", "200"]),
        ("selisih", ["0", "5", "6"]),
        ("tinggi", ["0.6", "0.8", "0.85"]), ("cepat", ["1", "3", "5"]), ("penuh", ["-5", "5", "10", "15"]),
        ("puncak", ["10", "20", "30"]), ("anggota", ["3", "5", "7"]), ("poin", ["1", "2", "3"]),
        ("bobot", ["1", "2", "3"]), ("lantai", ["40", "60", "80"]), ("cukup", ["1", "3", "4"]),
        ("penyebut", ["1", "2", "5"]), ("ambang_kecil", ["1", "3", "5"]), ("bertahap", ["3", "7", "9"]),
    ]

    /// Conditions over facts and results.
    private static let conditions = [
        "hari <= 3", "satgas.anggota > 3 or hari < 2", "pmi.total - pmi.resmi < 4", "count(unsur) > 0",
        "is known(hari)",
        "coalesce(hari, 9) < 5", "not(satgas.ada)",
    ]
    private static let requirements = ["jumlah.kecil.met", "nilai.cepat.score >= 50", "nilai.score >= cukup * 20"]

    /// What of a village can change by an overlay, and can't be told in advance.
    private struct Change {
        var files: [String: String] = [:]
        /// Whether less evidence counts, so that more is open.
        var ages = false
        /// Whether it does nothing but let less evidence of a fact count that a cross-check compares with another.
        var isSilencing = false
    }

    /// Values with which less evidence of a compared fact counts.
    private static let silencing: [(parameter: String, values: [String])] = [
        ("umur", ["P6M"]), ("masa", ["P1Y"]), ("batas_orang", ["2"]),
    ]

    private static func overlay(_ random: inout SplitMix64) -> Change {
        var change = Change()
        let basis = "basis: {source: perda, place: a}"
        change.isSilencing = Int.random(in: 0..<4, using: &random) == 0
        let moved =
            change.isSilencing
            ? silencing.shuffled(using: &random).prefix(1)
            : values.shuffled(using: &random).prefix(Int.random(in: 0...2, using: &random))
        let parameters = moved.map { parameter, values in
            "{change: \(parameter), value: \(values.randomElement(using: &random) ?? ""), \(basis)}"
        }
        change.ages = moved.contains { parameter, _ in
            parameter == "selisih" || ["umur", "masa", "batas"].contains { parameter.hasPrefix($0) }
        }
        change.files["parameters.yaml"] = "parameters: [\(parameters.joined(separator: ", "))]"
        if change.isSilencing { return change }
        if Bool.random(using: &random) {
            let id = ["bertahap", "kecil", "daftar"].randomElement(using: &random) ?? ""
            let condition = conditions.randomElement(using: &random) ?? ""
            let needs = Bool.random(using: &random) ? "needs: [hari], " : ""
            change.files["jumlah.yaml"] =
                "{change: jumlah, criteria: [{change: \(id), also met when: '\(condition)', \(needs)\(basis)}]}"
        }
        if Bool.random(using: &random) {
            let condition = requirements.randomElement(using: &random) ?? ""
            change.files["levels.yaml"] = "levels: [{change: baik, also requires: \(condition), \(basis)}]"
        }
        return change
    }

    /// The evidence of a village without the values that a pack's bounds refuse.
    private static func evidence(_ facts: [FactEvidence], by pack: RulePack, on day: Day) throws -> Evidence {
        let bounded = zip(facts, pack.facts).map { evidence, fact in
            guard case .parameter(let index)? = fact.upperBound, case .statements(let statements) = evidence,
                case .number(let bound) = pack.parameters[index].value(on: day)
            else { return evidence }
            let isOver = statements.contains { statement in
                guard case .number(let number) = statement.value else { return false }
                return number > bound
            }
            return isOver ? .refused : evidence
        }
        return try CleanVillage.evidence(facts: bounded)
    }

    /// A village of which some facts are open, some old, and some contradict each other.
    private static func village(_ random: inout SplitMix64) throws -> [FactEvidence] {
        func number(_ numbers: [Int]) -> Value { .number(Number(numbers.randomElement(using: &random) ?? 0)) }
        let day = try CleanVillage.day(["2025-11-01", "2024-12-01", "2024-06-01"].randomElement(using: &random) ?? "")
        let date = try CleanVillage.day(["2025-06-01", "2023-06-01", "2022-06-01"].randomElement(using: &random) ?? "")
        let document = Document(
            kind: "SK",
            number: nil,
            title: nil,
            date: date,
            validUntil: nil,
            file: nil,
            sha256: nil
        )
        func statement(_ value: Value, documents: [Document] = []) -> FactEvidence {
            let isVerified = Int.random(in: 0..<5, using: &random) > 0
            return .statements([
                Statement(
                    value: value,
                    asOf: day,
                    source: nil,
                    documents: documents,
                    verification: isVerified ? Verification(by: "BP3MI", on: day, value: nil, note: nil) : nil
                )
            ])
        }
        let both = Value.list([.string("bpd"), .string("pkk")])
        var facts: [FactEvidence] = [
            statement(number([0, 1, 2, 3, 4, 10]), documents: Bool.random(using: &random) ? [document] : []),
            statement(number([0, 1, 3, 4, 10, 10])), statement(.boolean(Int.random(in: 0..<4, using: &random) > 0)),
            statement(number([3, 5, 6, 7, 9, 12, 15])),
            statement(number([0, 1, 2, 3, 4, 5]), documents: Bool.random(using: &random) ? [document] : []),
            statement(Bool.random(using: &random) ? both : .list([])),
        ]
        for index in facts.indices where Int.random(in: 0..<9, using: &random) == 0 { facts[index] = .missing }
        return facts
    }

    private static func isAtMost(_ level: Int?, _ other: Int?) -> Bool {
        guard let level else { return true }
        return other.map { level >= $0 } ?? false
    }

    private static func isAtMost(_ evaluation: Evaluation, _ other: Evaluation) -> Bool {
        isAtMost(evaluation.certainLevel, other.certainLevel)
            && zip(evaluation.groups, other.groups).allSatisfy { group, other in
                other.outcome == .notApplicable || group.score.low <= other.score.low
            }
    }

    @Test func anAcceptedOverlayLetsNoVillageFurther() throws {
        let day = try CleanVillage.day("2025-11-19")
        let base = try NationalPack.national()
        let national = Assessor(rules: DatedRules(base, asOf: day))
        // With this base nothing is refused: what its owner keeps would be lost.
        var open = NationalPack.files
        open["parameters.yaml"] = open["parameters.yaml"]?.replacing("basis:", with: "may be relaxed: true, basis:")
            .replacing("may be relaxed: true, may be relaxed: true", with: "may be relaxed: true")
        var random = SplitMix64(seed: 1485)
        var (accepted, refused, stricter, further, silenced) = (0, 0, 0, 0, 0)
        for _ in 0..<140 {
            let change = Self.overlay(&random)
            var merged = NationalPack.merge(change.files)
            let isAccepted = !merged.diagnostics.contains { $0.severity == .error }
            if !isAccepted { merged = NationalPack.merge(change.files, on: open) }
            // Some values break the pack itself, such as one outside its range.
            guard let pack = merged.pack else { continue }
            if isAccepted { accepted += 1 } else { refused += 1 }
            let regional = Assessor(rules: DatedRules(pack, asOf: day))
            for _ in 0..<8 {
                let village = try Self.village(&random)
                let before = national.assess(try Self.evidence(village, by: base, on: day))
                let after = regional.assess(try Self.evidence(village, by: pack, on: day))
                for assurance in Assurance.allCases {
                    let (old, own) = (before.evaluation(at: assurance), after.evaluation(at: assurance))
                    let holds = Self.isAtMost(own, old)
                    if old.certainLevel != own.certainLevel, holds { stricter += 1 }
                    if !holds { further += 1 }
                    if !holds, change.isSilencing { silenced += 1 }
                    guard isAccepted else { continue }
                    let words = "\(change.files.values.sorted()), \(village); DME_SEED=\(random.seed)"
                    #expect(holds, "\(words)")
                    // Evidence that no longer counts leaves more open; a stricter rule doesn't.
                    if !change.ages { #expect(Self.isAtMost(own.possibleLevel, old.possibleLevel), "\(words)") }
                }
            }
        }
        // Both kinds of overlays were tried, and those that were refused would have helped some villages.
        #expect(
            accepted > 20 && refused > 20 && stricter > 20 && further > 20 && silenced > 0,
            "\(accepted) accepted, \(refused) refused, \(stricter) stricter, \(further) further, \(silenced) silenced"
        )
    }
}
