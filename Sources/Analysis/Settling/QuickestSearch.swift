import Certification
import FEEL

/// Finds the smallest sets of facts with which some answers settle the level, with those answers.
///
/// The number of answers is raised until there are such sets. For each number all sets are tried that could still add enough
/// to every score that is needed, cluster by cluster.
struct QuickestSearch {
    /// For so many numbers of answers a search may come to its limit.
    private static let searches = 4
    /// So many courses are told apart at most.
    private static let mostCourses = 60
    /// So many sets are looked through for answers that aren't needed.
    private static let mostShrunk = 20

    /// The sets found, each with one choice of answers, in the order in which they were found.
    private(set) var found: [[Int: Value]] = []
    /// How many answers each has.
    private(set) var size = 0
    /// So many answers are needed at least, whatever they are.
    private(set) var atLeast = 1
    /// Whether it is proven that fewer answers don't do.
    var isSmallest: Bool { atLeast == size && !found.isEmpty }
    /// Whether there are no other sets of this size.
    private(set) var isComplete: Bool

    private let goal: SettledGoal
    private let model: SettlingModel
    private let options: [[AnswerOption]]
    private let mostSets: Int
    private let limit: Int
    private let meter: SearchMeter
    /// Whether every answer does as some option.
    private let isExhaustive: Bool
    private var steps = 0
    private var seen: Set<[Int]> = []

    /// Searches; nothing where no answers reach the goal.
    ///
    /// - Parameter steps: How many branches are looked at for one number of answers.
    init?(_ goal: SettledGoal, in model: inout SettlingModel, mostSets: Int, steps: Int) {
        (self.goal, self.mostSets, limit) = (goal, mostSets, steps)
        meter = SearchMeter(steps: Self.searches * steps)
        let lists = model.options.clusters.indices.map { model.options.narrowest(of: $0, in: model.rules.pack) }
        isExhaustive = lists.allSatisfy(\.isComplete)
        isComplete = isExhaustive
        options = lists.map(\.options)
        self.model = model
        let failings = goal.failings(in: model)
        if !isExhaustive {
            let reach = lists.enumerated().map { cluster, list in
                list.isComplete ? list.options.map { ClusterReach($0) } : model.reachAtAll(of: cluster)
            }
            let least = failings.compactMap { SettlingCourse.least(goal, $0, reach, in: model) }.min()
            guard let least else { return nil }
            atLeast = max(1, least)
        }
        guard run(failings) || !isExhaustive else { return nil }
        if found.isEmpty, let answers = AnswerClimb(goal, in: model).answers(steps: limit) {
            (found, size, isComplete) = ([answers], answers.count, false)
        }
        if !isSmallest { shrink() }
    }

    /// What has been chosen on the way.
    private struct Choice {
        var bounds: SettlingBounds
        var gained: [Double]
        var room: Int
        var options: [(cluster: Int, option: AnswerOption)] = []
    }

    /// - Returns: Whether some answers reach the goal, or may.
    private mutating func run(_ failings: [SettledGoal.Failing?]) -> Bool {
        let courses = failings.compactMap { SettlingCourse(options, goal, $0, in: model, meter: meter) }
        guard let first = told(courses).map(\.least).min() else { return meter.isUsedUp }
        let most = options.reduce(0) { $0 + ($1.map(\.size).max() ?? 0) }
        size = max(1, first)
        if isExhaustive { atLeast = size }
        var limit = limit
        while size <= most {
            steps = min(limit, meter.remaining)
            for course in courses where course.least <= size && !isOver {
                let none = course.needs.map { _ in 0.0 }
                branch(course, 0, Choice(bounds: course.bounds, gained: none, room: size))
            }
            if isOver { isComplete = false }
            if !found.isEmpty {
                // After a search that was cut off, a later one can find sets that are smaller than it looked for.
                size = found.map(\.count).min() ?? size
                found.removeAll { $0.count > size }
                return true
            }
            if isExhaustive, steps > 0, atLeast == size { atLeast = size + 1 }
            // Once it isn't known whether fewer do, sets that do at all are looked for.
            if steps <= 0 { limit = max(limit / 2, self.limit / 8) }
            if meter.isUsedUp { return true }
            size += 1
        }
        return isOver || atLeast <= most
    }

    /// The courses with those of the fewest answers taken apart by what applies, as long as there is room for more: for a
    /// bound that is nearer to what answers are worth.
    private func told(_ courses: [SettlingCourse]) -> [SettlingCourse] {
        let meter = SearchMeter(steps: limit)
        var told: [SettlingCourse] = []
        var courses = courses
        while told.count + courses.count < Self.mostCourses, !meter.isUsedUp,
            let next = courses.indices.min(by: { (courses[$0].least, $0) < (courses[$1].least, $1) })
        {
            let course = courses.remove(at: next)
            guard let parts = course.parts(goal, in: model, meter: meter) else {
                // Nothing is left to take apart in what bounds the number from below.
                told.append(course)
                break
            }
            courses += parts
        }
        return told + courses
    }

    private var isOver: Bool { steps <= 0 || found.count >= mostSets }

    private mutating func branch(_ course: SettlingCourse, _ place: Int, _ choice: Choice) {
        guard choice.room > 0, place < course.order.count else { return finish(choice) }
        let cluster = course.order[place]
        for (number, option) in course.options[cluster].enumerated() where option.size <= choice.room {
            guard !isOver else { return }
            var gained = choice.gained
            for need in course.needs.indices { gained[need] += course.needs[need].gains[cluster][number] }
            let room = choice.room - option.size
            let isEnough = course.needs.indices.allSatisfy { need in
                gained[need] + course.reach(need, from: place + 1, with: room)
                    >= course.needs[need].required - SettlingNeed.tolerance
            }
            guard isEnough else { continue }
            steps -= 1
            meter.spend(1)
            var next = choice
            (next.gained, next.room) = (gained, room)
            next.bounds.take([option], of: cluster, in: model)
            guard next.bounds.isPossible(course.failing, in: model) else { continue }
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

    /// Leaves out of the sets what the goal doesn't need, where it isn't known that they are the smallest.
    private mutating func shrink() {
        let shrunk = found.prefix(Self.mostShrunk).map { answers in
            answers.keys.sorted().reduce(answers) { answers, fact in
                var fewer = answers
                fewer[fact] = nil
                return goal.isReached(model.findings(with: fewer), in: model) ? fewer : answers
            }
        }
        guard let least = shrunk.map(\.count).min(), least < size else { return }
        size = least
        var sets: Set<[Int]> = []
        found = shrunk.filter { $0.count == least && sets.insert($0.keys.sorted()).inserted }
        isComplete = false
    }
}
