public import Diagnostics

/// A rule pack as written: nothing resolved, a place on everything.
public struct RulePackDeclaration: Sendable {
    /// What `pack.yaml` says.
    public let header: RulePackHeader
    /// Where the pack's id stands, for findings about the pack as a whole.
    public let place: SourceRange
    /// The facts, in the order written.
    public let facts: [FactDeclaration]
    /// The cross-checks, in the order written.
    public let checks: [CheckDeclaration]
    /// The parameters, in the order written.
    public let parameters: [ParameterDeclaration]
    /// The sections, in the order of `sections` in `pack.yaml`.
    public let sections: [GroupDeclaration]
    /// The levels, highest first.
    public let levels: [LevelDeclaration]
    /// The digest of the files (see ``Digest/ofFiles(_:)``).
    public let digest: Digest
    /// The packs it is made of, and which of them each rule comes from.
    public let layers: PackLayers
    /// Where the pack's version stands; its id where there is none.
    public var versionPlace: SourceRange
    /// The ids of what couldn't be read, which was said: uses of these names aren't findings of their own.
    public var unreadable: Set<String> = []
    /// Whether a section couldn't be read, so that nobody knows which results there are.
    public var lacksSections = false
    /// What a village can do, in the order written.
    public var actions: [ActionDeclaration] = []
    /// The findings that somebody decided to live with, in the order written.
    public var suppressions: [SuppressionDeclaration] = []
    /// The editions that were handed out, in the order written.
    public var releases: [ReleaseDeclaration] = []
    /// The ids of the sources, in the order written.
    public var sources: [Located<String>] = []
    /// The names of the units that `pack.yaml` lists, in the order written.
    public var units: [Located<String>] = []
    /// Every text for people in both languages, in the order read.
    public var texts: [Located<LocalizedText>] = []

    /// Creates a declaration; without `layers`, of a pack that stands alone.
    public init(
        header: RulePackHeader,
        at place: SourceRange,
        facts: [FactDeclaration],
        checks: [CheckDeclaration],
        parameters: [ParameterDeclaration],
        sections: [GroupDeclaration],
        levels: [LevelDeclaration],
        digest: Digest,
        layers: PackLayers? = nil
    ) {
        self.header = header
        self.place = place
        self.facts = facts
        self.checks = checks
        self.parameters = parameters
        self.sections = sections
        self.levels = levels
        self.digest = digest
        self.layers = layers ?? PackLayers(header, digest: digest)
        versionPlace = place
    }
}
