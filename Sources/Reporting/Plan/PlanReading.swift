import Analysis
import Certification
import Diagnostics
import FEEL

/// A planning result put into words, once for all formats.
struct PlanReading {
    /// A step of a plan in words.
    struct Step {
        let title: String
        let details: [(label: String, text: String)]
    }

    let result: PlanningResult
    let rules: DatedRules
    let language: Language
    let budget: Int?

    private var pack: RulePack { rules.pack }
    private var notation: Notation { Notation(language: language) }

    var title: String {
        let village = result.assessment.evidence.village.name
        return PlanPhrases.title(village, result.target.map(level))[language]
    }

    /// What the result says as a whole, before the plans.
    var summary: [String] {
        switch result.outcome {
        case .reached: return [PlanPhrases.reached(result.target.map(level))[language]]
        case .plans(_, let gap, let isComplete): return [PlanPhrases.proof(gap: gap, isComplete: isComplete)[language]]
        case .overBudget(let plan): return [PlanPhrases.overBudget(plan, budget ?? 0)[language]]
        case .impossible:
            return (pack.actions.isEmpty ? [PlanPhrases.noActions[language]] : []) + [PlanPhrases.impossible[language]]
        case .notFound: return [PlanPhrases.notFound[language]]
        }
    }

    /// What stands in the way, one sentence each; empty where a plan was found.
    var obstacles: [String] {
        guard case .impossible(let obstacles) = result.outcome else { return [] }
        guard !obstacles.isEmpty else { return [PlanPhrases.notApplicableLevel[language]] }
        return obstacles.map { obstacle in
            let criterion = pack.criteria[obstacle.criterion]
            let facts = obstacle.facts.map { "\(pack.facts[$0].label[language]) (\(pack.facts[$0].id))" }
            let reason =
                facts.isEmpty
                ? PlanPhrases.notFarEnough : PlanPhrases.untouched(facts.joined(separator: ", "))
            return "\(criterion.label[language]) (\(criterion.path)): \(reason[language])"
        }
    }

    /// The plans, the lightest first.
    var plans: [Plan] {
        switch result.outcome {
        case .plans(let plans, _, _): plans
        case .overBudget(let plan): [plan]
        case .reached, .impossible, .notFound: []
        }
    }

    /// The actions that have nothing left to do; nothing where there are none, or where nothing is planned.
    var done: String? {
        guard !result.done.isEmpty, !plans.isEmpty else { return nil }
        let labels = result.done.map { pack.actions[$0].label[language] }
        return "\(PlanPhrases.done[language]): \(labels.joined(separator: "; "))"
    }

    func heading(_ index: Int) -> String { PlanPhrases.heading(index + 1, plans[index])[language] }

    func step(_ step: Plan.Step, number: Int) -> Step {
        let action = pack.actions[step.action]
        let effort = "\(PlanPhrases.months(action)[language]), \(PlanPhrases.cost(action.cost)[language])"
        var details = [(PlanPhrases.by[language], action.by[language])]
        if step.isClaimed { details[0].1 += "; " + PlanPhrases.claimed[language] }
        let changes = step.changes.map { change in
            let fact = pack.facts[change.fact]
            let value = notation.value(change.value, of: fact)
            return "\(fact.label[language]): "
                + PlanPhrases.value(value, change.kind, isDay: fact.kind == .date)[language]
        }
        if !changes.isEmpty { details.append((PlanPhrases.changes[language], changes.joined(separator: "; "))) }
        let met = step.newlyMet.map { pack.criteria[$0].label[language] }
        if !met.isEmpty { details.append((PlanPhrases.met[language], met.joined(separator: "; "))) }
        let level = step.level.map(level) ?? PlanPhrases.noLevel[language]
        details.append((PlanPhrases.after[language], ([level] + scores(step)).joined(separator: "; ")))
        return Step(title: "\(number). \(action.label[language]) – \(effort)", details: details)
    }

    /// The scores of the sections that have one; what is only met or not says nothing on the way.
    private func scores(_ step: Plan.Step) -> [String] {
        zip(pack.sections, step.scores).compactMap { section, score in
            let group = pack.groups[section]
            guard group.aggregate != .allMet else { return nil }
            return "\(group.label[language]) \(notation.rounded(score, decimals: 1))"
        }
    }

    func level(_ index: Int) -> String { pack.levels[index].label[language] }
}
