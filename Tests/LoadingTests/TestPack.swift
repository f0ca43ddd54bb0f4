import Diagnostics
import Loading

/// A small pack that uses every key there is, in memory.
enum TestPack {
    /// The files, in the order of their names.
    static let files: [PackFile] = texts.map { name, text in
        PackFile(name: name, source: SourceFile(path: "rules/\(name)", text: text))
    }

    /// The files with one of them replaced, or left out where the text is nothing.
    static func files(with name: String, _ text: String?) -> [PackFile] {
        let others = files.filter { $0.name != name }
        guard let text else { return others }
        return others + [PackFile(name: name, source: SourceFile(path: "rules/\(name)", text: text))]
    }

    /// The names and texts, in the order of the names.
    static let texts: [(name: String, text: String)] = [
        ("facts.yaml", facts), ("levels.yaml", levels), ("pack.yaml", pack), ("parameters.yaml", parameters),
        ("pillars.yaml", pillars),
    ]

    private static let pack = """
        id: test-2025
        version: 1.2.0-beta.1
        status: draft
        effective: {from: 2025-01-01, to: 2026-12-31}
        label: {id: Uji, en: Test}
        description: {id: Paket untuk uji, en: A pack for tests}
        designation assurance: documented
        sections: [pillars.yaml]
        sources:
          - id: law
            title: A law
            publisher: The state
            date: 2017-11
            kind: law
            note: {id: Catatan, en: A note}
        units: [{id: orang, en: people, one: person}, {id: hari, en: days}]
        """

    private static let facts = """
        facts:
          - id: pmi.total
            type: integer
            unit: orang
            label: {id: Jumlah, en: Number}
            question: {id: Berapa?, en: How many?}
            help: {id: Hitung, en: Count}
            at least: 0
            at most: most_people
            maximum age: P18M
            documents: [{kind: Register}, {kind: Decree, validity: term}]
            may be absent: true
          - id: crew.members
            type: choices
            label: Crew
            question: {id: Siapa?, en: Who?}
            options: [{id: bpd, label: BPD}, {id: pkk, label: PKK}]
        checks:
          - id: enough
            label: {id: Cukup, en: Enough}
            holds: pmi.total >= 1
            basis: {assumption: {id: Sebab, en: Reason}}
        """

    private static let parameters = """
        parameters:
          - id: most_people
            label: {id: Terbanyak, en: Most}
            unit: orang
            value: 10000
            range: {from: 5000, to: 20000}
            basis: {assumption: {id: Sebab, en: Reason}}
          - id: term
            label: {id: Masa, en: Term}
            values: [{from: 2025-01-01, value: P3Y}, {from: 2027-01-01, value: P90D}]
            basis: {source: law, place: article 1}
        """

    private static let pillars = """
        id: pillars
        label: {id: Pilar, en: Pillars}
        aggregate: weightedMean
        met at: 60
        basis: {source: law, place: article 2, assumption: {id: Sebab, en: Reason}}
        groups:
          - id: first
            label: {id: Pertama, en: First}
            aggregate: sum
            weight: 2
            basis: {source: law, place: article 3}
            criteria:
              - id: met
                label: {id: Terpenuhi, en: Met}
                applies: village.kind = "desa"
                met when: pmi.total > 0
                needs: [pmi.total]
                weight: 1.5
                basis: {source: law, place: article 4}
                advice: {id: Lakukan, en: Do it}
              - id: banded
                label: {id: Berjenjang, en: Banded}
                measure: pmi.total
                bands: [{at least: 10, points: 3}, {at least: 5, points: 1}, {otherwise: true, points: 0}]
                met at: 3
                basis: {source: law, place: article 5}
              - id: scaled
                label: {id: Berskala, en: Scaled}
                measure: pmi.total
                scale: {from: 0, to: most_people, outside: contradictory}
                basis: {source: law, place: article 6}
        """

    private static let levels = """
        levels:
          - id: gold
            label: {id: Emas, en: Gold}
            description: {id: Baik, en: Good}
            requires: pillars.met
            basis: {assumption: {id: Sebab, en: Reason}}
        """
}
