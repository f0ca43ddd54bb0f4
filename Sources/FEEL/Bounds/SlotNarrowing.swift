/// What comparisons leave of the values of a name when all of them are true.
enum SlotNarrowing {
    /// Whether some name has no value for which all comparisons among the operands can be true.
    static func contradicts(_ operands: [BoundedExpression]) -> Bool {
        var numbers: [Int: Interval<Number>] = [:]
        var days: [Int: Interval<Day>] = [:]
        for operand in operands {
            guard let (slot, comparison, other) = comparison(operand), other.kinds.count == 1,
                // Two names that are null are equal and have no number to agree on.
                comparison != .equal || !other.canBeNull
            else { continue }
            if let end = other.numbers?.end(for: comparison) {
                let left = (numbers[slot] ?? .all).intersection(with: Interval(comparison, end))
                guard let left else { return true }
                numbers[slot] = left
            } else if let end = other.days?.end(for: comparison) {
                let left = (days[slot] ?? .all).intersection(with: Interval(comparison, end))
                guard let left else { return true }
                days[slot] = left
            }
        }
        return false
    }

    /// A comparison of a name with something, the name first.
    private static func comparison(
        _ operand: BoundedExpression
    ) -> (slot: Int, comparison: Comparison, other: ValueBounds)? {
        guard case .comparison(let comparison) = operand.kind else { return nil }
        switch (operand.children[0].kind, operand.children[1].kind) {
        case (.slot(let slot), _): return (slot, comparison, operand.children[1].bounds)
        case (_, .slot(let slot)): return (slot, comparison.swapped, operand.children[0].bounds)
        default: return nil
        }
    }
}

extension Interval {
    /// The end that leaves most values to what is compared with one of these; nothing where there is no such end.
    fileprivate func end(for comparison: Comparison) -> Bound? {
        switch comparison {
        case .less, .lessOrEqual: high
        case .greater, .greaterOrEqual: low
        case .equal: single
        case .notEqual: nil
        }
    }
}

extension Comparison {
    /// The comparison with its sides exchanged.
    package var swapped: Comparison {
        switch self {
        case .less: .greater
        case .lessOrEqual: .greaterOrEqual
        case .greater: .less
        case .greaterOrEqual: .lessOrEqual
        case .equal, .notEqual: self
        }
    }
}
