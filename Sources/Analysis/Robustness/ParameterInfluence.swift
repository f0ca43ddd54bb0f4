/// How much the levels of a batch hang on one parameter.
public struct ParameterInfluence: Hashable, Sendable {
    /// The position of the parameter among those that vary.
    public let position: Int
    /// How many villages' level it makes another by itself.
    public let flippedVillages: Int
    /// How many of them close to its value in force.
    public let knifeEdges: Int
    /// How many of the level changes in draws it would have made alone: its drawn value lay at or beyond the one that
    /// flips the village.
    public let explainedChanges: Int

    /// Whether it matters more than another: by villages flipped, then by changes explained, then by place in the pack.
    static func mattersMore(_ left: ParameterInfluence, _ right: ParameterInfluence) -> Bool {
        if left.flippedVillages != right.flippedVillages { return left.flippedVillages > right.flippedVillages }
        if left.explainedChanges != right.explainedChanges { return left.explainedChanges > right.explainedChanges }
        return left.position < right.position
    }
}
