import Analysis
import Certification
import Diagnostics
import FEEL
import Loading
import TestSupport
import Testing

@Suite struct SuppressionFilterTests {
    /// Suppressions in a pack where the parameter 'lama' isn't used, and what comes of them on 19 November 2025.
    struct Case: Sendable, CustomTestStringConvertible {
        let items: String
        /// The findings: `-` before one that is suppressed.
        let findings: [String]
        let mend: String?
        var testDescription: String { items }

        init(_ items: String, _ findings: String..., mend: String? = nil) {
            self.items = items
            self.findings = findings
            self.mend = mend
        }
    }

    private static let reason = "reason: {id: Nanti., en: Later.}"
    private static let cases = [
        Case("[]", "DME1463"),
        Case("[{finding: DME1463, \(reason), until: 2026-06-30}]", "-DME1463"),
        Case("[{finding: DME1463, at: lama, \(reason), until: 2025-11-19}]", "-DME1463"),
        Case("[{finding: DME1463, \(reason), until: «2025-11-18»}]", "DME1463", "DME1470"),
        Case("[{finding: «DME1463», at: ambang, \(reason), until: 2026-06-30}]", "DME1463", "DME1471"),
        Case("[{finding: «DME1462», \(reason), until: 2026-06-30}]", "DME1463", "DME1471"),
        Case("[{finding: «DME1643», \(reason), until: 2026-06-30}]", "DME1463", "DME1472", mend: "DME1463"),
        Case("[{finding: DME1463, at: «lamaa», \(reason), until: 2026-06-30}]", "DME1463", "DME1473", mend: "lama"),
        Case(
            "[{finding: DME1463, \(reason), until: «2025-01-01»}, {finding: DME1463, \(reason), until: 2026-06-30}]",
            "-DME1463",
            "DME1470"
        ),
    ]

    private static let unused = """
        parameters:
          - id: lama
            label: {id: Lama, en: Old}
            value: 1
            basis: {source: law, place: article 9}
        """

    private static func findings(_ items: String, isComplete: Bool = true) throws -> (MarkedSource, [Finding]) {
        let marked = MarkedSource(
            "\(SmallPack.texts["pack.yaml"] ?? "")\nsuppressions: \(items)\n",
            path: "rules/pack.yaml"
        )
        var texts = SmallPack.texts
        texts["pack.yaml"] = marked.text
        texts["parameters.yaml"] = texts["parameters.yaml"]?.replacing("parameters:", with: unused)
        let files = texts.map { PackFile(name: $0, source: SourceFile(path: "rules/\($0)", text: $1)) }
        var diagnostics: [Diagnostic] = []
        let declaration = try #require(RulePackLoader(files, folder: "rules").load(into: &diagnostics))
        _ = try #require(PackCompiler.compile(declaration, reporting: &diagnostics))
        let filter = SuppressionFilter(declaration, knownFindings: ["DME1430", "DME1462", "DME1463"])
        let asOf = try #require(Day("2025-11-19"))
        return (marked, filter.findings(of: diagnostics, asOf: asOf, isComplete: isComplete))
    }

    @Test(arguments: cases)
    func applies(_ test: Case) throws {
        let (source, findings) = try Self.findings(test.items)
        #expect(findings.map { ($0.suppression == nil ? "" : "-") + $0.diagnostic.id } == test.findings)
        let own = findings.map(\.diagnostic).filter { $0.id > "DME1463" }
        #expect(own.compactMap { $0.range?.offsets } == source.marks)
        #expect(own.first?.fixIts.first?.replacement == test.mend)
        #expect(
            findings.compactMap(\.suppression).allSatisfy { $0.reason.english == "Later." && $0.until >= "2025-11-19" }
        )
    }

    @Test("of a check that didn't look for everything it isn't said that a suppression fits nothing")
    func incomplete() throws {
        let items = "[{finding: DME1462, \(Self.reason), until: 2026-06-30}]"
        #expect(try Self.findings(items, isComplete: false).1.map(\.diagnostic.id) == ["DME1463"])
    }

    /// Beside an error the search may not have come to what a suppression is of.
    @Test func besideAnErrorNoSuppressionIsSaidToFitNothing() throws {
        let (declaration, _) = try SmallPack.load([
            (
                "pack.yaml", "status: draft",
                "status: draft\nsuppressions: [{finding: DME1463, \(Self.reason), until: 2026-06-30}]"
            )
        ])
        let filter = SuppressionFilter(declaration, knownFindings: ["DME1430", "DME1463"])
        let error = Diagnostic("DME1430", .error, LocalizedText(same: "x"), at: nil, subject: "aman")
        let asOf = try #require(Day("2025-11-19"))
        #expect(filter.findings(of: [error], asOf: asOf, isComplete: true).map(\.diagnostic.id) == ["DME1430"])
        #expect(filter.findings(of: [], asOf: asOf, isComplete: true).map(\.diagnostic.id) == ["DME1471"])
    }

    /// What a file that can't be read holds may be what a suppression is about.
    @Test(
        arguments: [
            ("pillars.yaml", "id: pillars", "id: [pillars"), ("pillars.yaml", "id: satgas\n", "id: Satgas Baru\n"),
            ("levels.yaml", "levels:", "levels: ["),
        ]
    )
    func ofWhatCannotBeReadNoSubjectIsUnknown(_ file: String, _ right: String, _ wrong: String) throws {
        var texts = SmallPack.texts
        try #require(texts[file]?.contains(right) ?? false)
        texts[file] = texts[file]?.replacing(right, with: wrong)
        texts["pack.yaml"]? +=
            "\nsuppressions: [{finding: DME1463, at: pillars.aman.satgas, \(Self.reason), until: 2026-06-30}]\n"
        let files = texts.map { PackFile(name: $0, source: SourceFile(path: "rules/\($0)", text: $1)) }
        var diagnostics: [Diagnostic] = []
        let declaration = try #require(RulePackLoader(files, folder: "rules").load(into: &diagnostics))
        #expect(!diagnostics.isEmpty)
        let filter = SuppressionFilter(declaration, knownFindings: ["DME1463"])
        let findings = filter.findings(of: diagnostics, asOf: try #require(Day("2025-11-19")), isComplete: false)
        #expect(findings.map(\.diagnostic) == diagnostics)
    }

    @Test func anErrorStaysAnError() throws {
        let (declaration, _) = try SmallPack.load([
            (
                "pack.yaml", "status: draft",
                "status: draft\nsuppressions: [{finding: DME1430, \(Self.reason), until: 2026-06-30}]"
            )
        ])
        let error = Diagnostic("DME1430", .error, LocalizedText(same: "x"), at: nil, subject: "aman")
        let filter = SuppressionFilter(declaration, knownFindings: ["DME1430"])
        let findings = filter.findings(of: [error], asOf: try #require(Day("2025-11-19")), isComplete: false)
        #expect(findings.map(\.diagnostic.id) == ["DME1430", "DME1474"])
        #expect(findings.allSatisfy { $0.suppression == nil })
    }
}
