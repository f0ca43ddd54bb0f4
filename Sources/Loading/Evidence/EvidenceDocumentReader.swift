import Certification
import Diagnostics
import FEEL
import LocatedYAML

/// Reads one document of an evidence file and collects what is wrong with it.
struct EvidenceDocumentReader {
    /// What the pack says of facts.
    let plan: EvidencePlan
    /// The stretches of the file that hold personal data, ascending and apart; nearly always none.
    let confidential: [Range<Int>]
    /// The findings so far.
    var diagnostics = FindingList()
    /// One item a fact, by index.
    var facts: [FactEvidence]
    /// Whether a fact was met, by index.
    var isMet: [Bool]
    /// Whether the plain word `unknown` takes a fact back; in rule tests only.
    var takesUnknown = false

    init(plan: EvidencePlan, confidential: [Range<Int>]) {
        self.plan = plan
        self.confidential = confidential
        facts = Array(repeating: .missing, count: plan.facts.count)
        isMet = Array(repeating: false, count: plan.facts.count)
    }

    /// The evidence; nothing if the document doesn't say of which village and period it is.
    mutating func read(_ root: YAMLNode, digest: Digest) -> Evidence? {
        guard root.kind == .mapping else {
            diagnostics.append(.evidenceNotAMapping(at: root.range))
            return nil
        }
        var (village, period): (Village?, (from: Day, to: Day)?)
        var (isFictional, note): (Bool?, String?)
        var (hasVillage, hasPeriod, hasFacts) = (false, false, false)
        for entry in root.entries {
            if entry.key.equals("village") {
                hasVillage = true
                village = self.village(entry.value)
            } else if entry.key.equals("period") {
                hasPeriod = true
                period = self.period(entry.value)
            } else if entry.key.equals("facts") {
                hasFacts = true
                readFacts(entry.value)
            } else if entry.key.equals("fictional") {
                isFictional = boolean(entry.value, named: "fictional")
            } else if entry.key.equals("note") {
                note = text(entry.value, named: "note")
            } else {
                reportUnknown(entry.key)
            }
        }
        let place = SourceRange(root.range.offsets.lowerBound..<root.range.offsets.lowerBound, in: root.range.file)
        if !hasVillage { diagnostics.append(.missingEvidenceKey("village", in: .theEvidence, at: place)) }
        if !hasPeriod { diagnostics.append(.missingEvidenceKey("period", in: .theEvidence, at: place)) }
        if !hasFacts { diagnostics.append(.missingEvidenceKey("facts", in: .theEvidence, at: place)) }
        guard let village, let period else { return nil }
        return Evidence(
            village: village,
            isFictional: isFictional ?? false,
            periodFrom: period.from,
            periodTo: period.to,
            note: note,
            facts: facts,
            digest: digest,
            path: root.range.file.path
        )
    }

    private mutating func reportUnknown(_ key: YAMLNode) {
        guard !isConfidential(key) else { return }
        let isFact = key.withBytes { plan.tree.descendant(of: FactTree.root, named: $0) } != nil
        diagnostics.append(
            isFact
                ? .factOutsideFacts(key.text, at: key.range)
                : .unknownEvidenceKey(
                    key.text,
                    in: .theEvidence,
                    keys: EvidenceShape.evidence.keys.map(\.description),
                    at: key.range
                )
        )
    }

    /// Whether a node holds personal data, which was said already.
    func isConfidential(_ node: YAMLNode) -> Bool {
        guard !confidential.isEmpty else { return false }
        let range = node.range.offsets
        // The first stretch that ends behind the node's start, found by halves: there may be as many as nodes.
        var (first, end) = (0, confidential.count)
        while first < end {
            let middle = (first + end) / 2
            if confidential[middle].upperBound > range.lowerBound { end = middle } else { first = middle + 1 }
        }
        return first < confidential.count && confidential[first].overlaps(range)
    }
}
