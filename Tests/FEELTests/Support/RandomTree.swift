@testable import FEEL

/// Random trees of the whole grammar, of no meaning.
enum RandomTree {
    static func expression(depth: Int, _ random: inout some RandomNumberGenerator) -> FEEL.Expression {
        FEEL.Expression(kind(depth: depth, &random), range: 0..<0)
    }

    private static func kind(depth: Int, _ random: inout some RandomNumberGenerator) -> FEEL.Expression.Kind {
        func part() -> FEEL.Expression { expression(depth: depth - 1, &random) }
        func parts(_ range: ClosedRange<Int>) -> [FEEL.Expression] {
            range.randomElement(using: &random).map { (0..<$0).map { _ in part() } } ?? []
        }
        guard depth > 0 else { return leaf(&random) }
        switch Int.random(in: 0..<17, using: &random) {
        case 0: return .list(parts(0...3))
        case 1:
            return .context([
                FEEL.Expression.Entry(key: word("dua kata"), value: part()),
                FEEL.Expression.Entry(key: word("k"), value: part()),
            ])
        case 2:
            return .range(
                low: part(),
                high: part(),
                lowClosed: .random(using: &random),
                highClosed: .random(using: &random)
            )
        case 15: return .oneSidedRange(Bool.random(using: &random) ? .less : .greaterOrEqual, part())
        case 3: return .negation(part())
        case 4, 5: return .arithmetic(Arithmetic.allCases.randomElement(using: &random) ?? .add, part(), part())
        case 6: return .comparison(Comparison.allCases.randomElement(using: &random) ?? .less, part(), part())
        case 7, 8: return .junction(Bool.random(using: &random) ? .and : .or, parts(2...3))
        case 9: return .between(part(), low: part(), high: part())
        case 10: return .isIn(part(), tests(parts(1...3), Bool.random(using: &random) ? .less : nil))
        case 11: return .conditional(part(), then: part(), otherwise: part())
        case 12: return .quantified(.some, [iteration(part()), iteration(part())], part())
        case 13: return .loop([iteration(part())], part())
        case 14: return .filter(part(), part())
        default:
            switch Int.random(in: 0..<3, using: &random) {
            case 0: return .path(part(), word("bagian"))
            case 1: return .instanceOf(part(), .list(.number))
            default:
                return .call(word("string length"), parts(0...2).map { FEEL.Expression.Argument(name: nil, value: $0) })
            }
        }
    }

    private static func leaf(_ random: inout some RandomNumberGenerator) -> FEEL.Expression.Kind {
        switch Int.random(in: 0..<5, using: &random) {
        case 0: .literal(.number(Number(Int.random(in: 0...99, using: &random))))
        case 1: .literal(.string("a\"b\\\n é"))
        case 2: .literal(.boolean(.random(using: &random)))
        case 3: .literal(.null)
        default: .name(Bool.random(using: &random) ? [word("a")] : [word("b"), word("in")])
        }
    }

    private static func tests(_ operands: [FEEL.Expression], _ comparison: Comparison?) -> [FEEL.Expression.Test] {
        operands.map { FEEL.Expression.Test(comparison: comparison, operand: $0) }
    }

    private static func iteration(_ source: FEEL.Expression) -> FEEL.Expression.Iteration {
        FEEL.Expression.Iteration(variable: word("v"), source: source)
    }

    private static func word(_ text: String) -> FEEL.Expression.Word {
        FEEL.Expression.Word(text: text, range: 0..<0)
    }
}
