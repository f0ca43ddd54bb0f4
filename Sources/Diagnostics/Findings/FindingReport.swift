/// What a check found, folder by folder, ready to be written in any format.
public struct FindingReport: Sendable {
    /// The folders, in the order in which they are reported.
    public let folders: [CheckedFolder]
    /// The lowest severity that makes the check fail.
    public let failLevel: Diagnostic.Severity
    /// The version of the program that checked.
    public let engine: String
    /// The day on which the folders were looked at, as `yyyy-MM-dd`.
    public let asOf: String
    /// What there is to say of a kind of finding; nothing for a kind without a page.
    public let explanation: @Sendable (String) -> DiagnosticExplanation?

    /// Creates a report.
    public init(
        _ folders: [CheckedFolder],
        failLevel: Diagnostic.Severity = .error,
        engine: String,
        asOf: String,
        explanation: @escaping @Sendable (String) -> DiagnosticExplanation?
    ) {
        self.folders = folders
        self.failLevel = failLevel
        self.engine = engine
        self.asOf = asOf
        self.explanation = explanation
    }

    /// The figures of all folders together.
    public var counts: FindingCounts { FindingCounts(folders.lazy.flatMap(\.findings)) }

    /// Whether a diagnostic that counts makes the check fail.
    public func isFailure(_ diagnostic: Diagnostic) -> Bool {
        diagnostic.severity == .error || failLevel == .warning
    }

    /// Whether the check failed.
    public var isFailed: Bool { folders.contains { $0.open.contains(where: isFailure) } }
}
