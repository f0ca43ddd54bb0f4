import Certification
import Diagnostics
import FEEL

extension MutantFinder {
    /// What an expression is for.
    enum Purpose {
        case condition, measure
        /// The condition of a level, which no result may make false by rising.
        case level
    }

    /// All changes inside an expression.
    mutating func visit(_ text: SourceText, _ purpose: Purpose, of subject: String) {
        var ignored: [Diagnostic] = []
        let expression = Expression.parse(text, diagnostics: &ignored)
        if purpose != .level {
            let whole = purpose == .condition ? [expression] : []
            for condition in whole + expression.decisions { negate(condition, in: text, of: subject) }
        }
        visit(expression, in: text, of: subject)
    }

    /// Writes something else for a whole expression.
    mutating func replaceWhole(_ text: SourceText, with other: String, of subject: String) {
        let range = text.range(of: 0..<text.text.utf8.count)
        guard text.text != other else { return }
        add(subject, "applies \(range.text) -> \(other)", at: range) { [TextEdit(replacing: range, with: other)] }
    }

    private mutating func visit(_ expression: Expression, in text: SourceText, of subject: String) {
        switch expression.kind {
        case .name(let words): use(words.map(\.text).joined(separator: "."))
        case .literal(let value):
            let range = text.range(of: expression.range)
            guard case .number = value else { break }
            for other in value.neighbours(writtenAs: range.text) { replace(range, with: other, of: subject) }
        case .comparison(let comparison, let left, let right):
            for other in comparison.mutations {
                exchange(comparison.rawValue, for: other.rawValue, between: left, right, expression, text, subject)
            }
        case .arithmetic(let arithmetic, let left, let right):
            if let other = arithmetic.mutation {
                exchange(arithmetic.rawValue, for: other.rawValue, between: left, right, expression, text, subject)
            }
        case .junction(let junction, let operands):
            exchange(junction, between: operands, expression, text, subject)
            dropEach(of: operands, junction, text, subject)
        case .quantified(let quantifier, _, _):
            let other: Quantifier = quantifier == .every ? .some : .every
            let word = expression.range.lowerBound..<expression.range.lowerBound + quantifier.rawValue.utf8.count
            let range = text.range(of: word)
            // In parentheses the word stands behind them; whoever writes so does without this mutant.
            if range.text == quantifier.rawValue { replace(range, with: other.rawValue, of: subject) }
        default: break
        }
        for part in expression.parts { visit(part, in: text, of: subject) }
    }

    /// Negates what is true or false by itself; a comparison has changes of its own.
    private mutating func negate(_ condition: Expression, in text: SourceText, of subject: String) {
        switch condition.kind {
        case .name, .call, .isIn, .between: break
        default: return
        }
        let range = text.range(of: condition.range)
        add(subject, "\(range.text) -> not(\(range.text))", at: range) {
            let end = SourceRange(range.offsets.upperBound..<range.offsets.upperBound, in: range.file)
            let start = SourceRange(range.offsets.lowerBound..<range.offsets.lowerBound, in: range.file)
            return [TextEdit(replacing: start, with: "not("), TextEdit(replacing: end, with: ")")]
        }
    }

    /// Writes another operator between two operands.
    private mutating func exchange(
        _ sign: String,
        for other: String,
        between left: Expression,
        _ right: Expression,
        _ whole: Expression,
        _ text: SourceText,
        _ subject: String
    ) {
        guard let place = text.place(of: sign, between: left, right) else { return }
        let change =
            "\(text.range(of: whole.range).text) -> "
            + "\(text.range(of: left.range).text) \(other) \(text.range(of: right.range).text)"
        add(subject, change, at: text.range(of: whole.range)) { [TextEdit(replacing: place, with: other)] }
    }

    /// Writes `or` for every `and` of a condition, or the reverse.
    private mutating func exchange(
        _ junction: Junction,
        between operands: [Expression],
        _ whole: Expression,
        _ text: SourceText,
        _ subject: String
    ) {
        let other: Junction = junction == .and ? .or : .and
        let places = zip(operands, operands.dropFirst()).compactMap { left, right in
            text.place(of: junction.rawValue, between: left, right)
        }
        guard places.count == operands.count - 1 else { return }
        let range = text.range(of: whole.range)
        let after = operands.map { text.range(of: $0.range).text }.joined(separator: " \(other.rawValue) ")
        add(subject, "\(range.text) -> \(after)", at: range) {
            places.map { TextEdit(replacing: $0, with: other.rawValue) }
        }
    }

    /// Takes each operand out of a condition.
    private mutating func dropEach(
        of operands: [Expression],
        _ junction: Junction,
        _ text: SourceText,
        _ subject: String
    ) {
        for (index, operand) in operands.enumerated() {
            let stretch =
                index == 0
                ? operand.range.lowerBound..<operands[1].range.lowerBound
                : operands[index - 1].range.upperBound..<operand.range.upperBound
            let range = text.range(of: operand.range)
            let neutral = junction == .and ? "true" : "false"
            add(subject, "\(range.text) -> \(neutral)", at: range) {
                [TextEdit(replacing: text.range(of: stretch), with: "")]
            }
        }
    }
}

extension SourceText {
    /// Where an operator stands between its operands.
    fileprivate func place(of sign: String, between left: Expression, _ right: Expression) -> SourceRange? {
        let bytes = Array(text.utf8)
        let sign = Array(sign.utf8)
        guard left.range.upperBound <= right.range.lowerBound - sign.count else { return nil }
        let start = (left.range.upperBound...right.range.lowerBound - sign.count).first { start in
            bytes[start..<start + sign.count].elementsEqual(sign)
        }
        return start.map { range(of: $0..<$0 + sign.count) }
    }
}

extension Comparison {
    /// What a slip of the pen makes of it.
    fileprivate var mutations: [Comparison] {
        switch self {
        case .greaterOrEqual: [.greater, .lessOrEqual, .equal]
        case .greater: [.greaterOrEqual, .less]
        case .lessOrEqual: [.less, .greaterOrEqual, .equal]
        case .less: [.lessOrEqual, .greater]
        case .equal: [.notEqual]
        case .notEqual: [.equal]
        }
    }
}

extension Arithmetic {
    /// What a slip of the pen makes of it.
    fileprivate var mutation: Arithmetic? {
        switch self {
        case .add: .subtract
        case .subtract: .add
        case .multiply: .divide
        case .divide: .multiply
        case .power: nil
        }
    }
}
