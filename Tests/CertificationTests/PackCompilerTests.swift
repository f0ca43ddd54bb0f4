import Certification
import Diagnostics
import Loading
import TestSupport
import Testing

/// Every finding of the compiler, each in one changed file of a pack that is otherwise right; «» marks the place.
@Suite struct PackCompilerTests {
    struct Refusal: Sendable, CustomTestStringConvertible {
        let file: String
        /// What stands in the pack, and what is written instead, with the place marked.
        let old: String
        let new: String
        let id: String
        /// What follows from it elsewhere.
        var also: [String] = []

        var testDescription: String { "\(id): \(new)" }
    }

    static let refusals: [Refusal] = [
        Refusal(file: "levels.yaml", old: "{id: madya,", new: "{id: «utama»,", id: "DME1430"),
        Refusal(file: "facts.yaml", old: "id: kader.nama,", new: "id: «pasar.nama»,", id: "DME1431", also: ["DME1301"]),
        Refusal(file: "facts.yaml", old: "validity: masa", new: "validity: «massa»", id: "DME1432"),
        Refusal(file: "facts.yaml", old: "validity: masa", new: "validity: «baik»", id: "DME1433"),
        Refusal(
            file: "facts.yaml",
            old: "at least: 0}\n  - {id: pemilah",
            new: "at least: «2025-01-01»}\n  - {id: pemilah",
            id: "DME1433"
        ),
        Refusal(
            file: "facts.yaml",
            old: "question: {id: Diangkut?, en: Taken?}",
            new: "question: {id: A, en: B}, at least: «0»",
            id: "DME1434"
        ),
        Refusal(
            file: "facts.yaml",
            old: "{id: kader.nama, type: choice, label: {id: Kader, en: Group}, question: {id: Siapa?, en: Who?},\n"
                + "     options: [{id: pkk, label: PKK}, {id: karang_taruna, label: Karang Taruna}], may be absent: true}",
            new: "{id: «kader.nama», type: choice, label: {id: Kader, en: Group}, question: {id: Siapa?, en: Who?}}",
            id: "DME1435"
        ),
        Refusal(
            file: "facts.yaml",
            old: "id: kader.nama, type: choice",
            new: "id: kader.nama, type: text",
            id: "DME1436"
        ),
        Refusal(
            file: "facts.yaml",
            old: "{id: pasar, type: boolean,",
            new: "{id: «pasar», type: boolean, unit: kios,",
            id: "DME1437"
        ),
        Refusal(
            file: "parameters.yaml",
            old: "id: cukup, label: {id: Ambang cukup, en: Fair}, value: 0.5, basis: {source: buku, place: bab 3}",
            new: "id: «cukup», label: {id: Ambang cukup, en: Fair}, value: 0.5",
            id: "DME1440"
        ),
        Refusal(
            file: "parameters.yaml",
            old: "value: 0.5, basis: {source: buku, place: bab 3}",
            new: "value: 0.5, basis: {source: «bukku», place: bab 3}",
            id: "DME1442"
        ),
        Refusal(
            file: "parameters.yaml",
            old: "value: 0.5, basis: {source: buku, place: bab 3}",
            new: "value: 0.5, basis: «{source: buku}»",
            id: "DME1443"
        ),
        Refusal(file: "parameters.yaml", old: "range: {from: 1, to: 3}", new: "range: {from: 3, to: 4}", id: "DME1445"),
        Refusal(
            file: "parameters.yaml",
            old: "range: {from: 1, to: 3}",
            new: "range: {from: 3, to: «1»}",
            id: "DME1447"
        ),
        Refusal(
            file: "parameters.yaml",
            old: "value: 0.5,",
            new: "values: [{from: 2025-01-01, value: 0.6}, {from: 2024-01-02, value: «0.5»}],",
            id: "DME1448"
        ),
        Refusal(
            file: "nilai.yaml",
            old: "{at most: 3, points: 4}, {at most: 7, points: 2}",
            new: "{at most: 3, points: 4}, «{otherwise: true, points: 2}»",
            id: "DME1452"
        ),
        Refusal(
            file: "parameters.yaml",
            old: "value: 0.5,",
            new: "values: [{from: 2024-01-01, value: 0.5}, {from: 2025-01-01, value: «P1Y»}],",
            id: "DME1446",
            also: ["DME1433"]
        ),
        Refusal(file: "nilai.yaml", old: "at least: cukup", new: "at least: «0.9»", id: "DME1453"),
        Refusal(file: "nilai.yaml", old: "{at most: 7, points: 2}", new: "{at most: «3», points: 2}", id: "DME1453"),
        Refusal(
            file: "nilai.yaml",
            old: "{otherwise: true, points: 1}",
            new: "{otherwise: true, points: «4»}",
            id: "DME1454"
        ),
        Refusal(
            file: "nilai.yaml",
            old: "{at most: 3, points: 4}, {at most: 7, points: 2}",
            new: "{at most: 3, points: «0»}, {at most: 7, points: 0}",
            id: "DME1455"
        ),
        Refusal(
            file: "nilai.yaml",
            old: "{at most: 7, points: 2}, {otherwise: true, points: 0}",
            new: "«{at most: 7, points: 2}»",
            id: "DME1451"
        ),
        Refusal(file: "nilai.yaml", old: "weight: 3", new: "weight: «0»", id: "DME1457"),
        Refusal(file: "mutu.yaml", old: "scale: {from: 0, to: 8}", new: "scale: {from: 8, to: «8»}", id: "DME1456"),
        Refusal(file: "mutu.yaml", old: "needs: [perdes]", new: "needs: [«perdess»]", id: "DME1458"),
        Refusal(
            file: "levels.yaml",
            old: "requires: wajib.met and nilai.score >= 8",
            new: "requires: wajib.met and not(«nilai.score» >= 8)",
            id: "DME1461"
        ),
        Refusal(
            file: "levels.yaml",
            old: "requires: wajib.met and nilai.score >= 8",
            new: "requires: wajib.met and «nilai.score» < 8",
            id: "DME1461"
        ),
        Refusal(
            file: "pack.yaml",
            old: "effective: {from: 2024-01-01}",
            new: "effective: {from: 2024-01-01, to: «2023-12-31»}",
            id: "DME1464"
        ),
    ]

    @Test(arguments: refusals)
    func refuses(_ refusal: Refusal) throws {
        var files = CleanVillage.files
        let before = try #require(files[refusal.file])
        #expect(before.contains(refusal.old), "the pack has no such text any more")
        let marked = MarkedSource(
            before.replacing(refusal.old, with: refusal.new, maxReplacements: 1),
            path: refusal.file
        )
        files[refusal.file] = marked.text
        let errors = findings(files).filter { $0.severity == .error }
        #expect(errors.map(\.id) == [refusal.id] + refusal.also)
        if let mark = marked.marks.first { #expect(errors.first?.range?.offsets == mark) }
        for error in errors { #expect(error.message.indonesian != error.message.english) }
    }

    @Test func aValueOutsideItsRangeIsToldTheRange() throws {
        var files = CleanVillage.files
        let cukup = "value: 0.5, basis: {source: buku, place: bab 3}"
        try #require(files["parameters.yaml"]?.contains(cukup) ?? false)
        func found(_ value: String) -> Diagnostic? {
            files["parameters.yaml"] = CleanVillage.files["parameters.yaml"]?
                .replacing(cukup, with: "range: {from: 0.4, to: 0.75}, " + cukup)
                .replacing("value: 0.5", with: "value: \(value)")
            return findings(files).first { $0.id == "DME1445" }
        }
        let share = try #require(found("50"))
        #expect(share.message.english.hasSuffix("must lie in its 'range', 0.4…0.75"))
        #expect(share.notes.map(\.message.indonesian) == ["50 persen ditulis 0.5"])
        #expect(share.fixIts.map(\.replacement) == ["0.5"])
        let other = try #require(found("0.8"))
        #expect(other.notes.isEmpty && other.fixIts.isEmpty)
        #expect(found("0.75") == nil)
    }

    @Test func aParameterHasAValueFromTheFirstDayOn() throws {
        var files = CleanVillage.files
        for values in [
            "{from: 2024-01-01, value: 0.5}", "{from: 2023-01-01, value: 0.4}, {from: 2026-01-01, value: 0.5}",
        ] {
            files["parameters.yaml"] = CleanVillage.files["parameters.yaml"]?
                .replacing("value: 0.5,", with: "values: [\(values)],")
            #expect(findings(files).filter { $0.severity == .error } == [])
        }
    }

    /// Any part of it may be the smallest: the place is the group, since no single weight is wrong.
    @Test(arguments: ["0.1234567890123456789", "1000", "0.003"])
    func refusesWeightsThatMakeAnExactRootUnaffordable(_ weight: String) throws {
        var files = CleanVillage.files
        let marked = MarkedSource(
            try #require(files["mutu.yaml"]).replacing("id: campur", with: "id: «campur»")
                .replacing(
                    "measure: dana, scale: {from: 0, to: 8}",
                    with: "weight: \(weight), measure: dana, scale: {from: 0, to: 8}"
                )
        )
        files["mutu.yaml"] = marked.text
        let findings = findings(files)
        #expect(findings.map(\.id) == ["DME1459"])
        #expect(findings.map(\.range?.offsets) == marked.marks)
    }

    @Test func warnsOfWhatNoRuleUses() throws {
        var files = CleanVillage.files
        files["facts.yaml"]? += "\n"
        files["mutu.yaml"] = files["mutu.yaml"]?.replacing("kader.nama = \"pkk\"", with: "perdes")
        files["parameters.yaml"]? +=
            "\n  - {id: tak_dipakai, label: {id: A, en: B}, value: 1, basis: {source: buku, place: bab 1}}"
        let findings = findings(files)
        #expect(findings.map(\.id) == ["DME1462", "DME1463"])
        #expect(findings.map(\.severity) == [.warning, .warning])
    }

    @Test func reportsAllFindingsAtOnce() {
        var files = CleanVillage.files
        files["nilai.yaml"] = files["nilai.yaml"]?.replacing("weight: 3", with: "weight: 0")
            .replacing("at least: cukup", with: "at least: cukupp")
        files["levels.yaml"] = files["levels.yaml"]?.replacing("mutu.score >= 40", with: "muut.score >= 40")
        #expect(Set(findings(files).map(\.id)) == ["DME1432", "DME1457", "DME1301"])
    }

    private func findings(_ files: [String: String]) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        let sources = files.map { PackFile(name: $0.key, source: SourceFile(path: $0.key, text: $0.value)) }
        let declaration = RulePackLoader(sources, folder: "kampung-bersih").load(into: &diagnostics)
        _ = declaration.flatMap { PackCompiler.compile($0, reporting: &diagnostics) }
        return diagnostics
    }
}
