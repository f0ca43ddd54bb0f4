import Certification
import FEEL

/// Goes through the values of a cluster's facts, fact by fact, and keeps one of all states that no later rule can tell apart.
struct ClusterSurveyor {
    /// The rules that are complete with a fact, and the facts that later rules still read.
    private struct Step {
        let fact: Int
        let criteria: [Int]
        let checks: [Int]
        let frontier: [Int]
    }

    private struct State {
        var values: [Value]
        var results: [Int]
    }

    private struct Key: Hashable {
        let frontier: [Value]
        let results: [Int]
    }

    /// So many states are kept however little is left to spend.
    private static let fewest = 16

    private let steps: EvaluationSteps
    private let cluster: FactCluster
    private let kind: VillageCode.Kind
    private let limit: Int
    private let meter: SearchMeter
    private var slots: TrialSlots
    private var survey: ClusterSurvey

    static func survey(
        _ cluster: FactCluster,
        _ values: [FactValues],
        of kind: VillageCode.Kind,
        by steps: EvaluationSteps,
        limit: Int,
        meter: SearchMeter
    ) -> ClusterSurvey {
        let tried = cluster.facts.reduce(0) { $0 + values[$1].values.count } * cluster.stateSize
        let limit = min(limit, max(Self.fewest, meter.remaining / max(tried, 1)))
        var surveyor = ClusterSurveyor(cluster, of: kind, by: steps, limit: limit, meter: meter)
        surveyor.run(values)
        return surveyor.survey
    }

    private init(
        _ cluster: FactCluster,
        of kind: VillageCode.Kind,
        by steps: EvaluationSteps,
        limit: Int,
        meter: SearchMeter
    ) {
        (self.steps, self.cluster, self.kind, self.limit, self.meter) = (steps, cluster, kind, limit, meter)
        slots = TrialSlots(steps.rules, kind: kind)
        survey = ClusterSurvey(
            results: cluster.criteria.map { _ in [] },
            witnesses: cluster.criteria.map { _ in [] }
        )
    }

    private var pack: RulePack { steps.rules.pack }

    // MARK: Fact by fact

    private mutating func run(_ values: [FactValues]) {
        let blank = cluster.facts.map { slots[$0] }
        var states = [State(values: blank, results: cluster.criteria.map { _ in -1 })]
        for step in plan() {
            let position = cluster.facts.firstIndex(of: step.fact)
            var found: [Key: Int] = [:]
            var next: [State] = []
            for state in states {
                meter.spend(values[step.fact].values.count * cluster.stateSize)
                guard !meter.isUsedUp else {
                    survey.hasGaps = true
                    return
                }
                for (fact, value) in zip(cluster.facts, state.values) { slots[fact] = value }
                for value in values[step.fact].values {
                    slots[step.fact] = value
                    guard var new = judged(state, step) else { continue }
                    let key = Key(frontier: step.frontier.map { slots[$0] }, results: new.results)
                    guard found.updateValue(next.count, forKey: key) == nil else { continue }
                    if let position { new.values[position] = value }
                    next.append(new)
                }
            }
            states = thinned(next)
            for fact in cluster.facts { slots.forget(fact) }
        }
        if cluster.facts.isEmpty {
            let step = Step(fact: -1, criteria: Array(cluster.criteria.indices), checks: [], frontier: [])
            states = states.compactMap { judged($0, step) }
        }
        survey.cases = states.map { ClusterSurvey.Case(values: $0.values, results: $0.results) }
    }

    private func plan() -> [Step] {
        var order = cluster.ordered(in: pack)[...]
        var known: Set<Int> = []
        var criteria = Set(cluster.criteria.indices)
        var checks = Set(cluster.checks)
        var plan: [Step] = []
        while let fact = order.popFirst() {
            known.insert(fact)
            let done = criteria.filter { known.isSuperset(of: pack.criteria[cluster.criteria[$0]].reads) }
            let held = checks.filter { check in
                known.isSuperset(of: pack.checks[check].holds.reads.filter(cluster.facts.contains))
            }
            criteria.subtract(done)
            checks.subtract(held)
            let later =
                criteria.flatMap { pack.criteria[cluster.criteria[$0]].reads }
                + checks.flatMap { pack.checks[$0].holds.reads }
            let frontier = known.intersection(later).sorted()
            plan.append(Step(fact: fact, criteria: done.sorted(), checks: held.sorted(), frontier: frontier))
        }
        return plan
    }

    // MARK: One state

    /// The state with the findings of the rules that are complete now; nothing where the facts contradict each other or a
    /// rule can't be calculated.
    private mutating func judged(_ state: State, _ step: Step) -> State? {
        var state = state
        for check in step.checks where !isConsistent(with: check) { return nil }
        var isFaulty = false
        for position in step.criteria {
            let criterion = cluster.criteria[position]
            let result = slots.values.withUnsafeBufferPointer { steps.judge(criterion: criterion, on: $0) }
            survey.judgements += 1
            witness(result, of: position)
            if result.outcome == .fault { isFaulty = true }
            state.results[position] = number(of: result, at: position)
        }
        if isFaulty { survey.hasGaps = true }
        return isFaulty ? nil : state
    }

    private mutating func isConsistent(with check: Int) -> Bool {
        let value = slots.values.withUnsafeBufferPointer { steps.holds(check: check, on: $0) }
        switch value {
        case .boolean(false): return false
        case .failure(let failure):
            guard failure.kind != .contradictoryData else { return false }
            if failure.kind != .notApplicable { survey.hasGaps = true }
            if failure.kind != .notApplicable, survey.faultyChecks[check] == nil {
                survey.faultyChecks[check] = evidence(of: pack.checks[check].holds.reads)
            }
            return failure.kind == .notApplicable
        default: return true
        }
    }

    /// The number of a finding among those of its criterion; what was measured makes no difference.
    private mutating func number(of result: CriterionResult, at position: Int) -> Int {
        let known = survey.results[position].firstIndex { $0.outcome == result.outcome && $0.score == result.score }
        if let known { return known }
        survey.results[position].append(result)
        return survey.results[position].count - 1
    }

    private mutating func witness(_ result: CriterionResult, of position: Int) {
        let criterion = cluster.criteria[position]
        let found = Witness.Case(outcome: result.outcome, band: steps.band(of: criterion, at: result.measure))
        guard !survey.witnesses[position].contains(where: { $0.found == found }) else { return }
        let evidence = evidence(of: pack.criteria[criterion].reads)
        // A check on further facts isn't complete yet, but may fail whatever they are.
        let alone = evidence.slots(steps.rules)
        let isConsistent = cluster.checks.allSatisfy { check in
            alone.values.withUnsafeBufferPointer { steps.holds(check: check, on: $0) } != .boolean(false)
        }
        guard isConsistent else { return }
        survey.witnesses[position].append(Witness(found: found, evidence: evidence))
    }

    private func evidence(of facts: [Int]) -> InventedEvidence {
        let known = facts.filter(cluster.facts.contains)
        return InventedEvidence(kind: kind, values: Dictionary(uniqueKeysWithValues: known.map { ($0, slots[$0]) }))
    }

    // MARK: Too many states

    /// The states that are kept: the best, the worst, and some between.
    private mutating func thinned(_ states: [State]) -> [State] {
        guard states.count > limit else { return states }
        survey.isComplete = false
        let worth = states.map { state in
            zip(survey.results, state.results).reduce(0) { $0 + ($1.1 < 0 ? 0 : $1.0[$1.1].worth) }
        }
        let ranked = states.indices.sorted { (worth[$1], $0) < (worth[$0], $1) }
        let third = limit / 3
        let middle = ranked.dropFirst(third).dropLast(third)
        let between = (0..<(limit - 2 * third)).map {
            middle[middle.startIndex + $0 * middle.count / (limit - 2 * third)]
        }
        return (ranked.prefix(third) + between + ranked.suffix(third)).sorted().map { states[$0] }
    }
}
