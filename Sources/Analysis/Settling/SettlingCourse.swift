import Certification

/// A way for a goal to be reached, with the bounds that belong to it.
struct SettlingCourse {
    /// How the level is lost; nothing where none must be.
    let failing: SettledGoal.Failing?
    /// By cluster, those first that gain most for their answers.
    let options: [[AnswerOption]]
    /// The clusters in the order in which they are chosen.
    let order: [Int]
    /// What is needed, by the options.
    let needs: [SettlingNeed]
    /// What covers all options.
    let bounds: SettlingBounds
    /// So many answers are needed at least, as far as there are no other options.
    let least: Int
    /// The most that can be gained: by need, place in the order, and number of answers.
    private let reach: [[[Double]]]

    /// Makes a course; nothing where no options reach the goal.
    ///
    /// - Parameter meter: Where a step is paid for each option that is looked at.
    init?(
        _ options: [[AnswerOption]],
        _ goal: SettledGoal,
        _ failing: SettledGoal.Failing?,
        in model: SettlingModel,
        meter: SearchMeter
    ) {
        var options = options
        var bounds = SettlingBounds(goal, in: model)
        for cluster in options.indices { bounds.take(options[cluster], of: cluster, in: model) }
        guard bounds.isPossible(failing, in: model) else { return nil }
        // What can't go with the best of all others goes with nothing.
        for cluster in options.indices where !meter.isUsedUp {
            meter.spend(options[cluster].count)
            let kept = options[cluster].filter { option in
                var bounds = bounds
                bounds.take([option], of: cluster, in: model)
                return bounds.isPossible(failing, in: model)
            }
            guard !kept.isEmpty else { return nil }
            guard kept.count < options[cluster].count else { continue }
            options[cluster] = kept
            bounds.take(kept, of: cluster, in: model)
        }
        let choices = options.map { $0.map { ClusterReach($0) } }
        let sizes = options.map { $0.map(\.size) }
        let guesses = goal.needs(failing, choices, isGuess: true, in: model)
        let guess = SettlingNeed.combined(guesses, sizes: sizes) ?? guesses.first ?? .nothing(sizes)
        let weights = options.indices.map { guess.gains[$0].max() ?? 0 }
        let order = options.indices.sorted { (weights[$1], $0) < (weights[$0], $1) }
        let needs = Self.all(goal.needs(failing, choices, in: model), sizes)
        let most = sizes.reduce(0) { $0 + ($1.max() ?? 0) }
        reach = needs.map { $0.reach(order, sizes: sizes, most: most) }
        guard let least = Self.least(needs, reach, most: most) else { return nil }
        let ranked = Self.ranked(sizes, by: guess, least)
        self.options = zip(options, ranked).map { options, ranked in ranked.map { options[$0] } }
        self.needs = needs.map { $0.ranked(ranked) }
        (self.failing, self.order, self.bounds, self.least) = (failing, order, bounds, least)
    }

    /// The places of each cluster's options, those first that gain most for their answers.
    private static func ranked(_ sizes: [[Int]], by need: SettlingNeed, _ least: Int) -> [[Int]] {
        zip(sizes, need.gains).map { sizes, gains in
            let costs = zip(sizes, gains).map { Double($0) - Double(least) * $1 }
            return costs.indices.sorted { (costs[$0], $0) < (costs[$1], $1) }
        }
    }

    /// The most that a need can gain from a place of the order on with a number of answers.
    func reach(_ need: Int, from place: Int, with room: Int) -> Double {
        reach[need][place][min(room, reach[need][place].count - 1)]
    }

    // MARK: Parts

    /// One course for each choice of what applies in the first cluster that leaves it open; nothing where none does.
    ///
    /// Where that is told, so are the weights of a mean, and a need is no looser than the mean itself.
    func parts(_ goal: SettledGoal, in model: SettlingModel, meter: SearchMeter) -> [SettlingCourse]? {
        for (cluster, options) in options.enumerated() {
            let applying = options.map { $0.results.map { $0.outcome != .notApplicable } }
            guard let first = applying.first, applying.contains(where: { $0 != first }) else { continue }
            return Set(applying).sorted { one, other in
                one.lexicographicallyPrecedes(other) { $0 && !$1 }
            }.compactMap { choice in
                var narrowed = self.options
                narrowed[cluster] = options.indices.filter { applying[$0] == choice }.map { options[$0] }
                return SettlingCourse(narrowed, goal, failing, in: model, meter: meter)
            }
        }
        return nil
    }

    // MARK: Bounds

    /// So many answers are needed at least, whatever the options are of which the clusters' reach tells; nothing where no
    /// number of answers does.
    static func least(
        _ goal: SettledGoal,
        _ failing: SettledGoal.Failing?,
        _ choices: [[ClusterReach]],
        in model: SettlingModel
    ) -> Int? {
        let sizes = choices.map { $0.map(\.size) }
        let needs = all(goal.needs(failing, choices, in: model), sizes)
        let most = sizes.reduce(0) { $0 + ($1.max() ?? 0) }
        let reach = needs.map { $0.reach(Array(choices.indices), sizes: sizes, most: most) }
        return least(needs, reach, most: most)
    }

    /// The needs, all of them as one, and one that is always met.
    private static func all(_ needs: [SettlingNeed], _ sizes: [[Int]]) -> [SettlingNeed] {
        [SettlingNeed.combined(needs, sizes: sizes)].compactMap { $0 } + needs + [.nothing(sizes)]
    }

    private static func least(_ needs: [SettlingNeed], _ reach: [[[Double]]], most: Int) -> Int? {
        (0...most).first { room in
            needs.indices.allSatisfy { reach[$0][0][room] >= needs[$0].required - SettlingNeed.tolerance }
        }
    }
}
