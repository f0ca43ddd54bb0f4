public import Diagnostics

/// A level as written in `levels.yaml`.
public struct LevelDeclaration: Sendable {
    /// Its name.
    public let id: Located<String>
    /// What a person reads.
    public let label: LocalizedText
    /// What it means for the village.
    public let description: LocalizedText?
    /// The condition on the results.
    public let requires: SourceText
    /// Where it comes from.
    public let basis: BasisDeclaration?

    /// Creates a level.
    public init(
        id: Located<String>,
        label: LocalizedText,
        description: LocalizedText?,
        requires: SourceText,
        basis: BasisDeclaration?
    ) {
        self.id = id
        self.label = label
        self.description = description
        self.requires = requires
        self.basis = basis
    }
}
