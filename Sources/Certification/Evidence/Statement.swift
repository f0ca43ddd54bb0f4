public import FEEL

/// One value that somebody states for a fact, with what backs it.
public struct Statement: Hashable, Sendable {
    /// The value claimed, of the fact's type.
    public let value: Value
    /// The day the value describes; nothing for the end of the evidence's period.
    public let asOf: Day?
    /// Who says so.
    public let source: String?
    /// What backs it, in the order written.
    public let documents: [Document]
    /// What somebody from outside found.
    public let verification: Verification?

    /// Creates a statement.
    public init(value: Value, asOf: Day?, source: String?, documents: [Document], verification: Verification?) {
        self.value = value
        self.asOf = asOf
        self.source = source
        self.documents = documents
        self.verification = verification
    }
}
