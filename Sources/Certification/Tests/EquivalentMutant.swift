public import Diagnostics

/// A change of a rule that no test could notice, as the authors of a pack say.
public struct EquivalentMutant: Sendable {
    /// The path or id of the rule.
    public let subject: Located<String>
    /// The change, as the report on mutants names it.
    public let change: Located<String>
    /// Why no test could notice it.
    public let reason: LocalizedText

    /// Creates an entry.
    public init(subject: Located<String>, change: Located<String>, reason: LocalizedText) {
        self.subject = subject
        self.change = change
        self.reason = reason
    }
}
