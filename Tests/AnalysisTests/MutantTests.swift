import Analysis
import Certification
import Diagnostics
import Loading
import Testing

/// The changes of rules that tests should notice.
@Suite struct MutantTests {
    static let files = SmallPack.texts.map { PackFile(name: $0, source: SourceFile(path: "rules/\($0)", text: $1)) }
    static let loader = RulePackLoader(files, folder: "rules")

    static func mutants() throws -> [Mutant] {
        MutantFinder.mutants(of: try SmallPack.load().declaration)
    }

    @Test func everyRuleIsChangedInEachOfItsParts() throws {
        let changes = try Self.mutants().map { "\($0.subject): \($0.change)" }
        #expect(
            changes == [
                // facts.yaml: the cross-check; bounds of facts aren't changed.
                "prosedural-di-dalam-total: pmi.prosedural <= pmi.total -> pmi.prosedural < pmi.total",
                "prosedural-di-dalam-total: pmi.prosedural <= pmi.total -> pmi.prosedural >= pmi.total",
                "prosedural-di-dalam-total: pmi.prosedural <= pmi.total -> pmi.prosedural = pmi.total",
                // levels.yaml: no 'not', since a level must not fall when a result rises.
                "bagus: pillars.score >= ambang and pillars.aman.satgas.met -> pillars.score >= ambang or pillars.aman.satgas.met",
                "bagus: pillars.score >= ambang -> true",
                "bagus: pillars.score >= ambang -> pillars.score > ambang",
                "bagus: pillars.score >= ambang -> pillars.score <= ambang",
                "bagus: pillars.score >= ambang -> pillars.score = ambang",
                "bagus: pillars.aman.satgas.met -> true",
                // parameters.yaml: a step up, a step down, the farther end of the range or twice the value.
                "ambang: 60 -> 61", "ambang: 60 -> 59", "ambang: 60 -> 80",
                "tinggi: 0.8 -> 0.81", "tinggi: 0.8 -> 0.79", "tinggi: 0.8 -> 0.95",
                "cukup: 0.5 -> 0.51", "cukup: 0.5 -> 0.49", "cukup: 0.5 -> 0.3",
                "anggota_minimal: 5 -> 6", "anggota_minimal: 5 -> 4", "anggota_minimal: 5 -> 10",
                // pillars.yaml
                "pillars: aggregate weightedMean -> aggregate minimum",
                "pillars.aman: aggregate weightedMean -> aggregate minimum",
                "pillars.aman.satgas: satgas.ada -> not(satgas.ada)",
                "pillars.aman.satgas: satgas.ada and satgas.anggota >= anggota_minimal -> "
                    + "satgas.ada or satgas.anggota >= anggota_minimal",
                "pillars.aman.satgas: satgas.ada -> true",
                "pillars.aman.satgas: satgas.anggota >= anggota_minimal -> true",
                "pillars.aman.satgas: satgas.anggota >= anggota_minimal -> satgas.anggota > anggota_minimal",
                "pillars.aman.satgas: satgas.anggota >= anggota_minimal -> satgas.anggota <= anggota_minimal",
                "pillars.aman.satgas: satgas.anggota >= anggota_minimal -> satgas.anggota = anggota_minimal",
                "pillars.aman.prosedural: 1 -> 2", "pillars.aman.prosedural: 1 -> 0",
                "pillars.aman.prosedural: points 2 -> points 3", "pillars.aman.prosedural: points 2 -> points 1",
                "pillars.aman.prosedural: points 2 -> points 4", "pillars.aman.prosedural: points 2 -> points 1",
                "pillars.aman.prosedural: points 1 -> points 2", "pillars.aman.prosedural: points 1 -> points 0",
                "pillars.aman.prosedural: points 1 -> points 2", "pillars.aman.prosedural: points 1 -> points 0",
                "pillars.aman.prosedural: points 0 -> points 1", "pillars.aman.prosedural: points 0 -> points 10",
                "pillars.aman.prosedural: points 0 -> points 1",
            ]
        )
    }

    @Test func eachChangesTheTextAndLeavesItReadable() throws {
        for mutant in try Self.mutants() {
            let changed = Self.loader.applying(mutant.edits)
            #expect(zip(changed.files, Self.loader.files).contains { $0.source.bytes != $1.source.bytes })
            var diagnostics: [Diagnostic] = []
            // What is left may mean nothing, but it is still a pack in its form.
            #expect(changed.load(into: &diagnostics) != nil, "\(mutant.change)")
            #expect(diagnostics.map(\.message.english) == [], "\(mutant.change)")
        }
    }

    /// A change in the small pack, and what stands there then.
    @Test(
        arguments: [
            ("met when: satgas.ada and satgas.anggota >= anggota_minimal", "needs: [satgas.ada, satgas.anggota]"),
            ("met when: satgas.ada and satgas.anggota >= anggota_minimal", "needs: [satgas.ada]"),
            (
                "met when: satgas.ada and satgas.anggota >= anggota_minimal",
                "needs:\n          - satgas.ada\n          - satgas.anggota"
            ),
        ]
    )
    func eachNeedIsDroppedWhereverItStands(_ condition: String, _ needs: String) throws {
        let change = (file: "pillars.yaml", right: condition, wrong: condition + "\n        \(needs)")
        let text = try #require(SmallPack.texts["pillars.yaml"]).replacing(change.right, with: change.wrong)
        let file = PackFile(name: "pillars.yaml", source: SourceFile(path: "rules/pillars.yaml", text: text))
        let loader = RulePackLoader(Self.files.filter { $0.name != "pillars.yaml" } + [file], folder: "rules")
        var diagnostics: [Diagnostic] = []
        let declaration = try #require(loader.load(into: &diagnostics))
        let drops = MutantFinder.mutants(of: declaration).filter { $0.change.hasPrefix("needs ") }
        let before = try #require(DeclaredRules(declaration).criteria["pillars.aman.satgas"]).needs.map(\.value)
        #expect(drops.map(\.change) == before.map { "needs \($0) -> -" })
        for (index, drop) in drops.enumerated() {
            let changed = try #require(loader.applying(drop.edits).load(into: &diagnostics))
            var expected = before
            expected.remove(at: index)
            #expect(DeclaredRules(changed).criteria["pillars.aman.satgas"]?.needs.map(\.value) == expected)
        }
        #expect(diagnostics == [])
    }

    @Test func aSampleIsTheSameForASeedAndKeepsItsOrder() throws {
        let all = try Self.mutants()
        let sample = all.sampled(10, seed: 7).map(\.change)
        #expect(sample.count == 10)
        #expect(sample == all.sampled(10, seed: 7).map(\.change))
        #expect(sample != all.sampled(10, seed: 8).map(\.change))
        let places = all.sampled(10, seed: 7).map { ($0.range.file.path, $0.range.offsets.lowerBound) }
        #expect(zip(places, places.dropFirst()).allSatisfy { $0 <= $1 })
        #expect(all.sampled(1000, seed: 1).count == all.count)
    }

    @Test func whatIsRecordedAsEquivalentIsHeldToIt() throws {
        let all = try Self.mutants()
        let list = """
            equivalent:
              - {subject: ambang, change: 60 -> 61, reason: {id: Tidak terlihat., en: Not seen.}}
              - {subject: ambang, change: 60 -> 59, reason: {id: Tidak terlihat., en: Not seen.}}
              - {subject: ambang, change: 60 -> 70, reason: {id: Tidak terlihat., en: Not seen.}}
              - {subject: ambang, reason: {id: Tidak terlihat., en: Not seen.}}
            """
        var findings: [Diagnostic] = []
        let file = SourceFile(path: "rules/tests/mutants.yaml", text: list)
        let equivalents = EquivalentMutantLoader.load(file, into: &findings)
        #expect(findings.map(\.id) == ["DME1402"])
        let results = all.map { MutationRun.Result($0, $0.change == "60 -> 61" ? .survived : .killed) }
        let run = MutationRun(
            results,
            of: all,
            equivalents: equivalents,
            header: try SmallPack.load().pack.header,
            folder: "rules",
            findings: findings
        )
        #expect(run.findings.map(\.id) == ["DME1742", "DME1741", "DME1402"])
        #expect(run.count(.equivalent) == 1)
        #expect(run.count(.killed) == all.count - 1)
        #expect(run.survivors.isEmpty)
        #expect(run.reaches(percent: 100))
    }
}
