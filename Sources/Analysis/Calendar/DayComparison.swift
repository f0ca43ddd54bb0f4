import Certification

/// What two assessments of the same evidence by the same pack, on one day and on the next, found differently.
struct DayComparison {
    /// The sections whose score differs, in the order of the pack.
    let sections: [CalendarEvent.SectionChange]
    /// The indices of the criteria whose result differs, ascending.
    let criteria: [Int]
    /// The facts whose state differs at some assurance and that a criterion reads whose result differs.
    private let effectiveFacts: Set<Int>

    init(_ before: Assessment, _ after: Assessment, by pack: RulePack) {
        let assurance = pack.header.designationAssurance
        let (old, new) = (before.evaluation(at: assurance), after.evaluation(at: assurance))
        let (oldClaimed, newClaimed) = (before.evaluation(at: .claimed), after.evaluation(at: .claimed))
        sections = pack.sections.compactMap { group in
            let change = CalendarEvent.SectionChange(
                group: group,
                before: old.groups[group].score,
                after: new.groups[group].score,
                claimedBefore: oldClaimed.groups[group].score,
                claimedAfter: newClaimed.groups[group].score
            )
            return change.before != change.after || change.claimedBefore != change.claimedAfter ? change : nil
        }
        let pairs = [(old, new), (oldClaimed, newClaimed)]
        criteria = pack.criteria.indices.filter { index in
            pairs.contains { before, after in
                let (old, new) = (before.criteria[index], after.criteria[index])
                return old.outcome != new.outcome || old.score != new.score || old.mayNotApply != new.mayNotApply
            }
        }
        let read = Set(criteria.flatMap { pack.criteria[$0].reads + pack.criteria[$0].needs })
        effectiveFacts = read.filter { fact in
            zip(before.evaluations, after.evaluations).contains { $0.facts[fact] != $1.facts[fact] }
        }
    }

    /// Whether something that begins or ends can have a part in what differs.
    func isEffective(_ change: CalendarCause.Change) -> Bool {
        switch change {
        case .ends(let fact, _), .begins(let fact, _): effectiveFacts.contains(fact)
        case .parameter, .packBegins, .packEnds, .rulesOfTheDay: true
        }
    }
}
