import Certification
import Diagnostics
import Loading
import TestSupport
import Testing

/// What is wrong with a pack's structure is said at its place, all of it at once.
@Suite struct PackRefusalTests {
    /// One file of the small pack with something wrong in it, and what is said of it.
    struct Refusal: Sendable, CustomTestStringConvertible {
        let file: String
        let change: (from: String, to: String)
        let ids: [String]
        let mend: String?
        var testDescription: String { "\(file): \(change.to) is \(ids.joined(separator: ", "))" }

        init(_ file: String, _ from: String, _ to: String, _ ids: String..., mend: String? = nil) {
            self.file = file
            change = (from, to)
            self.ids = ids
            self.mend = mend
        }

        /// The file with the change in it and the places marked.
        func source() throws -> MarkedSource {
            let text = try #require(TestPack.texts.first { $0.name == file }?.text)
            let changed = text.replacing(change.from, with: change.to, maxReplacements: 1)
            #expect(changed != text)
            return MarkedSource(changed, path: "rules/\(file)")
        }

        /// What is said of the pack with the change.
        func diagnostics() throws -> [Diagnostic] {
            var diagnostics: [Diagnostic] = []
            let files = TestPack.files(with: file, try source().text)
            _ = RulePackLoader(files, folder: "rules").load(into: &diagnostics)
            return diagnostics
        }
    }

    static let refusals = [
        Refusal("pack.yaml", "status: draft", "«statsu»: draft", "DME1401", mend: "status"),
        Refusal("pack.yaml", "status: draft", "status: «final»", "DME1410"),
        Refusal("pack.yaml", "status: draft", "status: «offcial»", "DME1410", mend: "official"),
        Refusal("pack.yaml", "id: test-2025", "id: «Test 2025»", "DME1408", mend: "test_2025"),
        Refusal("pack.yaml", "1.2.0-beta.1", "«1.2»", "DME1413"),
        Refusal("pack.yaml", "1.2.0-beta.1", "«01.2.0»", "DME1413"),
        Refusal("pack.yaml", "from: 2025-01-01", "from: «1-1-2025»", "DME1411", mend: "2025-01-01"),
        Refusal("pack.yaml", "{from: 2025-01-01, to", "{«to»", "DME1402"),
        Refusal("pack.yaml", "{id: Uji, en: Test}", "{«id»: Uji}", "DME1402"),
        Refusal("pack.yaml", "{id: Paket untuk uji, en: A pack for tests}", "«Paket»", "DME1409"),
        Refusal("pack.yaml", "2017-11", "«November 2017»", "DME1412"),
        Refusal("pack.yaml", "kind: law", "kind: «lwa»", "DME1410", mend: "law"),
        Refusal("pack.yaml", "documented", "«proven»", "DME1410"),
        Refusal("pack.yaml", "title: A law", "title: «''»", "DME1406"),
        Refusal("pack.yaml", "title: A law", "title: «[A, law]»", "DME1405"),
        Refusal("pack.yaml", "{id: hari,", "{id: «orang»,", "DME1416"),
        Refusal("pack.yaml", "{id: hari, en: days}", "{«id»: hari}", "DME1402"),
        Refusal("pack.yaml", "one: person", "«on»: person", "DME1401", mend: "one"),
        Refusal(
            "pack.yaml",
            "  - id: law\n",
            "  - {id: law, title: T, publisher: P, date: 2025, kind: law}\n  - id: «law»\n",
            "DME1416"
        ),
        Refusal("facts.yaml", "type: integer", "type: «intger»", "DME1410", mend: "integer"),
        Refusal("facts.yaml", "id: pmi.total", "id: «pmi-total»", "DME1408", mend: "pmi_total"),
        Refusal("facts.yaml", "at least: 0", "at least: «0,5»", "DME1414", mend: "0.5"),
        Refusal("facts.yaml", "at least: 0", "«atleast»: 0", "DME1401", mend: "at least"),
        Refusal("facts.yaml", "P18M", "«18 months»", "DME1414", mend: "P18M"),
        Refusal("facts.yaml", "P18M", "«2 tahun»", "DME1414", mend: "P2Y"),
        Refusal("facts.yaml", "may be absent: true", "may be absent: «yes»", "DME1410"),
        Refusal("facts.yaml", "[{kind: Register}, {kind: Decree, validity: term}]", "«Register»", "DME1404"),
        Refusal("facts.yaml", "{kind: Register}", "«Register»", "DME1403"),
        Refusal("facts.yaml", "facts:\n", "«fact»:\n", "DME1401", mend: "facts"),
        Refusal("parameters.yaml", "value: 10000", "value: «10,000»", "DME1415"),
        Refusal("parameters.yaml", "value: 10000", "value: «ten»", "DME1415"),
        Refusal(
            "parameters.yaml",
            "    values: [{from: 2025-01-01, value: P3Y}, {from: 2027-01-01, value: P90D}]\n",
            "",
            "DME1417"
        ),
        Refusal(
            "parameters.yaml",
            "[{from: 2025-01-01, value: P3Y}, {from: 2027-01-01, value: P90D}]",
            "«[]»",
            "DME1407"
        ),
        Refusal("parameters.yaml", "{source: law, place: article 1}", "{«place»: article 1}", "DME1418"),
        Refusal("pillars.yaml", "weightedMean", "«weightedmean»", "DME1410", mend: "weightedMean"),
        Refusal("pillars.yaml", "met at: 60", "«weight»: 60", "DME1401"),
        Refusal(
            "pillars.yaml",
            "met when: pmi.total > 0",
            "met when: pmi.total > 0\n        «measure»: pmi.total",
            "DME1417"
        ),
        Refusal("pillars.yaml", "met when: pmi.total > 0", "met when: pmi.total > 0\n        «met at»: 1", "DME1418"),
        Refusal("pillars.yaml", "{at least: 5,", "{«at most»: 5,", "DME1419"),
        Refusal("pillars.yaml", "{at least: 5, points: 1}", "«{points: 1}»", "DME1420"),
        Refusal("pillars.yaml", "otherwise: true", "otherwise: «false»", "DME1410", mend: "true"),
        Refusal("pillars.yaml", "outside: contradictory", "outside: «cutoff»", "DME1410", mend: "cut off"),
        Refusal(
            "pack.yaml",
            "status: draft",
            "status: draft\nsuppressions: [{«finding»: DME1463, reason: {id: A, en: B}}]",
            "DME1402"
        ),
        Refusal(
            "pack.yaml",
            "status: draft",
            "status: draft\nsuppressions: [{«finding»: DME1463, until: 2026-01-01}]",
            "DME1402"
        ),
        Refusal(
            "pack.yaml",
            "status: draft",
            "status: draft\nsuppressions: [{finding: DME1463, «subject»: x, reason: {id: A, en: B}, until: «30-6-2026»}]",
            "DME1401",
            "DME1411"
        ),
        Refusal("levels.yaml", "requires: pillars.met", "requires:«»", "DME1406"),
        Refusal("levels.yaml", "levels:\n", "levels: «none»\nx:\n", "DME1401", "DME1404"),
    ]

    @Test(arguments: refusals)
    func refuses(_ refusal: Refusal) throws {
        let source = try refusal.source()
        let diagnostics = try refusal.diagnostics()
        #expect(diagnostics.map(\.id) == refusal.ids)
        let places = diagnostics.compactMap { $0.range?.offsets }
        #expect(source.marks.allSatisfy(places.contains))
        #expect(diagnostics.first?.fixIts.first?.replacement == refusal.mend)
    }

    @Test("findings of all files come together, and what is right is still read")
    func together() throws {
        var files = TestPack.files(
            with: "facts.yaml",
            "facts: [{id: A}, {id: b, type: date, label: B, question: {id: B, en: B}}]"
        )
        files = files.map { file in
            guard file.name == "levels.yaml" else { return file }
            return PackFile(name: file.name, source: SourceFile(path: "rules/levels.yaml", text: "levels: [5]"))
        }
        var diagnostics: [Diagnostic] = []
        let pack = RulePackLoader(files, folder: "rules").load(into: &diagnostics)
        #expect(diagnostics.map(\.id) == ["DME1402", "DME1402", "DME1402", "DME1408", "DME1403"])
        #expect(pack?.facts.map(\.id.value) == ["b"])
        #expect(pack?.sections.count == 1)
    }

    @Test("files that are missing, listed twice, not files of the folder, or not listed")
    func files() throws {
        let text = try #require(TestPack.texts.first { $0.name == "pack.yaml" }?.text)
        func ids(_ files: [PackFile]) -> [String] {
            var diagnostics: [Diagnostic] = []
            _ = RulePackLoader(files, folder: "rules").load(into: &diagnostics)
            return diagnostics.map(\.id)
        }
        for name in TestPack.texts.map(\.name) where name != "pack.yaml" {
            #expect(ids(TestPack.files(with: name, nil)) == ["DME1421"])
        }
        #expect(ids(TestPack.files(with: "pack.yaml", nil)) == ["DME1421"])
        let twice = text.replacing("[pillars.yaml]", with: "[pillars.yaml, pillars.yaml]")
        #expect(ids(TestPack.files(with: "pack.yaml", twice)) == ["DME1422"])
        let outside = text.replacing("[pillars.yaml]", with: "[pillars.yaml, ../pillars.yaml, pillars]")
        #expect(ids(TestPack.files(with: "pack.yaml", outside)) == ["DME1424", "DME1424"])
        let mistyped = text.replacing("[pillars.yaml]", with: "[pilars.yaml]")
        #expect(ids(TestPack.files(with: "pack.yaml", mistyped)) == ["DME1421", "DME1423"])
    }

    /// A list of releases with the places marked, and what is said of it.
    @Test(arguments: [
        ("releases: []", []),
        ("releases: [{version: 1.0.0, digest: sha256:\(digits), date: 2025-11-19}]", []),
        ("releases: [{version: «1.0», digest: sha256:\(digits), date: 2025-11-19}]", ["DME1413"]),
        ("releases: [{version: 1.0.0, digest: «\(digits)», date: 2025-11-19}]", ["DME1468"]),
        ("releases: [{version: 1.0.0, digest: «sha256:0A», date: 2025-11-19}]", ["DME1468"]),
        ("releases: [{«version»: 1.0.0, digest: sha256:\(digits)}]", ["DME1402"]),
        (
            "releases: [{version: 1.0.0, digest: sha256:\(digits), date: 2025-11-19}, "
                + "{version: «1.0.0», digest: sha256:\(digits), date: 2025-11-20}]",
            ["DME1416"]
        ),
        ("«[]»", ["DME1403"]),
    ])
    func releases(marked: String, ids: [String]) {
        let source = MarkedSource(marked, path: "rules/releases.yaml")
        var diagnostics: [Diagnostic] = []
        let files = TestPack.files + [PackFile(name: "releases.yaml", source: source.file)]
        let pack = RulePackLoader(files, folder: "rules").load(into: &diagnostics)
        #expect(diagnostics.map(\.id) == ids)
        #expect(diagnostics.compactMap { $0.range?.offsets } == source.marks)
        #expect(pack?.digest == RulePackLoader(TestPack.files, folder: "rules").load(into: &diagnostics)?.digest)
    }

    private static let digits = String(repeating: "0a", count: 32)
}
