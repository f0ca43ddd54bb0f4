public import Certification
public import Diagnostics

/// What is kept of the assessments of many villages for the page about all of them: a small row a village, and counts.
public struct BatchSummary: Sendable {
    let rules: DatedRules
    let language: Language
    /// The villages in the order in which they were added.
    private(set) var rows: [VillageRow] = []
    /// What was found of each criterion, by its index.
    private(set) var criteria: [CriterionTally]
    /// How often each fact keeps a criterion open, by its index.
    private(set) var facts: [FactTally]
    /// Whether a rule could not be calculated for some village.
    private(set) var hasFault = false
    private(set) var isPackInForce = true

    /// Starts with no villages.
    public init(rules: DatedRules, language: Language) {
        (self.rules, self.language) = (rules, language)
        criteria = rules.pack.criteria.map { _ in CriterionTally() }
        facts = rules.pack.facts.map { _ in FactTally() }
    }

    /// Adds a village.
    ///
    /// - Parameter report: The name of the folder in which its own reports stand.
    public mutating func add(_ assessment: Assessment, report: String) {
        let reading = Reading(assessment, rules: rules, language: language)
        let gaps = Gaps(reading)
        rows.append(VillageRow(reading, gaps, report: report))
        for (index, proven) in reading.designation.criteria.enumerated() {
            criteria[index].add(proven: proven.outcome, claimed: reading.claimed.criteria[index].outcome)
        }
        for open in gaps.questions { facts[open.fact].unanswered += 1 }
        for open in gaps.unbacked { facts[open.fact].unproven += 1 }
        if assessment.hasFault { hasFault = true }
        isPackInForce = assessment.isPackInForce
    }

    /// The villages by certain level, then by the sections' proven scores in the order of the pack, then by code.
    ///
    /// The sections have no common score, and none is made up for the order.
    var ranked: [VillageRow] {
        rows.enumerated().sorted { ($0.element, $0.offset) < ($1.element, $1.offset) }.map(\.element)
    }
}
