import Diagnostics

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
    ///   - difference: The difference between the editions.
    ///   - made: Where it stands with each change alone made to the old edition.
    ///   - unmade: Where it stands with each change alone taken back from the new edition; of no use where one change
    ///     alone suffices.
    public init(
        of effect: VillageEffect,
        in difference: PackDifference,
        made: [(change: IsolatedChange, standing: Standing)],
        unmade: [(change: IsolatedChange, standing: Standing)]
    ) {
        alone = made.filter { $0.standing.hasSameLevels(as: effect.new) }.map { Cause($0.change) }
        let decisive = unmade.filter { !$0.standing.hasSameLevels(as: effect.new) }
        needed = alone.isEmpty ? decisive.map { Cause(takenBack: $0.change, in: difference) } : []
    }
}

extension FlipReason.Cause {
    fileprivate init(_ change: IsolatedChange) {
        self.init(item: change.item, path: change.path, changes: change.changes)
    }

    /// The change that was taken back, told forwards.
    fileprivate init(takenBack change: IsolatedChange, in difference: PackDifference) {
        let changes = difference.changes.filter { forward in
            let isMoved = forward.aspect == .moved && forward.old?.english == change.path
            return forward.item == change.item && (forward.path == change.path || isMoved) && forward.direction != .none
        }
        self.init(item: change.item, path: changes.first?.path ?? change.path, changes: changes)
    }
}
