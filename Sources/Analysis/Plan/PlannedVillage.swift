import Certification
import Diagnostics
import FEEL

/// A village of which actions are imagined to be done.
struct PlannedVillage {
    let evidence: Evidence
    let assessor: Assessor
    let effects: ActionEffects
    /// The slots of what counts at the assurance of the designation, before the cross-checks.
    let proven: [Value]
    /// The same with what the village claims, once it is verified: that is no work, and nothing certain is lost by it.
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
        let conflicting = assessor.states(of: evidence, at: .claimed).enumerated().filter { $0.element.isConflicting }
        effects = ActionEffects(rules: rules, conflicting: Set(conflicting.map(\.offset)))
        let others = [.string(evidence.village.code.kind.rawValue)] + rules.parameterValues
        let facts = values(at: rules.pack.header.designationAssurance)
        proven = facts + others
        // What counts already isn't claimed any more, where an assessor found another value.
        base = zip(facts, values(at: .claimed)).map { $0.isOpen ? $1 : $0 } + others
    }

    /// The actions that have nothing left to do: what they establish is known, and they would change none of it, whatever
    /// else is done.
    var done: ActionSet {
        let settled = actions.indices.filter { index in
            actions[index].effects.allSatisfy { !base[$0.fact].isOpen } && isIdle(index, on: base)
        }
        let order = ActionOrder(actions, done: ActionSet(settled))
        var slots = base
        for index in order.indices where !settled.contains(index) { effects.apply(actions[index], to: &slots) }
        return ActionSet(settled.filter { isIdle($0, on: slots) })
    }

    private func isIdle(_ index: Int, on slots: [Value]) -> Bool {
        var after = slots
        return effects.apply(actions[index], to: &after) && after == slots
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
        for index in facts.indices where slots[index] != proven[index] {
            guard !slots[index].isOpen else {
                facts[index] = .missing
                continue
            }
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

    /// A plan that makes a level certain.
    func plan(_ set: ActionSet, in order: ActionOrder, to target: Int) -> Plan {
        let actions = order.ordered(set)
        var end = base
        for index in actions { effects.apply(self.actions[index], to: &end) }
        let idle = needless(claims(left: end), for: target, on: end, without: proven)
        var slots = base
        var before = evaluation(on: proven)
        var steps: [Plan.Step] = []
        func add(_ task: Plan.Task, _ changes: [Plan.Change]) {
            let after = evaluation(on: idle.reduce(into: slots) { $0[$1] = proven[$1] })
            steps.append(step(task, changes, before, after))
            before = after
        }
        let claims = claims(left: end).filter { !idle.contains($0) }
        if !claims.isEmpty {
            add(.verification, claims.map { Plan.Change(fact: $0, value: base[$0], kind: .exactly) })
        }
        for index in actions {
            let old = slots
            effects.apply(self.actions[index], to: &slots)
            add(.action(index), changes(of: self.actions[index], from: old, to: slots))
        }
        let ranges = set.indices.map { self.actions[$0].monthsRange }
        let (low, high) = (ranges.reduce(0) { $0 + $1.lowerBound }, ranges.reduce(0) { $0 + $1.upperBound })
        let months = set.indices.reduce(0) { $0 + self.actions[$1].months }
        let lastDay = rules.asOf.adding(months: months)
        return Plan(
            steps: steps,
            months: months,
            monthsRange: low...max(low, high),
            duration: duration(actions),
            end: lastDay,
            lapses: lastDay.map { lapses(until: $0, for: target, on: end) } ?? []
        )
    }

    /// The facts that are claimed, not proven, and left as they are by the actions, ascending.
    private func claims(left end: [Value]) -> [Int] {
        proven.indices.filter { proven[$0] != base[$0] && end[$0] == base[$0] }
    }

    /// Facts without which the level is certain, too; as many as can be left out one after the other.
    ///
    /// - Parameter others: What the facts are when they are left out.
    func needless(_ facts: [Int], for target: Int, on end: [Value], without others: [Value]) -> [Int] {
        var slots = end
        return facts.filter { fact in
            slots[fact] = others[fact]
            if evaluation(on: slots).certainLevel.map({ $0 <= target }) ?? false { return true }
            slots[fact] = end[fact]
            return false
        }
    }

    /// The longest way from an action to one that waits for it.
    private func duration(_ done: [Int]) -> Int {
        var ends: [Int: Int] = [:]
        for index in done {
            let start = actions[index].after.compactMap { ends[$0] }.max() ?? 0
            ends[index] = start + actions[index].months
        }
        return ends.values.max() ?? 0
    }

    private func changes(of action: Action, from old: [Value], to new: [Value]) -> [Plan.Change] {
        action.effects.filter { old[$0.fact] != new[$0.fact] }.map {
            Plan.Change(fact: $0.fact, value: new[$0.fact], kind: $0.change.kind)
        }
    }

    private func step(
        _ task: Plan.Task,
        _ changes: [Plan.Change],
        _ before: Evaluation,
        _ after: Evaluation
    ) -> Plan.Step {
        Plan.Step(
            task: task,
            changes: changes,
            newlyMet: after.criteria.indices.filter {
                after.criteria[$0].outcome == .met && before.criteria[$0].outcome != .met
            },
            level: after.certainLevel,
            scores: rules.pack.sections.map { after.groups[$0].score.low }
        )
    }
}

extension FactState {
    fileprivate var isConflicting: Bool { unknownReason == .conflicting }
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
