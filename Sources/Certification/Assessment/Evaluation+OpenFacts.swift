import FEEL

extension Evaluation {
    /// The facts that keep criteria open, those that keep most open first, then in the pack's order.
    public var openFacts: [OpenFact] {
        var open: [Int: [Int]] = [:]
        for (index, result) in criteria.enumerated() {
            for slot in result.causes.slots where slot < facts.count { open[slot, default: []].append(index) }
        }
        return open.sorted { lhs, rhs in (rhs.value.count, lhs.key) < (lhs.value.count, rhs.key) }
            .compactMap { slot, criteria in
                facts[slot].unknownReason.map { OpenFact(fact: slot, reason: $0, criteria: criteria) }
            }
    }
}
