public import Certification

/// Evidence that brings about one finding of a criterion.
public struct Witness: Sendable {
    /// What the criterion comes to.
    public struct Case: Hashable, Sendable {
        /// What is found.
        public let outcome: Outcome
        /// The number of the band that the measure lies in, where the criterion has bands and is measured.
        public let band: Int?
    }

    /// What the criterion comes to.
    public let found: Case
    /// The facts that the criterion reads, with values that bring it about.
    public let evidence: InventedEvidence
}
