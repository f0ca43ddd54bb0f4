import FEEL

/// Which way it goes when a condition is replaced by another, as far as their texts alone tell.
///
/// One more `and` asks for more, one more `or` for less, and a comparison with another number is read by its sign.
/// Sound in three values too: `and`, `or` and order comparisons are monotone in what they join.
enum ConditionDirection {
    static func of(_ old: Expression, _ new: Expression) -> PackChange.Direction {
        if old == new { return .none }
        let conjunctive = junction(parts(old, .and), parts(new, .and), added: .stricter)
        if conjunctive != .unclear { return conjunctive }
        let disjunctive = junction(parts(old, .or), parts(new, .or), added: .moreLenient)
        if disjunctive != .unclear { return disjunctive }
        return comparison(old, new)
    }

    /// The parts that a junction joins, also those of the same junctions inside it.
    static func parts(_ expression: Expression, _ junction: Junction) -> [Expression] {
        guard case .junction(junction, let parts) = expression.kind else { return [expression] }
        return parts.flatMap { self.parts($0, junction) }
    }

    private static func junction(
        _ old: [Expression],
        _ new: [Expression],
        added: PackChange.Direction
    ) -> PackChange.Direction {
        let (gone, come) = (old.filter { !new.contains($0) }, new.filter { !old.contains($0) })
        // What can come to nothing (a share of too small a group) makes a rule not apply, which is neither way.
        guard !(gone + come).contains(where: { canComeToNothing($0.description) }) else { return .unclear }
        if gone.isEmpty { return come.isEmpty ? .none : added }
        if come.isEmpty { return added.reversed }
        // Parts that stand in one order on both sides are told one by one, as long as all of them go one way.
        guard gone.count == come.count, old.count > 1 || new.count > 1 else { return .unclear }
        return zip(gone, come).reduce(.none) { $0.joined(with: of($1.0, $1.1)) }
    }

    /// Whether an expression can leave a rule without a result, as far as its text tells.
    static func canComeToNothing(_ text: String) -> Bool {
        text.contains("share(") || text.contains("/")
    }

    private static func comparison(_ old: Expression, _ new: Expression) -> PackChange.Direction {
        guard case .comparison(let oldSign, let oldLeft, let oldRight) = old.kind,
            case .comparison(let newSign, let newLeft, let newRight) = new.kind,
            oldLeft == newLeft, case .literal(let before) = oldRight.kind, case .literal(let after) = newRight.kind,
            oldSign == newSign, let rises = before.isLess(than: after), before != after
        else { return .unclear }
        switch newSign {
        case .greater, .greaterOrEqual: return rises ? .stricter : .moreLenient
        case .less, .lessOrEqual: return rises ? .moreLenient : .stricter
        case .equal, .notEqual: return .unclear
        }
    }
}
