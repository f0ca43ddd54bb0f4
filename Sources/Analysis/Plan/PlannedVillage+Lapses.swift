import Certification
import FEEL

extension PlannedVillage {
    /// The facts that the village has proven, that a level relies on, and that no longer count on a day.
    ///
    /// What actions establish, or the verifier confirms for the plan, is taken to count until then.
    ///
    /// - Parameter end: The slots when all actions are done.
    func lapses(until lastDay: Day, for target: Int, on end: [Value]) -> [Plan.Lapse] {
        guard let before = lastDay.adding(days: -1), before > assessor.rules.asOf else { return [] }
        var days = StateDays(evidence, pack: assessor.rules.pack)
        let unchanged = evidence.facts.indices.filter { !proven[$0].isOpen && end[$0] == proven[$0] }
        let lapsing = unchanged.filter { !days.isKnown($0, on: lastDay) }
        guard !lapsing.isEmpty else { return [] }
        let unknown = end.indices.map { Value.unknown(Causes(slot: $0)) }
        let needless = needless(lapsing, for: target, on: end, without: unknown)
        let terms = FactTerm.all(of: evidence, by: assessor.rules)
        return lapsing.filter { !needless.contains($0) }.map { fact in
            let ends = terms.filter { $0.fact == fact }.compactMap(\.last)
            let candidates = Set(ends).filter { $0 >= assessor.rules.asOf && $0 < lastDay }.sorted()
            // A rule of a later day may be what ends it; then it counts for sure only until the day before.
            let last = candidates.first { day in day.adding(days: 1).map { !days.isKnown(fact, on: $0) } ?? false }
            return Plan.Lapse(fact: fact, lastDay: last ?? before)
        }
    }
}

/// Which facts of a village count on any day.
private struct StateDays {
    private let evidence: Evidence
    private let pack: RulePack
    private var known: [Day: [Bool]] = [:]

    init(_ evidence: Evidence, pack: RulePack) { (self.evidence, self.pack) = (evidence, pack) }

    mutating func isKnown(_ fact: Int, on day: Day) -> Bool {
        if let known = known[day] { return known[fact] }
        let assessor = Assessor(rules: DatedRules(pack, asOf: day))
        let found = assessor.states(of: evidence, at: pack.header.designationAssurance).map { state in
            if case .known = state { true } else { false }
        }
        known[day] = found
        return found[fact]
    }
}
