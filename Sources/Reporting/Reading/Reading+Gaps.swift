import Certification
import Diagnostics

extension Reading {
    /// The label of the group that holds a criterion.
    func parentLabel(ofCriterion index: Int) -> String {
        let parent = pack.groups.first { $0.members.contains { $0.child == .criterion(index) } }
        return parent?.label[language] ?? ""
    }

    /// Why a criterion isn't met: by the village's own word, which says it plainly, or by what the verification found.
    func whyUnmet(_ index: Int) -> String {
        reason(ofCriterion: index, in: claimed.criteria[index].outcome == .notMet ? claimed : designation)
    }

    /// Why a fact is open by the village's own word, else why it isn't proven.
    func openReason(_ open: OpenFact) -> UnknownReason { claimed.facts[open.fact].unknownReason ?? open.reason }

    /// The kinds of document that back a fact.
    func acceptedDocuments(_ fact: Fact) -> String {
        guard !fact.documents.isEmpty else { return Phrases.anyDocument[language] }
        return fact.documents.map(\.kind).joined(separator: ", ")
    }

    /// The facts that are only claimed, by the documents that count for them: the documents, and the facts.
    func onlyClaimed(_ gaps: Gaps) -> [[String]] {
        let claims = gaps.unbacked.filter { $0.reason == .belowAssurance(.claimed) }.map { pack.facts[$0.fact] }
        return grouped(claims.map { (acceptedDocuments($0), $0.label[language]) }).map { [$0.key, list($0.items)] }
    }

    /// The labels of the facts that are documented and only need verification.
    func onlyDocumented(_ gaps: Gaps) -> String {
        gaps.unbacked.filter { $0.reason == .belowAssurance(.documented) }
            .map { pack.facts[$0.fact].label[language] }.joined(separator: ", ")
    }

    /// The facts whose proof no longer counts, or not yet: the reason, and the facts.
    func outdated(_ gaps: Gaps) -> [(reason: String, facts: String)] {
        let others = gaps.unbacked.filter { open in
            if case .belowAssurance = open.reason { return false }
            return true
        }
        return grouped(others.map { (words(for: $0.reason), pack.facts[$0.fact].label[language]) })
            .map { ($0.key, list($0.items)) }
    }

    /// Items with the same key together, in the order in which the keys come first.
    func grouped(_ pairs: [(key: String, item: String)]) -> [(key: String, items: [String])] {
        var order: [String] = []
        var items: [String: [String]] = [:]
        for pair in pairs {
            if items[pair.key] == nil { order.append(pair.key) }
            items[pair.key, default: []].append(pair.item)
        }
        return order.map { ($0, items[$0] ?? []) }
    }

    private func list(_ items: [String]) -> String { items.joined(separator: ", ") }
}
