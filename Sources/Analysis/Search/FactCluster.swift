import Certification
import FEEL

/// Facts that hang together through criteria and cross-checks; facts of different clusters can be chosen apart.
struct FactCluster: Sendable {
    /// The facts, ascending; each is read by some criterion.
    let facts: [Int]
    /// The criteria that read them, ascending.
    let criteria: [Int]
    /// The cross-checks that read them, ascending.
    let checks: [Int]
    /// Whether a criterion or cross-check here reads the village's kind.
    let readsKind: Bool

    /// All clusters of a pack, in the order of their first criteria; a criterion that reads no fact is a cluster of its own.
    static func all(of pack: RulePack) -> [FactCluster] {
        let read = Set(pack.criteria.flatMap(\.reads))
        let checks = pack.checks.map { check in check.holds.reads.filter(read.contains) }
        var parents = Array(pack.facts.indices)
        func root(_ fact: Int) -> Int {
            var fact = fact
            while parents[fact] != fact { fact = parents[fact] }
            return fact
        }
        for facts in pack.criteria.map(\.reads) + checks {
            for fact in facts.dropFirst() { parents[root(fact)] = root(facts[0]) }
        }
        let factsOf = Dictionary(grouping: read.sorted(), by: root)
        let readers = pack.criteria.indices.filter { !pack.criteria[$0].reads.isEmpty }
        let criteriaOf = Dictionary(grouping: readers) { root(pack.criteria[$0].reads[0]) }
        let checksOf = Dictionary(grouping: checks.indices.filter { !checks[$0].isEmpty }) { root(checks[$0][0]) }
        var clusters: [FactCluster] = []
        var seen: Set<Int> = []
        for (index, criterion) in pack.criteria.enumerated() {
            guard let first = criterion.reads.first else {
                clusters.append(cluster(of: [], [index], [], in: pack))
                continue
            }
            let root = root(first)
            guard seen.insert(root).inserted else { continue }
            clusters.append(
                cluster(of: factsOf[root] ?? [], criteriaOf[root] ?? [], checksOf[root] ?? [], in: pack)
            )
        }
        return clusters
    }

    private static func cluster(of facts: [Int], _ criteria: [Int], _ checks: [Int], in pack: RulePack) -> FactCluster {
        let programs =
            criteria.flatMap { [pack.criteria[$0].applies, pack.criteria[$0].test.program].compactMap { $0 } }
            + checks.map { pack.checks[$0].holds }
        return FactCluster(
            facts: facts,
            criteria: criteria,
            checks: checks,
            readsKind: programs.contains { $0.reads.contains(pack.villageKindSlot) }
        )
    }

    /// What it costs to try one value, counted as ``SearchMeter`` does.
    var stateSize: Int { 1 + (facts.count + criteria.count) / 8 }

    /// The facts in an order in which rules are complete early, so that little has to be remembered.
    func ordered(in pack: RulePack) -> [Int] {
        let rules =
            criteria.map { Set(pack.criteria[$0].reads) }
            + checks.map { Set(pack.checks[$0].holds.reads).intersection(facts) }
        var open = facts
        var chosen: Set<Int> = []
        var order: [Int] = []
        while !open.isEmpty {
            let best = open.max { left, right in
                let (one, other) = (urgency(of: left, chosen, rules), urgency(of: right, chosen, rules))
                return one == other ? left > right : one < other
            }
            guard let best else { break }
            open.removeAll { $0 == best }
            chosen.insert(best)
            order.append(best)
        }
        return order
    }

    /// Rules that the fact completes count most, then rules that were begun, then all it is read by.
    private func urgency(of fact: Int, _ chosen: Set<Int>, _ rules: [Set<Int>]) -> Int {
        let mine = rules.filter { $0.contains(fact) }
        let completed = mine.filter { $0.subtracting(chosen).count == 1 && $0.count > 1 }.count
        let begun = mine.filter { !$0.isDisjoint(with: chosen) }.count
        return completed * 10_000 + begun * 100 + mine.count
    }
}
