public import Certification
public import Diagnostics

/// What is kept of the assessments of many villages for the page about all of them: a small row a village, and counts.
public struct BatchSummary: Sendable {
    /// What one village adds, made without the others.
    public struct Entry: Sendable {
        let row: VillageRow
        /// What was found of each criterion, by its index.
        let outcomes: [(proven: Outcome, claimed: Outcome)]
        /// The indices of the facts that keep a criterion open, without an answer and without proof.
        let unanswered: [Int]
        let unproven: [Int]
        let hasFault: Bool
        let isPackInForce: Bool

        /// Takes from an assessment, and the rules it was made with, what the page says of the village.
        ///
        /// - Parameter report: The name of the folder in which its own reports stand.
        public init(_ assessment: Assessment, rules: DatedRules, language: Language, report: String) {
            let reading = Reading(assessment, rules: rules, language: language)
            let gaps = Gaps(reading)
            row = VillageRow(reading, gaps, report: report)
            outcomes = zip(reading.designation.criteria, reading.claimed.criteria).map { ($0.outcome, $1.outcome) }
            (unanswered, unproven) = (gaps.questions.map(\.fact), gaps.unbacked.map(\.fact))
            (hasFault, isPackInForce) = (assessment.hasFault, assessment.isPackInForce)
        }
    }

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
    public mutating func add(_ entry: Entry) {
        rows.append(entry.row)
        for (index, outcome) in entry.outcomes.enumerated() {
            criteria[index].add(proven: outcome.proven, claimed: outcome.claimed)
        }
        for fact in entry.unanswered { facts[fact].unanswered += 1 }
        for fact in entry.unproven { facts[fact].unproven += 1 }
        if entry.hasFault { hasFault = true }
        isPackInForce = entry.isPackInForce
    }

    /// The villages by certain level, then by the sections' proven scores in the order of the pack, then by code.
    ///
    /// The sections have no common score, and none is made up for the order.
    var ranked: [VillageRow] {
        rows.enumerated().sorted { ($0.element, $0.offset) < ($1.element, $1.offset) }.map(\.element)
    }
}
