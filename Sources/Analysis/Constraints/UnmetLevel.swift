/// A level that isn't certain, with what keeps it from being so.
public struct UnmetLevel: Sendable {
    /// The index of the level.
    public let level: Int
    /// What it asks for beyond the levels below it and isn't proven, in the order of its condition; empty where all that is
    /// lacking is asked for by a lower level already.
    public let constraints: [LevelConstraint]
    /// Whether it can still be reached: all its constraints and those of the levels below can still come to hold.
    public let isPossible: Bool
}
