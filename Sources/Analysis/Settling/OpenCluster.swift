import Certification
import FEEL

/// Open facts of a village that hang together through criteria and cross-checks; facts of different clusters can be
/// answered apart.
struct OpenCluster: Sendable {
    /// The facts, in an order in which rules are complete early.
    let facts: [Int]
    /// The criteria that read them, ascending.
    let criteria: [Int]
    /// The cross-checks that read them, ascending.
    let checks: [Int]

    /// The clusters of some open facts, in the order of their first facts.
    static func all(of open: [Int], in pack: RulePack) -> [OpenCluster] {
        var parents = Dictionary(uniqueKeysWithValues: open.map { ($0, $0) })
        func root(_ fact: Int) -> Int {
            var fact = fact
            while let parent = parents[fact], parent != fact { fact = parent }
            return fact
        }
        let criteria = pack.criteria.map { $0.reads.filter { parents[$0] != nil } }
        let checks = pack.checks.map { $0.holds.reads.filter { parents[$0] != nil } }
        for facts in criteria + checks {
            for fact in facts.dropFirst() {
                let (one, other) = (root(fact), root(facts[0]))
                parents[max(one, other)] = min(one, other)
            }
        }
        return Dictionary(grouping: open, by: root).sorted { $0.key < $1.key }.map { key, facts in
            let mine = criteria.indices.filter { criteria[$0].first.map(root) == key }
            let held = checks.indices.filter { checks[$0].first.map(root) == key }
            let rules = mine.map { Set(criteria[$0]) } + held.map { Set(checks[$0]) }
            return OpenCluster(facts: ordered(facts, rules), criteria: mine, checks: held)
        }
    }

    /// The fact that most rules read comes first, then those that complete rules.
    private static func ordered(_ facts: [Int], _ rules: [Set<Int>]) -> [Int] {
        var open = facts
        var chosen: Set<Int> = []
        var order: [Int] = []
        func urgency(_ fact: Int) -> Int {
            rules.filter { $0.contains(fact) }.reduce(0) { sum, rule in
                sum + (rule.subtracting(chosen).count == 1 ? 10_000 : rule.isDisjoint(with: chosen) ? 1 : 100)
            }
        }
        while let best = open.max(by: { (urgency($0), $1) < (urgency($1), $0) }) {
            open.removeAll { $0 == best }
            chosen.insert(best)
            order.append(best)
        }
        return order
    }
}
