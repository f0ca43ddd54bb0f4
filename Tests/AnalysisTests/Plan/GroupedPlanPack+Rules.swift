import Certification
import FEEL

extension GroupedPlanPack {
    /// The pack as an officer would write it.
    var rules: DatedRules {
        get throws {
            try RandomPlanPack.rules(of: [
                "pack.yaml": RandomPlanPack.header, "facts.yaml": facts, "parameters.yaml": "parameters: []\n",
                "pillars.yaml": pillars, "levels.yaml": levels, "actions.yaml": actions,
            ])
        }
    }

    /// A village in which nothing is there yet.
    func evidence(of rules: DatedRules) throws -> Evidence {
        try RandomPlanPack.evidence(rules.pack.facts.map { _ in .missing })
    }

    private var blocks: [(name: String, block: Block)] {
        groups.enumerated().flatMap { group, content in
            content.blocks.enumerated().map { ("g\(group)_\($0)", $1) }
        }
    }

    private var facts: String {
        "facts:\n"
            + blocks.flatMap { name, block in
                (0..<block.facts).map {
                    "  - {id: \(name)_n\($0), type: integer, label: N, question: {id: Berapa?, en: How many?}, at least: 0, at most: 9}\n"
                }
            }.joined()
    }

    private var pillars: String {
        var text = "id: pillars\nlabel: Pilar\naggregate: weightedMean\n\(RandomPlanPack.basis)\ngroups:\n"
        for (index, group) in groups.enumerated() {
            text += "  - id: g\(index)\n    label: G\n    weight: \(group.weight)\n    \(RandomPlanPack.basis)\n"
            text += "    aggregate: \(group.isMinimum ? "minimum" : "weightedMean")\n    criteria:\n"
            for (block, content) in group.blocks.enumerated() {
                for (position, criterion) in content.criteria.enumerated() {
                    func name(_ fact: Int) -> String { "g\(index)_\(block)_n\(fact)" }
                    text += "      - id: c\(block)_\(position)\n        label: C\n        \(RandomPlanPack.basis)\n"
                    if !group.isMinimum { text += "        weight: \(criterion.weight)\n" }
                    text +=
                        criterion.isScale
                        ? "        measure: \(name(criterion.least[0].fact))\n        scale: {from: 0, to: 8}\n"
                        : "        met when: "
                            + criterion.least.map { "\(name($0.fact)) >= \($0.value)" }.joined(separator: " and ")
                            + "\n"
                }
            }
        }
        return text
    }

    private var levels: String {
        let floors = groups.indices.map { "pillars.g\($0).score >= \(groups[$0].floor)" }
        let conditions = ["pillars.score >= \(threshold)"] + floors
        return """
            levels:
              - {id: high, label: High, requires: "\(conditions.joined(separator: " and "))", \(RandomPlanPack.basis)}

            """
    }

    private var actions: String {
        var text = "actions:\n"
        for (name, block) in blocks {
            for (index, action) in block.actions.enumerated() {
                text += "  - id: \(name)_a\(index)\n    label: A\n    by: Desa\n    \(RandomPlanPack.basis)\n"
                text +=
                    "    effort: {months: \(action.months), range: {from: 1, to: 12}, cost: \(action.cost.rawValue)}\n"
                if !action.after.isEmpty {
                    text += "    after: [\(action.after.map { "\(name)_a\($0)" }.joined(separator: ", "))]\n"
                }
                text += "    establishes:\n"
                for (fact, value) in action.effects.sorted(by: { $0.key < $1.key }) {
                    text += "      \(name)_n\(fact): {at least: \(value)}\n"
                }
            }
        }
        return text
    }
}
