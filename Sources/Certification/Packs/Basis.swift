public import Diagnostics

/// Where a rule comes from.
public struct Basis: Hashable, Sendable {
    /// The id of a source of the pack; nothing when all of it is assumed.
    public let source: String?
    /// The place in the source.
    public let place: String?
    /// Why something is assumed, in the rule or in what overlays added to it; nothing when the sources settle it.
    public let assumption: LocalizedText?
    /// Where what overlays added to the rule comes from, from the base up.
    public let additions: [Basis]

    /// Whether anything here is assumed.
    public var isAssumption: Bool { assumption != nil }

    /// Creates a basis.
    public init(source: String?, place: String?, assumption: LocalizedText?, additions: [Basis] = []) {
        self.source = source
        self.place = place
        self.assumption = assumption
        self.additions = additions
    }
}
