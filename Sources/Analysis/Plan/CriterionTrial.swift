import Certification
import FEEL

/// Judges criteria on invented facts, cross-checks regarded.
struct CriterionTrial {
    let rules: DatedRules
    let steps: EvaluationSteps
    /// The cross-checks that touch what each criterion reads.
    let checks: [[Int]]

    /// What a criterion comes to on slots in which no cross-check has left its mark yet.
    func result(of criterion: Int, on slots: [Value]) -> CriterionResult {
        var slots = slots
        for fact in contradictory(slots, checks[criterion]) { slots[fact] = .unknown(Causes(slot: fact)) }
        return slots.withUnsafeBufferPointer { steps.judge(criterion: criterion, on: $0) }
    }

    /// The facts that cross-checks show to contradict each other.
    private func contradictory(_ slots: [Value], _ checks: [Int]) -> Set<Int> {
        var facts: Set<Int> = []
        for check in checks {
            let read = rules.pack.checks[check].holds.reads.filter { $0 < rules.pack.facts.count }
            guard !read.allSatisfy({ slots[$0].isOpen }) else { continue }
            switch slots.withUnsafeBufferPointer({ steps.holds(check: check, on: $0) }) {
            case .boolean(false): facts.formUnion(read)
            case .failure(let failure) where failure.kind == .contradictoryData: facts.formUnion(read)
            default: break
            }
        }
        return facts
    }
}
