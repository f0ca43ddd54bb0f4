public import Diagnostics
public import FEEL

/// A decision to live with a kind of finding for a while, as written.
public struct SuppressionDeclaration: Sendable {
    /// The id of the kind of finding, such as `DME1603`.
    public let finding: Located<String>
    /// The path of the rule, fact, parameter or level whose findings are meant; nothing for those of the whole pack.
    public let subject: Located<String>?
    /// Why.
    public let reason: LocalizedText
    /// The last day on which it holds.
    public let until: Located<Day>
    /// Where it stands.
    public let range: SourceRange

    /// Creates a suppression.
    public init(
        finding: Located<String>,
        subject: Located<String>?,
        reason: LocalizedText,
        until: Located<Day>,
        at range: SourceRange
    ) {
        self.finding = finding
        self.subject = subject
        self.reason = reason
        self.until = until
        self.range = range
    }
}
