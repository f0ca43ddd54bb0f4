public import FEEL

/// One village's facts for one period, typed by a rule pack.
public struct Evidence: Sendable {
    /// The village.
    public let village: Village
    /// Whether the village is invented.
    public let isFictional: Bool
    /// The first day of the period.
    public let periodFrom: Day
    /// The last day of the period; not before the first.
    public let periodTo: Day
    /// A remark.
    public let note: String?
    /// One item a fact, by the fact's index in the pack.
    public let facts: [FactEvidence]
    /// The digest of the document's bytes.
    public let digest: Digest
    /// The file, as a person knows it.
    public let path: String

    /// Creates evidence; `facts` has one item for each fact of the pack.
    public init(
        village: Village,
        isFictional: Bool,
        periodFrom: Day,
        periodTo: Day,
        note: String?,
        facts: [FactEvidence],
        digest: Digest,
        path: String
    ) {
        self.village = village
        self.isFictional = isFictional
        self.periodFrom = periodFrom
        self.periodTo = periodTo
        self.note = note
        self.facts = facts
        self.digest = digest
        self.path = path
    }
}
