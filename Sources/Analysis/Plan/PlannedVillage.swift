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
                switch state {
                case .known(let value): return value
                // Verifying one of several sourced values settles it; the first stands for them.
                case .unknown(.conflicting) where assurance == .claimed:
                    guard case .statements(let all) = evidence.facts[slot], let first = all.first else { fallthrough }
                    return first.value
                case .unknown: return .unknown(Causes(slot: slot))
                }
            }
        }
        self.evidence = evidence
        self.assessor = assessor
        let facts = values(at: rules.pack.header.designationAssurance)
        // What counts already isn't claimed any more, where an assessor found another value.
        let claims = zip(facts, values(at: .claimed)).map { $0.isOpen ? $1 : $0 }
        effects = ActionEffects(rules: rules, claims: claims)
        base = facts + [.string(evidence.village.code.kind.rawValue)] + rules.parameterValues
    }

    /// The actions that have nothing left to do: what they establish is known, and they would change none of it.
    var done: ActionSet { done(on: base) }

    /// The actions that the village claims to have done, so that they are no work any more.
    ///
    /// What all actions together would raise further isn't among them, since it depends on the others.
    func claimed(in order: ActionOrder) -> ActionSet {
        let claims = effects.claims + base.dropFirst(effects.claims.count)
        var slots = claims
        for index in order.indices { effects.apply(actions[index], to: &slots) }
        return ActionSet(
            done(on: claims).indices.filter { index in
                actions[index].effects.allSatisfy { slots[$0.fact] == claims[$0.fact] }
            }
        )
    }

    private func done(on base: [Value]) -> ActionSet {
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

    func plan(_ set: ActionSet, in order: ActionOrder, claimed: ActionSet) -> Plan {
        var slots = base
        var before = evaluation(on: slots)
        let steps = order.ordered(set).map { index -> Plan.Step in
            let old = slots
            effects.apply(actions[index], to: &slots)
            let after = evaluation(on: slots)
            defer { before = after }
            return step(index, isClaimed: claimed.contains(index), from: old, to: slots, before, after)
        }
        let work = set.subtracting(claimed).indices
        let ranges = work.map { actions[$0].monthsRange }
        let (low, high) = (ranges.reduce(0) { $0 + $1.lowerBound }, ranges.reduce(0) { $0 + $1.upperBound })
        return Plan(
            steps: steps,
            months: work.reduce(0) { $0 + actions[$1].months },
            monthsRange: low...max(low, high),
            duration: duration(steps)
        )
    }

    /// The longest way from an action to one that waits for it.
    private func duration(_ steps: [Plan.Step]) -> Int {
        var ends: [Int: Int] = [:]
        for step in steps {
            let action = actions[step.action]
            let start = action.after.compactMap { ends[$0] }.max() ?? 0
            ends[step.action] = start + (step.isClaimed ? 0 : action.months)
        }
        return ends.values.max() ?? 0
    }

    private func step(
        _ index: Int,
        isClaimed: Bool,
        from old: [Value],
        to new: [Value],
        _ before: Evaluation,
        _ after: Evaluation
    ) -> Plan.Step {
        let changed = actions[index].effects.filter { old[$0.fact] != new[$0.fact] }
        return Plan.Step(
            action: index,
            isClaimed: isClaimed,
            changes: changed.map { effect in
                // What is known already stays as it is.
                let isFound = effects.claims[effect.fact] == new[effect.fact]
                let kind = effect.change.kind == .expected && isFound ? .exactly : effect.change.kind
                return Plan.Change(fact: effect.fact, value: new[effect.fact], kind: kind)
            },
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
        case .expects: .expected
        case .becomes, .becomesResult, .includes: .exactly
        }
    }
}
