import Certification
import Diagnostics
import FEEL
import Loading
import TestSupport
import Testing

/// A pack becomes a declaration that holds everything written, each thing with its place.
@Suite struct RulePackLoaderTests {
    private func load(_ files: [PackFile] = TestPack.files) -> (pack: RulePackDeclaration?, diagnostics: [Diagnostic]) {
        var diagnostics: [Diagnostic] = []
        let pack = RulePackLoader(files, folder: "rules").load(into: &diagnostics)
        return (pack, diagnostics)
    }

    @Test("the header")
    func header() throws {
        let (pack, diagnostics) = load()
        #expect(diagnostics == [])
        let header = try #require(pack?.header)
        #expect(header.id == "test-2025")
        #expect(header.version == "1.2.0-beta.1")
        #expect(header.status == .draft)
        #expect(header.effectiveFrom == Day("2025-01-01"))
        #expect(header.effectiveTo == Day("2026-12-31"))
        #expect(header.label == LocalizedText(id: "Uji", en: "Test"))
        #expect(header.description == LocalizedText(id: "Paket untuk uji", en: "A pack for tests"))
        #expect(header.designationAssurance == .documented)
        #expect(header.sources.map(\.id) == ["law"])
        #expect(header.sources.map(\.date) == ["2017-11"])
        #expect(header.sources.first?.note == LocalizedText(id: "Catatan", en: "A note"))
        let orang = UnitOfMeasure("orang", english: "people", englishForOne: "person")
        #expect(header.units == [orang, UnitOfMeasure("hari", english: "days")])
        #expect(pack?.units.map(\.value) == ["orang", "hari"])
    }

    @Test("facts, checks and parameters")
    func facts() throws {
        let pack = try #require(load().pack)
        let total = try #require(pack.facts.first)
        #expect(pack.facts.map(\.id.value) == ["pmi.total", "crew.members"])
        #expect(total.type.value == .integer)
        #expect(total.unit == "orang")
        #expect(total.mayBeAbsent)
        #expect(total.help == LocalizedText(id: "Hitung", en: "Count"))
        #expect(total.documents.map(\.kind.value) == ["Register", "Decree"])
        #expect(text(total.lowerBound) == "0")
        #expect(text(total.upperBound) == "most_people")
        #expect(text(total.maximumAge) == "@\"P1Y6M\"")
        #expect(text(total.documents[1].validity) == "term")
        #expect(pack.facts[1].options.map(\.id.value) == ["bpd", "pkk"])
        #expect(pack.facts[1].label == LocalizedText(same: "Crew"))
        #expect(pack.checks.map(\.holds.text) == ["pmi.total >= 1"])
        #expect(pack.parameters.map(\.id.value) == ["most_people", "term"])
        #expect(pack.parameters[0].bounds?.to.value == .number(Number(20_000)))
        #expect(pack.parameters[1].values.map(\.from) == [Day("2025-01-01"), Day("2027-01-01")])
        #expect(pack.parameters[1].basis?.source?.value == "law")
        #expect(pack.parameters[1].basis?.place == "article 1")
    }

    @Test("sections, criteria and levels")
    func sections() throws {
        let pack = try #require(load().pack)
        let pillars = try #require(pack.sections.first)
        #expect(pillars.aggregate.value == .weightedMean)
        #expect(text(pillars.metAt) == "60")
        #expect(pillars.basis?.assumption != nil)
        guard case .groups(let groups) = pillars.children, case .criteria(let criteria) = groups[0].children else {
            Issue.record("no criteria")
            return
        }
        #expect(text(groups[0].weight) == "2")
        #expect(criteria.map(\.id.value) == ["met", "banded", "scaled"])
        #expect(criteria[0].needs.map(\.value) == ["pmi.total"])
        #expect(criteria[0].applies?.text == "village.kind = \"desa\"")
        #expect(criteria[0].advice == LocalizedText(id: "Lakukan", en: "Do it"))
        guard case .condition(let condition) = criteria[0].test,
            case .bands(let measure, let direction, let bands) = criteria[1].test,
            case .scale(_, let scale) = criteria[2].test
        else {
            Issue.record("the wrong tests")
            return
        }
        #expect(condition.text == "pmi.total > 0")
        #expect(measure.text == "pmi.total")
        #expect(direction == .atLeast)
        #expect(bands.map { text($0.threshold) } == ["10", "5", nil])
        #expect(bands.map { text($0.points) } == ["3", "1", "0"])
        #expect(scale.outside == .contradictory)
        #expect(text(scale.to) == "most_people")
        #expect(pack.levels.map(\.requires.text) == ["pillars.met"])
    }

    private func text(_ quantity: Located<QuantityDeclaration>?) -> String? {
        switch quantity?.value {
        case .literal(let value): value.description
        case .parameter(let name): name
        case nil: nil
        }
    }

    @Test(
        "places inside expressions are those of the file, however the scalar is written",
        arguments: [
            "pmi.total > 0", "\"pmi.total > 0\"", "'pmi.total > 0'", "|\n      pmi.total > 0",
            ">-\n      pmi.total >\n      0",
        ]
    )
    func places(_ written: String) throws {
        let level = "levels:\n  - id: é\n    requires: \(written)\n"
        let text = level.replacing("id: é", with: "id: gold\n    label: é")
        let pack = try #require(load(TestPack.files(with: "levels.yaml", text)).pack)
        let requires = try #require(pack.levels.first?.requires)
        let range = requires.range(of: 4..<9)
        #expect(String(decoding: range.file.bytes[range.offsets], as: UTF8.self) == "total")
    }

    @Test("the digest is that of the rule files, whatever else lies beside them")
    func digest() throws {
        let pack = try #require(load().pack)
        let files = TestPack.texts.map { (name: $0.name, bytes: Array($0.text.utf8)) }
        #expect(pack.digest == Digest.ofFiles(files))
        let more =
            TestPack.files.reversed() + [
                PackFile(name: "releases.yaml", source: SourceFile(path: "rules/releases.yaml", text: "releases: []")),
                PackFile(name: "README.md", source: SourceFile(path: "rules/README.md", text: "#")),
            ]
        let (second, diagnostics) = load(Array(more))
        #expect(diagnostics == [])
        #expect(second?.digest == pack.digest)
    }
}
