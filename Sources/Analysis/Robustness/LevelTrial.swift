import Certification
import FEEL

/// The certain level of one village by other values of the parameters that vary.
///
/// What those values can't change is found once. Where that alone decides the level, since a gate that hangs on no number
/// isn't passed, say, nothing is tried at all.
struct LevelTrial {
    /// What of a village's results the values of some parameters can change, of that which its level hangs on.
    struct Parts {
        /// Facts whose age or documents count by other durations, ascending.
        var facts: [Int] = []
        /// Criteria, ascending.
        var criteria: [Int] = []
        /// Groups, ascending, so that each stands after those that it holds.
        var groups: [Int] = []
        /// Whether nothing can change.
        let isEmpty: Bool
    }

    /// The level by the rules as written; nothing for none.
    let level: Int?
    /// All that can change.
    let all: Parts

    private let rules: VariedRules
    private let village: PreparedVillage
    private let written: Evaluation
    /// The facts and the kind of village, by slot.
    private let slots: [Value]
    /// Whether cross-checks are looked at again.
    private let hasOpenChecks: Bool
    /// Whether every trial is a whole evaluation, since sources disagree or rules can fail.
    private let isWhole: Bool
    private let scope: LevelScope

    init(of evidence: Evidence, by rules: VariedRules) {
        self.rules = rules
        let (pack, readers) = (rules.written.pack, rules.readers)
        let assessor = rules.assessor
        village = assessor.prepare(evidence, aging: rules.aging, between: rules.ends)
        written = assessor.evaluate(village)
        level = written.certainLevel
        let open = OpenResults(rules.parameters, in: village, readers, pack)
        hasOpenChecks = !open.checks.isEmpty
        isWhole =
            !village.rivals.isEmpty || !written.faults.isEmpty || pack.levels.contains { $0.requires.canFail }
            || village.aging.contains { evidence.facts[$0].hasSeveralSources }
        let states = hasOpenChecks ? village.states : written.facts
        let facts = states.enumerated().map { slot, state in state.value ?? .unknown(Causes(slot: slot)) }
        slots = facts + [.string(evidence.village.code.kind.rawValue)]
        scope = LevelScope(of: written, open, by: rules.written)
        all = isWhole ? Parts(isEmpty: false) : scope.parts(open, aging: village.aging)
    }

    /// What the values of one parameter can change.
    func parts(changedBy parameter: Int) -> Parts {
        guard !isWhole, !all.isEmpty else { return all }
        let aging = village.aging.filter { rules.readers.aging[parameter]?.contains($0) ?? false }
        let open = OpenResults([parameter], in: village, rules.readers, rules.written.pack)
        return scope.parts(open, aging: aging)
    }

    /// The level by a variation of the rules in which other values can change some parts only.
    func level(by variation: DatedRules, changing parts: Parts) -> Int? {
        if parts.isEmpty { return level }
        if isWhole { return Assessor(rules: variation, kinds: []).evaluate(village).certainLevel }
        let steps = EvaluationSteps(rules: variation)
        var slots = slots + variation.parameterValues
        for fact in parts.facts {
            let state = rules.assessor.state(of: fact, in: village.evidence, by: variation)
            slots[fact] = state.value ?? .unknown(Causes(slot: fact))
        }
        if hasOpenChecks, !contradict(&slots, steps) { return nil }
        var criteria = written.criteria
        let isSound = slots.withUnsafeBufferPointer { buffer in
            parts.criteria.allSatisfy { index in
                criteria[index] = steps.judge(criterion: index, on: buffer)
                return criteria[index].outcome != .fault
            }
        }
        guard isSound else { return nil }
        var groups = written.groups
        for index in parts.groups { groups[index] = steps.score(group: index, criteria: criteria, groups: groups) }
        let results = steps.resultSlots(criteria: criteria, groups: groups, isProven: true)
        return scope.level(on: results, asOf: variation.asOf)
    }

    /// Makes facts unknown that contradict each other.
    ///
    /// - Returns: Whether all cross-checks could be calculated.
    private func contradict(_ slots: inout [Value], _ steps: EvaluationSteps) -> Bool {
        var broken: [Int] = []
        for (index, check) in rules.written.pack.checks.enumerated() {
            let reads = check.holds.reads.filter { $0 < village.states.count }
            guard !reads.allSatisfy({ slots[$0].isOpen }) else { continue }
            switch slots.withUnsafeBufferPointer({ steps.holds(check: index, on: $0) }) {
            case .boolean(false): broken += reads
            case .failure(let failure) where failure.kind == .contradictoryData: broken += reads
            case .failure(let failure) where failure.kind != .notApplicable: return false
            default: break
            }
        }
        for fact in broken { slots[fact] = .unknown(Causes(slot: fact)) }
        return true
    }
}

extension FactEvidence {
    fileprivate var hasSeveralSources: Bool {
        guard case .statements(let statements) = self else { return false }
        return statements.count > 1
    }
}
