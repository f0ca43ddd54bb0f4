import Certification
import FEEL
import TestSupport

/// A random pack in which all actions hang together: each adds to facts that others add to, and one score counts all.
struct EntangledPlanPack {
    struct Action {
        let months: Int
        /// The position of the action that comes first, if there is one; an earlier one.
        let after: Int?
        /// What is added, by fact.
        let additions: [Int: Int]
    }

    struct Criterion {
        let facts: [Int]
        /// The sum of the facts that scores fully; it divides 120.
        let whole: Int
        let weight: Int
    }

    let factCount: Int
    let actions: [Action]
    let criteria: [Criterion]
    /// The least score, from 0 to 100.
    let threshold: Int

    /// Makes a pack.
    ///
    /// - Parameter reach: How many facts each criterion counts.
    init(_ random: inout SplitMix64, actions count: Int, facts: Int, reach: Int) {
        func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
        factCount = facts
        threshold = pick(40...60)
        actions = (0..<count).map { index in
            let touched = Set((0..<pick(1...3)).map { _ in pick(0...(facts - 1)) }).sorted()
            return Action(
                months: pick(3...30),
                after: index > 0 && pick(0...4) == 0 ? pick(0...(index - 1)) : nil,
                additions: Dictionary(uniqueKeysWithValues: touched.map { ($0, pick(3...15)) })
            )
        }
        criteria = (0..<facts).map { first in
            let others = (1..<max(reach, 2)).map { _ in pick(0...(facts - 1)) }
            return Criterion(
                facts: Set([first] + others.prefix(reach - 1)).sorted(),
                whole: [20, 24, 30, 40][pick(0...3)],
                weight: pick(1...9)
            )
        }
    }

    // MARK: Oracle

    /// The fewest months with which the threshold is reached; nothing where it can't be.
    ///
    /// All sets are tried, but for those that take no fewer months than a known one, and those that even all further actions
    /// don't bring to the threshold.
    var leastMonths: Int? {
        var best: Int?
        func look(at index: Int, _ values: [Int], _ done: Set<Int>, _ months: Int) {
            if let best, months >= best { return }
            if isEnough(values) {
                best = months
                return
            }
            let most = actions[index...].reduce(into: values) { values, action in
                for (fact, addition) in action.additions { values[fact] += addition }
            }
            guard index < actions.count, isEnough(most) else { return }
            let action = actions[index]
            if action.after.map(done.contains) ?? true {
                var more = values
                for (fact, addition) in action.additions { more[fact] += addition }
                look(at: index + 1, more, done.union([index]), months + action.months)
            }
            look(at: index + 1, values, done, months)
        }
        look(at: 0, [Int](repeating: 0, count: factCount), [], 0)
        return best
    }

    private func isEnough(_ values: [Int]) -> Bool {
        let points = criteria.reduce(0) { points, criterion in
            let sum = criterion.facts.reduce(0) { $0 + values[$1] }
            return points + criterion.weight * (120 / criterion.whole) * min(sum, criterion.whole)
        }
        return points * 100 >= threshold * 120 * criteria.reduce(0) { $0 + $1.weight }
    }

    // MARK: Files

    /// The pack as an officer would write it.
    var rules: DatedRules {
        get throws {
            try RandomPlanPack.rules(of: [
                "pack.yaml": RandomPlanPack.header, "facts.yaml": facts, "parameters.yaml": "parameters: []\n",
                "pillars.yaml": pillars, "levels.yaml": levels, "actions.yaml": work,
            ])
        }
    }

    /// A village in which nothing is there yet.
    func evidence(of rules: DatedRules) throws -> Evidence {
        let day = rules.asOf
        let verification = Verification(by: "BP3MI", on: day, value: nil, note: nil)
        return try RandomPlanPack.evidence(
            rules.pack.facts.map { _ in
                .statements([
                    Statement(
                        value: .number(Number(0)),
                        asOf: day,
                        source: nil,
                        documents: [],
                        verification: verification
                    )
                ])
            }
        )
    }

    private var facts: String {
        "facts:\n"
            + (0..<factCount).map {
                "  - {id: n\($0), type: integer, label: N, question: {id: Berapa?, en: How many?}, at least: 0}\n"
            }.joined()
    }

    private var pillars: String {
        var text = "id: pillars\nlabel: Pilar\naggregate: weightedMean\n\(RandomPlanPack.basis)\ncriteria:\n"
        for (index, criterion) in criteria.enumerated() {
            text += """
                  - id: c\(index)
                    label: C
                    measure: \(criterion.facts.map { "n\($0)" }.joined(separator: " + "))
                    scale: {from: 0, to: \(criterion.whole), outside: cut off}
                    weight: \(criterion.weight)
                    \(RandomPlanPack.basis)

                """
        }
        return text
    }

    private var levels: String {
        "levels:\n  - {id: high, label: High, requires: pillars.score >= \(threshold), \(RandomPlanPack.basis)}\n"
    }

    private var work: String {
        var text = "actions:\n"
        for (index, action) in actions.enumerated() {
            text += "  - id: a\(index)\n    label: A\n    by: Desa\n    \(RandomPlanPack.basis)\n"
            text += "    effort: {months: \(action.months), range: {from: 1, to: 40}, cost: low}\n"
            if let after = action.after { text += "    after: [a\(after)]\n" }
            text += "    establishes:\n"
            for (fact, addition) in action.additions.sorted(by: { $0.key < $1.key }) {
                text += "      n\(fact): {is: n\(fact) + \(addition)}\n"
            }
        }
        return text
    }
}
