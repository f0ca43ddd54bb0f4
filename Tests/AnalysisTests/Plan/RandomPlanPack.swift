import Certification
import Diagnostics
import FEEL
import Loading
import TestSupport
import Testing

/// A random small pack with actions, and a village that knows some of its facts.
struct RandomPlanPack {
    static let asOf = "2025-06-30"

    let rules: DatedRules
    let evidence: Evidence

    /// Makes a pack with so many actions.
    init(_ random: inout SplitMix64, actions: Int) throws {
        let numbers = Int.random(in: 3...5, using: &random)
        let texts = [
            "pack.yaml": Self.header, "facts.yaml": Self.facts(numbers), "parameters.yaml": "parameters: []\n",
            "pillars.yaml": Self.pillars(numbers, &random), "levels.yaml": Self.levels(&random),
            "actions.yaml": Self.actions(actions, numbers, &random),
        ]
        rules = try Self.rules(of: texts)
        evidence = try Self.evidence(of: rules, &random)
    }

    /// The compiled rules of files by name.
    static func rules(of texts: [String: String]) throws -> DatedRules {
        let files = texts.map { PackFile(name: $0, source: SourceFile(path: "rules/\($0)", text: $1)) }
        var diagnostics: [Diagnostic] = []
        let declaration = RulePackLoader(files, folder: "rules").load(into: &diagnostics)
        let pack = declaration.flatMap { PackCompiler.compile($0, reporting: &diagnostics) }
        let errors = diagnostics.filter { $0.severity == .error }
        try #require(errors.isEmpty, "\(DiagnosticTextRenderer(language: .english).text(of: errors))")
        return DatedRules(try #require(pack), asOf: try #require(Day(Self.asOf)))
    }

    static let basis = "basis: {assumption: {id: Contoh., en: An example.}}"

    static let header = """
        id: random
        version: 1.0.0
        status: draft
        effective: {from: 2025-01-01}
        label: {id: Acak, en: Random}
        designation assurance: verified
        sections: [pillars.yaml]
        """

    /// Numbers `n0`, `n1` … from 0 to 9, of which the first is a whole of the second, and truths `b0`, `b1` ….
    private static func facts(_ count: Int) -> String {
        var text = "facts:\n"
        for index in 0..<count {
            text += """
                  - {id: n\(index), type: integer, label: N\(index), question: {id: Berapa?, en: How many?}, at least: 0, at most: 9}
                  - {id: b\(index), type: boolean, label: B\(index), question: {id: Ada?, en: Is there?}}

                """
        }
        return text + """
            checks:
              - {id: part, label: Part, holds: n1 <= n0, \(basis)}

            """
    }

    private static func pillars(_ numbers: Int, _ random: inout SplitMix64) -> String {
        var text = "id: pillars\nlabel: Pilar\naggregate: weightedMean\n\(basis)\ngroups:\n"
        for group in 0..<2 {
            let aggregates = ["weightedMean", "weightedMean", "weightedMean", "minimum"]
            let aggregate = aggregates[Int.random(in: 0..<4, using: &random)]
            text += "  - id: g\(group)\n    label: G\n    aggregate: \(aggregate)\n    \(basis)\n    criteria:\n"
            for criterion in 0..<Int.random(in: 2...4, using: &random) {
                let (first, second) = (
                    Int.random(in: 0..<numbers, using: &random), Int.random(in: 0..<numbers, using: &random)
                )
                let test =
                    switch Int.random(in: 0..<5, using: &random) {
                    case 0: "met when: b\(first)"
                    case 1: "met when: b\(first) and n\(second) >= 4"
                    case 2: "measure: n\(first)\n        scale: {from: 0, to: 8}"
                    case 3:
                        "measure: share(n1, n0, 1)\n        bands: [{at least: 0.8, points: 2}, {at least: 0.4, points: 1}, {otherwise: true, points: 0}]"
                    default: "applies: n\(first) > 2\n        met when: b\(second)"
                    }
                let weight = Int.random(in: 1...3, using: &random)
                text +=
                    "      - id: c\(criterion)\n        label: C\n        weight: \(weight)\n        \(test)\n        \(basis)\n"
            }
        }
        return text
    }

    private static func levels(_ random: inout SplitMix64) -> String {
        let (high, low) = (Int.random(in: 50...90, using: &random), Int.random(in: 5...40, using: &random))
        return """
            levels:
              - {id: high, label: High, requires: "pillars.score >= \(high) and every g in pillars.groups satisfies g.score >= \(low)", \(basis)}
              - {id: low, label: Low, requires: "pillars.score >= \(low) or pillars.g0.met", \(basis)}

            """
    }

    private static func actions(_ count: Int, _ numbers: Int, _ random: inout SplitMix64) -> String {
        var text = "actions:\n"
        for index in 0..<count {
            let costs = CostClass.allCases.map(\.rawValue)
            let cost = costs[Int.random(in: 0..<4, using: &random)]
            let months = Int.random(in: 1...9, using: &random)
            text += "  - id: a\(index)\n    label: A\(index)\n    by: Desa\n"
            text += "    effort: {months: \(months), range: {from: 1, to: 12}, cost: \(cost)}\n"
            if index > 0, Int.random(in: 0..<3, using: &random) == 0 {
                text += "    after: [a\(Int.random(in: 0..<index, using: &random))]\n"
            }
            text += "    establishes:\n"
            for fact in Set((0..<2).map { _ in Int.random(in: 0..<numbers, using: &random) }).sorted() {
                switch Int.random(in: 0..<5, using: &random) {
                case 0: text += "      b\(fact): {is: ya}\n"
                case 3: text += "      n\(fact): {expect: \(Int.random(in: 0...6, using: &random))}\n"
                case 1: text += "      n\(fact): {at least: \(Int.random(in: 1...8, using: &random))}\n"
                case 2: text += "      n\(fact): {at least: ceiling(0.8 * n0)}\n"
                default: text += "      b\(fact): {is: ya}\n      n\(fact): {at least: 4}\n"
                }
            }
            text += "    \(basis)\n"
        }
        return text
    }

    /// Some facts verified, some claimed, some missing.
    private static func evidence(of rules: DatedRules, _ random: inout SplitMix64) throws -> Evidence {
        let day = try #require(Day("2025-05-01"))
        let facts = rules.pack.facts.map { fact -> FactEvidence in
            let value: Value =
                fact.kind == .boolean
                ? .boolean(Int.random(in: 0..<3, using: &random) == 0)
                : .number(Number(Int.random(in: 0...5, using: &random)))
            switch Int.random(in: 0..<3, using: &random) {
            case 0: return .missing
            case 1: return .claim(value)
            default:
                let verification = Verification(by: "BP3MI", on: day, value: nil, note: nil)
                return .statements([
                    Statement(value: value, asOf: day, source: nil, documents: [], verification: verification)
                ])
            }
        }
        return try evidence(facts)
    }

    /// A village with these facts.
    static func evidence(_ facts: [FactEvidence]) throws -> Evidence {
        Evidence(
            village: Village(
                code: VillageCode(exampleOf: .desa),
                name: "Acak",
                district: nil,
                regency: nil,
                province: nil
            ),
            isFictional: true,
            periodFrom: try #require(Day("2025-01-01")),
            periodTo: try #require(Day("2025-05-01")),
            note: nil,
            facts: facts,
            digest: Digest(of: []),
            path: "random.yaml"
        )
    }
}
