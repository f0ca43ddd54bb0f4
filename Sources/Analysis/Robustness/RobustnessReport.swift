/// How much the results of a batch of villages hang on what a pack assumes.
public struct RobustnessReport: Sendable {
    /// How it was made.
    public let settings: RobustnessSettings
    /// What varied.
    public let variation: ParameterVariation
    /// The villages by their rank as written, then by code, period and file.
    public let villages: [VillageRobustness]
    /// The parameters that vary, the one that matters most first.
    public let influences: [ParameterInfluence]
    /// How many pairs of a village and a draw have another level than the one as written.
    public let changes: Int
    /// How many of them no single parameter would have made.
    public let jointChanges: Int
    /// In how many draws some parameters kept the value in force, since what was drawn contradicted itself.
    public let incompleteDraws: Int
}
