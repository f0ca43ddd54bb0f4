import Certification
import Diagnostics
import FEEL
import Loading
import Testing

@testable import Analysis

/// A pack of one group of criteria and one level, made for a question about what settles it.
struct SettlingPack {
    let pack: RulePack

    /// - Parameters:
    ///   - facts: Each with its type and bounds, such as `a: integer, at least: 0, at most: 9`.
    ///   - checks: The conditions of cross-checks.
    ///   - criteria: How each is judged, such as `met when: a > 3`; further lines are keys of the criterion, too.
    ///   - requires: What the level asks of the section `top`.
    init(facts: [String], checks: [String] = [], criteria: [String], requires: String) throws {
        let names = "label: {id: L, en: L}"
        let basis = "basis: {source: s, place: p}"
        let declared = facts.map { fact in
            let parts = fact.split(separator: ":", maxSplits: 1)
            return "  - {id: \(parts[0]), type:\(parts[1]), \(names), question: {id: Q, en: Q}}\n"
        }
        let checked = checks.enumerated().map { "  - {id: v\($0), \(names), holds: \"\($1)\", \(basis)}\n" }
        let judged = criteria.enumerated().map { "  - id: c\($0)\n    \(names)\n    \($1)\n    \(basis)\n" }
        let texts = [
            "pack.yaml": """
            id: s
            version: 1.0.0
            status: draft
            effective: {from: 2025-01-01}
            \(names)
            sections: [top.yaml]
            sources: [{id: s, title: S, publisher: S, date: 2017, kind: law}]
            """,
            "facts.yaml": "facts:\n" + declared.joined() + (checked.isEmpty ? "" : "checks:\n" + checked.joined()),
            "parameters.yaml": "parameters: []\n",
            "top.yaml": "id: top\n\(names)\naggregate: weightedMean\n\(basis)\ncriteria:\n" + judged.joined(),
            "levels.yaml": "levels:\n  - {id: up, \(names), requires: \"\(requires)\", \(basis)}\n",
        ]
        var diagnostics: [Diagnostic] = []
        let files = texts.map { PackFile(name: $0, source: SourceFile(path: "rules/\($0)", text: $1)) }
        let pack = RulePackLoader(files, folder: "rules").load(into: &diagnostics)
            .flatMap { PackCompiler.compile($0, reporting: &diagnostics) }
        let text = DiagnosticTextRenderer(language: .english).text(of: diagnostics)
        self.pack = try #require(pack, "\(text)")
    }

    /// What settles the level of a village of which some facts are known.
    func settling(
        _ known: [Int: Value] = [:],
        asOf: Day,
        to target: Int? = nil,
        limits: SettlingFinder.Limits = .standard
    ) throws -> LevelSettling {
        let facts = pack.facts.indices.map { known[$0].map(FactEvidence.claim) ?? .missing }
        let finder = SettlingFinder(assessor: Assessor(rules: DatedRules(pack, asOf: asOf)), limits: limits)
        return finder.settling(of: try Evidence.invented(facts, kind: .desa, asOf: asOf), at: .claimed, to: target)
    }
}
