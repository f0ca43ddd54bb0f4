import Certification

/// The levels of two editions, compared by their ids.
struct LevelRanking {
    enum Step {
        case rises, falls, same, unclear
    }

    private let old: [String]
    private let new: [String]

    init(_ old: RulePack, _ new: RulePack) {
        self.old = old.levels.map(\.id)
        self.new = new.levels.map(\.id)
    }

    /// How one level stands to another; no level is below every level, and what no edition has side by side is unclear.
    func compare(_ before: String?, _ after: String?) -> Step {
        guard before != after else { return .same }
        guard let before else { return .rises }
        guard let after else { return .falls }
        for levels in [new, old] {
            // Levels stand highest first.
            guard let first = levels.firstIndex(of: before), let second = levels.firstIndex(of: after) else { continue }
            return second < first ? .rises : .falls
        }
        return .unclear
    }
}
