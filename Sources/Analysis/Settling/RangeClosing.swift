import Certification

/// How much of the open range answers close.
struct RangeClosing {
    /// With more combinations of what clusters come to, nothing is said.
    private static let mostCombinations = 4000

    private var model: SettlingModel
    private let open: Set<Int>
    private let before: Fraction
    private let meter: SearchMeter

    init(_ model: SettlingModel, open: [Int], steps: Int) {
        self.model = model
        meter = SearchMeter(steps: steps)
        self.open = Set(open)
        before = model.openPoints(model.base)
    }

    /// What answers to some facts close at least and at most; nothing where there are too many answers to look at each.
    mutating func closing(of facts: Set<Int>) -> LevelSettling.Closing? {
        if facts == open { return LevelSettling.Closing(least: before, most: before) }
        let answered = model.positions(of: facts)
        let touched = answered.indices.filter { !answered[$0].isEmpty }
        var findings = [model.base]
        for cluster in touched {
            let options = model.options.all(of: cluster, answering: answered[cluster]).options
            meter.spend(findings.count * options.count)
            guard findings.count * options.count <= Self.mostCombinations, !meter.isUsedUp else { return nil }
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
