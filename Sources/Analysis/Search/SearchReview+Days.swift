import Certification
import Diagnostics
import FEEL

extension SearchReview {
    /// Levels that somebody reaches on the day that is looked at, but nobody on another day on which parameters differ.
    func laterDayFindings(reachable: [VillageQuestion.Answer]) -> (findings: [Diagnostic], isCutShort: Bool) {
        var findings: [Diagnostic] = []
        var told: Set<Int> = []
        var isCutShort = false
        let days = otherDays()
        let budget = budget.divided(by: days.count)
        for day in days {
            let rules = DatedRules(pack, asOf: day)
            let villages = VillageSearch(EvidenceSearch(rules: rules, budget: budget), budget: budget)
            for level in pack.levels.indices where reachable[level].village != nil && !told.contains(level) {
                let conditions = pack.levels[level...].flatMap(\.requires.conjuncts)
                guard let effort = villages.answer(VillageQuestion(holding: conditions)).vainEffort,
                    let declared = review.declared.levels[pack.levels[level].id]
                else { continue }
                told.insert(level)
                findings.append(.unreachable(pack.levels[level].id, from: day, at: declared.id.range, effort))
            }
            isCutShort = isCutShort || villages.search.isCutShort || villages.meter.isUsedUp
        }
        return (findings, isCutShort)
    }

    /// The days within the pack's period from which parameters have other values than on the day that is looked at; of days
    /// with equal values the first.
    private func otherDays() -> [Day] {
        let header = pack.header
        let changes = Set(pack.parameters.flatMap(\.values).compactMap(\.from) + [header.effectiveFrom])
            .filter { day in day >= header.effectiveFrom && header.effectiveTo.map { day <= $0 } ?? true }
        var seen: Set<[Value]> = [search.rules.parameterValues]
        let days = changes.sorted().filter { day in seen.insert(pack.parameters.map { $0.value(on: day) }).inserted }
        return Array(days.prefix(budget.days))
    }
}
