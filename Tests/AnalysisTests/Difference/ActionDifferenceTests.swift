import Analysis
import Certification
import Diagnostics
import Loading
import Testing

/// What is said of changes in `actions.yaml`; none of them changes a result.
@Suite struct ActionDifferenceTests {
    @Test(
        arguments: [
            ("months: 3", "months: 4", ["action 'catat': time in months 3 → 4"]),
            ("to: 6", "to: 8", ["action 'catat': range of the assumption 2–6 → 2–8"]),
            ("cost: low", "cost: medium", ["action 'catat': cost low → medium"]),
            ("en: Village}", "en: Task force}", ["action 'catat': done by Village → Task force"]),
            ("en: Record}", "en: Record all}", ["action 'catat': label Record → Record all"]),
            ("{at least: 5}", "{expect: 5}", ["action 'catat': establishes (pmi.total) at least 5 → expect 5"]),
            ("      satgas.ada: {is: ya}\n", "", ["action 'catat': establishes (satgas.ada): removed is ya"]),
            ("    after: [data]\n", "", ["action 'lapor': comes after: removed data"]),
            (
                "en: An estimate.", "en: A guess.",
                ["action 'catat': basis assumption: An estimate. → assumption: A guess."]
            ),
            ("- id: lapor", "- id: kirim", ["action 'kirim': new (Report)", "action 'lapor': gone (Report)"]),
        ] as [(String, String, [String])]
    )
    func saysWhatChanged(_ right: String, _ wrong: String, _ sentences: [String]) throws {
        #expect(Self.actions.contains(right))
        let (old, new) = (try Self.edition(), try Self.edition { $0.replacing(right, with: wrong, maxReplacements: 1) })
        let changes = PackDifference(from: old, to: new).changes
        #expect(changes.map(\.sentence.english) == sentences)
        #expect(changes.allSatisfy { $0.direction == .none && $0.sentence.indonesian != $0.sentence.english })
        #expect(changes.allSatisfy { ($0.newPlace ?? $0.oldPlace)?.file.path == "rules/actions.yaml" })
    }

    private static let actions = """
        actions:
          - id: catat
            label: {id: Catat, en: Record}
            by: {id: Desa, en: Village}
            effort: {months: 3, range: {from: 2, to: 6}, cost: low}
            establishes:
              pmi.total: {at least: 5}
              satgas.ada: {is: ya}
            basis: {assumption: {id: Perkiraan., en: An estimate.}}

          - id: data
            label: {id: Data, en: Count}
            by: {id: Desa, en: Village}
            effort: {months: 1, range: {from: 1, to: 2}, cost: free}
            establishes: {pmi.prosedural: {at least: 1}}
            basis: {assumption: {id: Dikira., en: Estimated.}}

          - id: lapor
            label: {id: Lapor, en: Report}
            by: {id: Desa, en: Village}
            effort: {months: 1, range: {from: 1, to: 2}, cost: free}
            after: [data]
            establishes: {pmi.prosedural: {at least: 2}}
            basis: {assumption: {id: Dikira., en: Estimated.}}

        """

    private static func edition(_ change: (String) -> String = { $0 }) throws -> PackEdition {
        var texts = SmallPack.texts
        texts["actions.yaml"] = change(actions)
        let files = texts.map { PackFile(name: $0, source: SourceFile(path: "rules/\($0)", text: $1)) }
        var diagnostics: [Diagnostic] = []
        let declaration = try #require(RulePackLoader(files, folder: "rules").load(into: &diagnostics))
        let pack = try #require(PackCompiler.compile(declaration, reporting: &diagnostics))
        try #require(diagnostics.allSatisfy { $0.severity != .error }, "\(diagnostics.map(\.message.english))")
        return PackEdition(declaration: declaration, pack: pack)
    }
}
