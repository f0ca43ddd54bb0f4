/// A fact whose answer would settle something that is open.
public struct OpenFact: Hashable, Sendable {
    /// The index of the fact.
    public let fact: Int
    /// Why it is unknown.
    public let reason: UnknownReason
    /// The indices of the criteria it keeps open, ascending; never empty.
    public let criteria: [Int]
}
