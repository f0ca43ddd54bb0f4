internal import Diagnostics

// Ranges, and the tests after `in`.

extension Parser {
    /// `]1..5]`: the bracket that usually closes begins a range that leaves out its lower end.
    mutating func parseOpenRange() -> Expression {
        // Only if a range follows; else the bracket closes something of somebody else.
        guard startsOpenRange() else { return missingOperand() }
        let open = take()
        let low = inBrackets { $0.parseInfix(above: InfixOperator.comparisonPower) }
        guard token.kind == .symbol(.dots) else {
            report(.expectedDots(at: place(token.kind == .end ? end..<end : token.range)))
            return Expression(.missing, range: open.range.lowerBound..<end)
        }
        return parseRangeEnd(low: low, lowClosed: false, opening: open)
    }

    private func startsOpenRange() -> Bool {
        var ahead = 1
        while true {
            switch token(ahead: ahead).kind {
            case .symbol(.dots): return true
            case .end, .symbol(.closeBracket), .symbol(.closeParenthesis), .symbol(.comma): return false
            default: ahead += 1
            }
        }
    }

    /// The rest of a range, from its two dots on.
    mutating func parseRangeEnd(low: Expression, lowClosed: Bool, opening: Token) -> Expression {
        take()
        let outer = bracketCloses
        bracketCloses = true
        let high = parseInfix(above: InfixOperator.comparisonPower)
        bracketCloses = outer
        let start = opening.range.lowerBound
        switch token.kind {
        case .symbol(.closeBracket):
            take()
            return newRange(low, high, lowClosed, true, start)
        case .symbol(.closeParenthesis), .symbol(.openBracket):
            take()
            return newRange(low, high, lowClosed, false, start)
        default:
            close(.closeBracket, opening: opening)
            return Expression(.missing, range: start..<end)
        }
    }

    private func newRange(
        _ low: Expression,
        _ high: Expression,
        _ lowClosed: Bool,
        _ highClosed: Bool,
        _ start: Int
    ) -> Expression {
        Expression(
            .range(low: low, high: high, lowClosed: lowClosed, highClosed: highClosed),
            range: start..<max(start, end)
        )
    }

    /// `(< 5)`, from its sign on.
    mutating func parseOneSidedRange(_ comparison: Comparison, opening: Token) -> Expression {
        take()
        let end = inBrackets { $0.parseInfix(above: InfixOperator.comparisonPower) }
        close(.closeParenthesis, opening: opening)
        return Expression(.oneSidedRange(comparison, end), range: opening.range.lowerBound..<self.end)
    }

    /// What follows `in`: one test, or several in parentheses.
    mutating func parseTests() -> [Expression.Test] {
        guard token.kind == .symbol(.openParenthesis) else { return [parseTest(above: InfixOperator.comparisonPower)] }
        let open = take()
        var tests: [Expression.Test] = []
        repeat {
            let test = inBrackets { $0.parseTest(above: 0) }
            if tests.isEmpty, test.comparison == nil, token.kind == .symbol(.dots) {
                let range = parseRangeEnd(low: test.operand, lowClosed: false, opening: open)
                return [Expression.Test(comparison: nil, operand: range)]
            }
            tests.append(test)
        } while take(.comma)
        close(.closeParenthesis, opening: open)
        return tests
    }

    private mutating func parseTest(above floor: Int) -> Expression.Test {
        guard case .comparison(let comparison) = InfixOperator(token.kind) else {
            return Expression.Test(comparison: nil, operand: parseInfix(above: floor))
        }
        take()
        return Expression.Test(
            comparison: comparison,
            operand: parseInfix(above: InfixOperator.comparisonPower)
        )
    }
}
