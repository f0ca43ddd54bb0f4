public import Diagnostics

/// Where a rule comes from, as written: a source, an assumption, or a source whose reading is assumed.
public struct BasisDeclaration: Sendable {
    /// The id of a source of the pack.
    public let source: Located<String>?
    /// The place in the source.
    public let place: String?
    /// Why something is assumed.
    public let assumption: LocalizedText?
    /// Where the basis stands.
    public let range: SourceRange
    /// Where what overlays added to the rule comes from, from the base up.
    var additions: [BasisDeclaration] = []

    /// Creates a basis.
    public init(source: Located<String>?, place: String?, assumption: LocalizedText?, at range: SourceRange) {
        self.source = source
        self.place = place
        self.assumption = assumption
        self.range = range
    }
}
