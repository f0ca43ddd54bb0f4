public import Certification

/// How much one village's certain level and rank hang on assumptions.
public struct VillageRobustness: Sendable {
    /// The evidence.
    public let evidence: Evidence
    /// The index of the certain level as the rules are written; nothing for none.
    public let level: Int?
    /// In how many draws each level was the certain one: by index, and at the end in how many none was.
    public let levelCounts: [Int]
    /// The rank among the villages of the batch as the rules are written, from 1.
    public let rank: Int
    /// The ranks over all draws.
    public let ranks: ClosedRange<Int>
    /// The ranks over the draws without the twentieth part at each end.
    public let usualRanks: ClosedRange<Int>
    /// The values of single parameters that make the level another, the nearest first.
    public let flips: [LevelFlip]

    /// The village.
    public var village: Village { evidence.village }
    /// In how many draws the level is the one as written.
    public var staying: Int { levelCounts[level ?? levelCounts.count - 1] }
    /// Whether some single parameter flips the level close to its value in force.
    public var isKnifeEdge: Bool { flips.contains(where: \.isKnifeEdge) }
}
