import Certification
import Diagnostics
import Loading
import TestSupport
import Testing

/// What an overlay may not do is said at its place in the overlay's own file.
@Suite struct OverlayRefusalTests {
    /// One file of an overlay, with the places of its findings marked.
    struct Refusal: Sendable, CustomTestStringConvertible {
        let file: String
        let text: String
        let ids: [String]
        let mend: String?
        var testDescription: String { "\(ids.joined(separator: ", ")): \(text)" }

        init(_ file: String, _ text: String, _ ids: String..., mend: String? = nil) {
            self.file = file
            self.text = text
            self.ids = ids
            self.mend = mend
        }

        /// A change of one parameter with a basis.
        init(_ parameter: String, to value: String, _ ids: String...) {
            file = "parameters.yaml"
            text = "parameters: [{change: \(parameter), \(value), basis: {source: perda, place: pasal 1}}]"
            self.ids = ids
            mend = nil
        }

        /// A change of `pack.yaml`.
        init(pack from: String, to text: String, _ ids: String..., mend: String? = nil) {
            file = "pack.yaml"
            self.text = NationalPack.overlay.replacing(from, with: text)
            self.ids = ids
            self.mend = mend
        }
    }

    static let refusals = [
        // The header.
        Refusal(pack: "extends: nasional", to: "extends: «nasionl»", "DME1480", mend: "nasional"),
        Refusal(pack: "extends: nasional", to: "extends: «daerah»", "DME1481"),
        Refusal(pack: "status: draft", to: "status: «official»", "DME1493"),
        Refusal(pack: "{from: 2025-01-01}", to: "«{from: 2024-12-31}»", "DME1492", "DME1448"),
        Refusal(pack: "{from: 2025-01-01}", to: "«{from: 2025-01-01, to: 2027-01-01}»", "DME1492"),
        Refusal(pack: "status: draft", to: "status: draft\n«designation assurance»: claimed", "DME1495"),
        Refusal(pack: "id: perda", to: "id: «pusat»", "DME1484"),
        Refusal(pack: "sources:", to: "units: [{id: «orang», en: folk}]\nsources:", "DME1484"),
        // Names.
        Refusal(
            "parameters.yaml",
            "parameters: [{id: «lantai», label: L, value: 70, basis: {source: perda, place: a}}]",
            "DME1484"
        ),
        Refusal("parameters.yaml", "parameters: [{change: «lantaii», label: L}]", "DME1485", mend: "lantai"),
        Refusal("facts.yaml", "facts: [{change: «pmi», label: L}]", "DME1485"),
        Refusal(
            "facts.yaml",
            "facts: [{change: unsur, options: [{change: «bpdd», label: L}]}]",
            "DME1485",
            mend: "bpd"
        ),
        Refusal("facts.yaml", "checks: [{change: «di_dalam», label: L}]", "DME1485", mend: "di-dalam"),
        Refusal("levels.yaml", "levels: [{change: «emas», label: L}]", "DME1485"),
        Refusal("levels.yaml", "levels: [{change: baik, label: L}, {change: «baik», label: M}]", "DME1416"),
        Refusal("levels.yaml", "levels: [{id: «emas», label: L, requires: nilai.met}]", "DME1496"),
        Refusal("x.yaml", "{change: «nila», label: L}", "DME1485", mend: "nilai"),
        Refusal(
            "x.yaml",
            "{change: nilai, groups: [{change: aman, criteria: [{change: «tanggap», label: L}]}]}",
            "DME1485"
        ),
        Refusal(
            "x.yaml",
            "{change: jumlah, criteria: [{id: «kecil», label: L, met when: satgas.ada, basis: {source: perda, place: a}}]}",
            "DME1484",
            "DME1494"
        ),
        Refusal("x.yaml", "{change: nilai, criteria: [{change: «satgas», label: L}]}", "DME1489"),
        Refusal("x.yaml", "{change: jumlah, groups: [{change: «aman», label: L}]}", "DME1489"),
        // What the base sets.
        Refusal("facts.yaml", "facts: [{change: hari, «type»: decimal}]", "DME1495"),
        Refusal("facts.yaml", "facts: [{change: unsur, options: [{change: bpd, label: L, «id»: x}]}]", "DME1495"),
        Refusal("x.yaml", "{change: jumlah, «met at»: 1}", "DME1495"),
        Refusal("x.yaml", "{change: jumlah, criteria: [{change: kecil, «met when»: satgas.ada}]}", "DME1495"),
        Refusal("levels.yaml", "levels: [{change: baik, «requires»: jumlah.met}]", "DME1495"),
        Refusal("parameters.yaml", "parameters: [{change: lantai, «unit»: orang}]", "DME1495"),
        Refusal("x.yaml", "{change: jumlah, «remove»: kecil}", "DME1401"),
        // Structure.
        Refusal("parameters.yaml", "parameters: [{change: lantai, «value»: 70}]", "DME1418"),
        Refusal("parameters.yaml", "parameters: [{change: lantai, «range»: {from: 60, to: 70}}]", "DME1418"),
        Refusal("levels.yaml", "levels: [{change: baik, «also requires»: jumlah.met}]", "DME1418"),
        Refusal("x.yaml", "{change: jumlah, criteria: [{change: kecil, «needs»: [satgas.ada]}]}", "DME1418"),
        // Conditions.
        Refusal(
            "x.yaml",
            "change: jumlah\ncriteria:\n  - change: kecil\n    also met when: hari < 2«) or true or (hari < 2»\n"
                + "    basis: {source: perda, place: a}",
            "DME1210"
        ),
        Refusal(
            "x.yaml",
            "change: jumlah\ncriteria:\n  - change: kecil\n    also met when: «share»(pmi.resmi, pmi.total, 1) > 0.5\n"
                + "    basis: {source: perda, place: a}",
            "DME1491"
        ),
        Refusal(
            "x.yaml",
            "change: jumlah\ncriteria:\n  - change: kecil\n    also met when: satgas.ada and «satgas.adaa»\n"
                + "    basis: {source: perda, place: a}",
            "DME1301",
            mend: "satgas.ada"
        ),
        Refusal(
            "x.yaml",
            "change: jumlah\ncriteria:\n  - change: kecil\n    also met when: «hari»\n    basis: {source: perda, place: a}",
            "DME1311"
        ),
        Refusal(
            "x.yaml",
            "change: nilai\ngroups:\n  - change: aman\n    criteria:\n      - change: porsi\n"
                + "        also met when: «satgas.ada»\n        basis: {source: perda, place: a}",
            "DME1490"
        ),
        Refusal(
            "levels.yaml",
            "levels: [{change: baik, also requires: not(«jumlah.met»), basis: {source: perda, place: a}}]",
            "DME1461"
        ),
        Refusal(
            "levels.yaml",
            "levels: [{change: baik, also requires: jumlah.met, basis: {source: «pusta», place: a}}]",
            "DME1442",
            mend: "pusat"
        ),
        // Values.
        Refusal("lantai", to: "value: «59.9»", "DME1486"),
        Refusal("anggota", to: "value: «4»", "DME1486"),
        Refusal("tinggi", to: "value: «0.79»", "DME1486"),
        Refusal("cepat", to: "value: «4»", "DME1486"),
        Refusal("penuh", to: "value: «9»", "DME1486"),
        Refusal("cukup", to: "value: «2»", "DME1486"),
        Refusal("batas_hari", to: "value: «200»", "DME1486"),
        Refusal("umur_hari", to: "value: «P2Y»", "DME1486"),
        Refusal("masa_hari", to: "value: «P4Y»", "DME1486"),
        Refusal("batas_orang", to: "value: «2000»", "DME1487"),
        Refusal("selisih", to: "value: «6»", "DME1486"),
        Refusal("bertahap", to: "value: «6»", "DME1486"),
        Refusal("bertahap", to: "values: [{from: 2025-01-01, value: 5}, {from: 2025-06-01, value: «4»}]", "DME1486"),
        Refusal("bobot", to: "value: «3»", "DME1487"),
        Refusal("poin", to: "value: «3»", "DME1487"),
        Refusal("penyebut", to: "value: «2»", "DME1487"),
        Refusal("ambang_kecil", to: "value: «4»", "DME1487"),
        Refusal("puncak", to: "value: «21»", "DME1487"),
        Refusal("penuh", to: "value: «-1»", "DME1487"),
        Refusal("lantai", to: "value: «P1Y»", "DME1488"),
        Refusal("umur", to: "value: «P90D»", "DME1488"),
    ]

    /// What stops counting no longer contradicts the other facts of a cross-check, so that those count again.
    @Test(arguments: ["batas_orang: 500", "umur: P6M", "masa: P1Y"])
    func lessEvidenceOfAComparedFactIsNotStricter(_ change: String) throws {
        let parts = change.split(separator: ":").map { $0.trimmingPrefix(" ") }
        let text = "parameters: [{change: \(parts[0]), value: «\(parts[1])», basis: {source: perda, place: a}}]"
        let diagnostics = NationalPack.merge(["parameters.yaml": text]).diagnostics
        #expect(diagnostics.map(\.id) == ["DME1487"])
        #expect(diagnostics.first?.range?.offsets == MarkedSource(text).marks[0])
        let note = try #require(diagnostics.first?.notes.first)
        #expect(note.range?.file.path == "nasional/facts.yaml")
        for language in Language.allCases { #expect(note.message[language].contains("'di-dalam'")) }
    }

    /// Evidence can be assessed as of any day, so no day is free.
    @Test(arguments: [
        ("{from: 2026-01-01}", "{from: 2025-01-01, value: «50»}, {from: 2026-01-01, value: 70}"),
        ("{from: 2025-01-01, to: 2025-12-31}", "{from: 2025-01-01, value: 70}, {from: 2026-06-01, value: «50»}"),
    ])
    func valuesOutsideTheOverlaysPeriodAreComparedToo(_ period: String, _ values: String) {
        let text = "parameters: [{change: lantai, values: [\(values)], basis: {source: perda, place: a}}]"
        let header = NationalPack.overlay.replacing("{from: 2025-01-01}", with: period)
        let diagnostics = NationalPack.merge(["pack.yaml": header, "parameters.yaml": text]).diagnostics
        #expect(diagnostics.map(\.id) == ["DME1486"])
        #expect(diagnostics.first?.range?.offsets == MarkedSource(text).marks[0])
    }

    @Test(arguments: refusals)
    func refuses(_ refusal: Refusal) throws {
        let source = MarkedSource(refusal.text, path: "daerah/\(refusal.file)")
        let diagnostics = NationalPack.merge([refusal.file: refusal.text]).diagnostics
        let text = DiagnosticTextRenderer(language: .english).text(of: diagnostics)
        #expect(diagnostics.map(\.id).sorted() == refusal.ids.sorted(), "\(text)")
        let first = try #require(diagnostics.first { $0.id == refusal.ids[0] })
        #expect(first.range?.file.path == "daerah/\(refusal.file)")
        #expect(source.marks.contains { $0 == first.range?.offsets }, "\(text)")
        #expect(first.fixIts.first?.replacement == refusal.mend)
        for language in Language.allCases { #expect(!first.message[language].isEmpty) }
    }
}
