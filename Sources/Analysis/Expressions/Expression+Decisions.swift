import FEEL

extension Expression {
    /// The conditions in it that decide something: the operands of `and` and `or` that aren't such themselves, and what
    /// follows `if`; in reading order.
    var decisions: [Expression] {
        switch kind {
        case .junction(_, let operands):
            operands.flatMap { operand in
                if case .junction = operand.kind { operand.decisions } else { [operand] + operand.decisions }
            }
        case .conditional(let condition, let then, let otherwise):
            [condition] + condition.decisions + then.decisions + otherwise.decisions
        default: parts.flatMap(\.decisions)
        }
    }
}
