public import FEEL

/// A rule that could not be calculated: a matter for the rule's author.
public struct Fault: Hashable, Sendable {
    /// Which rule.
    public enum Rule: Hashable, Sendable {
        /// The criterion with this index.
        case criterion(Int)
        /// The cross-check with this index.
        case check(Int)
        /// The level with this index.
        case level(Int)
    }

    /// Which rule.
    public let rule: Rule
    /// What went wrong, and at which node of the rule's program.
    public let failure: Failure
}
