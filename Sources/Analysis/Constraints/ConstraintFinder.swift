public import Certification
import Diagnostics
import FEEL

/// Finds what keeps an assessed village from each level that isn't certain: the binding constraints.
///
/// They are those parts of the levels' conditions that don't hold with what is proven, less those that another one of them
/// settles. As soon as all constraints of a level and of the levels below it hold, the level is certain.
public struct ConstraintFinder: Sendable {
    let rules: DatedRules
    let designation: Evaluation
    let claimed: Evaluation
    private let verdict: Verdict

    /// Looks at an assessment that was made with these rules.
    public init(_ assessment: Assessment, rules: DatedRules) {
        self.rules = rules
        designation = assessment.evaluation(at: rules.pack.header.designationAssurance)
        claimed = assessment.evaluation(at: .claimed)
        verdict = assessment.verdict
    }

    /// The levels that aren't certain, the lowest first.
    public var unmetLevels: [UnmetLevel] {
        let levels = rules.pack.levels
        let first = designation.certainLevel ?? levels.count
        let slots = LevelSlots(designation: designation, claimed: claimed, rules: rules)
        var below: [LevelConstraint] = []
        return (0..<first).reversed().map { level in
            var own = constraints(levels[level].requires, slots)
            if level == levels.count - 1, !designation.faults.isEmpty {
                own.insert(faultless(at: levels[level].requires), at: 0)
            }
            let kept = binding(own, below)
            below += kept
            return UnmetLevel(level: level, constraints: kept, isPossible: isReachable(level))
        }
    }

    /// A level is within reach when the verdict says so.
    private func isReachable(_ level: Int) -> Bool {
        switch verdict {
        case .final(let reachable), .atLeast(_, let reachable), .notYetDetermined(let reachable): level >= reachable
        case .noLevel: false
        }
    }

    private func faultless(at condition: Program) -> LevelConstraint {
        LevelConstraint(
            kind: .faultless(designation.faults),
            place: condition.place,
            isClaimed: claimed.faults.isEmpty,
            isPossible: true
        )
    }

    /// Those of a level that nothing below asks for already and no other one of the level settles.
    private func binding(_ all: [LevelConstraint], _ below: [LevelConstraint]) -> [LevelConstraint] {
        let settling = Settling(constants: rules.emptyResultSlots)
        var kept: [LevelConstraint] = []
        for (index, constraint) in all.enumerated() {
            // Of two that settle each other the first is kept.
            let later = all[(index + 1)...].filter { !settling.isSettled($0, by: [constraint]) }
            if !settling.isSettled(constraint, by: below + kept + later) { kept.append(constraint) }
        }
        return kept
    }
}
