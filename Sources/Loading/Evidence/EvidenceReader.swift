public import Certification
public import Diagnostics

/// Reads evidence files for one rule pack: prepared once, used for any number of files.
public struct EvidenceReader: Sendable {
    private let plan: EvidencePlan

    /// Prepares to read evidence for a pack.
    ///
    /// - Parameter rules: The pack on the day of the assessment, whose parameters may be bounds of facts.
    public init(rules: DatedRules) {
        plan = EvidencePlan(rules)
    }

    /// Starts to read a file.
    public func documents(of file: SourceFile) -> EvidenceStream {
        EvidenceStream(file, plan: plan)
    }
}
