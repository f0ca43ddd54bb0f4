import Analysis
import Certification
import Diagnostics
import FEEL
import Loading
import Testing

@Suite struct VillageEffectTests {
    /// A village at the upper level: a task force of six, 8 of 10 procedural.
    private static let village = """
        village: {code: "52.02.05.2999", name: Contoh}
        period: {from: 2025-01-01, to: 2025-09-30}
        facts:
          pmi: {total: {value: 10, verified: {by: D, on: 2025-10-01}}, prosedural: {value: 8, verified: {by: D, on: 2025-10-01}}}
          satgas: {ada: {value: ya, verified: {by: D, on: 2025-10-01}}, anggota: {value: 6, verified: {by: D, on: 2025-10-01}}}
        """

    private static func assessment(_ text: String, by pack: RulePack) throws -> Assessment {
        let rules = DatedRules(pack, asOf: try #require(Day("2025-11-19")))
        var diagnostics: [Diagnostic] = []
        var documents = EvidenceReader(rules: rules).documents(of: SourceFile(path: "v.yaml", text: text))
        guard case .evidence(let evidence)? = documents.next(into: &diagnostics) else { throw Unusable() }
        return Assessor(rules: rules).assess(evidence)
    }

    private struct Unusable: Error {}

    private static func effect(_ edits: [DifferenceCase], _ text: String = village) throws -> VillageEffect {
        let difference = try PackDifference(from: DifferenceCase.edition(), to: DifferenceCase.edition(edits))
        return try VillageEffect(
            assessment(text, by: difference.old.pack),
            assessment(text, by: difference.new.pack),
            in: difference
        )
    }

    @Test(arguments: [
        (DifferenceCase("parameters.yaml", "value: 5\n", "value: 7\n"), VillageEffect.Kind.falls),
        (DifferenceCase("parameters.yaml", "value: 0.8", "value: 0.9"), .scoresChange),
        (DifferenceCase("parameters.yaml", "value: 0.5", "value: 0.4"), .same),
        (DifferenceCase("levels.yaml", "- id: bagus", "- id: hebat"), .changes),
        (DifferenceCase("levels.yaml", "- id: mulai", "- id: awal"), .same),
        (DifferenceCase("pillars.yaml", "anggota >= anggota_minimal", "anggota / 0 > 1"), .falls),
    ])
    func kinds(_ edit: DifferenceCase, _ kind: VillageEffect.Kind) throws {
        #expect(try Self.effect([edit]).kind == kind)
    }

    @Test func whatFallsThereRisesBack() throws {
        let edits = [DifferenceCase("parameters.yaml", "value: 5\n", "value: 7\n")]
        let difference = try PackDifference(from: DifferenceCase.edition(edits), to: DifferenceCase.edition())
        let back = try VillageEffect(
            Self.assessment(Self.village, by: difference.old.pack),
            Self.assessment(Self.village, by: difference.new.pack),
            in: difference
        )
        let there = try Self.effect(edits)
        #expect((there.kind, back.kind) == (.falls, .rises))
        #expect(there.old == back.new && there.new == back.old)
        #expect(there.criteria.map(\.path) == back.criteria.map(\.path))
    }

    @Test func theClaimCountsOfItsOwn() throws {
        let claims = Self.village.replacing(", verified: {by: D, on: 2025-10-01}", with: "")
        let effect = try Self.effect([DifferenceCase("parameters.yaml", "value: 5\n", "value: 7\n")], claims)
        #expect(effect.kind == .claimFalls)
        #expect(effect.kind.isFlip)
        #expect(effect.old.certain == nil)
        #expect((effect.old.claimed, effect.new.claimed) == ("bagus", nil))
        #expect(effect.criteria.map(\.path) == ["pillars.aman.satgas"])
    }

    @Test func factsThatOneEditionKnowsAreTold() throws {
        let edit = DifferenceCase(
            "facts.yaml",
            "  - id: satgas.anggota\n",
            "  - id: satgas.dana\n    type: boolean\n    label: {id: Dana, en: Money}\n    question: {id: A?, en: B?}\n"
                + "  - id: satgas.anggota\n"
        )
        let text = Self.village.replacing("satgas: {", with: "satgas: {dana: ya, ")
        #expect(try Self.effect([edit], text).factsOfOneEdition == ["satgas.dana"])
        #expect(try Self.effect([edit], text).kind == .same)
    }

    /// Tried one at a time: what turns the level alone, and what only together.
    @Test func reasonsAreFoundByTrying() throws {
        let members = DifferenceCase("parameters.yaml", "value: 5\n", "value: 7\n")
        let share = DifferenceCase("parameters.yaml", "value: 0.8", "value: 0.9")
        #expect(try Self.reason([members, share]).alone == ["anggota_minimal"])
        #expect(try Self.reason([members, share]).needed == [])
        // The share gives half of the points and so a score of 75, which is enough until the threshold rises as well.
        let threshold = DifferenceCase("parameters.yaml", "value: 60", "value: 80")
        let together = try Self.reason([share, threshold])
        #expect(together.alone == [])
        #expect(together.needed == ["ambang", "tinggi"])
        #expect(
            together.neededWords == [
                "parameter 'ambang': value 60 → 80 (stricter)", "parameter 'tinggi': value 0.8 → 0.9 (stricter)",
            ]
        )
    }

    private struct Reason {
        let alone: [String]
        let needed: [String]
        let neededWords: [String]
    }

    private static func reason(_ edits: [DifferenceCase]) throws -> Reason {
        let difference = try PackDifference(from: DifferenceCase.edition(), to: DifferenceCase.edition(edits))
        func standings(_ difference: PackDifference) throws -> [(change: IsolatedChange, standing: Standing)] {
            try difference.isolated().map { ($0, Standing(try assessment(village, by: $0.pack), by: $0.pack)) }
        }
        let reason = try FlipReason(
            of: effect(edits),
            in: difference,
            made: standings(difference),
            unmade: standings(PackDifference(from: difference.new, to: difference.old))
        )
        return Reason(
            alone: reason.alone.map(\.path),
            needed: reason.needed.map(\.path),
            neededWords: reason.needed.flatMap(\.changes).map(\.sentence.english)
        )
    }
}
