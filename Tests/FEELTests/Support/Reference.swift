/// A value of the reference evaluator: FEEL on complete evidence, written down a second time and as plainly as possible.
enum Reference: Hashable {
    case truth(Bool)
    /// A fraction in lowest terms with a positive denominator.
    case number(Int, Int)
    case null
    case failure

    static func number(_ numerator: Int, over denominator: Int) -> Reference {
        var (a, b) = (abs(numerator), abs(denominator))
        while b != 0 { (a, b) = (b, a % b) }
        let sign = denominator < 0 ? -1 : 1
        return .number(sign * numerator / a, sign * denominator / a)
    }

    static func and(_ operands: [Reference]) -> Reference { junction(operands, dominating: false) }

    static func or(_ operands: [Reference]) -> Reference { junction(operands, dominating: true) }

    private static func junction(_ operands: [Reference], dominating: Bool) -> Reference {
        for winner in [Reference.truth(dominating), .failure, .null] where operands.contains(winner) { return winner }
        return .truth(!dominating)
    }

    static func not(_ operand: Reference) -> Reference {
        if case .truth(let truth) = operand { .truth(!truth) } else { operand }
    }

    static func equal(_ left: Reference, _ right: Reference) -> Reference {
        left == .failure || right == .failure ? .failure : .truth(left == right)
    }

    static func compare(_ sign: String, _ left: Reference, _ right: Reference) -> Reference {
        if sign == "=" { return equal(left, right) }
        if sign == "!=" { return not(equal(left, right)) }
        return strict(left, right) { a, b, c, d in
            switch sign {
            case "<": .truth(a * d < c * b)
            case "<=": .truth(a * d <= c * b)
            case ">": .truth(a * d > c * b)
            default: .truth(a * d >= c * b)
            }
        }
    }

    static func calculate(_ sign: String, _ left: Reference, _ right: Reference) -> Reference {
        strict(left, right) { a, b, c, d in
            switch sign {
            case "+": number(a * d + c * b, over: b * d)
            case "-": number(a * d - c * b, over: b * d)
            case "*": number(a * c, over: b * d)
            default: c == 0 ? .failure : number(a * d, over: b * c)
            }
        }
    }

    private static func strict(
        _ left: Reference,
        _ right: Reference,
        _ body: (Int, Int, Int, Int) -> Reference
    ) -> Reference {
        switch (left, right) {
        case (.failure, _), (_, .failure): .failure
        case (.number(let a, let b), .number(let c, let d)): body(a, b, c, d)
        default: .null
        }
    }

    static func conditional(_ condition: Reference, _ then: Reference, _ otherwise: Reference) -> Reference {
        switch condition {
        case .truth(true): then
        case .failure: .failure
        default: otherwise
        }
    }

    static func count(_ operands: [Reference], isEnough: (Int) -> Bool) -> Reference {
        let trues = operands.count { $0 == .truth(true) }
        let possible = operands.count { $0 != .truth(false) }
        if isEnough(trues) == isEnough(possible) { return .truth(isEnough(trues)) }
        return operands.contains(.failure) ? .failure : .null
    }
}
