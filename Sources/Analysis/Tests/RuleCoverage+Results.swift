import Certification
import Diagnostics
import FEEL

extension RuleCoverage {
    /// Counts what a test has walked through.
    public mutating func take(_ result: RuleTestResult) {
        let evaluation = result.evaluation
        for index in criteria.indices {
            count(evaluation.criteria[index].outcome, of: index)
            countBand(of: index, evaluation.criteria[index], result.rules)
        }
        for expectation in result.test.expectations {
            guard case .outcome(.criterion(let index), let outcome) = expectation.content,
                evaluation.criteria[index].outcome == outcome,
                let position = criteria[index].outcomes.firstIndex(where: { $0.outcome == outcome })
            else { continue }
            criteria[index].outcomes[position].expected += 1
        }
        for index in levels.indices {
            if let certain = evaluation.certainLevel, certain <= index {
                levels[index].certain += 1
            } else {
                levels[index].notCertain += 1
            }
        }
        countBranches(result)
    }

    private mutating func count(_ outcome: Outcome, of index: Int) {
        guard let position = criteria[index].outcomes.firstIndex(where: { $0.outcome == outcome }) else { return }
        criteria[index].outcomes[position].reached += 1
    }

    private mutating func countBand(of index: Int, _ result: CriterionResult, _ rules: DatedRules) {
        guard case .bands(_, let direction, let bands, _) = rules.pack.criteria[index].test,
            case .number(let number)? = result.measure
        else { return }
        let band = bands.firstIndex { band in
            guard let threshold = band.threshold.map({ rules.number(of: $0) }) else { return true }
            return direction == .atLeast ? number >= threshold : number <= threshold
        }
        if let band, criteria[index].bands.indices.contains(band) { criteria[index].bands[band].reached += 1 }
    }

    // MARK: Branches

    private mutating func countBranches(_ result: RuleTestResult) {
        let (evaluation, rules) = (result.evaluation, result.rules)
        let slots = evaluation.slots(of: result.test.kind, rules: rules)
        for index in criterionBranches.indices {
            let outcome = evaluation.criteria[index].outcome
            // What doesn't apply isn't tested: only its condition of applicability was looked at.
            let programs = criterionBranches[index]
            for branch in outcome == .notApplicable ? programs.prefix(1) : programs[...] {
                count(branch, on: slots, rules)
            }
        }
        // Checks see the facts before they make those that contradict each other unknown.
        let stated = evaluation.facts.indices.map { fact in statedValue(of: fact, in: result) ?? slots[fact] }
        for branch in checkBranches { count(branch, on: stated + slots.dropFirst(stated.count), rules) }
        let levelSlots = evaluation.levelSlots(upperEnds: false, rules: rules)
        for branch in levelBranches { count(branch, on: levelSlots, rules) }
    }

    /// The value of a fact that is unknown only because it contradicts another one.
    private func statedValue(of fact: Int, in result: RuleTestResult) -> Value? {
        guard case .unknown(.contradictory) = result.evaluation.facts[fact] else { return nil }
        return switch result.test.facts[fact] {
        case .claim(let value): value
        case .statements(let statements): statements.first?.value
        case .missing, .refused: nil
        }
    }

    private mutating func count(_ index: BranchIndex, on slots: [Value], _ rules: DatedRules) {
        guard !index.branches.isEmpty else { return }
        var open = [index.program.explain(slots, asOf: rules.asOf)]
        while let part = open.popLast() {
            open += part.children
            guard let branch = index.branches[part.range] else { continue }
            if part.value == .boolean(true) { branches[branch].isTrue += 1 }
            if part.value == .boolean(false) { branches[branch].isFalse += 1 }
        }
    }
}
