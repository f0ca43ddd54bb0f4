/// A diagnostic in a report, and whether somebody decided to live with it.
public struct Finding: Hashable, Sendable {
    /// A decision to live with a finding for a while.
    public struct Suppression: Hashable, Sendable {
        /// Why.
        public let reason: LocalizedText
        /// The last day on which it holds, as `yyyy-MM-dd`.
        public let until: String
        /// Where it stands.
        public let range: SourceRange

        /// Creates a suppression.
        public init(reason: LocalizedText, until: String, at range: SourceRange) {
            self.reason = reason
            self.until = until
            self.range = range
        }
    }

    /// What was found.
    public let diagnostic: Diagnostic
    /// Why it doesn't count; nothing for one that does.
    public let suppression: Suppression?

    /// Creates a finding.
    public init(_ diagnostic: Diagnostic, suppression: Suppression? = nil) {
        self.diagnostic = diagnostic
        self.suppression = suppression
    }
}
