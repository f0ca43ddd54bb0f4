import Certification

/// Actions that are judged together, since they are done for the same criteria or wait for one another.
///
/// What each set of them adds to the needed scores is known, so that only the choices between clusters are bounded.
struct PlanCluster {
    /// Of a cluster with more actions everything it could gain is taken for free.
    private static let largest = 13
    /// In a larger cluster single actions aren't looked at, and choices aren't kept, since there are too many.
    private static let largestSmall = 6

    /// A set of the actions, and what it comes to.
    struct Option {
        let set: ActionSet
        let weight: Double
        /// What the criteria of the cluster then add to each need.
        let gains: [Double]

        /// Whether nothing is lost by taking this in place of another, whatever the needs are worth.
        fileprivate func isAsGood(as other: Option) -> Bool {
            weight <= other.weight && zip(gains, other.gains).allSatisfy { $0 >= $1 }
        }
    }

    private struct Choice: Hashable {
        let included: ActionSet
        let excluded: ActionSet
    }

    let actions: ActionSet
    /// Whether what each choice leaves is found quickly.
    var isSmall: Bool { actions.count <= Self.largestSmall }

    private let options: [Option]
    private let weights: [Int]
    private let isComplete: Bool
    private var known: [Choice: [Option]] = [:]

    /// Judges the sets of some actions.
    ///
    /// - Parameters:
    ///   - root: The actions that are done whatever is chosen.
    ///   - criteria: Those that depend on the actions.
    init(
        _ actions: ActionSet,
        with root: ActionSet,
        for criteria: [Int],
        _ needs: [ScoreNeed],
        _ model: inout PlanModel,
        weights: [Int]
    ) {
        self.actions = actions
        self.weights = weights
        isComplete = actions.count <= Self.largest
        guard isComplete else {
            let gains = needs.map { need in criteria.reduce(0) { $0 + (need.factors[$1] ?? 0) } }
            options = [Option(set: ActionSet(), weight: 0, gains: gains)]
            return
        }
        var options: [Option] = []
        for set in actions.subsets where model.order.isClosed(set, within: actions) {
            var gains = needs.map { _ in 0.0 }
            for criterion in criteria {
                let score = model.result(of: criterion, after: set.union(root)).proven
                for (position, need) in needs.enumerated() { gains[position] += score * (need.factors[criterion] ?? 0) }
            }
            options.append(Option(set: set, weight: Double(set.weight(weights)), gains: gains))
        }
        self.options = options
    }

    /// The sets with some actions and without others, those left out that another is as good as.
    mutating func options(with included: ActionSet, without excluded: ActionSet) -> [Option] {
        let choice = Choice(included: included.intersection(actions), excluded: excluded.intersection(actions))
        if let options = known[choice] { return options }
        var best: [Option] = []
        if isComplete {
            for option in options
            where choice.included.isSubset(of: option.set) && option.set.isDisjoint(with: choice.excluded) {
                guard !best.contains(where: { $0.isAsGood(as: option) }) else { continue }
                best.removeAll { option.isAsGood(as: $0) }
                best.append(option)
            }
        } else {
            let weight = Double(choice.included.weight(weights))
            best = options.map { Option(set: choice.included, weight: weight, gains: $0.gains) }
        }
        if isSmall { known[choice] = best }
        return best
    }
}
