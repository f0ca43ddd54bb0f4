import Certification
import Diagnostics
import Loading
import Testing

/// A small pack in memory, of which tests change a line or two.
enum SmallPack {
    /// The texts by file name.
    static let texts: [String: String] = [
        "pack.yaml": pack, "facts.yaml": facts, "parameters.yaml": parameters, "pillars.yaml": pillars,
        "levels.yaml": levels,
    ]

    /// Loads and compiles the pack with stretches of its text replaced, each of which must be there.
    static func load(
        _ changes: [(file: String, right: String, wrong: String)] = []
    ) throws -> (declaration: RulePackDeclaration, pack: RulePack) {
        var texts = texts
        for change in changes {
            let text = try #require(texts[change.file])
            try #require(text.contains(change.right), "'\(change.right)' isn't in \(change.file)")
            texts[change.file] = text.replacing(change.right, with: change.wrong)
        }
        let files = texts.map { PackFile(name: $0, source: SourceFile(path: "rules/\($0)", text: $1)) }
        var diagnostics: [Diagnostic] = []
        let declaration = RulePackLoader(files, folder: "rules").load(into: &diagnostics)
        let pack = declaration.flatMap { PackCompiler.compile($0, reporting: &diagnostics) }
        let text = DiagnosticTextRenderer(language: .english).text(of: diagnostics)
        return (try #require(declaration, "\(text)"), try #require(pack, "\(text)"))
    }

    private static let pack = """
        id: small
        version: 1.0.0
        status: draft
        effective: {from: 2025-01-01}
        label: {id: Kecil, en: Small}
        sections: [pillars.yaml]
        sources:
          - {id: law, title: A law, publisher: The state, date: 2017, kind: law}
        """

    private static let facts = """
        facts:
          - id: pmi.total
            type: integer
            unit: orang
            label: {id: Jumlah PMI, en: Migrant workers}
            question: {id: Berapa?, en: How many?}
            at least: 0
            at most: 10000
          - id: pmi.prosedural
            type: integer
            unit: orang
            label: {id: PMI prosedural, en: Procedural}
            question: {id: Berapa?, en: How many?}
            at least: 0
            at most: 10000
          - id: satgas.ada
            type: boolean
            label: {id: Satgas ada, en: Task force}
            question: {id: Ada?, en: Is there one?}
          - id: satgas.anggota
            type: integer
            label: {id: Anggota satgas, en: Members}
            question: {id: Berapa?, en: How many?}
            at least: 0
            at most: 50
        checks:
          - id: prosedural-di-dalam-total
            label: {id: Di dalam jumlah, en: Within the total}
            holds: pmi.prosedural <= pmi.total
            basis: {source: law, place: article 2}
        """

    private static let parameters = """
        parameters:
          - id: ambang
            label: {id: Ambang, en: Threshold}
            value: 60
            range: {from: 40, to: 80}
            basis: {assumption: {id: Belum ditetapkan., en: Not set.}}
          - id: tinggi
            label: {id: Porsi tinggi, en: High share}
            value: 0.8
            range: {from: 0.7, to: 0.95}
            basis: {assumption: {id: Belum ditetapkan., en: Not set.}}
          - id: cukup
            label: {id: Porsi cukup, en: Enough}
            value: 0.5
            range: {from: 0.3, to: 0.6}
            basis: {assumption: {id: Belum ditetapkan., en: Not set.}}
          - id: anggota_minimal
            label: {id: Anggota minimal, en: Members needed}
            value: 5
            basis: {source: law, place: article 3}
        """

    private static let pillars = """
        id: pillars
        label: {id: Pilar, en: Pillars}
        aggregate: weightedMean
        met at: ambang
        basis: {source: law, place: article 1}
        groups:
          - id: aman
            label: {id: Aman, en: Safe}
            aggregate: weightedMean
            basis: {source: law, place: article 1}
            criteria:
              - id: satgas
                label: {id: Satgas aktif, en: Active task force}
                met when: satgas.ada and satgas.anggota >= anggota_minimal
                basis: {source: law, place: article 3}
                advice: {id: Bentuk satgas., en: Form a task force.}
              - id: prosedural
                label: {id: Porsi prosedural, en: Procedural share}
                measure: share(pmi.prosedural, pmi.total, 1)
                bands:
                  - {at least: tinggi, points: 2}
                  - {at least: cukup, points: 1}
                  - {otherwise: true, points: 0}
                basis: {source: law, place: article 4}
                advice: {id: Cocokkan data., en: Compare the data.}
        """

    private static let levels = """
        levels:
          - id: bagus
            label: {id: Bagus, en: Good}
            requires: pillars.score >= ambang and pillars.aman.satgas.met
            basis: {source: law, place: article 5}
          - id: mulai
            label: {id: Mulai, en: Started}
            requires: pillars.aman.satgas.met
            basis: {source: law, place: article 5}
        """
}
