public import Diagnostics

/// Where a rule comes from.
public struct Basis: Hashable, Sendable {
    /// The id of a source of the pack; nothing when all of it is assumed.
    public let source: String?
    /// The place in the source.
    public let place: String?
    /// Why something is assumed; nothing when the source settles it.
    public let assumption: LocalizedText?

    /// Whether anything here is assumed.
    public var isAssumption: Bool { assumption != nil }

    /// Creates a basis.
    public init(source: String?, place: String?, assumption: LocalizedText?) {
        self.source = source
        self.place = place
        self.assumption = assumption
    }
}
