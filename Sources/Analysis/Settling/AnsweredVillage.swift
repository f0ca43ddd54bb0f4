import Certification
import FEEL

/// A village of which some open facts are answered, assessed as any village is.
struct AnsweredVillage {
    let evidence: Evidence
    let assessor: Assessor
    let assurance: Assurance
    /// The facts that are open at the assurance, ascending.
    let open: [Int]

    /// Whether answers bring about a result.
    func reaches(_ result: LevelSettling.Quickest.Result, with answers: [Int: Value]) -> Bool {
        let found = assessor.assess(answered(answers)).evaluation(at: assurance)
        guard found.faults.isEmpty, answers.keys.allSatisfy({ found.facts[$0].unknownReason == nil }) else {
            return false
        }
        // Levels count from the highest.
        switch result {
        case .final(let level): return found.certainLevel == level && found.possibleLevel == level
        case .noLevel: return found.possibleLevel == nil
        case .certain(let level): return found.certainLevel.map { $0 <= level } ?? false
        case .lost(let level): return found.possibleLevel.map { $0 > level } ?? true
        }
    }

    /// The evidence with answers that are verified on the as-of date; facts that contradict each other are left out.
    private func answered(_ answers: [Int: Value]) -> Evidence {
        var facts = evidence.facts
        let today = assessor.rules.asOf
        for fact in open {
            let verification = Verification(by: "dme settle", on: today, value: nil, note: nil)
            facts[fact] =
                answers[fact].map { value in
                    .statements([
                        Statement(value: value, asOf: today, source: nil, documents: [], verification: verification)
                    ])
                } ?? .missing
        }
        return Evidence(
            village: evidence.village,
            isFictional: evidence.isFictional,
            periodFrom: evidence.periodFrom,
            periodTo: evidence.periodTo,
            note: evidence.note,
            facts: facts,
            digest: evidence.digest,
            path: evidence.path
        )
    }
}
