import Certification
import FEEL

/// What answers are to bring about: a level that is certain, one that is lost, or both.
struct SettledGoal {
    /// The index of the level that must be certain; nothing for none.
    let certain: Int?
    /// The index of the level that must not be possible any more; nothing for none.
    let lost: Int?

    /// Whether findings keep to it.
    func isReached(_ findings: SettlingModel.Findings, in model: SettlingModel) -> Bool {
        if let certain, !model.reaches(certain, model.slots(findings, isProven: true)) { return false }
        if let lost, model.reaches(lost, model.slots(findings, isProven: false)) { return false }
        return true
    }
}

/// Finds the smallest sets of facts with which some answers settle the level, with those answers.
///
/// The number of answers is raised until there are such sets. For each number all sets are tried that could still add enough
/// to every score that is needed, cluster by cluster.
struct QuickestSearch {
    /// The sets found, each with one choice of answers, in the order in which they were found.
    private(set) var found: [[Int: Value]] = []
    /// How many answers each has.
    private(set) var size = 0
    /// So many answers are needed at least.
    private(set) var atLeast = 0
    /// Whether every choice of facts was an option.
    private var isExhaustive = true
    /// Whether it is proven that fewer answers don't do.
    var isSmallest: Bool { isExhaustive && atLeast == size && !found.isEmpty }
    /// Whether there are no other sets of this size.
    private(set) var isComplete = true

    private let goal: SettledGoal
    private let model: SettlingModel
    private let options: [[AnswerOption]]
    private let mostSets: Int
    private let limit: Int
    private var steps: Int
    private var seen: Set<[Int]> = []

    /// Searches; nothing where no answers reach the goal.
    init?(_ goal: SettledGoal, in model: inout SettlingModel, mostSets: Int, steps: Int) {
        (self.goal, self.mostSets, self.steps, limit) = (goal, mostSets, steps, steps)
        var options: [[AnswerOption]] = []
        for cluster in model.options.clusters.indices {
            let (narrow, isComplete) = model.options.narrowest(of: cluster)
            options.append(narrow)
            isExhaustive = isExhaustive && isComplete
        }
        isExhaustive = isExhaustive && model.options.isComplete
        isComplete = isExhaustive
        self.model = model
        self.options = options
        guard run() else { return nil }
    }

    /// A way for the goal to be reached, with the bounds that belong to it.
    private struct Course {
        /// The condition of the lost level that fails, and the one demand of it.
        let failing: (condition: LevelCondition, demand: LevelCondition.Demand?)?
        /// By cluster, those first that gain most for their answers.
        let options: [[AnswerOption]]
        /// The clusters in the order in which they are chosen.
        let order: [Int]
        let needs: [SettlingNeed]
        /// The most that can be gained: by need, place in the order, and number of answers.
        let reach: [[[Double]]]
        /// What covers all options.
        let bounds: Bounds
        /// So many answers are needed at least.
        let least: Int

        /// The most that a need can gain from a place of the order on with a number of answers.
        func reach(_ need: Int, from place: Int, with room: Int) -> Double {
            reach[need][place][min(room, reach[need][place].count - 1)]
        }
    }

    /// The most that options can prove, and the least that they can still allow.
    private struct Bounds {
        var proven: SettlingModel.Findings
        var allowed: SettlingModel.Findings
    }

    /// What has been chosen on the way.
    private struct Choice {
        var bounds: Bounds
        var gained: [Double]
        var room: Int
        var options: [(cluster: Int, option: AnswerOption)] = []
    }

    /// - Returns: Whether some answers reach the goal, or may.
    private mutating func run() -> Bool {
        let courses = courses()
        guard let first = courses.map(\.least).min() else { return false }
        let most = options.reduce(0) { $0 + ($1.map(\.size).max() ?? 0) }
        (size, atLeast) = (first, first)
        var limit = limit
        while size <= most {
            steps = limit
            for course in courses where course.least <= size && !isOver {
                branch(course, 0, Choice(bounds: course.bounds, gained: course.needs.map { _ in 0 }, room: size))
            }
            if isOver { isComplete = false }
            if !found.isEmpty { return true }
            if steps > 0, atLeast == size { atLeast = size + 1 }
            // Once it isn't known whether fewer do, sets that do at all are looked for.
            if steps <= 0 { limit = max(limit / 2, self.limit / 8) }
            size += 1
        }
        return isOver || atLeast <= most
    }

    private var isOver: Bool { steps <= 0 || found.count >= mostSets }

    private mutating func branch(_ course: Course, _ place: Int, _ choice: Choice) {
        steps -= 1
        guard choice.room > 0, place < course.order.count else { return finish(choice) }
        let cluster = course.order[place]
        for (number, option) in course.options[cluster].enumerated() where option.size <= choice.room {
            guard !isOver else { return }
            var next = choice
            next.room -= option.size
            for need in course.needs.indices { next.gained[need] += course.needs[need].gains[cluster][number] }
            let isEnough = course.needs.indices.allSatisfy { need in
                next.gained[need] + course.reach(need, from: place + 1, with: next.room)
                    >= course.needs[need].required - SettlingNeed.tolerance
            }
            guard isEnough else { continue }
            take([option], of: cluster, in: &next.bounds)
            guard isPossible(next.bounds, failing: course.failing) else { continue }
            next.options.append((cluster, option))
            branch(course, place + 1, next)
        }
    }

    /// Leaves everything else open, and keeps the set if that reaches the goal.
    private mutating func finish(_ choice: Choice) {
        var findings = model.base
        var answers: [Int: Value] = [:]
        for (cluster, option) in choice.options where option.size > 0 {
            model.take(option.results, of: cluster, in: &findings)
            for (fact, answer) in zip(model.options.clusters[cluster].facts, option.answers) { answers[fact] = answer }
        }
        guard goal.isReached(findings, in: model), seen.insert(answers.keys.sorted()).inserted else { return }
        found.append(answers)
    }

    // MARK: Courses

    /// The ways in which a level can be lost, each by one demand; a single one where none must be.
    private func courses() -> [Course] {
        guard let lost = goal.lost else { return [course(failing: nil)].compactMap { $0 } }
        // What is certain keeps the levels below.
        let conditions = goal.certain == nil ? model.conditions[lost...].flatMap(\.self) : model.conditions[lost]
        return conditions.flatMap { condition -> [Course?] in
            condition.demands.map { $0.map { course(failing: (condition, $0)) } } ?? [course(failing: (condition, nil))]
        }.compactMap { $0 }
    }

    /// Puts what some options of a cluster can prove and allow in the place of what stood there.
    private func take(_ options: [AnswerOption], of cluster: Int, in bounds: inout Bounds) {
        let positions = model.options.clusters[cluster].criteria.indices
        if goal.certain != nil {
            let proven = positions.compactMap { position in
                CriterionResult.hull(of: options.map { $0.results[position].settledLow })
            }
            model.take(proven, of: cluster, in: &bounds.proven)
        }
        if goal.lost != nil {
            let allowed = positions.compactMap { position in
                CriterionResult.hull(of: options.map { $0.results[position].settledHigh })
            }
            model.take(allowed, of: cluster, in: &bounds.allowed)
        }
    }

    /// Whether options within the bounds may reach the goal in a certain way.
    private func isPossible(
        _ bounds: Bounds,
        failing: (condition: LevelCondition, demand: LevelCondition.Demand?)?
    ) -> Bool {
        if let certain = goal.certain, !model.reaches(certain, model.slots(bounds.proven, isProven: false)) {
            return false
        }
        guard let failing else { return true }
        return model.fails(failing.condition, failing.demand, model.slots(bounds.allowed, isProven: true))
    }

    private func course(failing: (condition: LevelCondition, demand: LevelCondition.Demand?)?) -> Course? {
        var options = options
        var bounds = Bounds(proven: model.base, allowed: model.base)
        for cluster in options.indices { take(options[cluster], of: cluster, in: &bounds) }
        guard isPossible(bounds, failing: failing) else { return nil }
        // What can't go with the best of all others goes with nothing.
        for cluster in options.indices {
            let kept = options[cluster].filter { option in
                var bounds = bounds
                take([option], of: cluster, in: &bounds)
                return isPossible(bounds, failing: failing)
            }
            guard !kept.isEmpty else { return nil }
            guard kept.count < options[cluster].count else { continue }
            options[cluster] = kept
            take(kept, of: cluster, in: &bounds)
        }
        return bounded(options, bounds, failing)
    }

    private func needs(
        _ options: [[AnswerOption]],
        failing: LevelCondition.Demand?,
        isGuess: Bool
    ) -> [SettlingNeed] {
        let demands = goal.certain.map { model.conditions[$0...].flatMap(\.self).flatMap { $0.demands ?? [] } } ?? []
        let needs =
            demands.map { SettlingNeed($0, isProven: true, isGuess: isGuess, options, in: model) }
            + [failing.flatMap { SettlingNeed($0, isProven: false, isGuess: isGuess, options, in: model) }]
        return needs.compactMap { $0 }
    }

    private func bounded(
        _ options: [[AnswerOption]],
        _ bounds: Bounds,
        _ failing: (condition: LevelCondition, demand: LevelCondition.Demand?)?
    ) -> Course? {
        let sizes = options.map { $0.map(\.size) }
        let needs = needs(options, failing: failing?.demand, isGuess: false)
        let all = [SettlingNeed.combined(needs, sizes: sizes)].compactMap { $0 } + needs + [.nothing(sizes)]
        let guesses = self.needs(options, failing: failing?.demand, isGuess: true)
        let guess = SettlingNeed.combined(guesses, sizes: sizes) ?? guesses.first ?? .nothing(sizes)
        let most = sizes.reduce(0) { $0 + ($1.max() ?? 0) }
        let weights = options.indices.map { guess.gains[$0].max() ?? 0 }
        let order = options.indices.sorted { (weights[$1], $0) < (weights[$0], $1) }
        let reach = all.map { $0.reach(order, sizes: sizes, most: most) }
        let least = (0...most).first { room in
            all.indices.allSatisfy { reach[$0][0][room] >= all[$0].required - SettlingNeed.tolerance }
        }
        guard let least else { return nil }
        let ranked = options.indices.map { cluster in
            options[cluster].indices.sorted { one, other in
                let costs = [one, other].map { Double(sizes[cluster][$0]) - Double(least) * guess.gains[cluster][$0] }
                return costs[0] == costs[1] ? one < other : costs[0] < costs[1]
            }
        }
        return Course(
            failing: failing,
            options: zip(options, ranked).map { options, ranked in ranked.map { options[$0] } },
            order: order,
            needs: all.map { $0.ranked(ranked) },
            reach: reach,
            bounds: bounds,
            least: least
        )
    }
}
