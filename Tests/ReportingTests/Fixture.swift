import Analysis
import Certification
import Diagnostics
import FEEL
import Loading
import Reporting
import Testing

/// A small programme of its own (clean villages), with something of everything that a report can say.
enum Fixture {
    /// The rules on 19 November 2025.
    static func rules() throws -> DatedRules { try loaded.get() }

    /// The rules with a stretch of the levels' conditions replaced.
    static func rules(levels change: (right: String, wrong: String)) throws -> DatedRules {
        var texts = texts
        texts["levels.yaml"] = FixturePack.levels.replacing(change.right, with: change.wrong)
        return try rules(texts)
    }

    private static let loaded = Result { try rules(texts) }

    /// The texts of the pack by file name.
    static let texts = [
        "pack.yaml": FixturePack.pack, "facts.yaml": FixturePack.facts, "levels.yaml": FixturePack.levels,
        "parameters.yaml": FixturePack.parameters, "syarat.yaml": FixturePack.conditions,
        "layanan.yaml": FixturePack.services,
    ]

    /// The rules of a pack by file name, on the same day.
    static func rules(_ texts: [String: String]) throws -> DatedRules {
        let files = texts.map { PackFile(name: $0, source: SourceFile(path: "bersih-2025/" + $0, text: $1)) }
        var diagnostics: [Diagnostic] = []
        let declaration = RulePackLoader(files, folder: "bersih-2025").load(into: &diagnostics)
        let pack = declaration.flatMap { PackCompiler.compile($0, reporting: &diagnostics) }
        let places = diagnostics.map { "\($0.range?.file.path ?? ""): \($0.message[.english])" }
        return DatedRules(try #require(pack, "\(places)"), asOf: try #require(Day("2025-11-19")))
    }

    /// The Markdown report on an assessment, with the advice that belongs to it.
    static func report(on assessment: Assessment, by rules: DatedRules, _ language: Language) -> String {
        MarkdownReport(rules: rules, language: language, rulesFolder: "Rules/\(rules.pack.header.id)")
            .render(assessment, advice(on: assessment, by: rules))
    }

    /// The same as a page.
    static func page(on assessment: Assessment, by rules: DatedRules, _ language: Language) -> String {
        HTMLReport(rules: rules, language: language, rulesFolder: "Rules/\(rules.pack.header.id)")
            .render(assessment, advice(on: assessment, by: rules))
    }

    /// The advice on an assessment, from few draws.
    static func advice(on assessment: Assessment, by rules: DatedRules) -> Advice {
        Adviser(rules: rules, draws: 20).advice(on: assessment.evidence)
    }

    /// The assessment of the only village in a text.
    static func assessment(of text: String, by rules: DatedRules) throws -> Assessment {
        var diagnostics: [Diagnostic] = []
        var documents = EvidenceReader(rules: rules)
            .documents(of: SourceFile(path: "desa/contoh/bukti.yaml", text: text))
        guard case .evidence(let evidence) = documents.next(into: &diagnostics) else {
            throw Unusable(text: diagnostics.map { $0.message[.english] }.joined(separator: "; "))
        }
        return Assessor(rules: rules).assess(evidence)
    }

    /// A village whose evidence says nothing but these facts, as YAML below `facts`, each fully verified.
    static func assessment(verified facts: [(String, String)], by rules: DatedRules) throws -> Assessment {
        let tree = facts.map { name, value in
            let path = name.split(separator: ".")
            return "  \(path[0]): {\(path[1]): {value: \(value), verified: {by: Dinas, on: 2025-11-01}}}"
        }
        return try assessment(of: village(facts: tree.joined(separator: "\n")), by: rules)
    }

    /// The evidence of a village with facts as YAML.
    static func village(name: String = "Contoh Asri", facts: String) -> String {
        """
        village: {code: "52.02.05.2999", name: \(name), district: Praya, regency: Lombok Tengah}
        period: {from: 2025-01-01, to: 2025-09-30}
        facts:
        \(facts)
        """
    }

    /// Evidence that a test wrote wrong.
    struct Unusable: Error {
        let text: String
    }
}
