import Certification
import Diagnostics
import FEEL
import Loading
import TestSupport
import Testing

/// A small pack made by chance, with so few answers to its questions that all evidence can be gone through.
struct RandomPack {
    private(set) var texts: [String: String]

    /// Three yes-or-no facts, a number from 0 to 3 and a choice; up to five criteria in two groups, and two levels.
    init(using random: inout SplitMix64) {
        let conditions = [
            "a", "b", "c", "a and b", "a or c", "n >= 2", "n >= satu", "a and n >= 2", "k = \"x\"", "k != \"z\"",
            "not(b)",
            "n < 2 and c", "b or k = \"y\"", "village.kind = \"desa\" and c",
        ]
        func criterion(_ id: String) -> String {
            let number = Int.random(in: 0..<8, using: &random)
            let applies = number == 0 ? "\n        applies: a" : number == 1 ? "\n        applies: k != \"x\"" : ""
            let head =
                "      - id: \(id)\n        label: {id: L, en: L}\n        basis: {source: s, place: p}\(applies)\n"
            switch Int.random(in: 0..<5, using: &random) {
            case 0:
                return head + "        measure: n\n        bands: [{at least: 3, points: 2}, {at least: 1, points: 1}, "
                    + "{otherwise: true, points: 0}]\n"
            case 1: return head + "        measure: n\n        scale: {from: 0, to: 3}\n"
            default: return head + "        met when: \(conditions.randomElement(using: &random) ?? "a")\n"
            }
        }
        func group(_ id: String, _ criteria: [String]) -> String {
            let aggregate = ["weightedMean", "allMet", "countMet", "minimum", "sum"].randomElement(using: &random)
            return "  - id: \(id)\n    label: {id: L, en: L}\n    aggregate: \(aggregate ?? "allMet")\n"
                + "    basis: {source: s, place: p}\n    criteria:\n" + criteria.map(criterion).joined()
        }
        let groups = group("g", ["p", "q", "r"]) + group("h", ["s", "t"])
        func requires() -> String {
            let parts = [
                "top.met", "top.g.met", "top.h.met", "top.g.p.met", "top.h.s.met", "top.score >= 40", "top.score >= 75",
                "top.g.p.score >= 50", "(top.g.q.met or top.h.t.met)", "every i in top.groups satisfies i.score >= 1",
            ].shuffled(using: &random)
            return parts.prefix(Int.random(in: 1...3, using: &random)).joined(separator: " and ")
        }
        texts = [
            "pack.yaml": Self.pack, "facts.yaml": Self.facts, "parameters.yaml": Self.parameters,
            "top.yaml": Self.section + groups,
            "levels.yaml": Self.levels([requires(), requires()]),
        ]
    }

    /// The same pack with other conditions for its levels, the higher one first.
    func requiring(_ up: String, _ low: String) -> RandomPack {
        var pack = self
        pack.texts["levels.yaml"] = Self.levels([up, low])
        return pack
    }

    private static func levels(_ conditions: [String]) -> String {
        "levels:\n"
            + zip(["up", "low"], conditions).map {
                "  - id: \($0)\n    label: {id: L, en: L}\n    requires: \($1)\n    basis: {source: s, place: p}\n"
            }.joined()
    }

    /// Loads and compiles the pack.
    func load() throws -> (declaration: RulePackDeclaration, pack: RulePack) {
        var diagnostics: [Diagnostic] = []
        let files = texts.map { PackFile(name: $0, source: SourceFile(path: "rules/\($0)", text: $1)) }
        let declaration = RulePackLoader(files, folder: "rules").load(into: &diagnostics)
        let pack = declaration.flatMap { PackCompiler.compile($0, reporting: &diagnostics) }
        let text = DiagnosticTextRenderer(language: .english).text(of: diagnostics)
        return (try #require(declaration, "\(text)"), try #require(pack, "\(text)"))
    }

    private static let pack = """
        id: r
        version: 1.0.0
        status: draft
        effective: {from: 2025-01-01}
        label: {id: R, en: R}
        sections: [top.yaml]
        sources: [{id: s, title: S, publisher: S, date: 2017, kind: law}]
        """

    private static let facts =
        "facts:\n"
        + ["a", "b", "c"].map {
            "  - {id: \($0), type: boolean, label: {id: L, en: L}, question: {id: Q, en: Q}}\n"
        }.joined() + """
              - {id: n, type: integer, at least: 0, at most: 3, label: {id: L, en: L}, question: {id: Q, en: Q}}
              - id: k
                type: choice
                label: {id: L, en: L}
                question: {id: Q, en: Q}
                options: [{id: x, label: {id: X, en: X}}, {id: y, label: {id: Y, en: Y}}, {id: z, label: {id: Z, en: Z}}]
            checks:
              - {id: v, label: {id: L, en: L}, holds: a or n < 3, basis: {source: s, place: p}}

            """

    private static let parameters = """
        parameters:
          - {id: satu, label: {id: L, en: L}, value: 1, basis: {source: s, place: p}}
        """

    private static let section = """
        id: top
        label: {id: L, en: L}
        aggregate: weightedMean
        basis: {source: s, place: p}
        groups:

        """
}
