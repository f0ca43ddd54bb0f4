/// A parameter that varies in its range.
public struct VariedParameter: Hashable, Sendable {
    /// Its index in the pack.
    public let parameter: Int
    /// The values it takes.
    public let grid: ParameterGrid
    /// The indices in the grid at which it contradicts no other value as written; the value in force is among them.
    public let allowed: ClosedRange<Int>
}

/// A parameter with a range that stays as it is written.
public struct HeldParameter: Hashable, Sendable {
    /// Why it stays.
    public enum Reason: String, Hashable, Sendable, CaseIterable {
        /// Both ends of its range are the same.
        case singleValue = "single-value"
        /// No result reads it: it bounds the values of facts, or nothing uses it.
        case noResult = "no-result"
        /// It is a weight in a geometric mean, and such weights must stand in proportion to small whole numbers.
        case geometricWeight = "geometric-weight"
        /// Its range has too many steps to count, or durations with hours.
        case noGrid = "no-grid"
    }

    /// Its index in the pack.
    public let parameter: Int
    /// Why it stays.
    public let reason: Reason
}
