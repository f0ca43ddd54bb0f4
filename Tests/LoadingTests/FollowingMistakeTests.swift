import Certification
import Diagnostics
import Loading
import Testing

/// One mistake is one finding: what only follows from it isn't said, and no mend is proposed for what was right.
@Suite struct FollowingMistakeTests {
    @Test(arguments: [
        ("facts.yaml", "type: integer", "type: intger", ["DME1410"]),
        ("facts.yaml", "    question: {id: Berapa?, en: How many?}\n", "", ["DME1402"]),
        ("parameters.yaml", "value: 10000", "value: banyak", ["DME1415"]),
        ("parameters.yaml", "id: most_people", "id: Most_People", ["DME1408"]),
        ("pack.yaml", "kind: law", "kind: lwa", ["DME1410"]),
        ("pillars.yaml", "met when: pmi.total > 0", "met when: pmi.totl > 0", ["DME1301"]),
        ("pillars.yaml", "met when: pmi.total > 0", "met wen: pmi.total > 0", ["DME1401", "DME1417"]),
        ("pillars.yaml", "aggregate: sum", "aggregate: summ", ["DME1410"]),
        ("pillars.yaml", "aggregate: weightedMean", "aggregate: mean", ["DME1410"]),
        ("pack.yaml", "[pillars.yaml]", "[pilars.yaml]", ["DME1421", "DME1423"]),
    ])
    func isSaidOnce(file: String, right: String, wrong: String, ids: [String]) throws {
        let text = try #require(TestPack.texts.first { $0.name == file }?.text)
        let changed = text.replacing(right, with: wrong, maxReplacements: 1)
        try #require(changed != text)
        // The level names a criterion and a group besides the section.
        let levels = try #require(TestPack.texts.first { $0.name == "levels.yaml" }?.text)
            .replacing(
                "requires: pillars.met",
                with: "requires: pillars.met and pillars.first.met.met and pillars.first.score > 1"
            )
        var files = TestPack.files(with: "levels.yaml", levels)
        files = files.filter { $0.name != file } + TestPack.files(with: file, changed).filter { $0.name == file }
        let diagnostics = Self.findings(in: files)
        #expect(diagnostics.map(\.id) == ids)
    }

    @Test("a mistyped name is still told when something else is broken, and may be meant for what is broken")
    func otherMistakes() throws {
        var files = TestPack.files
        for (name, right, wrong) in [
            ("facts.yaml", "type: integer", "type: intger"), ("pillars.yaml", "pmi.total > 0", "pmi.totl > 0"),
        ] {
            let text = try #require(TestPack.texts.first { $0.name == name }?.text).replacing(right, with: wrong)
            files = files.filter { $0.name != name } + TestPack.files(with: name, text).filter { $0.name == name }
        }
        let diagnostics = Self.findings(in: files)
        #expect(diagnostics.map(\.id) == ["DME1410", "DME1301"])
        #expect(diagnostics.last?.fixIts.first?.replacement == "pmi.total")
    }

    /// What is found beyond what is wrong with the pack itself, which is there for its keys and not for its sense.
    private static func findings(in files: [PackFile]) -> [Diagnostic] {
        let (before, after) = (all(in: TestPack.files), all(in: files))
        return after.filter { finding in !before.contains { $0.id == finding.id } }
    }

    private static func all(in files: [PackFile]) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        let pack = RulePackLoader(files, folder: "rules").load(into: &diagnostics)
        _ = pack.flatMap { PackCompiler.compile($0, reporting: &diagnostics) }
        return diagnostics
    }
}
