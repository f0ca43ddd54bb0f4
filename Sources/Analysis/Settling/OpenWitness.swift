import Certification
import FEEL

/// A level, and a demand of it that stays open: it isn't proven, while all that the level asks can still hold.
struct OpenGoal {
    let level: Int
    let condition: LevelCondition
    /// The one demand; nothing for the condition as a whole.
    let demand: LevelCondition.Demand?

    /// Everything that can keep a level open: what it asks and what the levels below ask.
    static func all(of level: Int, in model: SettlingModel) -> [OpenGoal] {
        model.conditions[level...].flatMap(\.self).flatMap { condition in
            condition.demands.map { demands in
                demands.map { OpenGoal(level: level, condition: condition, demand: $0) }
            } ?? [OpenGoal(level: level, condition: condition, demand: nil)]
        }
    }

    /// Everything that can keep it open which of some levels is reached: each of them by what it asks itself, since a level
    /// that is kept open by a lower one keeps that one open.
    static func all(of levels: Range<Int>, in model: SettlingModel) -> [OpenGoal] {
        levels.flatMap { level in all(of: level, in: model).filter { $0.condition.level == level } }
    }

    /// Whether findings leave it open, or what they cover may.
    func isOpen(_ findings: SettlingModel.Findings, in model: SettlingModel) -> Bool {
        model.fails(condition, demand, model.slots(findings, isProven: true))
            && model.reaches(level, model.slots(findings, isProven: false))
    }
}

/// Looks for answers with which a level stays open: what a deciding set must not allow.
///
/// Branch and bound over the clusters. What isn't chosen yet is covered by the hull of its options, so a branch whose hull
/// leaves nothing open holds no such answers. What is tried first keeps the score in question near its threshold.
struct OpenWitness {
    /// What is found.
    enum Answer {
        /// Answers that leave the level open: the option of each cluster.
        case open([AnswerOption])
        /// There are none.
        case settled
        /// The search was over too soon.
        case untold
    }

    private let goal: OpenGoal
    private let options: [[AnswerOption]]
    private let model: SettlingModel
    private let meter: SearchMeter
    /// The clusters in the order in which they are chosen, and whether the score in question hangs on them.
    private let order: [(cluster: Int, bears: Bool)]
    private let threshold: Double
    private var chosen: [AnswerOption]
    private var steps: Int

    /// Searches with no more than a number of steps.
    ///
    /// - Parameter options: The options of each cluster.
    static func find(
        _ goal: OpenGoal,
        among options: [[AnswerOption]],
        in model: SettlingModel,
        steps: Int,
        meter: SearchMeter
    ) -> Answer {
        var findings = model.base
        for (cluster, options) in options.enumerated() {
            model.take(
                options.count == 1 ? options[0].results : model.hull(of: options, cluster),
                of: cluster,
                in: &findings
            )
        }
        meter.spend(1)
        guard goal.isOpen(findings, in: model) else { return .settled }
        var search = OpenWitness(goal, options, model, steps, meter)
        if search.branch(findings, depth: 0) { return .open(search.chosen) }
        return search.steps > 0 && !meter.isUsedUp ? .settled : .untold
    }

    private init(
        _ goal: OpenGoal,
        _ options: [[AnswerOption]],
        _ model: SettlingModel,
        _ steps: Int,
        _ meter: SearchMeter
    ) {
        (self.goal, self.model, self.steps, self.meter) = (goal, model, steps, meter)
        // Whatever doesn't bear on the score in question is best as good as can be.
        self.options = options.map { options in
            let worths = options.map { $0.results.reduce(0) { $0 + $1.upperWorth } }
            return options.indices.sorted { (worths[$1], $0) < (worths[$0], $1) }.map { options[$0] }
        }
        chosen = options.map { $0[0] }
        threshold = goal.demand?.score?.holding.nearestDouble ?? 0
        let child = goal.demand?.score == nil ? nil : goal.demand?.child
        let weights = options.indices.map { cluster -> Double in
            guard let child else { return 0 }
            return model.options.clusters[cluster].criteria.enumerated().reduce(0) { sum, item in
                let scores = options[cluster].map { $0.results[item.offset].score.low.nearestDouble }
                let spread = (scores.max() ?? 0) - (scores.min() ?? 0)
                return sum + spread * (model.factor(of: item.element, in: child) ?? 1)
            }
        }
        let many = options.indices.filter { options[$0].count > 1 }
        order = many.sorted { (weights[$1], $0) < (weights[$0], $1) }.map { ($0, weights[$0] > 0) }
    }

    private mutating func branch(_ findings: SettlingModel.Findings, depth: Int) -> Bool {
        guard depth < order.count else { return true }
        let (cluster, bears) = order[depth]
        for (option, next) in candidates(cluster, bears, findings) {
            guard steps > 0, !meter.isUsedUp else { return false }
            steps -= 1
            meter.spend(1)
            var next = next
            if !bears { model.take(option.results, of: cluster, in: &next) }
            guard goal.isOpen(next, in: model) else { continue }
            chosen[cluster] = option
            if branch(next, depth: depth + 1) { return true }
        }
        return false
    }

    /// The options of a cluster: where the score hangs on it, those first that keep the middle of its range nearest to the
    /// threshold, else the best ones.
    private func candidates(
        _ cluster: Int,
        _ bears: Bool,
        _ findings: SettlingModel.Findings
    ) -> [(AnswerOption, SettlingModel.Findings)] {
        guard bears, let child = goal.demand?.child else {
            return options[cluster].map { ($0, findings) }
        }
        // Each is taken once here, and once more when it is branched on.
        meter.spend(options[cluster].count / 2)
        let tried = options[cluster].map { option -> (off: Double, AnswerOption, SettlingModel.Findings) in
            var next = findings
            model.take(option.results, of: cluster, in: &next)
            let range = model.range(of: child, in: next)
            return (abs(range.low + range.high - 2 * threshold), option, next)
        }
        return tried.enumerated().sorted { ($0.element.off, $0.offset) < ($1.element.off, $1.offset) }
            .map { ($0.element.1, $0.element.2) }
    }
}

extension CriterionResult {
    /// How good it can still be, for orders: to be met counts more than any score.
    fileprivate var upperWorth: Double {
        let best = settledHigh
        return (best.outcome == .notMet ? 0 : 2) + (best.outcome == .notApplicable ? 1 : best.score.high.nearestDouble)
    }
}
