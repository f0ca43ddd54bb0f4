/// Writes a tree back as canonical text: one space around operators, parentheses only where they are needed.
///
/// Parsing the text gives an equal tree.
struct Printer {
    /// How strongly a kind of node binds, on the scale of ``InfixOperator/power``.
    private enum Binding {
        static let open = 0
        static let prefix = InfixOperator.tightest
        static let postfix = prefix + 1
    }

    /// The text of a tree.
    static func text(of expression: Expression) -> String {
        text(expression, above: Binding.open)
    }

    private static func text(_ expression: Expression, above floor: Int) -> String {
        let (text, binding) = bound(expression.kind)
        return binding >= floor ? text : "(\(text))"
    }

    private static func bound(_ kind: Expression.Kind) -> (text: String, binding: Int) {
        switch kind {
        case .missing: return ("", Binding.postfix + 1)
        case .literal(.number(let number)): return (number.plainText, Binding.postfix)
        case .literal(let value): return (value.description, Binding.postfix)
        case .name(let words): return (words.map(\.text).joined(separator: "."), Binding.postfix)
        case .list(let items): return ("[" + list(items) + "]", Binding.postfix + 1)
        case .context(let entries): return ("{" + entries.map(entry).joined(separator: ", ") + "}", Binding.postfix + 1)
        case .range(let low, let high, let lowClosed, let highClosed):
            let text = (lowClosed ? "[" : "(") + end(low) + ".." + end(high) + (highClosed ? "]" : ")")
            return (text, Binding.postfix)
        case .oneSidedRange(let comparison, let end):
            let text = text(end, above: InfixOperator.comparisonPower + 1)
            return ("(\(comparison.rawValue) \(text))", Binding.postfix + 1)
        case .negation(let operand): return ("-" + text(operand, above: Binding.prefix), Binding.prefix)
        case .arithmetic(let arithmetic, let left, let right):
            return infix(.arithmetic(arithmetic), left, arithmetic.rawValue, right)
        case .comparison(let comparison, let left, let right):
            return infix(.comparison(comparison), left, comparison.rawValue, right)
        case .junction(let junction, let operands):
            let power = InfixOperator.junction(junction).power
            let texts = operands.map { text($0, above: power + 1) }
            return (texts.joined(separator: " \(junction.rawValue) "), power)
        case .between(let value, let low, let high):
            let power = InfixOperator.between.power
            let ends = text(low, above: power + 1) + " and " + text(high, above: power + 1)
            return (text(value, above: power) + " between " + ends, power)
        case .isIn(let value, let tests):
            let power = InfixOperator.isIn.power
            return (text(value, above: power) + " in " + self.tests(tests), power)
        case .conditional(let condition, let then, let otherwise):
            return ("if \(text(of: condition)) then \(text(of: then)) else \(text(of: otherwise))", Binding.open)
        case .quantified(let quantifier, let iterations, let body):
            return ("\(quantifier.rawValue) \(self.iterations(iterations)) satisfies \(text(of: body))", Binding.open)
        case .loop(let iterations, let body):
            return ("for \(self.iterations(iterations)) return \(text(of: body))", Binding.open)
        case .path(let base, let field):
            return (text(base, above: Binding.postfix + 1) + "." + field.text, Binding.postfix + 1)
        case .filter(let base, let condition):
            return (text(base, above: Binding.postfix) + "[\(text(of: condition))]", Binding.postfix + 1)
        case .instanceOf(let base, let type):
            return (text(base, above: Binding.postfix) + " instance of \(type.name)", Binding.postfix)
        case .call(let name, let arguments):
            return (name.text + "(" + arguments.map(argument).joined(separator: ", ") + ")", Binding.postfix + 1)
        }
    }

    private static func infix(
        _ infix: InfixOperator,
        _ left: Expression,
        _ sign: String,
        _ right: Expression
    ) -> (text: String, binding: Int) {
        // All operators bind to the left, so an operator of the same power needs parentheses on the right only.
        let texts = text(left, above: infix.power) + " \(sign) " + text(right, above: infix.power + 1)
        return (texts, infix.power)
    }

    private static func list(_ items: [Expression]) -> String {
        items.map(text(of:)).joined(separator: ", ")
    }

    private static func entry(_ entry: Expression.Entry) -> String {
        let isWord = Lexer.isWord(entry.key.text)
        return (isWord ? entry.key.text : Value.string(entry.key.text).description) + ": " + text(of: entry.value)
    }

    private static func argument(_ argument: Expression.Argument) -> String {
        (argument.name.map { $0.text + ": " } ?? "") + text(of: argument.value)
    }

    private static func iterations(_ iterations: [Expression.Iteration]) -> String {
        iterations.map { $0.variable.text + " in " + text(of: $0.source) }.joined(separator: ", ")
    }

    /// The end of a range: anything but a plain operand in parentheses, since a `[` would close the range.
    private static func end(_ expression: Expression) -> String {
        switch expression.kind {
        case .literal, .name: text(of: expression)
        case .negation(let operand): "-" + end(operand)
        default: "(\(text(of: expression)))"
        }
    }

    private static func tests(_ tests: [Expression.Test]) -> String {
        if tests.count == 1, tests[0].comparison == nil {
            switch tests[0].operand.kind {
            case .literal, .name, .range, .list: return text(of: tests[0].operand)
            default: break
            }
        }
        let texts = tests.map { test in
            test.comparison.map { "\($0.rawValue) \(text(test.operand, above: InfixOperator.comparisonPower + 1))" }
                ?? text(of: test.operand)
        }
        return "(" + texts.joined(separator: ", ") + ")"
    }
}

extension Expression: CustomStringConvertible {
    /// The canonical text.
    public var description: String { Printer.text(of: self) }
}
