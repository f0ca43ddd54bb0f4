public import Certification
public import FEEL

/// What an invented village says of itself: the values of some facts; every other fact is unknown.
public struct InventedEvidence: Hashable, Sendable {
    /// What kind of village it is.
    public let kind: VillageCode.Kind
    /// The values by index of the fact; each lies within its fact's bounds.
    public let values: [Int: Value]

    /// Creates evidence.
    public init(kind: VillageCode.Kind, values: [Int: Value]) {
        self.kind = kind
        self.values = values
    }

    /// The slots of criteria and cross-checks.
    func slots(_ rules: DatedRules) -> TrialSlots {
        var slots = TrialSlots(rules, kind: kind)
        for (fact, value) in values { slots[fact] = value }
        return slots
    }
}
