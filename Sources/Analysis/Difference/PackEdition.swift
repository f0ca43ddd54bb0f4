public import Certification

/// A compiled pack together with what was declared, so that places and meanings can be asked side by side.
public struct PackEdition: Sendable {
    /// What was declared.
    public let declaration: RulePackDeclaration
    /// What it was compiled to.
    public let pack: RulePack

    /// Puts the two together; the pack must have been compiled from the declaration.
    public init(declaration: RulePackDeclaration, pack: RulePack) {
        self.declaration = declaration
        self.pack = pack
    }
}
