/// How the scores of a group's children become one score.
public enum Aggregate: String, Hashable, Sendable, CaseIterable {
    /// The mean, each child with its weight; 0…100.
    case weightedMean
    /// The weighted geometric mean: a child at 0 makes it 0; 0…100.
    case geometricMean
    /// The worst child; 0…100.
    case minimum
    /// The sum of points.
    case sum
    /// How many children are met.
    case countMet
    /// 100 when all children are met, else 0.
    case allMet
}
