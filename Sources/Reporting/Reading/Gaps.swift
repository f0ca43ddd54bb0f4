import Analysis
import Certification
import FEEL

/// What stands between a village and a certain result, sorted by what has to be done about it.
struct Gaps {
    /// The indices of the criteria that aren't met by the village's own word or by what was verified.
    ///
    /// Those that decide the next level come first, each part in pack order.
    let unmet: [Int]
    /// The facts to be answered.
    ///
    /// Those that decide the next level come first, in each part those that keep most criteria open, then in pack order.
    let questions: [OpenFact]
    /// The facts that are answered and only need better backing, in the same order.
    let unbacked: [OpenFact]

    /// Sorts what a reading leaves open.
    init(_ reading: Reading) {
        let (claimed, designation) = (reading.claimed, reading.designation)
        // What the next level can't do without comes first, then what its scores lack, then what only adds to a score.
        let constraints = reading.unmetLevels.first?.constraints ?? []
        let isScore = { (constraint: LevelConstraint) in if case .score = constraint.kind { true } else { false } }
        let needed = Set(constraints.filter { !isScore($0) }.flatMap(reading.criteria(behind:)))
        let useful = Set(constraints.filter(isScore).flatMap(reading.criteria(behind:)))
        func rank(_ criteria: [Int]) -> Int {
            !needed.isDisjoint(with: criteria) ? 0 : !useful.isDisjoint(with: criteria) ? 1 : 2
        }
        let unmet = reading.pack.criteria.indices.filter {
            claimed.criteria[$0].outcome == .notMet || designation.criteria[$0].outcome == .notMet
        }
        self.unmet = (0...2).flatMap { place in unmet.filter { rank([$0]) == place } }
        let all = designation.openFacts
        let open = (0...2).flatMap { place in all.filter { rank($0.criteria) == place } }
        questions = open.filter { claimed.facts[$0.fact].unknownReason != nil }
        unbacked = open.filter { claimed.facts[$0.fact].unknownReason == nil }
    }

    /// Whether nothing is missing.
    var isEmpty: Bool { unmet.isEmpty && questions.isEmpty && unbacked.isEmpty }
}
