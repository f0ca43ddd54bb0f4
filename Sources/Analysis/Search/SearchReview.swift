import Certification
public import Diagnostics
import FEEL

/// Questions about a pack that are answered by invented villages.
struct SearchReview {
    let review: PackReview
    let budget: SearchBudget
    let search: EvidenceSearch
    let villages: VillageSearch

    init(_ review: PackReview, budget: SearchBudget) {
        (self.review, self.budget) = (review, budget)
        search = EvidenceSearch(rules: DatedRules(review.pack, asOf: review.asOf), budget: budget)
        villages = VillageSearch(search, budget: budget)
    }

    var pack: RulePack { review.pack }

    /// All findings: on single rules, then on levels.
    func findings() -> [Diagnostic] {
        let levels = LevelReview(self)
        let outcomes = outcomeFindings()
        // The questions on each criterion come last, since they are many and matter least.
        let ofLevels = levels.findings()
        let idleCriteria = levels.idleCriteria(besides: Set(outcomes.compactMap(\.subject)))
        let later = laterDayFindings(reachable: levels.reachable)
        let isCutShort = search.isCutShort || villages.meter.isUsedUp || later.isCutShort
        let end: [Diagnostic] = isCutShort ? [.searchCutShort(at: review.declaration.place)] : []
        let ofRules = faultFindings() + outcomes + unneededFindings()
        return ofRules + ofLevels + idleCriteria + later.findings + end
    }

    /// The facts of some evidence, in the pack's order, as notes show them.
    func note(_ evidence: InventedEvidence) -> Diagnostic.Note {
        .evidence(evidence, of: pack, showsKind: search.kinds.count > 1)
    }
}

extension PackReview {
    /// What a search through invented evidence finds: levels, bands and outcomes that nobody reaches, rules that never decide,
    /// levels that aren't nested, and formulas that fail.
    ///
    /// What is said to exist is shown with evidence that the engine itself judged. What is said not to exist was not found in
    /// the number of tries that the message names; where all possibilities were tried it says so.
    ///
    /// - Parameter budget: How much is tried.
    /// - Returns: The findings, first on single rules, then on levels.
    public func searchedFindings(budget: SearchBudget = .standard) -> [Diagnostic] {
        SearchReview(self, budget: budget).findings()
    }
}
