/// How a robustness analysis is to be made.
public struct RobustnessSettings: Hashable, Sendable {
    /// How many times values are drawn; above 0.
    public let draws: Int
    /// What the random numbers start from.
    public let seed: UInt64
    /// How many percent weights that are written on the spot vary, 1 to 99; nothing where they stay.
    public let weightPercent: Int?

    /// Creates settings.
    public init(draws: Int, seed: UInt64, weightPercent: Int? = nil) {
        self.draws = draws
        self.seed = seed
        self.weightPercent = weightPercent
    }
}
