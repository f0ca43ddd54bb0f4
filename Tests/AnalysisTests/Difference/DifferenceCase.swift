import Analysis
import Certification
import Diagnostics
import Loading
import Testing

/// One edit of the small pack, and what must be said of it.
struct DifferenceCase: Sendable, CustomTestStringConvertible {
    let file: String
    let right: String
    let wrong: String
    /// The sentences of the changes, in English and in their order.
    let sentences: [String]

    init(_ file: String, _ right: String, _ wrong: String, _ sentences: String...) {
        (self.file, self.right, self.wrong, self.sentences) = (file, right, wrong, sentences)
    }

    var testDescription: String { sentences.joined(separator: "; ") }

    /// The small pack with some edits.
    static func edition(_ cases: [DifferenceCase] = []) throws -> PackEdition {
        let (declaration, pack) = try SmallPack.load(cases.map { ($0.file, $0.right, $0.wrong) })
        return PackEdition(declaration: declaration, pack: pack)
    }

    /// The difference that the edit makes.
    func difference() throws -> PackDifference {
        try PackDifference(from: Self.edition(), to: Self.edition([self]))
    }

    /// Every kind of change, one edit each.
    static let all = header + facts + parameters + rules + levels

    private static let header = [
        DifferenceCase("pack.yaml", "version: 1.0.0", "version: 1.1.0", "pack 'small': version 1.0.0 → 1.1.0"),
        DifferenceCase("pack.yaml", "status: draft", "status: official", "pack 'small': status draft → official"),
        DifferenceCase(
            "pack.yaml",
            "{from: 2025-01-01}",
            "{from: 2025-01-01, to: 2025-12-31}",
            "pack 'small': in force until: added 2025-12-31"
        ),
        DifferenceCase(
            "pack.yaml",
            "status: draft",
            "status: draft\ndesignation assurance: documented",
            "pack 'small': designation assurance verified → documented (direction unclear)"
        ),
        DifferenceCase("pack.yaml", "en: Small", "en: Little", "pack 'small': label Small → Little"),
        DifferenceCase("pack.yaml", "id: Kecil", "id: Mungil", "pack 'small': label id: Kecil → id: Mungil"),
        DifferenceCase("pack.yaml", "title: A law", "title: The law", "source 'law': title A law → The law"),
        DifferenceCase("pack.yaml", "date: 2017", "date: 2018", "source 'law': date 2017 → 2018"),
        DifferenceCase(
            "pack.yaml",
            "kind: law}",
            "kind: law}\n  - {id: press, title: News, publisher: P, date: 2025, kind: press}",
            "source 'press': new (News)"
        ),
        DifferenceCase(
            "pack.yaml",
            "kind: law}",
            "kind: law}\nunits: [{id: orang, en: people, one: person}]",
            "pack 'small': unit (orang): added people (1 person)"
        ),
    ]

    private static let facts = [
        DifferenceCase(
            "facts.yaml",
            "unit: orang",
            "unit: jiwa",
            "fact 'pmi.total': unit orang → jiwa",
            "fact 'pmi.prosedural': unit orang → jiwa"
        ),
        DifferenceCase(
            "facts.yaml",
            "at most: 50",
            "at most: 40",
            "fact 'satgas.anggota': upper bound 50 → 40 (stricter)"
        ),
        // A cross-check compares these two: what no longer counts contradicts nothing.
        DifferenceCase(
            "facts.yaml",
            "at most: 10000",
            "at most: 9000",
            "fact 'pmi.total': upper bound 10000 → 9000 (direction unclear)",
            "fact 'pmi.prosedural': upper bound 10000 → 9000 (direction unclear)"
        ),
        DifferenceCase(
            "facts.yaml",
            "en: Migrant workers}",
            "en: Migrant workers}\n    maximum age: P1Y\n    documents: [{kind: Data}]",
            "fact 'pmi.total': maximum age: added P1Y (direction unclear)",
            "fact 'pmi.total': accepted documents: added Data (direction unclear)"
        ),
        DifferenceCase(
            "facts.yaml",
            "    at most: 50\n",
            "    at most: 50\n    maximum age: P1Y\n",
            "fact 'satgas.anggota': maximum age: added P1Y (stricter)"
        ),
        DifferenceCase(
            "facts.yaml",
            "question: {id: Ada?, en: Is there one?}",
            "question: {id: Ada?, en: Is there one?}\n    documents: [{kind: SK}]",
            "fact 'satgas.ada': accepted documents: added SK (stricter)"
        ),
        DifferenceCase(
            "facts.yaml",
            "question: {id: Ada?, en: Is there one?}",
            "question: {id: Ada?, en: Is it there?}\n    may be absent: true",
            "fact 'satgas.ada': question Is there one? → Is it there?",
            "fact 'satgas.ada': may be absent no → yes (direction unclear)"
        ),
        DifferenceCase(
            "facts.yaml",
            "holds: pmi.prosedural <= pmi.total",
            "holds: pmi.prosedural < pmi.total",
            "cross-check 'prosedural-di-dalam-total': must hold pmi.prosedural <= pmi.total → pmi.prosedural < pmi.total "
                + "(direction unclear)"
        ),
        DifferenceCase(
            "facts.yaml",
            "prosedural-di-dalam-total",
            "di-dalam-total",
            "cross-check 'di-dalam-total': new (Within the total) (direction unclear)",
            "cross-check 'prosedural-di-dalam-total': gone (Within the total) (direction unclear)"
        ),
    ]

    private static let parameters = [
        DifferenceCase(
            "parameters.yaml",
            "value: 60",
            "value: 65",
            "parameter 'ambang': value 60 → 65 (stricter)"
        ),
        DifferenceCase(
            "parameters.yaml",
            "value: 0.8",
            "value: 0.80",
            // The same number.
        ),
        DifferenceCase(
            "parameters.yaml",
            "value: 5\n",
            "values: [{from: 2025-01-01, value: 5}, {from: 2027-01-01, value: 3}]\n",
            "parameter 'anggota_minimal': value from 2027-01-01 5 → 3 (more lenient)"
        ),
        DifferenceCase(
            "parameters.yaml",
            "    value: 0.8\n",
            "    value: 0.8\n    may be relaxed: true\n",
            "parameter 'tinggi': may be relaxed by overlays no → yes"
        ),
        DifferenceCase(
            "parameters.yaml",
            "{from: 0.3, to: 0.6}",
            "{from: 0.4, to: 0.6}",
            "parameter 'cukup': range of the assumption 0.3–0.6 → 0.4–0.6"
        ),
        DifferenceCase(
            "parameters.yaml",
            "value: 5\n    basis: {source: law, place: article 3}",
            "value: 5\n    range: {from: 3, to: 9}\n    basis: {assumption: {id: Kira-kira., en: A guess.}}",
            "parameter 'anggota_minimal': range of the assumption: added 3–9",
            "parameter 'anggota_minimal': basis law, article 3 → assumption: A guess."
        ),
        DifferenceCase(
            "parameters.yaml",
            "parameters:\n",
            """
            parameters:
              - id: baru
                label: {id: Baru, en: New one}
                value: 1
                basis: {source: law, place: article 9}

            """,
            "parameter 'baru': new (New one)"
        ),
    ]

    private static let rules = [
        DifferenceCase(
            "pillars.yaml",
            "met at: ambang\n",
            "met at: 70\n",
            "group 'pillars': met at ambang → 70 (stricter)"
        ),
        DifferenceCase(
            "pillars.yaml",
            "aggregate: weightedMean\nmet at",
            "aggregate: minimum\nmet at",
            "group 'pillars': aggregate weightedMean → minimum (direction unclear)"
        ),
        DifferenceCase(
            "pillars.yaml",
            "met when: satgas.ada and satgas.anggota >= anggota_minimal",
            "met when: satgas.ada and satgas.anggota >= anggota_minimal and pmi.total > 0",
            "criterion 'pillars.aman.satgas': met when: added pmi.total > 0 (stricter)"
        ),
        DifferenceCase(
            "pillars.yaml",
            "met when: satgas.ada and satgas.anggota >= anggota_minimal",
            "met when: (satgas.ada)   and satgas.anggota>=anggota_minimal"
            // The same condition.
        ),
        DifferenceCase(
            "pillars.yaml",
            "met when: satgas.ada and satgas.anggota >= anggota_minimal",
            "met when: satgas.ada or satgas.anggota >= anggota_minimal",
            "criterion 'pillars.aman.satgas': met when satgas.ada and satgas.anggota >= anggota_minimal → satgas.ada or "
                + "satgas.anggota >= anggota_minimal (direction unclear)"
        ),
        DifferenceCase(
            "pillars.yaml",
            "        basis: {source: law, place: article 3}",
            "        needs: [satgas.anggota]\n        weight: 2\n        basis: {source: law, place: article 3}",
            "criterion 'pillars.aman.satgas': facts that must be there too: added satgas.anggota (stricter)",
            "criterion 'pillars.aman.satgas': weight 1 → 2 (direction unclear)"
        ),
        DifferenceCase(
            "pillars.yaml",
            "        met when",
            "        applies: pmi.total > 0\n        met when",
            "criterion 'pillars.aman.satgas': applies when: added pmi.total > 0 (direction unclear)"
        ),
        DifferenceCase(
            "pillars.yaml",
            "{at least: cukup, points: 1}",
            "{at least: 0.6, points: 1}",
            "criterion 'pillars.aman.prosedural': threshold of band 2 cukup → 0.6 (stricter)"
        ),
        DifferenceCase(
            "pillars.yaml",
            "{at least: cukup, points: 1}",
            "{at least: cukup, points: 1.5}",
            "criterion 'pillars.aman.prosedural': points of band 2 1 → 1.5 (more lenient)"
        ),
        DifferenceCase(
            "pillars.yaml",
            "          - {at least: cukup, points: 1}\n",
            "",
            "criterion 'pillars.aman.prosedural': bands ≥ tinggi: 2; ≥ cukup: 1; 0 → ≥ tinggi: 2; 0 (direction unclear)"
        ),
        DifferenceCase(
            "pillars.yaml",
            "share(pmi.prosedural, pmi.total, 1)",
            "share(pmi.prosedural, pmi.total, 10)",
            "criterion 'pillars.aman.prosedural': measure share(pmi.prosedural, pmi.total, 1) → share(pmi.prosedural, "
                + "pmi.total, 10) (direction unclear)"
        ),
        DifferenceCase(
            "pillars.yaml",
            "advice: {id: Cocokkan data., en: Compare the data.}",
            "advice: {id: Cocokkan datanya., en: Compare all data.}",
            "criterion 'pillars.aman.prosedural': advice Compare the data. → Compare all data."
        ),
        DifferenceCase(
            "pillars.yaml",
            "      - id: prosedural\n",
            "      - id: porsi\n",
            "criterion 'pillars.aman.porsi': new (Procedural share) (direction unclear)",
            "criterion 'pillars.aman.prosedural': gone (Procedural share) (direction unclear)"
        ),
        DifferenceCase(
            "pillars.yaml",
            "      - id: prosedural\n",
            "  - id: maju\n    label: {id: Maju, en: Advancing}\n    aggregate: weightedMean\n"
                + "    basis: {source: law, place: article 1}\n    criteria:\n      - id: prosedural\n",
            "group 'pillars.maju': new (Advancing) (direction unclear)",
            "criterion 'pillars.maju.prosedural': moved pillars.aman.prosedural → pillars.maju.prosedural "
                + "(direction unclear)"
        ),
    ]

    private static let levels = [
        DifferenceCase(
            "levels.yaml",
            "requires: pillars.score >= ambang and pillars.aman.satgas.met",
            "requires: pillars.aman.satgas.met and (pillars.score >= ambang and pillars.aman.prosedural.met)",
            "level 'bagus': requires: added pillars.aman.prosedural.met (stricter)"
        ),
        DifferenceCase(
            "levels.yaml",
            "requires: pillars.score >= ambang and pillars.aman.satgas.met",
            "requires: pillars.score >= ambang",
            "level 'bagus': requires: removed pillars.aman.satgas.met (more lenient)"
        ),
        DifferenceCase(
            "levels.yaml",
            "requires: pillars.score >= ambang and pillars.aman.satgas.met",
            "requires: pillars.score >= 70 and pillars.aman.satgas.met",
            "level 'bagus': requires pillars.score >= ambang → pillars.score >= 70 (direction unclear)"
        ),
        DifferenceCase("levels.yaml", "en: Started", "en: Begun", "level 'mulai': label Started → Begun"),
        DifferenceCase(
            "levels.yaml",
            "  - id: mulai\n",
            "  - id: awal\n",
            "level 'awal': new (Started) (direction unclear)",
            "level 'mulai': gone (Started) (direction unclear)"
        ),
    ]
}
