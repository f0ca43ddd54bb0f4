import Certification
import Diagnostics
import FEEL

/// A village of which actions are imagined to be done.
struct PlannedVillage {
    let evidence: Evidence
    let assessor: Assessor
    let effects: ActionEffects
    /// The slots of what counts at the assurance of the designation, before the cross-checks.
    let base: [Value]

    private var rules: DatedRules { assessor.rules }
    private var actions: [Action] { rules.pack.actions }

    init(_ evidence: Evidence, assessor: Assessor) {
        let rules = assessor.rules
        func values(at assurance: Assurance) -> [Value] {
            assessor.states(of: evidence, at: assurance).enumerated().map { slot, state in
                if case .known(let value) = state { value } else { .unknown(Causes(slot: slot)) }
            }
        }
        self.evidence = evidence
        self.assessor = assessor
        effects = ActionEffects(rules: rules, claims: values(at: .claimed))
        base =
            values(at: rules.pack.header.designationAssurance) + [.string(evidence.village.code.kind.rawValue)]
            + rules.parameterValues
    }

    /// The actions that have nothing left to do: what they establish is known, and they would change none of it.
    var done: ActionSet {
        ActionSet(
            actions.indices.filter { index in
                guard actions[index].effects.allSatisfy({ !base[$0.fact].isOpen }) else { return false }
                var slots = base
                return effects.apply(actions[index], to: &slots) && slots == base
            }
        )
    }

    // MARK: Assessing again

    /// The level that is certain after a set of actions.
    func level(after set: ActionSet, in order: ActionOrder) -> Int? {
        var slots = base
        for index in order.ordered(set) { effects.apply(actions[index], to: &slots) }
        return evaluation(on: slots).certainLevel
    }

    private func evaluation(on slots: [Value]) -> Evaluation {
        assessor.assess(evidence(with: slots)).evaluation(at: rules.pack.header.designationAssurance)
    }

    /// The evidence with the facts that have other values than at first, verified on the as-of date.
    private func evidence(with slots: [Value]) -> Evidence {
        var facts = evidence.facts
        for index in facts.indices where slots[index] != base[index] {
            let verification = Verification(by: "dme plan", on: rules.asOf, value: nil, note: nil)
            let statement = Statement(
                value: slots[index],
                asOf: rules.asOf,
                source: nil,
                documents: [],
                verification: verification
            )
            facts[index] = .statements([statement])
        }
        return Evidence(
            village: evidence.village,
            isFictional: evidence.isFictional,
            periodFrom: evidence.periodFrom,
            periodTo: evidence.periodTo,
            note: evidence.note,
            facts: facts,
            digest: evidence.digest,
            path: evidence.path
        )
    }

    // MARK: Plans

    func plan(_ set: ActionSet, in order: ActionOrder) -> Plan {
        var slots = base
        var before = evaluation(on: slots)
        let steps = order.ordered(set).map { index -> Plan.Step in
            let old = slots
            effects.apply(actions[index], to: &slots)
            let after = evaluation(on: slots)
            defer { before = after }
            return step(index, from: old, to: slots, before, after)
        }
        let ranges = set.indices.map { actions[$0].monthsRange }
        let months = set.indices.reduce(0) { $0 + actions[$1].months }
        let (low, high) = (ranges.reduce(0) { $0 + $1.lowerBound }, ranges.reduce(0) { $0 + $1.upperBound })
        return Plan(steps: steps, months: months, monthsRange: low...max(low, high))
    }

    private func step(
        _ index: Int,
        from old: [Value],
        to new: [Value],
        _ before: Evaluation,
        _ after: Evaluation
    ) -> Plan.Step {
        let changed = actions[index].effects.filter { old[$0.fact] != new[$0.fact] }
        return Plan.Step(
            action: index,
            isClaimed: !changed.isEmpty && changed.allSatisfy { effects.claims[$0.fact] == new[$0.fact] },
            changes: changed.map { Plan.Change(fact: $0.fact, value: new[$0.fact], kind: $0.change.kind) },
            newlyMet: after.criteria.indices.filter {
                after.criteria[$0].outcome == .met && before.criteria[$0].outcome != .met
            },
            level: after.certainLevel,
            scores: rules.pack.sections.map { after.groups[$0].score.low }
        )
    }
}

extension Action.Change {
    fileprivate var kind: Plan.Kind {
        switch self {
        case .atLeast: .atLeast
        case .atMost: .atMost
        case .becomes, .becomesResult, .includes: .exactly
        }
    }
}
