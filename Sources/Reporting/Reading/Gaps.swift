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
        // What decides the next level comes before what only adds to a score.
        let decisive = NextLevel(reading)?.criteria ?? []
        let unmet = reading.pack.criteria.indices.filter {
            claimed.criteria[$0].outcome == .notMet || designation.criteria[$0].outcome == .notMet
        }
        self.unmet = unmet.filter { decisive.contains($0) } + unmet.filter { !decisive.contains($0) }
        let all = designation.openFacts
        let open =
            all.filter { !decisive.isDisjoint(with: $0.criteria) }
            + all.filter { decisive.isDisjoint(with: $0.criteria) }
        questions = open.filter { claimed.facts[$0.fact].unknownReason != nil }
        unbacked = open.filter { claimed.facts[$0.fact].unknownReason == nil }
    }

    /// Whether nothing is missing.
    var isEmpty: Bool { unmet.isEmpty && questions.isEmpty && unbacked.isEmpty }
}
