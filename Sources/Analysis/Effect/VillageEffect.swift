public import Certification
public import Diagnostics

/// What becomes of one village when a new edition of a pack takes the place of the old one.
public struct VillageEffect: Sendable {
    /// The largest thing that changes, most weighty first.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// The certain level is higher or lower, or another one whose place can't be compared.
        case rises, falls, changes
        /// The same of the level that the village claims, while the certain one stays.
        case claimRises, claimFalls, claimChanges
        /// The levels stay, and the result is final now, or isn't any more.
        case becomesFinal, becomesOpen
        /// Only what can still be reached is another.
        case reachChanges
        /// Only scores or single criteria are another.
        case scoresChange
        /// Nothing changes.
        case same

        /// Whether the village's certain or claimed level is another.
        public var isFlip: Bool { VillageEffect.flips.contains(self) }
    }

    private static let flips: Set<Kind> = [.rises, .falls, .changes, .claimRises, .claimFalls, .claimChanges]

    /// A section's score on its own scale by both editions; nothing where an edition has no such section.
    public struct SectionScore: Sendable {
        /// The section's id.
        public let path: String
        /// What a person calls it.
        public let label: LocalizedText
        /// At the assurance for a designation, by the old edition.
        public let old: ScoreRange?
        /// The same by the new edition.
        public let new: ScoreRange?
        /// By the village's claims, by the old edition.
        public let oldClaimed: ScoreRange?
        /// The same by the new edition.
        public let newClaimed: ScoreRange?
    }

    /// A criterion's outcome by both editions; nothing where an edition has no such criterion.
    public struct CriterionOutcome: Sendable {
        /// The criterion's path.
        public let path: String
        /// What a person calls it.
        public let label: LocalizedText
        /// At the assurance for a designation, by the old edition.
        public let old: Outcome?
        /// The same by the new edition.
        public let new: Outcome?
        /// By the village's claims, by the old edition.
        public let oldClaimed: Outcome?
        /// The same by the new edition.
        public let newClaimed: Outcome?
    }

    /// The village.
    public let village: Village
    /// The evidence file.
    public let path: String
    /// Where it stands by the old edition.
    public let old: Standing
    /// Where it stands by the new edition.
    public let new: Standing
    /// The largest thing that changes.
    public let kind: Kind
    /// The sections whose score changes, in the order of the new edition, those that are gone last.
    public let sections: [SectionScore]
    /// The criteria whose outcome changes, in the same order.
    public let criteria: [CriterionOutcome]
    /// The facts that the evidence states and only one edition knows, by id.
    public let factsOfOneEdition: [String]
    /// What makes the level another; nothing where it stays, or where that wasn't asked.
    public internal(set) var reason: FlipReason?

    /// Puts two assessments of the same evidence side by side.
    ///
    /// - Parameters:
    ///   - old: The assessment by the old edition.
    ///   - new: The assessment by the new edition, on the same day.
    ///   - difference: The two editions.
    public init(_ old: Assessment, _ new: Assessment, in difference: PackDifference) {
        let packs = (old: difference.old.pack, new: difference.new.pack)
        let standings = (Standing(old, by: packs.old), Standing(new, by: packs.new))
        let comparison = EvaluationComparison(old, new, by: packs)
        village = new.evidence.village
        path = new.evidence.path
        self.old = standings.0
        self.new = standings.1
        sections = comparison.sections
        criteria = comparison.criteria
        factsOfOneEdition = comparison.factsOfOneEdition
        kind = Kind(
            standings.0,
            standings.1,
            ranking: LevelRanking(packs.old, packs.new),
            hasDetails: !comparison.sections.isEmpty || !comparison.criteria.isEmpty
        )
    }

    /// The same with what makes the level another.
    public func explained(by reason: FlipReason) -> VillageEffect {
        var copy = self
        copy.reason = reason
        return copy
    }
}

extension VillageEffect.Kind {
    /// The largest thing that differs between two standings; `hasDetails` says whether scores or criteria do.
    init(_ old: Standing, _ new: Standing, ranking: LevelRanking, hasDetails: Bool) {
        switch (ranking.compare(old.certain, new.certain), ranking.compare(old.claimed, new.claimed)) {
        case (.rises, _): self = .rises
        case (.falls, _): self = .falls
        case (.unclear, _): self = .changes
        case (.same, .rises): self = .claimRises
        case (.same, .falls): self = .claimFalls
        case (.same, .unclear): self = .claimChanges
        case (.same, .same):
            if old.verdict != new.verdict, new.verdict == .final || new.verdict == .noLevel {
                self = .becomesFinal
            } else if old.verdict != new.verdict, old.verdict == .final || old.verdict == .noLevel {
                self = .becomesOpen
            } else if old.reachable != new.reachable || old.hasFault != new.hasFault {
                self = .reachChanges
            } else {
                self = hasDetails ? .scoresChange : .same
            }
        }
    }
}
