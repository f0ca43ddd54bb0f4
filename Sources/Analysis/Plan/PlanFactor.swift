import Certification

/// What some criteria add to the needed scores after each choice of the actions they depend on.
///
/// Choices with which the target fails whatever else is done aren't allowed.
struct PlanFactor {
    let diagram: DecisionDiagram
    /// What the criteria add to each need, end by end.
    let gains: [[Double]]

    /// One criterion; nothing where no choice is allowed.
    ///
    /// - Parameter isAllowed: Whether the target could be certain with a result.
    init?(_ criterion: CriterionDiagram, factors: [Double], isAllowed: (CriterionResult) -> Bool) {
        self.init(
            criterion.diagram,
            gains: criterion.ends.map { end in
                guard end.outcome != .fault, isAllowed(end) else { return nil }
                return factors.map { $0 * end.proven }
            }
        )
    }

    /// A diagram with what each end adds; nothing where an end isn't allowed.
    private init?(_ diagram: DecisionDiagram, gains: [[Double]?], with included: ActionSet = ActionSet()) {
        var known: [[Int]: Int32] = [:]
        var kept: [[Double]] = []
        let ends = gains.map { gains -> Int32 in
            guard let gains else { return DecisionDiagram.nowhere }
            // What differs by errors of calculation alone is the same; the more counts.
            let key = gains.map { Int(($0 * 1e7).rounded()) }
            if let number = known[key] {
                kept[Int(number)] = zip(kept[Int(number)], gains).map { max($0, $1) }
                return number
            }
            known[key] = Int32(kept.count)
            kept.append(gains)
            return Int32(kept.count - 1)
        }
        guard let reduced = diagram.reduced(ends: ends, count: kept.count, with: included) else { return nil }
        (self.diagram, self.gains) = (reduced, kept)
    }

    /// The choices with some actions, which needn't be looked at any more; nothing where there are none.
    func fixed(_ included: ActionSet) -> PlanFactor? {
        PlanFactor(diagram, gains: gains, with: included)
    }

    /// Two factors as one; nothing where that has too many nodes, or no choice is allowed by both.
    func joined(_ other: PlanFactor, positions: [Int], limits: (before: Int, after: Int)) -> PlanFactor? {
        guard
            let joint = DecisionDiagram.joint(diagram, other.diagram, positions: positions, limit: limits.before),
            let factor = PlanFactor(
                joint.diagram,
                gains: joint.ends.map { left, right in zip(gains[left], other.gains[right]).map { $0 + $1 } }
            )
        else { return nil }
        return factor.diagram.nodeCount <= limits.after ? factor : nil
    }
}

extension CriterionResult {
    /// What it adds to a mean at most: what isn't applicable leaves the mean, which raises it no more than a full score.
    var proven: Double { outcome == .notApplicable ? 1 : score.low.approximation }
}
