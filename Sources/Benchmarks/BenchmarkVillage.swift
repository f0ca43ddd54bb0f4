import Diagnostics
import Loading

/// A pack of the size of a real one, and a village's evidence for it.
enum BenchmarkVillage {
    private static let groups = 12
    private static let types = ["integer", "boolean", "decimal", "date", "text"]

    /// How many facts the pack has.
    static let factCount = groups * types.count

    /// The evidence with a plain value for every fact: about 200 scalars.
    static let claims = evidence { value in " \(value)\n" }

    /// The evidence with a document for every fact and a verification.
    static let records = evidence { value in
        """

              value: \(value)
              as of: 2025-09-30
              documents: [{kind: SK Kepala Desa, number: 141/12/2025, date: 2025-02-01}]
              verified: {by: BP3MI NTB, on: 2025-10-14}

        """
    }

    private static func evidence(_ written: (String) -> String) -> [UInt8] {
        let values = ["412", "ya", "0.85", "2025-03-31", "catatan pendek"]
        var text = """
            village: {code: "52.02.05.2003", name: Contoh Jaya, district: Praya, regency: Lombok Tengah, province: NTB}
            period: {from: 2025-01-01, to: 2025-09-30}
            facts:

            """
        for group in 0..<groups {
            text += "  kelompok_\(group):\n"
            for (type, value) in zip(types, values) { text += "    fakta_\(type):" + written(value) }
        }
        return Array(text.utf8)
    }

    /// The pack: each fact with a criterion, 24 parameters.
    static let pack = [
        ("pack.yaml", header), ("facts.yaml", facts), ("parameters.yaml", parameters), ("section.yaml", section),
        ("levels.yaml", levels),
    ].map { PackFile(name: $0.0, source: SourceFile(path: "pack/\($0.0)", text: $0.1)) }

    private static let assumption = "{assumption: {id: Belum ada sumber., en: No source says.}}"
    private static let label = "{id: Sebuah nama, en: A name}"

    private static let header = """
        id: pack
        version: 1.0.0
        status: draft
        effective: {from: 2025-01-01}
        label: \(label)
        sections: [section.yaml]
        """

    private static let facts =
        "facts:\n"
        + (0..<groups).flatMap { group in
            types.map { type in
                """
                  - id: kelompok_\(group).fakta_\(type)
                    type: \(type)
                    label: \(label)
                    question: {id: Berapa banyaknya sekarang?, en: How many are there now?}
                    maximum age: umur
                    documents: [{kind: SK Kepala Desa, validity: P3Y}, {kind: Berita acara}]

                """
            }
        }.joined()

    private static let parameters =
        "parameters:\n  - {id: umur, label: \(label), value: P1Y, range: {from: P6M, to: P2Y}, basis: \(assumption)}\n"
        + (0..<groups).map { group in
            """
              - id: ambang_\(group)
                label: \(label)
                value: 10
                range: {from: 5, to: 15}
                basis: \(assumption)

            """
        }.joined()

    private static let section =
        "id: bagian\nlabel: \(label)\naggregate: weightedMean\nmet at: 60\nbasis: \(assumption)\ngroups:\n"
        + (0..<groups).map { group in
            let path = "kelompok_\(group)"
            return """
                  - id: \(path)
                    label: \(label)
                    aggregate: weightedMean
                    basis: \(assumption)
                    criteria:
                      - id: pertama
                        label: \(label)
                        met when: \(path).fakta_boolean and \(path).fakta_integer >= ambang_\(group)
                        needs: [\(path).fakta_text, \(path).fakta_date]
                        basis: \(assumption)
                        advice: {id: Lengkapi berkasnya lalu serahkan., en: Complete the file and hand it in.}
                      - id: kedua
                        label: \(label)
                        measure: \(path).fakta_decimal
                        bands: [{at least: 0.8, points: 3}, {at least: 0.5, points: 1}, {otherwise: true, points: 0}]
                        basis: \(assumption)

                """
        }.joined()

    private static let levels = """
        levels:
          - id: emas
            label: \(label)
            requires: bagian.score >= 80 and every g in bagian.groups satisfies g.score >= 40
            basis: \(assumption)
        """
}
