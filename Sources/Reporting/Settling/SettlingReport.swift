public import Analysis
public import Certification

/// What settles the levels of villages: the material of every format.
public struct SettlingReport: Sendable {
    /// The rules that judge them.
    public let rules: DatedRules
    /// The villages, in the order met; never empty.
    public let villages: [LevelSettling]

    /// Puts them together.
    public init(rules: DatedRules, villages: [LevelSettling]) {
        self.rules = rules
        self.villages = villages
    }
}
