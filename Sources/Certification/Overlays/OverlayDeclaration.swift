public import Diagnostics

/// An overlay as written: a pack that extends another one and says only what it adds and changes.
public struct OverlayDeclaration: Sendable {
    /// What of one kind is new, and what of the base is changed; each in the order written.
    public struct Items<New: Sendable, Change: Sendable>: Sendable {
        /// What is new.
        public var added: [New]
        /// Changes of what the base has.
        public var changes: [Change]

        /// Creates a list of both; without arguments, of nothing.
        public init(added: [New] = [], changes: [Change] = []) {
            self.added = added
            self.changes = changes
        }
    }

    /// What it adds to its base and changes in it.
    public struct Rules: Sendable {
        /// The facts.
        public var facts = Items<FactDeclaration, FactChange>()
        /// The cross-checks.
        public var checks = Items<CheckDeclaration, CheckChange>()
        /// The parameters.
        public var parameters = Items<ParameterDeclaration, ParameterChange>()
        /// The sections, in the order of `sections` in `pack.yaml`.
        public var sections = Items<GroupDeclaration, GroupChange>()
        /// Changes of the levels; new levels can't be added.
        public var levels: [LevelChange] = []

        /// Creates rules that add and change nothing.
        public init() {}
    }

    /// What its `pack.yaml` says; the assurance is the base's, whatever stands here.
    public let header: RulePackHeader
    /// The id of the pack it extends.
    public let base: Located<String>
    /// Where its own id stands.
    public let place: SourceRange
    /// Where its status stands.
    public let statusPlace: SourceRange
    /// Where its effective period stands.
    public let periodPlace: SourceRange
    /// The places of its sources' ids.
    public let sourcePlaces: [Located<String>]
    /// The places of its units' names.
    public let unitPlaces: [Located<String>]
    /// What it adds and changes.
    public let rules: Rules
    /// The digest of its own files alone (see ``Digest/ofFiles(_:)``).
    public let digest: Digest

    /// Creates an overlay.
    public init(
        header: RulePackHeader,
        base: Located<String>,
        at place: SourceRange,
        statusAt statusPlace: SourceRange,
        periodAt periodPlace: SourceRange,
        sourcesAt sourcePlaces: [Located<String>],
        unitsAt unitPlaces: [Located<String>],
        rules: Rules,
        digest: Digest
    ) {
        self.header = header
        self.base = base
        self.place = place
        self.statusPlace = statusPlace
        self.periodPlace = periodPlace
        self.sourcePlaces = sourcePlaces
        self.unitPlaces = unitPlaces
        self.rules = rules
        self.digest = digest
    }
}
