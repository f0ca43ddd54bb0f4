import Certification

extension PlanFactor {
    /// How large a factor may be that others are joined to, before and after it is made as small as can be.
    private static let largestJoint = (before: 6_000, after: 700)

    /// What a bound is calculated from.
    struct Parts {
        /// The factors; together they hold every criterion that an open action changes.
        let factors: [PlanFactor]
        /// What all other criteria add to each need at most.
        let certain: [Double]
        /// What one action adds to each need on an average, so that all needs can be counted alike.
        let scales: [Double]
    }

    /// The factors of a model; nothing where some criterion leaves no choice.
    ///
    /// - Parameter root: The actions that are part of every set.
    static func all(of model: inout PlanModel, _ needs: [ScoreNeed], root: ActionSet) -> Parts? {
        let gate = PlanGate(&model, root: root)
        var certain = needs.map { _ in 0.0 }
        var factors: [PlanFactor] = []
        for (criterion, diagram) in model.diagrams.enumerated() {
            let worth = needs.map { $0.factors[criterion] ?? 0 }
            guard let diagram else {
                // Everything it could add is taken for free.
                certain = zip(certain, worth).map { $0 + $1 }
                continue
            }
            let factor = PlanFactor(diagram, factors: worth) { gate.isAllowed($0, of: criterion) }
            guard let factor = factor?.fixed(root) else { return nil }
            if factor.diagram.actions.isEmpty {
                certain = needs.indices.map { certain[$0] + factor.most($0) }
            } else {
                factors.append(factor)
            }
        }
        factors = joined(factors, order: model.order)
        return Parts(factors: factors, certain: certain, scales: scales(of: factors, count: needs.count))
    }

    /// The most that some choice adds to a need.
    private func most(_ need: Int) -> Double { gains.map { $0[need] }.max() ?? 0 }

    /// Factors that share actions become one, as long as that stays small: it chooses once, which bounds more sharply.
    private static func joined(_ factors: [PlanFactor], order: ActionOrder) -> [PlanFactor] {
        var positions = order.indices
        for (position, action) in order.indices.enumerated() { positions[action] = position }
        func isSmaller(_ left: PlanFactor, _ right: PlanFactor) -> Bool {
            left.diagram.actions.count < right.diagram.actions.count
        }
        var open = factors.sorted(by: isSmaller)
        var closed: [PlanFactor] = []
        while var factor = open.popLast() {
            var refused: [PlanFactor] = []
            while true {
                let actions = ActionSet(factor.diagram.actions)
                let overlaps = open.map { ActionSet($0.diagram.actions).intersection(actions).count }
                guard let most = overlaps.max(), most > 0, let index = overlaps.lastIndex(of: most) else { break }
                let other = open.remove(at: index)
                if let joint = factor.joined(other, positions: positions, limits: largestJoint) {
                    factor = joint
                } else {
                    refused.append(other)
                }
            }
            open = (open + refused).sorted(by: isSmaller)
            closed.append(factor)
        }
        return closed
    }

    private static func scales(of factors: [PlanFactor], count: Int) -> [Double] {
        let actions = factors.reduce(ActionSet()) { $0.union(ActionSet($1.diagram.actions)) }
        return (0..<count).map { need in
            let spans = factors.map { $0.most(need) - ($0.gains.map { $0[need] }.min() ?? 0) }
            return max(spans.reduce(0, +) / Double(max(actions.count, 1)), 1e-3)
        }
    }
}
