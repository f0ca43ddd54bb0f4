import Certification
import Diagnostics
import FEEL

/// Conditions and measures in plain language, for the forms that rules usually have.
///
/// What has no plain form stands as it is written, so that nothing is ever said that the rule doesn't say.
struct ExpressionWords {
    let names: RuleNames

    private var language: Language { names.language }

    /// A condition in words; nothing where none of it can be said.
    func condition(_ program: Program) -> Prose? { Expression(program.text).flatMap { condition($0) } }

    /// The parts of a condition that must all hold, each in words.
    func conditions(_ program: Program) -> [Prose] {
        guard let expression = Expression(program.text) else { return [.code(program.text.text)] }
        let parts = if case .junction(.and, let parts) = expression.kind { parts } else { [expression] }
        return parts.map { condition($0) ?? .code($0.description) }
    }

    /// A number or a measure in words; nothing where it can't be said.
    func measure(_ program: Program) -> Prose? { Expression(program.text).flatMap { amount($0)?.words } }

    /// Whether a measure is a share, whose thresholds are read as percentages.
    func isShare(_ program: Program) -> Bool { Expression(program.text).flatMap { amount($0)?.isShare } ?? false }

    // MARK: Conditions

    /// A condition, or its opposite, in words; nothing where it has no plain form.
    func condition(_ expression: Expression, isNegated: Bool = false) -> Prose? {
        switch expression.kind {
        case .junction(let junction, let parts): return self.junction(junction, parts, isNegated: isNegated)
        case .name(let words): return truth(of: words.dotted, isNegated: isNegated)
        case .comparison(let comparison, let left, let right):
            return isNegated ? nil : self.comparison(comparison, left, right)
        case .between(let value, let low, let high):
            guard !isNegated, let value = amount(value), let low = amount(low, asShare: value.isShare),
                let high = amount(high, asShare: value.isShare)
            else { return nil }
            return value.words + " \(Phrases.between[language]) " + low.words + " \(Phrases.and[language]) "
                + high.words
        case .isIn(let value, let tests): return isNegated ? nil : membership(value, tests)
        case .quantified(let quantifier, let iterations, let body):
            return isNegated ? nil : quantified(quantifier, iterations, body)
        case .call(let name, let arguments):
            return call(name.text, arguments.filter { $0.name == nil }.map(\.value), isNegated: isNegated)
        default: return nil
        }
    }

    private func junction(_ junction: Junction, _ parts: [Expression], isNegated: Bool) -> Prose? {
        guard !isNegated else { return nil }
        let words = parts.map { part -> Prose? in
            guard let words = condition(part) else { return nil }
            if case .junction = part.kind { return "(" + words + ")" }
            return words
        }
        guard words.allSatisfy({ $0 != nil }) else { return nil }
        return words.compactMap { $0 }.joined(last: (junction == .and ? Phrases.and : Phrases.or)[language])
    }

    private func truth(of name: String, isNegated: Bool) -> Prose? {
        switch names.meaning(of: name) {
        case .fact(let fact) where fact.kind == .boolean:
            let answer = (isNegated ? Phrases.no : Phrases.yes)[language]
            return names.words(for: fact) + " \(Phrases.isAnswered[language]) \(answer)"
        case .met(let label):
            return Prose("“\(label)” \((isNegated ? Phrases.isNotMet : Phrases.isMet)[language])")
        default: return nil
        }
    }

    private func call(_ name: String, _ arguments: [Expression], isNegated: Bool) -> Prose? {
        switch (name, arguments.count) {
        case ("not", 1): return isNegated ? nil : condition(arguments[0], isNegated: true)
        case ("list contains", 2):
            guard let fact = fact(arguments[0]), case .literal(.string(let id)) = arguments[1].kind else { return nil }
            let verb = (isNegated ? Phrases.doesNotInclude : Phrases.includes)[language]
            return names.words(for: fact) + " \(verb) \(names.words(forOption: id, of: fact))"
        case ("is known", 1), ("is unknown", 1):
            guard let fact = fact(arguments[0]) else { return nil }
            let isKnown = (name == "is known") != isNegated
            return names.words(for: fact) + " \((isKnown ? Phrases.isKnown : Phrases.isUnknown)[language])"
        case ("at least", 2), ("at most", 2):
            guard !isNegated, let count = amount(arguments[0]), case .list(let items) = arguments[1].kind else {
                return nil
            }
            let words = items.compactMap { condition($0) }
            guard words.count == items.count else { return nil }
            let lead = (name == "at least" ? Phrases.atLeast : Phrases.atMost)[language]
            return lead + " " + count.words + " \(Phrases.ofThese[language]) " + words.joined(separator: "; ")
        default: return nil
        }
    }

    private func membership(_ value: Expression, _ tests: [Expression.Test]) -> Prose? {
        guard let fact = fact(value) else { return nil }
        let options = tests.compactMap { test -> Prose? in
            guard test.comparison == nil, case .literal(.string(let id)) = test.operand.kind else { return nil }
            return Prose(names.words(forOption: id, of: fact))
        }
        guard options.count == tests.count else { return nil }
        return names.words(for: fact) + " \(Phrases.isOneOf[language]) " + options.joined(last: Phrases.or[language])
    }

    /// `every g in pillars.groups satisfies g.score >= 40`.
    private func quantified(_ quantifier: Quantifier, _ iterations: [Expression.Iteration], _ body: Expression)
        -> Prose?
    {
        guard iterations.count == 1, case .name(let source) = iterations[0].source.kind,
            case .groups(let label)? = names.meaning(of: source.dotted)
        else { return nil }
        let variable = iterations[0].variable.text
        let each = Phrases.partsOf(label, isEvery: quantifier == .every)[language]
        switch body.kind {
        case .name(let words) where words.dotted == "\(variable).met":
            return Prose("\(each) \(Phrases.isMet[language])")
        case .comparison(let comparison, let left, let right):
            guard case .name(let words) = left.kind, words.dotted == "\(variable).score", let right = amount(right),
                let sign = Phrases.sign(comparison)
            else { return nil }
            return "\(Phrases.scoreOf[language]) \(each) \(sign[language]) " + right.words
        default: return nil
        }
    }

    // MARK: Comparisons

    private func comparison(_ comparison: Comparison, _ left: Expression, _ right: Expression) -> Prose? {
        if case .literal = left.kind, let swapped = comparison.swapped {
            if case .literal = right.kind { return nil }
            return self.comparison(swapped, right, left)
        }
        if let words = dates(comparison, left, right) { return words }
        if let words = choice(comparison, left, right) { return words }
        guard let first = amount(left), let second = amount(right, asShare: first.isShare),
            let sign = Phrases.sign(comparison)
        else { return nil }
        return first.words + " \(sign[language]) " + second.words
    }

    /// A fact or the village's kind beside one of the answers it can have.
    private func choice(_ comparison: Comparison, _ left: Expression, _ right: Expression) -> Prose? {
        guard comparison == .equal || comparison == .notEqual, case .name(let words) = left.kind else { return nil }
        let isEqual = comparison == .equal
        switch (names.meaning(of: words.dotted), right.kind) {
        case (.villageKind, .literal(.string(let kind))):
            return Prose("\((isEqual ? Phrases.thisIs : Phrases.thisIsNot)[language]) \(kind)")
        case (.fact(let fact), .literal(.string(let id))):
            let verb = (isEqual ? Phrases.isThe : Phrases.isNotThe)[language]
            return names.words(for: fact) + " \(verb) \(names.words(forOption: id, of: fact))"
        case (.fact(let fact), .literal(.boolean(let answer))):
            return truth(of: fact.id, isNegated: answer != isEqual)
        case (.fact(let fact), .literal(.null)):
            return names.words(for: fact) + " \((isEqual ? Phrases.isAbsent : Phrases.isThere)[language])"
        default: return nil
        }
    }

    /// A day beside the day of the assessment, or a time before it.
    private func dates(_ comparison: Comparison, _ left: Expression, _ right: Expression) -> Prose? {
        guard let fact = fact(left), fact.kind == .date else { return nil }
        if right.isToday {
            guard let words = Phrases.beside(comparison) else { return nil }
            return names.words(for: fact) + " \(words[language])"
        }
        guard case .arithmetic(.subtract, let day, let span) = right.kind, day.isToday,
            let span = amount(span)?.words, let words = Phrases.before(comparison)
        else { return nil }
        return names.words(for: fact) + " \(words[language]) " + span + " \(Phrases.beforeToday[language])"
    }

    // MARK: Amounts

    /// What is compared, and whether it is read as a percentage.
    struct Amount {
        let words: Prose
        var isShare = false
    }

    /// A number, a length of time or a measure in words; nothing where it has no plain form.
    func amount(_ expression: Expression, asShare: Bool = false) -> Amount? {
        switch expression.kind {
        case .literal(.number(let number)):
            return Amount(
                words: Prose(asShare ? names.notation.percent(Fraction(number)) : names.notation.number(number))
            )
        case .literal(let value): return Amount(words: Prose(names.notation.plain(value)))
        case .name(let words):
            switch names.meaning(of: words.dotted) {
            case .fact(let fact): return Amount(words: names.words(for: fact))
            case .parameter(let parameter): return Amount(words: names.words(for: parameter, asShare: asShare))
            case .score(let label): return Amount(words: Prose("\(Phrases.scoreOf[language]) “\(label)”"))
            default: return nil
            }
        case .arithmetic(let arithmetic, let left, let right): return self.arithmetic(arithmetic, left, right)
        case .call(let name, let arguments): return amount(name.text, arguments.filter { $0.name == nil }.map(\.value))
        default: return nil
        }
    }

    private func arithmetic(_ arithmetic: Arithmetic, _ left: Expression, _ right: Expression) -> Amount? {
        guard let first = operand(left), let second = operand(right) else { return nil }
        if arithmetic == .divide, fact(left) != nil, fact(right) != nil {
            return Amount(
                words: Phrases.shareOf[language] + " " + first + " \(Phrases.outOf[language]) " + second,
                isShare: true
            )
        }
        let sign =
            switch arithmetic {
            case .add: "+"
            case .subtract: "−"
            case .multiply: "×"
            case .divide: "÷"
            case .power: "^"
            }
        return Amount(words: first + " \(sign) " + second)
    }

    /// A part of a calculation, in parentheses where it is a calculation itself.
    private func operand(_ expression: Expression) -> Prose? {
        guard let words = amount(expression)?.words else { return nil }
        if case .arithmetic = expression.kind { return "(" + words + ")" }
        return words
    }

    private func amount(_ function: String, _ arguments: [Expression]) -> Amount? {
        switch (function, arguments.count) {
        case ("count", 1):
            guard let fact = fact(arguments[0]), fact.kind == .choices else { return nil }
            return Amount(words: Phrases.numberChosen[language] + " " + names.words(for: fact))
        case ("share", 2), ("share", 3):
            guard let part = fact(arguments[0]), let whole = fact(arguments[1]) else { return nil }
            var words = Phrases.shareOf[language] + " " + names.words(for: part)
            words = words + " \(Phrases.outOf[language]) " + names.words(for: whole)
            if arguments.count == 3 {
                guard let least = amount(arguments[2]) else { return nil }
                words = words + " (\(Phrases.judgedFrom[language]) " + least.words.bracketless + ")"
            }
            return Amount(words: words, isShare: true)
        case ("ceiling", 1):
            guard let exact = amount(arguments[0]) else { return nil }
            return Amount(words: exact.words + " (\(Phrases.roundedUp[language]))")
        case ("age", 1):
            guard let fact = fact(arguments[0]) else { return nil }
            return Amount(words: Phrases.ageOf[language] + " " + names.words(for: fact))
        default: return nil
        }
    }

    private func fact(_ expression: Expression) -> Fact? {
        guard case .name(let words) = expression.kind, case .fact(let fact)? = names.meaning(of: words.dotted) else {
            return nil
        }
        return fact
    }
}

extension [Expression.Word] {
    fileprivate var dotted: String { map(\.text).joined(separator: ".") }
}

extension Expression {
    fileprivate var isToday: Bool {
        if case .call(let name, let arguments) = kind { name.text == "today" && arguments.isEmpty } else { false }
    }
}

extension Comparison {
    /// The same comparison with its sides changed.
    fileprivate var swapped: Comparison? {
        switch self {
        case .equal, .notEqual: self
        case .less: .greater
        case .lessOrEqual: .greaterOrEqual
        case .greater: .less
        case .greaterOrEqual: .lessOrEqual
        }
    }
}
