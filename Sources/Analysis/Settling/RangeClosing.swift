import Certification

/// How much of the open range answers close.
struct RangeClosing {
    /// With more combinations of what clusters come to, nothing is said.
    private static let mostCombinations = 4000

    private var model: SettlingModel
    private let open: Set<Int>
    private let before: Fraction

    init(_ model: SettlingModel, open: [Int]) {
        self.model = model
        self.open = Set(open)
        before = model.openPoints(model.base)
    }

    /// What answers to some facts close at least and at most; nothing where there are too many answers to look at each.
    mutating func closing(of facts: Set<Int>) -> LevelSettling.Closing? {
        if facts == open { return LevelSettling.Closing(least: before, most: before) }
        let masks = model.masks(of: facts)
        let touched = masks.indices.filter { masks[$0] > 0 }
        var findings = [model.base]
        for cluster in touched {
            let options = model.options.all(of: cluster, answering: masks[cluster])
            guard findings.count * options.count <= Self.mostCombinations else { return nil }
            findings = findings.flatMap { found in
                options.map { option in
                    var next = found
                    model.take(option.results, of: cluster, in: &next)
                    return next
                }
            }
        }
        let left = findings.map(model.openPoints)
        guard let least = left.min(), let most = left.max() else { return nil }
        return LevelSettling.Closing(least: before - most, most: before - least)
    }
}
