public import Diagnostics
public import FEEL

/// A cross-check: evidence for which it doesn't hold contradicts itself.
public struct Check: Sendable {
    /// Its name.
    public let id: String
    /// What a person reads.
    public let label: LocalizedText
    /// The condition that consistent evidence fulfils.
    public let holds: Program
    /// Where it comes from.
    public let basis: Basis
}
