public import Diagnostics
public import FEEL

/// Something a village can be found to be.
public struct Level: Sendable {
    /// Its name.
    public let id: String
    /// What a person reads.
    public let label: LocalizedText
    /// What it means for the village.
    public let description: LocalizedText?
    /// The condition on the results; its slots are those of ``ResultNames``.
    public let requires: Program
    /// Where it comes from.
    public let basis: Basis
}
