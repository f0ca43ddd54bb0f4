import Certification
import Diagnostics
import FEEL
import Loading
import Testing

/// A second programme, unlike the first in every way a scorecard can be: points, bands in both directions, a scale, a
/// mandatory gate, three levels, every aggregate.
///
/// It is invented; no line of the engine knows of it.
enum CleanVillage {
    static let files: [String: String] = [
        "pack.yaml": """
        id: kampung-bersih
        version: 1.2.0
        status: official
        effective: {from: 2024-01-01}
        label: {id: Kampung Bersih, en: Clean Village}
        sections: [wajib.yaml, nilai.yaml, mutu.yaml]
        sources:
          - {id: buku, title: Buku Pedoman, publisher: Penerbit, date: 2024, kind: regulation}
        """,
        "facts.yaml": """
        facts:
          - {id: perdes, type: boolean, label: {id: Perdes, en: Rule}, question: {id: Ada?, en: Is there?},
             documents: [{kind: Perdes, validity: masa}]}
          - {id: warga, type: integer, unit: orang, label: {id: Warga, en: People}, question: {id: Berapa?, en: How many?},
             at least: 0}
          - {id: pemilah, type: integer, unit: orang, label: {id: Pemilah, en: Sorters}, question: {id: Berapa?, en: How many?},
             at least: 0}
          - {id: hari, type: integer, label: {id: Hari tanggap, en: Days to answer}, question: {id: Berapa?, en: How many?}}
          - {id: dana, type: decimal, label: {id: Dana, en: Money}, question: {id: Berapa?, en: How much?}}
          - {id: pasar, type: boolean, label: {id: Pasar, en: Market}, question: {id: Ada?, en: Is there?}}
          - {id: sampah_pasar, type: boolean, label: {id: Sampah pasar, en: Market waste}, question: {id: Diangkut?, en: Taken?}}
          - {id: kader.nama, type: choice, label: {id: Kader, en: Group}, question: {id: Siapa?, en: Who?},
             options: [{id: pkk, label: PKK}, {id: karang_taruna, label: Karang Taruna}], may be absent: true}
        checks:
          - {id: pemilah-di-dalam-warga, label: {id: Pemilah tidak melebihi warga, en: Sorters are people},
             holds: pemilah <= warga, basis: {source: buku, place: bab 2}}
        """,
        "parameters.yaml": """
        parameters:
          - {id: masa, label: {id: Masa Perdes, en: Life of the rule}, value: P5Y, basis: {source: buku, place: bab 1}}
          - {id: baik, label: {id: Ambang baik, en: Good}, value: 0.8, basis: {source: buku, place: bab 3}}
          - {id: cukup, label: {id: Ambang cukup, en: Fair}, value: 0.5, basis: {source: buku, place: bab 3}}
          - {id: bobot_pilah, label: {id: Bobot, en: Weight}, value: 2, basis: {assumption: {id: dikira, en: guessed}},
             range: {from: 1, to: 3}}
        """,
        "wajib.yaml": """
        id: wajib
        label: {id: Wajib, en: Mandatory}
        aggregate: allMet
        basis: {source: buku, place: bab 1}
        criteria:
          - {id: perdes, label: {id: Perdes, en: Rule}, met when: perdes, basis: {source: buku, place: bab 1}}
        """,
        "nilai.yaml": """
        id: nilai
        label: {id: Nilai, en: Points}
        aggregate: sum
        basis: {source: buku, place: bab 2}
        groups:
          - id: pilah
            label: {id: Pemilahan, en: Sorting}
            aggregate: sum
            basis: {source: buku, place: bab 2}
            criteria:
              - id: pemilahan
                label: {id: Pemilahan, en: Sorting}
                measure: share(pemilah, warga, 1)
                bands: [{at least: baik, points: 5}, {at least: cukup, points: 3}, {otherwise: true, points: 1}]
                weight: bobot_pilah
                basis: {source: buku, place: bab 3}
              - id: tanggap
                label: {id: Tanggap, en: Answer}
                measure: hari
                bands: [{at most: 3, points: 4}, {at most: 7, points: 2}, {otherwise: true, points: 0}]
                basis: {source: buku, place: bab 3}
          - id: pasar
            label: {id: Pasar, en: Market}
            aggregate: weightedMean
            weight: 3
            basis: {source: buku, place: bab 4}
            criteria:
              - {id: angkut, label: {id: Angkut, en: Taken}, applies: pasar, met when: sampah_pasar,
                 basis: {source: buku, place: bab 4}}
        """,
        "mutu.yaml": """
        id: mutu
        label: {id: Mutu, en: Quality}
        aggregate: minimum
        basis: {source: buku, place: bab 5}
        groups:
          - id: campur
            label: {id: Campuran, en: Mixed}
            aggregate: geometricMean
            met at: 50
            basis: {source: buku, place: bab 5}
            criteria:
              - {id: dana, label: {id: Dana, en: Money}, measure: dana, scale: {from: 0, to: 8}, met at: 0.5,
                 basis: {source: buku, place: bab 5}}
              - {id: pemilah, label: {id: Pemilah, en: Sorters}, measure: pemilah, scale: {from: 0, to: 2},
                 basis: {source: buku, place: bab 5}}
          - id: hitung
            label: {id: Hitungan, en: Count}
            aggregate: countMet
            met at: 1
            basis: {source: buku, place: bab 5}
            criteria:
              - {id: kader, label: {id: Kader, en: Group}, met when: kader.nama = "pkk", needs: [perdes],
                 basis: {source: buku, place: bab 5}}
              - {id: cepat, label: {id: Cepat, en: Fast}, met when: hari <= 3 or sampah_pasar, basis: {source: buku, place: bab 5}}
        """,
        "levels.yaml": """
        levels:
          - {id: utama, label: {id: Utama, en: Top}, basis: {source: buku, place: bab 6},
             requires: wajib.met and nilai.score >= 12 and mutu.score >= 40}
          - {id: madya, label: {id: Madya, en: Middle}, basis: {source: buku, place: bab 6},
             requires: wajib.met and nilai.score >= 8}
          - {id: pratama, label: {id: Pratama, en: First}, basis: {source: buku, place: bab 6}, requires: wajib.perdes.met}
        """,
    ]

    /// The pack, which must load and compile without a finding, or without an error.
    static func pack(_ files: [String: String] = files, warns: Bool = false) throws -> RulePack {
        var diagnostics: [Diagnostic] = []
        let sources = files.map { PackFile(name: $0.key, source: SourceFile(path: $0.key, text: $0.value)) }
        let declaration = RulePackLoader(sources, folder: "kampung-bersih").load(into: &diagnostics)
        let pack = declaration.flatMap { PackCompiler.compile($0, reporting: &diagnostics) }
        #expect(diagnostics.filter { !warns || $0.severity == .error }.map { "\($0.id) \($0.message.english)" } == [])
        return try #require(pack)
    }

    /// What a fact can be in the small worlds that are searched whole.
    static let domains: [[Value]] = [
        [.boolean(true), .boolean(false)],
        [0, 1, 2].map { .number(Number($0)) },
        [0, 1, 2].map { .number(Number($0)) },
        [2, 5, 9].map { .number(Number($0)) },
        [0, 4, 8].map { .number(Number($0)) },
        [.boolean(true), .boolean(false)],
        [.boolean(true), .boolean(false)],
        [.null, .string("pkk"), .string("karang_taruna")],
    ]

    /// Whether an assignment contradicts itself, as the pack's check or its share would find.
    static func isConsistent(_ values: [Value?]) -> Bool {
        guard case .number(let people)? = values[1], case .number(let sorters)? = values[2] else { return true }
        return sorters <= people
    }

    /// Evidence that claims these values; nothing for a fact that is open.
    static func evidence(_ values: [Value?]) throws -> Evidence {
        try evidence(facts: values.map { $0.map { .claim($0) } ?? .missing })
    }

    /// Evidence with these facts.
    static func evidence(facts: [FactEvidence]) throws -> Evidence {
        Evidence(
            village: Village(
                code: try #require(VillageCode("52.02.05.2999")),
                name: "Contoh",
                district: nil,
                regency: nil,
                province: nil
            ),
            isFictional: true,
            periodFrom: try day("2025-01-01"),
            periodTo: try day("2025-09-30"),
            note: nil,
            facts: facts,
            digest: Digest(of: []),
            path: "contoh.yaml"
        )
    }

    static func day(_ text: String) throws -> Day { try #require(Day(text)) }
}
