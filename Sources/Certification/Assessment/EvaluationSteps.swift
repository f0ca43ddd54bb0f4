package import FEEL

/// The steps of an evaluation one by one, for questions about many invented villages that differ in little.
///
/// They are the steps that an ``Assessor`` takes, so that an answer found with them can't disagree with an assessment.
package struct EvaluationSteps: Sendable {
    /// The rules with the numbers of the day.
    package let rules: DatedRules
    private let criterionJudge: CriterionJudge
    private let scorer: GroupScorer
    private let finder: LevelFinder

    /// Creates the steps of one day.
    package init(rules: DatedRules) {
        self.rules = rules
        criterionJudge = CriterionJudge(rules: rules)
        scorer = GroupScorer(rules: rules)
        finder = LevelFinder(rules: rules)
    }

    /// What a cross-check comes to on the slots that ``RulePack`` describes.
    package func holds(check index: Int, on slots: UnsafeBufferPointer<Value>) -> Value {
        rules.checks[index].holds.evaluate(slots, asOf: rules.asOf).value
    }

    /// What is found of a criterion on the slots that ``RulePack`` describes.
    package func judge(criterion index: Int, on slots: UnsafeBufferPointer<Value>) -> CriterionResult {
        criterionJudge.judge(index, on: slots)
    }

    /// What is found of a group; the groups it holds are among `groups` already.
    package func score(group index: Int, criteria: [CriterionResult], groups: [GroupResult]) -> GroupResult {
        scorer.score(index, criteria: criteria, groups: groups)
    }

    /// The slots of the levels' conditions with what is proven of every result, or with what could still be reached.
    package func resultSlots(criteria: [CriterionResult], groups: [GroupResult], isProven: Bool) -> [Value] {
        var slots = rules.emptyResultSlots
        finder.fill(&slots, with: isProven ? .low : .high, criteria: criteria, groups: groups)
        return slots
    }

    /// The slots of the levels' conditions that are the same for every village: the parameters; null for all others.
    package var constantResultSlots: [Value] { rules.emptyResultSlots }

    /// The number of the band of a criterion that a measured value lies in; nothing where it has no bands.
    package func band(of criterion: Int, at measure: Value?) -> Int? {
        guard case .number(let number)? = measure,
            case .bands(let direction, let bands) = rules.criteria[criterion].scoring
        else { return nil }
        return DatedCriterion.band(at: number, direction, bands)
    }
}
