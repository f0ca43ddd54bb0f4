@testable import Analysis
import Certification
import Diagnostics
import FEEL
import TestSupport
import Testing

/// Searches against all villages there are, on packs made by chance.
@Suite struct BruteForceTests {
    private static let asOf = Day("2025-06-30")

    @Test(arguments: 1...30) func searchesAreExactWhereAllCanBeTried(_ seed: Int) throws {
        var random = SplitMix64(seed: UInt64(seed))
        let (declaration, pack) = try RandomPack(using: &random).load()
        let asOf = try #require(Self.asOf)
        let all = try AllVillages(pack, asOf: asOf)
        let budget = SearchBudget(valuesPerFact: 32, casesPerCluster: 4096, villagesPerQuestion: 20_000, days: 1)
        let findings = PackReview(pack: pack, declaration: declaration, asOf: asOf).searchedFindings(budget: budget)
        let found = Set(findings.map { "\($0.id) \($0.subject ?? "") \($0.range?.text ?? "")" })
        let expected = Self.expected(pack, all)
        #expect(found == expected, random.comment)
    }

    /// The findings that all villages together justify.
    private static func expected(_ pack: RulePack, _ all: AllVillages) -> Set<String> {
        var expected = criterionFindings(pack, all)
        let structure = RuleStructure(pack, clusters: [])
        let reachable = pack.levels.indices.filter(all.reach)
        var active: [Int: [Program]] = [:]
        for level in pack.levels.indices {
            let id = pack.levels[level].id
            guard reachable.contains(level) else {
                expected.insert("DME1650 \(id) \(id)")
                continue
            }
            let parts = pack.levels[level].requires.conjuncts
            var idle: Set<Int> = []
            for part in parts.indices.reversed() {
                let stronger = parts.indices.filter { $0 != part && !idle.contains($0) }
                guard stronger.contains(where: { parts[$0].proves(parts[part], where: []) }) else { continue }
                idle.insert(part)
                expected.insert("DME1655 \(id) \(parts[part].excerpt)")
            }
            for part in parts.indices where parts.count > 1 && !idle.contains(part) {
                let others = parts.indices.filter { $0 != part && !idle.contains($0) }
                guard !all.contain(fulfilling: others.map { parts[$0] }, failing: [parts[part]]) else { continue }
                idle.insert(part)
                expected.insert("DME1656 \(id) \(parts[part].excerpt)")
            }
            active[level] = parts.indices.filter { !idle.contains($0) }.map { parts[$0] }
            let lower = Array(all.conditions(of: level).dropFirst())
            if !lower.isEmpty, all.contain(fulfilling: [pack.levels[level].requires], failing: [lower[0]]) {
                expected.insert("DME1657 \(id) \(id)")
            }
            if !all.contain(fulfilling: lower, failing: [pack.levels[level].requires]) {
                expected.insert("\(lower.isEmpty ? "DME1659" : "DME1658") \(id) \(id)")
            }
        }
        for (index, criterion) in pack.criteria.enumerated() {
            let levels = reachable.filter { level in
                active[level, default: []].flatMap(structure.children(readBy:))
                    .contains { structure.criteria(below: $0).contains(index) }
            }
            let differ = Set(all.evaluations.map { "\($0.criteria[index].outcome) \($0.criteria[index].score.low)" })
            let isTold = expected.contains { $0.hasPrefix("DME1651 \(criterion.path) ") }
            guard !levels.isEmpty, !isTold, differ.count > 1, !all.miss(levels, forCriterion: index) else { continue }
            expected.insert("DME1654 \(criterion.path) \(criterion.path.split(separator: ".").last ?? "")")
        }
        return expected
    }

    private static func criterionFindings(_ pack: RulePack, _ all: AllVillages) -> Set<String> {
        var expected: Set<String> = []
        let read = pack.levels.map(\.requires.text.text).joined(separator: " ")
        for (index, criterion) in pack.criteria.enumerated() {
            let id = criterion.path.split(separator: ".").last ?? ""
            let outcomes = Set(all.evaluations.map { $0.criteria[index].outcome })
            if !outcomes.contains(.met) || !outcomes.contains(.notMet) {
                expected.insert("DME1651 \(criterion.path) \(id)")
            }
        }
        // No band of a random pack is out of reach, and names are read off the conditions' texts.
        let names = ["top.met", "top.score", "top.groups"]
        guard !names.contains(where: read.contains) else { return expected }
        for group in ["g", "h"] where !read.contains("top.\(group).met") {
            let criteria = pack.criteria.filter { $0.path.hasPrefix("top.\(group).") }
            let unread = criteria.filter { !read.contains($0.path) }
            if unread.count == criteria.count {
                expected.insert("DME1653 top.\(group) \(group)")
            } else {
                for criterion in unread {
                    expected.insert("DME1653 \(criterion.path) \(criterion.path.split(separator: ".").last ?? "")")
                }
            }
        }
        return expected
    }
}

extension SourceRange {
    /// The text that stands there.
    var text: String { String(decoding: file.bytes[offsets], as: UTF8.self) }
}
