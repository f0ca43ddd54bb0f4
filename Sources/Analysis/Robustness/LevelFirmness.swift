/// How firmly one village's level stands by what a pack assumes.
public struct LevelFirmness: Sendable {
    /// What varies.
    public let variation: ParameterVariation
    /// The index of the certain level as the rules are written; nothing for none.
    public let level: Int?
    /// How many times all that varies was drawn.
    public let draws: Int
    /// In how many draws the level is the one as written.
    public let staying: Int
    /// The nearest value of a single parameter that makes the level another; nothing where none does.
    public let nearest: LevelFlip?
}
