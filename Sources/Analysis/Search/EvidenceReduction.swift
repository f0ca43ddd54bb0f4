import Certification
import FEEL

/// Leaves out what doesn't matter: facts without which something is still proven.
struct EvidenceReduction {
    let steps: EvaluationSteps

    /// What is found of a village of which some facts are unknown.
    struct Findings {
        let criteria: [CriterionResult]
        let groups: [GroupResult]
        /// Whether no cross-check is broken, so that every fact counts.
        let isConsistent: Bool
    }

    /// The evidence with as few facts as prove the same, one after the other.
    ///
    /// - Parameter isProven: Whether findings prove it, whatever the unknown facts turn out to be.
    func reduced(_ evidence: InventedEvidence, while isProven: (Findings) -> Bool) -> InventedEvidence {
        var values = evidence.values
        var slots = evidence.slots(steps.rules)
        for fact in values.keys.sorted() {
            guard let value = values[fact] else { continue }
            slots.forget(fact)
            let findings = findings(on: slots)
            if findings.isConsistent, isProven(findings) {
                values[fact] = nil
            } else {
                slots[fact] = value
            }
        }
        return InventedEvidence(kind: evidence.kind, values: values)
    }

    /// What is found on some slots.
    func findings(on slots: TrialSlots) -> Findings {
        let pack = steps.rules.pack
        return slots.values.withUnsafeBufferPointer { buffer in
            let criteria = pack.criteria.indices.map { steps.judge(criterion: $0, on: buffer) }
            var groups: [GroupResult] = []
            for group in pack.groups.indices {
                groups.append(steps.score(group: group, criteria: criteria, groups: groups))
            }
            let isConsistent = pack.checks.indices.allSatisfy { steps.holds(check: $0, on: buffer).isNoContradiction }
            return Findings(criteria: criteria, groups: groups, isConsistent: isConsistent)
        }
    }

    /// Whether conditions of levels hold with what is proven and others don't hold with what could still be reached.
    func proves(_ findings: Findings, holding: [Program], failing: [Program]) -> Bool {
        let low = steps.resultSlots(criteria: findings.criteria, groups: findings.groups, isProven: true)
        let high = steps.resultSlots(criteria: findings.criteria, groups: findings.groups, isProven: false)
        return holding.allSatisfy { holds($0, low) } && (failing.isEmpty || failing.contains { !holds($0, high) })
    }

    private func holds(_ condition: Program, _ slots: [Value]) -> Bool {
        condition.evaluate(slots, asOf: steps.rules.asOf).value == .boolean(true)
    }
}

extension Value {
    /// Whether a cross-check that comes to this value leaves its facts as they are.
    fileprivate var isNoContradiction: Bool {
        switch self {
        case .boolean(false): false
        case .failure(let failure): failure.kind != .contradictoryData
        default: true
        }
    }
}
