import Certification
import FEEL

/// Finds the sets of facts whose answers settle the level whatever they are.
///
/// Facts may be left open together when no answers to all others leave the level open. What may be left open may be left
/// open in part, so the sets to answer are those that meet every smallest group of facts of which one must be answered. A
/// fact that is such a group alone is in every set.
struct DecidingSearch {
    /// What may be said of facts that are left open together, all others being answered.
    private enum Answer {
        /// The level is settled whatever the answers are.
        case settled
        /// Some answers leave it open.
        case open
        /// The search was over too soon, or not every answer could be tried.
        case untold
    }

    /// The facts of every set, ascending.
    private(set) var core: [Int] = []
    /// The sets beyond the core, fewest facts first; each ascending; none where not even answers to all settle the level.
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
        search()
        isComplete = isComplete && isProven
    }

    private mutating func search() {
        // Answers to all settle whatever they bear on; what known facts leave open by contradicting each other stays so.
        guard !leavesContradictions() || answer(leaving: []) == .settled else {
            isProven = isProven && answer(leaving: []) == .open
            core = open
            return
        }
        core = open.filter { !mayStayOpen([$0]) }
        let rest = open.filter { !core.contains($0) }
        if rest.isEmpty || mayStayOpen(Set(rest)) {
            others = [[]]
        } else {
            hit(rest)
        }
    }

    /// The clusters' options, as far as they were made.
    var options: AnswerOptions { model.options }

    /// Whether a criterion is open of which no unknown fact can be answered, or facts have no answer that fits what is known.
    private mutating func leavesContradictions() -> Bool {
        let criteria = model.rules.pack.criteria
        let isOpen = model.base.criteria.indices.contains { index in
            model.base.criteria[index].isOpen && !criteria[index].reads.contains(where: open.contains)
        }
        let all = model.options.clusters.map { Set($0.facts.indices) }
        return isOpen || all.indices.contains { model.options.widest(of: $0, answering: all[$0]).options[0].size == 0 }
    }

    /// Whether facts may stay open together; what couldn't be told is taken for no, so that a set is never too small.
    private mutating func mayStayOpen(_ facts: Set<Int>) -> Bool {
        let answer = answer(leaving: facts)
        if answer == .untold { isProven = false }
        return answer == .settled
    }

    private mutating func answer(leaving facts: Set<Int>) -> Answer {
        let answered = model.positions(of: Set(open).subtracting(facts))
        let lists = answered.indices.map { model.options.widest(of: $0, answering: answered[$0]) }
        let criteria = Set(
            model.rules.pack.criteria.indices.filter { index in
                let reads = model.rules.pack.criteria[index].reads
                return facts.isEmpty ? model.base.criteria[index].isOpen : reads.contains(where: facts.contains)
            }
        )
        var isTold = true
        for goal in goals {
            if let child = goal.demand?.child, criteria.isDisjoint(with: model.criteria(below: child)) { continue }
            switch answer(goal, lists) {
            case .open: return .open
            case .settled: continue
            case .untold: isTold = false
            }
        }
        return isTold ? .settled : .untold
    }

    /// Whether some answers leave a goal open.
    ///
    /// Where not every answer to a cluster is an option, the answers that are can only show that it stays open. That it is
    /// settled is shown with everything open that the cluster's criteria leave open now: answers leave no more.
    private func answer(_ goal: OpenGoal, _ lists: [OptionList]) -> Answer {
        func find(_ options: [[AnswerOption]]) -> OpenWitness.Answer {
            OpenWitness.find(goal, among: options, in: model, steps: stepsPerGoal, meter: meter)
        }
        switch find(lists.map(\.options)) {
        case .open: return .open
        case .untold: return .untold
        case .settled:
            guard lists.contains(where: { !$0.isComplete }) else { return .settled }
            let covered = lists.enumerated().map { $1.isComplete ? $1.options : [model.options.blank[$0]] }
            if case .settled = find(covered) { return .settled }
            return .untold
        }
    }

    /// Finds the sets that meet all groups, a group more with each set that doesn't settle the level.
    private mutating func hit(_ rest: [Int]) {
        var groups = [group(in: rest)]
        while others.count < mostSets, !meter.isUsedUp {
            guard let set = HittingSet.smallest(of: groups, without: others, meter: meter) else { break }
            let left = rest.filter { !set.contains($0) }
            if mayStayOpen(Set(left)) {
                others.append(set)
            } else {
                groups.append(group(in: left))
            }
        }
        isComplete = HittingSet.smallest(of: groups, without: others, meter: meter) == nil && !meter.isUsedUp
        if others.isEmpty { (others, isProven) = ([rest], false) }
    }

    /// A smallest group within facts that may not stay open together.
    private mutating func group(in facts: [Int]) -> [Int] {
        var group = facts
        for fact in facts where group.count > 2 && !meter.isUsedUp {
            let fewer = group.filter { $0 != fact }
            if !mayStayOpen(Set(fewer)) { group = fewer }
        }
        return group
    }
}
