internal import Diagnostics

// `if`, `for`, `some` and `every`, and the type names after `instance of`.

extension Parser {
    mutating func parseConditional() -> Expression {
        let start = take().range.lowerBound
        let condition = parseExpression()
        guard expect(.then, of: .if) else { return Expression(.missing, range: start..<end) }
        let then = parseExpression()
        guard expect(.else, of: .if) else { return Expression(.missing, range: start..<end) }
        let otherwise = parseExpression()
        return Expression(.conditional(condition, then: then, otherwise: otherwise), range: start..<end)
    }

    mutating func parseLoop() -> Expression {
        let start = take().range.lowerBound
        let iterations = parseIterations()
        guard !iterations.isEmpty, expect(.return, of: .for) else { return Expression(.missing, range: start..<end) }
        let body = parseExpression()
        return Expression(.loop(iterations, body), range: start..<end)
    }

    mutating func parseQuantified(_ quantifier: Quantifier) -> Expression {
        let keyword = take()
        let start = keyword.range.lowerBound
        let iterations = parseIterations()
        let construct: Keyword = quantifier == .some ? .some : .every
        guard !iterations.isEmpty, expect(.satisfies, of: construct) else {
            return Expression(.missing, range: start..<end)
        }
        let body = parseExpression()
        return Expression(.quantified(quantifier, iterations, body), range: start..<end)
    }

    /// One iteration or more; none if the first can't be read.
    private mutating func parseIterations() -> [Expression.Iteration] {
        var iterations: [Expression.Iteration] = []
        repeat {
            guard let variable = parseVariable() else {
                report(.expectedName(at: place(token.kind == .end ? end..<end : token.range)))
                return []
            }
            guard expect(.in, of: .for) else { return [] }
            iterations.append(Expression.Iteration(variable: variable, source: parseIterationSource()))
        } while take(.comma)
        return iterations
    }

    /// The name of a variable: one word, or in DMN's own grammar as many as stand before `in`.
    private mutating func parseVariable() -> Expression.Word? {
        guard token.kind == .word else { return nil }
        let start = token.range.lowerBound
        var words = [text(of: take().range)]
        while dialect.isConforming, token.kind == .word { words.append(text(of: take().range)) }
        let name = words.joined(separator: " ")
        dialect.learn(name)
        return Expression.Word(text: name, range: start..<end)
    }

    /// A list, or FEEL's bare range `1..10`.
    private mutating func parseIterationSource() -> Expression {
        let low = parseExpression()
        guard token.kind == .symbol(.dots) else { return low }
        take()
        let high = parseInfix(above: InfixOperator.comparisonPower)
        return Expression(
            .range(low: low, high: high, lowClosed: true, highClosed: true),
            range: low.range.lowerBound..<max(low.range.upperBound, high.range.upperBound)
        )
    }

    /// `of` and a type, after `instance`.
    mutating func parseTypeAfterInstance() -> ValueType? {
        guard token.kind == .word, text(of: token.range) == "of" else {
            report(.expectedOf(at: place(token.kind == .end ? end..<end : token.range)))
            return nil
        }
        take()
        return parseType()
    }

    private mutating func parseType() -> ValueType? {
        let first = token
        if dialect.isConforming, let type = parseTypeOfDialect() { return type }
        if let (name, count) = WordNames.types.longestMatch(wordText) {
            for _ in 0..<count { take() }
            if let type = ValueType.named(name) { return type }
            return name == "list" ? parseTypeArgument().map(ValueType.list) : parseTypeArgument().map(ValueType.range)
        }
        report(.expectedType(at: place(first.kind == .end ? end..<end : first.range)))
        return nil
    }

    /// A declared type, `context<name: type>` or `function<types> -> type`; nothing for the types of the profile.
    private mutating func parseTypeOfDialect() -> ValueType? {
        guard let word = wordText(ahead: 0) else { return nil }
        if let type = dialect.types[word] {
            take()
            return type
        }
        switch (word, token(ahead: 1).kind) {
        case ("context", .symbol(.less)):
            take()
            take()
            return parseFieldTypes().map(ValueType.context)
        case ("function", .symbol(.less)):
            take()
            take()
            return parseFunctionType()
        default: return nil
        }
    }

    private mutating func parseFieldTypes() -> [ValueType.Field]? {
        var fields: [ValueType.Field] = []
        if take(.greater) { return fields }
        repeat {
            guard let name = parseFieldWord() else { return nil }
            guard take(.colon), let type = parseType() else { return nil }
            fields.append(ValueType.Field(name.text, type))
        } while take(.comma)
        return take(.greater) ? fields : nil
    }

    /// The rest of a function's type, whose parts decide nothing: no value is a function.
    private mutating func parseFunctionType() -> ValueType? {
        while token.kind != .symbol(.greater) {
            guard parseType() != nil else { return nil }
            guard take(.comma) || token.kind == .symbol(.greater) else { return nil }
        }
        take()
        guard take(.minus), take(.greater), parseType() != nil else { return nil }
        return .function
    }

    private mutating func parseTypeArgument() -> ValueType? {
        guard take(.less) else { return .any }
        let type = parseType()
        if type != nil, !take(.greater) { report(.expectedType(at: place(token.range))) }
        return type
    }
}
