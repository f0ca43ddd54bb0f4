public import Diagnostics

/// A cross-check between facts as written in `facts.yaml`.
public struct CheckDeclaration: Sendable {
    /// Its name.
    public let id: Located<String>
    /// What a person reads.
    public let label: LocalizedText
    /// The condition that consistent evidence fulfils.
    public let holds: SourceText
    /// Where it comes from.
    public let basis: BasisDeclaration?

    /// Creates a check.
    public init(id: Located<String>, label: LocalizedText, holds: SourceText, basis: BasisDeclaration?) {
        self.id = id
        self.label = label
        self.holds = holds
        self.basis = basis
    }
}
