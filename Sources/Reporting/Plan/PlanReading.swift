import Analysis
import Certification
import Diagnostics
import FEEL

/// A planning result put into words, once for all formats.
struct PlanReading {
    let result: PlanningResult
    let rules: DatedRules
    let language: Language
    let budget: Int?

    private var pack: RulePack { rules.pack }
    private var notation: Notation { Notation(language: language) }

    /// What stands before all else.
    var head: [Block] {
        let title = PlanPhrases.title(result.target.map { pack.levels[$0].label })
        return VillageHead(pack.header, asOf: rules.asOf, language: language)
            .document(title, on: HeadVillage(result.assessment, by: pack))
    }

    /// What the result says as a whole, before the plans.
    var summary: [String] {
        switch result.outcome {
        case .reached: return [PlanPhrases.reached(result.target.map(level))[language]]
        case .plans(_, let gap, let isComplete): return [PlanPhrases.proof(gap: gap, isComplete: isComplete)[language]]
        case .overBudget(let plan, let gap): return [PlanPhrases.overBudget(plan, gap: gap, budget ?? 0)[language]]
        case .impossible:
            return (pack.actions.isEmpty ? [PlanPhrases.noActions[language]] : []) + [PlanPhrases.impossible[language]]
        case .denied(let count): return [PlanPhrases.denied(count)[language]]
        case .notFound: return [PlanPhrases.notFound[language]]
        }
    }

    /// What stands in the way, one sentence each; empty where a plan was found.
    var obstacles: [String] {
        guard case .impossible(let obstacles) = result.outcome else { return [] }
        guard !obstacles.isEmpty else { return [PlanPhrases.notApplicableLevel[language]] }
        return obstacles.map { obstacle in
            let criterion = pack.criteria[obstacle.criterion]
            let needed = needed(for: criterion).map { [PlanPhrases.needed($0)[language]] } ?? []
            let reasons = needed + obstacle.reads.map(reason)
            return "\(criterion.label[language]) (\(criterion.path)): \(reasons.joined(separator: "; "))"
        }
    }

    /// When a criterion is met; nothing where that has no plain form.
    private func needed(for criterion: Criterion) -> String? {
        guard case .condition(let program) = criterion.test else { return nil }
        return ExpressionWords(names: RuleNames(pack, language: language)).condition(program)?.plain
    }

    /// What becomes of a fact that an obstacle hangs on.
    private func reason(_ read: PlanObstacle.Read) -> String {
        let fact = pack.facts[read.fact]
        let isDisputed = result.assessment.evaluation(at: .claimed).facts[read.fact].unknownReason == .conflicting
        let words =
            isDisputed && read.after == nil
            ? PlanPhrases.disputed
            : PlanPhrases.read(
                now: read.now.map { notation.value($0, of: fact) },
                after: read.after.map { notation.value($0, of: fact) },
                isEstablished: read.isEstablished
            )
        return "\(fact.label[language]) (\(fact.id)): \(words[language])"
    }

    /// The plans, the lightest first.
    var plans: [Plan] { result.plans }

    /// The actions that have nothing left to do.
    var done: [String] { result.done.map { pack.actions[$0].label[language] } }

    /// What a plan takes, with its place where there are several; that it is above the budget.
    func heading(_ index: Int) -> String {
        if case .overBudget(let plan, _) = result.outcome { return PlanPhrases.headingOverBudget(plan)[language] }
        let words = PlanPhrases.heading(plans.count > 1 ? index + 1 : nil, plans[index])[language]
        return Prose(words).capitalized.plain
    }

    /// What the lightest plan takes.
    var lightest: String { Prose(PlanPhrases.heading(nil, plans[0])[language]).capitalized.plain }

    /// What has to be renewed during a plan: a sentence, and a phrase for each day with the facts that count until then, the
    /// first day first; nothing where nothing has.
    func lapses(_ index: Int) -> (sentence: String, days: [String])? {
        let plan = plans[index]
        guard let end = plan.end, !plan.lapses.isEmpty else { return nil }
        let days = Dictionary(grouping: plan.lapses, by: \.lastDay).sorted { $0.key < $1.key }.map { day, lapses in
            let facts = lapses.map { pack.facts[$0.fact].label[language] }.joined(separator: "; ")
            return PlanPhrases.lapse(facts, notation.day(day))[language]
        }
        return (PlanPhrases.lapses(notation.day(end))[language], days)
    }

    /// The id of the action of a step, by which `--without` names it.
    func id(of step: Plan.Step) -> String? {
        switch step.task {
        case .verification: nil
        case .action(let index): pack.actions[index].id
        }
    }

    /// What is done in a step.
    func label(_ step: Plan.Step) -> String {
        switch step.task {
        case .verification: PlanPhrases.verification(step.changes.count)[language]
        case .action(let index): pack.actions[index].label[language]
        }
    }

    /// The months, their range and the cost of a step: `6 months (3–12), low cost`; that it is no work.
    func effort(_ step: Plan.Step) -> String {
        switch step.task {
        case .verification: return PlanPhrases.noWork[language]
        case .action(let index):
            let action = pack.actions[index]
            return "\(PlanPhrases.months(action)[language]), \(PlanPhrases.cost(action.cost)[language])"
        }
    }

    /// Who takes a step.
    func performer(_ step: Plan.Step) -> String {
        switch step.task {
        case .verification: PlanPhrases.verifier[language]
        case .action(let index): pack.actions[index].by[language]
        }
    }

    /// The facts a step changes with their new values, one phrase each: `Regulation in force: yes`.
    func changes(_ step: Plan.Step) -> [String] {
        step.changes.map { change in
            let fact = pack.facts[change.fact]
            let value = notation.value(change.value, of: fact)
            return "\(fact.label[language]): "
                + PlanPhrases.value(value, change.kind, isDay: fact.kind == .date)[language]
        }
    }

    /// The labels of the criteria that are met by a step.
    func met(_ step: Plan.Step) -> [String] { step.newlyMet.map { pack.criteria[$0].label[language] } }

    /// The level that is certain after a step, then the score of each section that has one.
    func standing(_ step: Plan.Step) -> [String] {
        // What is only met or not says nothing on the way.
        let scores = zip(pack.sections, step.scores).compactMap { section, score -> String? in
            let group = pack.groups[section]
            guard group.aggregate != .allMet else { return nil }
            let words =
                group.aggregate == .countMet
                ? PlanPhrases.count(notation.rounded(score, decimals: 0), of: group.members.count)[language]
                : notation.rounded(score, decimals: 1)
            return "\(group.label[language]) \(words)"
        }
        return [step.level.map(level) ?? Phrases.noneYet[language]] + scores
    }

    private func level(_ index: Int) -> String { pack.levels[index].label[language] }
}
