import Certification
import Diagnostics
import Loading
import Testing

/// What is found in `actions.yaml` that no example of a page shows.
@Suite struct ActionFindingTests {
    @Test func anActionThatNoCriterionNoticesIsAFinding() throws {
        // Only the cross-check reads the whole that is raised here.
        let criterion = "share(pmi.prosedural, pmi.total, 1)"
        let found = try Self.findings([Self.action("naikkan", "pmi.total: {at least: 9}")]) {
            $0.replacing(criterion, with: "pmi.prosedural / 100")
        }
        #expect(found.map(\.id) == ["DME1760"])
        #expect(found.map(\.subject) == ["naikkan"])
        #expect(try Self.findings([Self.action("naikkan", "pmi.total: {at least: 9}")]).isEmpty)
    }

    @Test func sixtyFourActionsAreAllowed() throws {
        let actions = (0..<65).map { Self.action("a\($0)", "satgas.ada: {is: ya}") }
        #expect(try Self.findings(Array(actions.dropLast())).isEmpty)
        #expect(try Self.findings(actions).map(\.id) == ["DME1762"])
    }

    /// What evidence refuses, no action may lead to.
    @Test(arguments: [
        ("satgas.anggota", "{is: 2.5}", ["DME1764"]),
        ("satgas.anggota", "{at least: 5 / 2}", ["DME1764"]),
        ("satgas.anggota", "{at least: ceiling(2.5)}", []),
        ("satgas.nomor", "{is: ~}", ["DME1763"]),
        ("satgas.nomor", "{is: '-'}", ["DME1763"]),
        ("satgas.nomor", "{is: tidak ada}", ["DME1763"]),
        ("satgas.nomor", "{is: SK baru 2026}", []),
        ("satgas.nomor", "{is: SK 5202054107850001}", ["DME1512"]),
        ("satgas.nomor", "{is: \"SK \\u0035202054107850001\"}", ["DME1512"]),
    ])
    func valuesThatEvidenceRefusesAreFindings(_ fact: String, _ change: String, _ ids: [String]) throws {
        let text = "  - {id: satgas.nomor, type: text, label: N, question: {id: Nomor apa?, en: Which number?}}\n"
        let found = try Self.findings(
            [Self.action("naikkan", "\(fact): \(change), satgas.ada: {is: ya}")],
            facts: { $0.replacing("checks:\n", with: text + "checks:\n") }
        )
        #expect(found.filter { $0.severity == .error }.map(\.id) == ids)
        // Nobody's number is shown, not even in the line that is quoted.
        #expect(!DiagnosticTextRenderer(language: .english).text(of: found).contains("54107850001"))
    }

    /// A telephone number of an office may stand in a label: that is no evidence.
    @Test func numbersInLabelsAreThePacksOwn() throws {
        let action = Self.action("naikkan", "satgas.ada: {is: ya}").replacing(
            "en: Action",
            with: "en: Call 0812-3456-7890"
        )
        #expect(try Self.findings([action]).isEmpty)
    }

    private static func action(_ id: String, _ effect: String) -> String {
        """
          - id: \(id)
            label: {id: Tindakan, en: Action}
            by: {id: Desa, en: Village}
            effort: {months: 1, cost: low}
            establishes: {\(effect)}
            basis: {source: law, place: article 9}

        """
    }

    /// The findings in the small pack with these actions.
    private static func findings(
        _ actions: [String],
        pillars change: (String) -> String = { $0 },
        facts: (String) -> String = { $0 }
    ) throws -> [Diagnostic] {
        var texts = SmallPack.texts
        texts["pillars.yaml"] = change(try #require(texts["pillars.yaml"]))
        texts["facts.yaml"] = facts(try #require(texts["facts.yaml"]))
        texts["actions.yaml"] = "actions:\n" + actions.joined()
        let files = texts.map { PackFile(name: $0, source: SourceFile(path: "rules/\($0)", text: $1)) }
        var diagnostics: [Diagnostic] = []
        let declaration = RulePackLoader(files, folder: "rules").load(into: &diagnostics)
        _ = declaration.flatMap { PackCompiler.compile($0, reporting: &diagnostics) }
        return diagnostics
    }
}
