import Certification
import FEEL

/// Finds the sets of facts whose answers settle the level whatever they are.
///
/// Facts may be left open together when no answers to all others leave the level open. What may be left open may be left
/// open in part, so the sets to answer are those that meet every smallest group of facts of which one must be answered. A
/// fact that is such a group alone is in every set.
struct DecidingSearch {
    /// The facts of every set, ascending.
    private(set) var core: [Int] = []
    /// The sets beyond the core, fewest facts first; each ascending.
    private(set) var others: [[Int]] = []
    /// Whether there are no other sets.
    private(set) var isComplete = true
    /// Whether every answer on the way was proven; if not, a set may hold facts that aren't needed.
    private(set) var isProven = true

    private var model: SettlingModel
    private let open: [Int]
    private let goals: [OpenGoal]
    private let meter: SearchMeter
    private let stepsPerGoal: Int
    private let mostSets: Int

    init(
        _ model: SettlingModel,
        open: [Int],
        goals: [OpenGoal],
        mostSets: Int,
        steps: (total: Int, goal: Int)
    ) {
        (self.model, self.open, self.mostSets) = (model, open, mostSets)
        self.goals = goals
        meter = SearchMeter(steps: steps.total)
        stepsPerGoal = steps.goal
        core = open.filter { !mayStayOpen([$0]) }
        let rest = open.filter { !core.contains($0) }
        if rest.isEmpty || mayStayOpen(Set(rest)) {
            others = [[]]
        } else {
            hit(rest)
        }
        isProven = isProven && self.model.options.isComplete
    }

    /// The clusters' options, as far as they were made.
    var options: AnswerOptions { model.options }

    /// Whether facts may stay open together; what couldn't be told is taken for no, so that a set is never too small.
    private mutating func mayStayOpen(_ facts: Set<Int>) -> Bool {
        let masks = model.masks(of: Set(open).subtracting(facts))
        let options = masks.indices.map { model.options.widest(of: $0, answering: masks[$0]) }
        let criteria = Set(
            model.rules.pack.criteria.indices.filter { index in
                model.rules.pack.criteria[index].reads.contains(where: facts.contains)
            }
        )
        var isTold = true
        for goal in goals {
            if let child = goal.demand?.child, criteria.isDisjoint(with: model.criteria(below: child)) { continue }
            switch OpenWitness.find(goal, among: options, in: model, steps: stepsPerGoal, meter: meter) {
            case .open: return false
            case .settled: continue
            case .untold: isTold = false
            }
        }
        if !isTold { isProven = false }
        return isTold
    }

    /// Finds the sets that meet all groups, a group more with each set that doesn't settle the level.
    private mutating func hit(_ rest: [Int]) {
        var groups = [group(in: rest)]
        while others.count < mostSets {
            guard let set = HittingSet.smallest(of: groups, without: others) else { return }
            let left = rest.filter { !set.contains($0) }
            if mayStayOpen(Set(left)) {
                others.append(set)
            } else {
                groups.append(group(in: left))
            }
            guard !meter.isUsedUp else { break }
        }
        isComplete = HittingSet.smallest(of: groups, without: others) == nil
        if others.isEmpty { others = [rest] }
    }

    /// A smallest group within facts that may not stay open together.
    private mutating func group(in facts: [Int]) -> [Int] {
        var group = facts
        for fact in facts where group.count > 2 {
            let fewer = group.filter { $0 != fact }
            if !mayStayOpen(Set(fewer)) { group = fewer }
        }
        return group
    }
}
