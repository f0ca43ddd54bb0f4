import Certification
import Diagnostics
import FEEL
import LocatedYAML

extension EvidenceDocumentReader {
    /// The whole of `facts`.
    mutating func readFacts(_ node: YAMLNode) {
        guard node.kind == .mapping else {
            diagnostics.append(.wrongShape(LocalizedText(same: "'facts'"), .mapping, at: node.range))
            return
        }
        readGroup(node, FactTree.root)
    }

    /// The facts in a group.
    ///
    /// - Parameters:
    ///   - node: The mapping.
    ///   - parent: The group in the tree of facts.
    private mutating func readGroup(_ node: YAMLNode, _ parent: Int) {
        var hint = 0
        var previous: YAMLEntries.Entry?
        for entry in node.entries {
            defer { previous = entry }
            if let child = entry.key.withBytes({ plan.tree.child(of: parent, named: $0, from: hint) }) {
                hint = child + 1
                read(entry, of: node, child)
            } else if let descendant = entry.key.withBytes({ plan.tree.descendant(of: parent, named: $0) }) {
                read(entry, of: node, descendant)
            } else if let previous, let number = splitNumber(previous, entry) {
                refuse(number, previous.key, of: parent)
            } else if !isConfidential(entry.key) {
                reportUnknownFact(entry, in: parent)
            }
        }
    }

    private mutating func read(_ entry: YAMLEntries.Entry, of mapping: YAMLNode, _ index: Int) {
        let node = plan.tree.nodes[index]
        let fact = Int(node.fact)
        guard fact >= 0 else {
            guard entry.value.kind == .mapping else {
                reportGroupExpected(entry, plan.tree.path(to: index))
                return
            }
            readGroup(entry.value, index)
            return
        }
        guard !isMet[fact] else {
            facts[fact] = .refused
            // The same key twice in one mapping is said by the reader of YAML.
            let key = entry.key.text
            guard mapping.entries.count(where: { $0.key.equals(key) }) == 1 else { return }
            diagnostics.append(.factTwice(plan.facts[fact].fact.id, at: entry.key.range))
            return
        }
        isMet[fact] = true
        facts[fact] = isConfidential(entry.value) ? .refused : evidence(entry.value, for: plan.facts[fact])
    }

    /// What a fact's node says of it.
    private mutating func evidence(_ node: YAMLNode, for fact: EvidencePlan.PlannedFact) -> FactEvidence {
        guard node.kind != .mapping else { return record(node, for: fact) }
        if takesUnknown, node.style == .plain, node.equals("unknown") { return .missing }
        switch value(node, for: fact) {
        case .value(let value): return .claim(value)
        case .empty: return .missing
        case .refused: return .refused
        }
    }

    /// Takes back what was read of a number up to its decimal comma.
    private mutating func refuse(_ number: SourceRange, _ key: YAMLNode, of parent: Int) {
        let node = key.withBytes { plan.tree.descendant(of: parent, named: $0) }
        let fact = node.map { Int(plan.tree.nodes[$0].fact) } ?? -1
        diagnostics.append(.splitNumber(fact >= 0 ? plan.facts[fact] : nil, at: number))
        if fact >= 0 { facts[fact] = .refused }
    }

    private mutating func reportGroupExpected(_ entry: YAMLEntries.Entry, _ name: String) {
        // A group that is announced and left empty says nothing, so nothing is wrong with it.
        if entry.value.style == .plain, entry.value.withBytes({ $0.isEmpty }) || isConfidential(entry.value) { return }
        let members = plan.facts.map(\.fact.id).filter { $0.hasPrefix(name + ".") }
        diagnostics.append(.groupExpected(name, members: members, at: entry.value.range))
    }

    private mutating func reportUnknownFact(_ entry: YAMLEntries.Entry, in parent: Int) {
        guard !diagnostics.isFull else { return }
        let prefix = parent == FactTree.root ? "" : plan.tree.path(to: parent) + "."
        let name = prefix + entry.key.text
        let isGroup = entry.value.kind == .mapping
        let nearest = diagnostics.takesProposals ? nearestFact(to: name, in: prefix, isGroup: isGroup) : nil
        diagnostics.append(.unknownFact(name, in: prefix, nearest: nearest, at: entry.key.range))
    }

    private func nearestFact(to name: String, in prefix: String, isGroup: Bool) -> String? {
        let facts = plan.facts.map(\.fact.id)
        let candidates = isGroup ? plan.groups + facts : facts + plan.groups
        // Most likely is a slip of the pen among the neighbours, then a forgotten group, then a slip elsewhere.
        let sameEnd = facts.filter { $0.hasSuffix("." + name) }
        return nearestName(to: name, among: candidates.filter { $0.hasPrefix(prefix) && $0 != prefix.dropLast() })
            ?? (sameEnd.count == 1 ? sameEnd[0] : nearestName(to: name, among: candidates))
    }
}
