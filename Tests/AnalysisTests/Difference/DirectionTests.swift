import Analysis
import Certification
import Diagnostics
import FEEL
import Loading
import TestSupport
import Testing

/// What is called stricter proves nothing new, and what is called more lenient loses nothing proven, on random evidence.
@Suite struct DirectionTests {
    private static let edits =
        DifferenceCase.all + [
            DifferenceCase("parameters.yaml", "value: 0.5", "value: 0.6"),
            DifferenceCase("parameters.yaml", "value: 5\n", "value: 7\n"),
            DifferenceCase("pillars.yaml", "{at least: tinggi, points: 2}", "{at least: tinggi, points: 3}"),
            DifferenceCase("pillars.yaml", "        bands:", "        met at: 1\n        bands:"),
            DifferenceCase("pillars.yaml", "satgas.anggota >= anggota_minimal", "satgas.anggota >= 6"),
            DifferenceCase("pillars.yaml", "satgas.ada and satgas.anggota", "satgas.ada or satgas.anggota"),
        ]

    @Test(arguments: edits)
    func directionsHoldOnRandomEvidence(_ edit: DifferenceCase) throws {
        let difference = try edit.difference()
        let directions = Set(difference.changes.map(\.direction))
        guard directions == [.stricter] || directions == [.moreLenient] || directions == [.none] else { return }
        var random = SplitMix64(seed: 20_251_122)
        for _ in 0..<60 {
            let text = Self.village(&random)
            let before = try Self.lows(text, by: difference.old.pack)
            let after = try Self.lows(text, by: difference.new.pack)
            #expect(!before.isEmpty && before.count == after.count, "\(text)")
            for (old, new) in zip(before, after) {
                if directions != [.moreLenient] { #expect(new <= old, "\(random.comment) \(text)") }
                if directions != [.stricter] { #expect(new >= old, "\(random.comment) \(text)") }
            }
        }
    }

    /// A bound is stricter when it is narrower, unless a cross-check compares the fact with another.
    @Test(arguments: [("at most: 50", PackChange.Direction.stricter), ("at most: 10000", .unclear)])
    func boundsOfComparedFactsGoEitherWay(_ bound: String, _ direction: PackChange.Direction) throws {
        let common = [
            DifferenceCase("facts.yaml", bound, "at most: batas"),
            DifferenceCase(
                "parameters.yaml",
                "parameters:\n",
                "parameters:\n  - {id: batas, label: Batas, value: 1000, basis: {source: law, place: article 9}}\n"
            ),
        ]
        let narrower = DifferenceCase("parameters.yaml", "value: 1000", "value: 40")
        let difference = try PackDifference(
            from: DifferenceCase.edition(common),
            to: DifferenceCase.edition(common + [narrower])
        )
        #expect(difference.changes.map(\.direction) == [direction])
    }

    /// A group that counts nowhere without a criterion can lift the mean above it when it counts.
    @Test(arguments: [(false, PackChange.Direction.stricter), (true, .unclear)])
    func aNewCriterionBesideThoseThatMayNotApply(_ mayNotApply: Bool, _ direction: PackChange.Direction) throws {
        var common = [
            DifferenceCase("pillars.yaml", "    aggregate: weightedMean\n", "    aggregate: allMet\n")
        ]
        if mayNotApply {
            common.append(
                DifferenceCase("pillars.yaml", "        met when", "        applies: pmi.total > 0\n        met when")
            )
        }
        let added = DifferenceCase(
            "pillars.yaml",
            "      - id: prosedural\n",
            "      - {id: ada, label: {id: Ada, en: There}, met when: satgas.ada, basis: {source: law, place: article 3}}\n"
                + "      - id: prosedural\n"
        )
        let editions = try (old: DifferenceCase.edition(common), new: DifferenceCase.edition(common + [added]))
        let there = PackDifference(from: editions.old, to: editions.new).changes
        let back = PackDifference(from: editions.new, to: editions.old).changes
        #expect(there.map(\.aspect) == [.added] && back.map(\.aspect) == [.removed])
        #expect(there.map(\.direction) == [direction])
        #expect(back.map(\.direction) == [direction.reversed])
    }

    /// The low ends of all groups, and the certain level as a number that is larger for a higher one.
    private static func lows(_ text: String, by pack: RulePack) throws -> [Fraction] {
        let rules = DatedRules(pack, asOf: try #require(Day("2025-11-19")))
        var diagnostics: [Diagnostic] = []
        var documents = EvidenceReader(rules: rules).documents(of: SourceFile(path: "v.yaml", text: text))
        guard case .evidence(let evidence)? = documents.next(into: &diagnostics) else { return [] }
        let evaluation = Assessor(rules: rules).assess(evidence).evaluation(at: pack.header.designationAssurance)
        let level = Fraction(evaluation.certainLevel.map { pack.levels.count - $0 } ?? 0)
        return [level] + evaluation.groups.map { $0.share.low }
    }

    private static func village(_ random: inout SplitMix64) -> String {
        func number(_ range: ClosedRange<Int>) -> String { String(Int.random(in: range, using: &random)) }
        func fact(_ name: String, _ value: String) -> String {
            switch Int.random(in: 0..<6, using: &random) {
            case 0: return ""
            case 1: return "  \(name): \(value)\n"
            case 2: return "  \(name): {value: \(value), documents: [{kind: SK, number: 1, date: 2024-06-01}]}\n"
            default: return "  \(name): {value: \(value), verified: {by: Dinas, on: 2025-10-01}}\n"
            }
        }
        let total = Int.random(in: 0...20, using: &random)
        let facts = [
            fact("pmi.total", String(total)), fact("pmi.prosedural", number(0...max(1, total))),
            fact("satgas.ada", Bool.random(using: &random) ? "ya" : "tidak"), fact("satgas.anggota", number(0...50)),
        ]
        let head = """
            village: {code: "52.02.05.2999", name: Contoh}
            period: {from: 2025-01-01, to: 2025-09-30}

            """
        return head + (facts.joined().isEmpty ? "facts: {}\n" : "facts:\n" + facts.joined())
    }
}
