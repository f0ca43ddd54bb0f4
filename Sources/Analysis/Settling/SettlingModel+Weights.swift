import Certification

extension SettlingModel {
    /// The range of a result's score as floating-point numbers, for orders and bounds that leave room for errors.
    func range(of child: Group.Child, in findings: Findings) -> (low: Double, high: Double) {
        switch child {
        case .criterion(let index):
            let result = findings.criteria[index]
            guard result.outcome != .notApplicable else { return (100, 100) }
            return (
                result.score.low.nearestDouble * 100, result.mayNotApply ? 100 : result.score.high.nearestDouble * 100
            )
        case .group(let index):
            let result = findings.groups[index]
            let largest = result.largest.nearestDouble
            guard result.outcome != .notApplicable else { return (largest, largest) }
            return (result.score.low.nearestDouble, result.mayNotApply ? largest : result.score.high.nearestDouble)
        }
    }

    /// The largest score of a result.
    func largest(of child: Group.Child) -> Double {
        switch child {
        case .criterion: 100
        case .group(let index): base.groups[index].largest.nearestDouble
        }
    }

    /// Whether something is scored in a group itself, not in one that it holds.
    func isMember(_ child: Group.Child, of group: Group.Child) -> Bool {
        guard case .group(let index) = group else { return false }
        return rules.pack.groups[index].members.contains { $0.child == child }
    }

    /// What the score of a criterion adds to that of a result when every group between is a mean of members that all apply,
    /// but for those of some criteria; nothing where another kind of group stands between.
    func factor(of criterion: Int, in child: Group.Child, without absent: Set<Int> = []) -> Double? {
        guard case .group(let top) = child else { return child == .criterion(criterion) ? 100 : 0 }
        guard groupsAboveCriterion[criterion].contains(top) else { return 0 }
        var factor = base.groups[top].largest.nearestDouble
        var member = Group.Child.criterion(criterion)
        for index in groupsAboveCriterion[criterion] {
            let group = rules.pack.groups[index]
            guard group.aggregate == .weightedMean else { return nil }
            let weights = group.members.map { Fraction(rules.number(of: $0.weight)).nearestDouble }
            guard let place = group.members.firstIndex(where: { $0.child == member }) else { return nil }
            let all = group.members.indices.reduce(0) { sum, place in
                applies(group.members[place].child, without: absent) ? sum + weights[place] : sum
            }
            guard all > 0 else { return nil }
            factor *= weights[place] / all
            if index == top { break }
            member = .group(index)
        }
        return factor
    }

    /// Whether anything in a result applies when some criteria don't.
    private func applies(_ child: Group.Child, without absent: Set<Int>) -> Bool {
        absent.isEmpty || criteria(below: child).contains { !absent.contains($0) }
    }
}
