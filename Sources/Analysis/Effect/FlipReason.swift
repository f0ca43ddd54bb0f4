/// Which changes of a pack make a village's level another, found by making them one at a time.
public struct FlipReason: Sendable {
    /// One change that was tried.
    public struct Cause: Hashable, Sendable {
        /// What kind of item changed.
        public let item: PackChange.Item
        /// Its id or path.
        public let path: String
        /// What changed of it.
        public let changes: [PackChange]
    }

    /// The changes that alone, made to the old edition, give the levels of the new one; in the order of the pack.
    public let alone: [Cause]
    /// Where no change does so alone: those without which, in the new edition, the levels are others; in the same order.
    public let needed: [Cause]

    /// Sorts what was tried.
    ///
    /// - Parameters:
    ///   - effect: What becomes of the village.
    ///   - made: Where it stands with each change alone made to the old edition.
    ///   - unmade: Where it stands with each change alone taken back from the new edition; asked only if needed.
    public init(
        of effect: VillageEffect,
        made: [(change: IsolatedChange, standing: Standing)],
        unmade: () -> [(change: IsolatedChange, standing: Standing)]
    ) {
        alone = made.filter { $0.standing.hasSameLevels(as: effect.new) }.map { Cause($0.change) }
        needed =
            alone.isEmpty
            ? unmade().filter { !$0.standing.hasSameLevels(as: effect.new) }.map { Cause($0.change) } : []
    }
}

extension FlipReason.Cause {
    fileprivate init(_ change: IsolatedChange) {
        self.init(item: change.item, path: change.path, changes: change.changes)
    }
}
