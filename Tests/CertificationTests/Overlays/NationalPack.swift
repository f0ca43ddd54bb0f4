import Certification
import Diagnostics
import Loading
import TestSupport
import Testing

/// A small pack in memory with every use that a parameter can have, and overlays on it.
enum NationalPack {
    /// The files of the pack.
    static let files: [String: String] = [
        "pack.yaml": """
        id: nasional
        version: 1.0.0
        status: provisional
        effective: {from: 2025-01-01, to: 2026-12-31}
        label: {id: Nasional, en: National}
        designation assurance: documented
        sections: [nilai.yaml, jumlah.yaml]
        sources: [{id: pusat, title: Aturan pusat, publisher: Pusat, date: 2025, kind: regulation}]
        units: [{id: orang, en: people, one: person}]
        """,
        "facts.yaml": """
        facts:
          - {id: pmi.total, type: integer, label: {id: PMI, en: Workers}, question: {id: Berapa?, en: How many?}, at least: 0,
             at most: batas_orang, maximum age: umur, documents: [{kind: SK, validity: masa}]}
          - {id: pmi.resmi, type: integer, label: {id: Resmi, en: Official}, question: {id: Berapa?, en: How many?}, at least: 0}
          - {id: satgas.ada, type: boolean, label: {id: Satgas, en: Task force}, question: {id: Ada?, en: Is there?}}
          - {id: satgas.anggota, type: integer, label: {id: Anggota, en: Members}, question: {id: Berapa?, en: How many?}}
          - {id: hari, type: integer, label: {id: Hari, en: Days}, question: {id: Berapa?, en: How many?},
             at most: batas_hari, maximum age: umur_hari, documents: [{kind: SK, validity: masa_hari}]}
          - {id: unsur, type: choices, label: {id: Unsur, en: Parts}, question: {id: Siapa?, en: Who?},
             options: [{id: bpd, label: BPD}, {id: pkk, label: PKK}]}
        checks:
          - {id: di-dalam, label: {id: Di dalam jumlah, en: Within}, holds: pmi.resmi <= pmi.total + selisih,
             basis: {source: pusat, place: bab 1}}
        """,
        "parameters.yaml": """
        parameters:
          - {id: batas_orang, label: Batas, value: 1000, basis: {source: pusat, place: bab 1}}
          - {id: umur, label: Umur, value: P1Y, basis: {source: pusat, place: bab 1}}
          - {id: masa, label: Masa, value: P3Y, basis: {source: pusat, place: bab 1}}
          - {id: batas_hari, label: Batas hari, value: 100, basis: {source: pusat, place: bab 1}}
          - {id: umur_hari, label: Umur hari, value: P1Y, basis: {source: pusat, place: bab 1}}
          - {id: masa_hari, label: Masa hari, value: P3Y, basis: {source: pusat, place: bab 1}}
          - {id: selisih, label: Selisih, value: 5, basis: {source: pusat, place: bab 1}}
          - {id: tinggi, label: Tinggi, value: 0.8, range: {from: 0.5, to: 0.9}, basis: {assumption: {id: Dikira., en: Guessed.}}}
          - {id: cepat, label: Cepat, value: 3, basis: {source: pusat, place: bab 1}}
          - {id: penuh, label: Penuh, value: 10, basis: {source: pusat, place: bab 1}}
          - {id: puncak, label: Puncak, value: 20, basis: {source: pusat, place: bab 1}}
          - {id: anggota, label: Anggota, value: 5, basis: {source: pusat, place: bab 1}}
          - {id: poin, label: Poin, value: 2, basis: {source: pusat, place: bab 1}}
          - {id: bobot, label: Bobot, value: 2, basis: {source: pusat, place: bab 1}}
          - {id: lantai, label: Lantai, value: 60, basis: {source: pusat, place: bab 1}}
          - {id: cukup, label: Cukup, value: 3, basis: {source: pusat, place: bab 1}}
          - {id: penyebut, label: Penyebut, value: 1, basis: {source: pusat, place: bab 1}}
          - {id: ambang_kecil, label: Kecil, value: 3, basis: {source: pusat, place: bab 1}}
          - {id: longgar, label: Longgar, value: 4, may be relaxed: true, basis: {source: pusat, place: bab 1}}
          - {id: bertahap, label: Bertahap, basis: {source: pusat, place: bab 1},
             values: [{from: 2025-01-01, value: 5}, {from: 2026-01-01, value: 7}]}
        """,
        "nilai.yaml": """
        id: nilai
        label: {id: Nilai, en: Value}
        aggregate: weightedMean
        basis: {source: pusat, place: bab 2}
        groups:
          - id: aman
            label: {id: Aman, en: Safe}
            aggregate: weightedMean
            weight: bobot
            basis: {source: pusat, place: bab 2}
            criteria:
              - id: satgas
                label: {id: Satgas, en: Task force}
                met when: satgas.ada and satgas.anggota >= anggota
                basis: {source: pusat, place: bab 2}
                advice: {id: Bentuk., en: Form one.}
              - id: porsi
                label: {id: Porsi, en: Share}
                measure: share(pmi.resmi, pmi.total, penyebut)
                bands: [{at least: tinggi, points: poin}, {at least: 0.5, points: 1}, {otherwise: true, points: 0}]
                basis: {source: pusat, place: bab 2}
          - id: cepat
            label: {id: Cepat, en: Fast}
            aggregate: weightedMean
            basis: {source: pusat, place: bab 2}
            criteria:
              - id: tanggap
                label: {id: Tanggap, en: Answer}
                measure: hari
                bands: [{at most: cepat, points: 1}, {otherwise: true, points: 0}]
                basis: {source: pusat, place: bab 2}
              - id: resmi
                label: {id: Resmi, en: Official}
                met when: pmi.resmi >= 8
                basis: {source: pusat, place: bab 2}
              - id: skala
                label: {id: Skala, en: Scale}
                measure: satgas.anggota
                scale: {from: 0, to: penuh}
                basis: {source: pusat, place: bab 2}
              - id: ketat
                label: {id: Ketat, en: Strict}
                measure: satgas.anggota
                scale: {from: 0, to: puncak, outside: contradictory}
                basis: {source: pusat, place: bab 2}
        """,
        "jumlah.yaml": """
        id: jumlah
        label: {id: Jumlah, en: Sum}
        aggregate: sum
        met at: cukup
        basis: {source: pusat, place: bab 3}
        criteria:
          - id: bertahap
            label: {id: Bertahap, en: By steps}
            met when: satgas.anggota >= bertahap
            basis: {source: pusat, place: bab 3}
          - id: kecil
            label: {id: Kecil, en: Small}
            applies: pmi.total >= ambang_kecil
            met when: satgas.ada or satgas.anggota >= longgar or count(unsur) > 1
            basis: {source: pusat, place: bab 3}
          - id: daftar
            label: {id: Daftar, en: List}
            met when: (satgas.ada or pmi.total > 0) // tidak keduanya
            weight: 3
            basis: {source: pusat, place: bab 3}
        """,
        "levels.yaml": """
        levels:
          - {id: baik, label: {id: Baik, en: Good}, basis: {source: pusat, place: bab 4},
             requires: nilai.score >= lantai and jumlah.met}
          - {id: mulai, label: {id: Mulai, en: Started}, basis: {source: pusat, place: bab 4}, requires: nilai.aman.satgas.met}
        """,
    ]

    /// The `pack.yaml` of an overlay on it.
    static let overlay = """
        id: daerah
        extends: nasional
        version: 0.1.0
        status: draft
        effective: {from: 2025-01-01}
        label: {id: Daerah, en: Region}
        sources: [{id: perda, title: Aturan daerah, publisher: Daerah, date: 2025, kind: regulation}]

        """

    /// A loader of a pack whose files lie in a folder of its name.
    static func loader(
        _ files: [String: String],
        folder: String,
        beside neighbours: [RulePackLoader] = []
    ) -> RulePackLoader {
        let files = files.map { name, text in
            PackFile(name: name, source: MarkedSource(text, path: "\(folder)/\(name)").file)
        }
        return RulePackLoader(files, folder: folder, beside: neighbours)
    }

    /// What comes of an overlay on the national pack, marks taken out of its files.
    static func merge(
        _ overlay: [String: String],
        on base: [String: String] = files
    ) -> (declaration: RulePackDeclaration?, pack: RulePack?, diagnostics: [Diagnostic]) {
        var files = overlay
        if files["pack.yaml"] == nil { files["pack.yaml"] = sections(of: overlay) + Self.overlay }
        let national = loader(base, folder: "nasional")
        var diagnostics: [Diagnostic] = []
        let declaration = loader(files, folder: "daerah", beside: [national]).load(into: &diagnostics)
        let pack = declaration.flatMap { PackCompiler.compile($0, reporting: &diagnostics) }
        return (declaration, pack, diagnostics)
    }

    /// The line `sections` for the files that aren't those of every pack.
    private static func sections(of files: [String: String]) -> String {
        let names = files.keys.filter { !["facts.yaml", "parameters.yaml", "levels.yaml"].contains($0) }.sorted()
        return names.isEmpty ? "" : "sections: [\(names.joined(separator: ", "))]\n"
    }

    /// The overlay's pack, which must have no findings.
    static func region(_ overlay: [String: String]) throws -> RulePack {
        let merged = merge(overlay)
        let text = DiagnosticTextRenderer(language: .english).text(of: merged.diagnostics)
        try #require(merged.diagnostics.isEmpty, "\(text)")
        return try #require(merged.pack)
    }

    /// The pack itself.
    static func national() throws -> RulePack {
        var diagnostics: [Diagnostic] = []
        let declaration = try #require(loader(files, folder: "nasional").load(into: &diagnostics))
        let pack = PackCompiler.compile(declaration, reporting: &diagnostics)
        let text = DiagnosticTextRenderer(language: .english).text(of: diagnostics)
        return try #require(pack, "\(text)")
    }
}
