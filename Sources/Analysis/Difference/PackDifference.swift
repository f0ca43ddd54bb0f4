import Certification

/// What two editions of a pack say differently, item by item and in the order of the pack.
///
/// Items are compared by their ids and paths: an item with another id is a new one, and the old one is gone. Conditions
/// are compared as they read, so that spaces and needless parentheses are no change; values are compared exactly.
public struct PackDifference: Sendable {
    /// The old edition.
    public let old: PackEdition
    /// The new edition.
    public let new: PackEdition
    /// The changes: of the header, sources, levels, sections and what they hold, parameters, facts, cross-checks and actions.
    public let changes: [PackChange]

    /// Compares two editions.
    public init(from old: PackEdition, to new: PackEdition) {
        self.old = old
        self.new = new
        var finder = DifferenceFinder(from: old, to: new)
        finder.compareHeaders()
        finder.compareLevels()
        finder.compareSections()
        finder.compareParameters()
        finder.compareFacts()
        finder.compareChecks()
        finder.compareActions()
        finder.compareSources()
        changes = finder.changes
    }

    /// How many changes go a direction.
    public func count(_ direction: PackChange.Direction) -> Int { changes.count { $0.direction == direction } }
}
