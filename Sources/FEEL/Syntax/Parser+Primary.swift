internal import Diagnostics

extension Parser {
    mutating func parsePrimary() -> Expression {
        let range = token.range
        switch token.kind {
        case .number:
            take()
            return parseNumber(range)
        case .string:
            take()
            return Expression(.literal(.string(parseString(range))), range: range)
        case .temporal:
            take()
            return parseTemporal(range)
        case .keyword(.true), .keyword(.false):
            return Expression(.literal(.boolean(take().kind == .keyword(.true))), range: range)
        case .keyword(.null):
            take()
            return Expression(.literal(.null), range: range)
        case .word:
            return parseNameOrCall()
        case .symbol(.openParenthesis):
            return parseParenthesised()
        case .symbol(.openBracket):
            return parseListOrRange()
        case .symbol(.closeBracket):
            return parseOpenRange()
        case .symbol(.openBrace):
            return parseContext()
        case .keyword, .symbol, .end:
            return missingOperand()
        }
    }

    private mutating func parseParenthesised() -> Expression {
        let open = take()
        if case .comparison(let comparison) = InfixOperator(token.kind), comparison.isOrder {
            return parseOneSidedRange(comparison, opening: open)
        }
        let inner = inBrackets { $0.parseExpression() }
        if token.kind == .symbol(.dots) { return parseRangeEnd(low: inner, lowClosed: false, opening: open) }
        close(.closeParenthesis, opening: open)
        // The parentheses belong to the place, so that `(a + b) * c` is quoted whole.
        return Expression(inner.kind, range: open.range.lowerBound..<end)
    }

    private mutating func parseListOrRange() -> Expression {
        let open = take()
        let start = open.range.lowerBound
        var items: [Expression] = []
        if take(.closeBracket) { return Expression(.list([]), range: start..<end) }
        repeat {
            items.append(inBrackets { $0.parseExpression() })
            if items.count == 1, token.kind == .symbol(.dots) {
                return parseRangeEnd(low: items[0], lowClosed: true, opening: open)
            }
        } while take(.comma)
        close(.closeBracket, opening: open)
        return Expression(.list(items), range: start..<end)
    }

    private mutating func parseContext() -> Expression {
        let open = take()
        var entries: [Expression.Entry] = []
        if take(.closeBrace) { return Expression(.context([]), range: open.range.lowerBound..<end) }
        repeat {
            guard let key = parseKey() else { break }
            guard take(.colon) else {
                report(.expectedColon(after: key.text, at: place(token.kind == .end ? end..<end : token.range)))
                break
            }
            entries.append(Expression.Entry(key: key, value: inBrackets { $0.parseExpression() }))
        } while take(.comma)
        close(.closeBrace, opening: open)
        return Expression(.context(entries), range: open.range.lowerBound..<end)
    }

    private mutating func parseKey() -> Expression.Word? {
        guard token.kind == .string else { return parseKeyOfSeveralTokens() ?? parseFieldWord() }
        let range = take().range
        let key = Expression.Word(text: parseString(range), range: range)
        dialect.learn(key.text)
        return key
    }

    /// `Full Name` of `{Full Name: "x"}`, which is a name from there on.
    private mutating func parseKeyOfSeveralTokens() -> Expression.Word? {
        guard dialect.isConforming else { return nil }
        var count = 0
        while isPartOfName(token(ahead: count)) { count += 1 }
        guard count > 1, token(ahead: count).kind == .symbol(.colon) else { return nil }
        let start = token.range.lowerBound
        var name = ""
        for _ in 0..<count {
            let isApart = !name.isEmpty && end < token.range.lowerBound
            name += (isApart ? " " : "") + text(of: take().range)
        }
        dialect.learn(name)
        return Expression.Word(text: name, range: start..<end)
    }

    /// Whether a token can stand in a name: DMN's names have words, digits and some signs (DMN 1.5, rules 27 to 30).
    private func isPartOfName(_ token: Token) -> Bool {
        switch token.kind {
        case .word, .keyword, .number, .symbol(.plus), .symbol(.minus), .symbol(.star), .symbol(.slash), .symbol(.dot):
            true
        default: false
        }
    }

    /// A declared name of several tokens, if one stands here.
    private mutating func takeLongName() -> Expression.Word? {
        guard !dialect.names.isEmpty,
            let (name, count) = dialect.longestName({ text(of: token(ahead: $0).range) })
        else { return nil }
        let start = token.range.lowerBound
        for _ in 0..<count { take() }
        return Expression.Word(text: name, range: start..<end)
    }

    /// What follows a dot: a word, or a property of several words.
    mutating func parseProperty() -> Expression.Word? {
        guard let (name, count) = WordNames.properties.longestMatch(wordText) else { return parseFieldWord() }
        let start = token.range.lowerBound
        for _ in 0..<count { take() }
        return Expression.Word(text: name, range: start..<end)
    }

    /// A word where only a name can stand; keywords count as names there.
    mutating func parseFieldWord() -> Expression.Word? {
        if let name = takeLongName() { return name }
        switch token.kind {
        case .word, .keyword:
            let range = take().range
            return Expression.Word(text: text(of: range), range: range)
        default:
            report(.expectedName(at: place(token.kind == .end ? end..<end : token.range)))
            return nil
        }
    }
}

// MARK: - Names and calls

extension Parser {
    private mutating func parseNameOrCall() -> Expression {
        let longName = takeLongName()
        if longName == nil {
            if let count = callWordCount() { return parseCall(words: count) }
            if let rest = notWithoutParentheses() { return rest }
        }
        let first = longName ?? takeWord()
        var parts = [first]
        while token.kind == .symbol(.dot) {
            take()
            guard let part = parseProperty() else { break }
            parts.append(part)
        }
        return Expression(.name(parts), range: first.range.lowerBound..<end)
    }

    private mutating func takeWord() -> Expression.Word {
        let range = take().range
        return Expression.Word(text: text(of: range), range: range)
    }

    /// How many tokens make the name of a function that is called here; nothing if none is called.
    ///
    /// The longest name of the closed table wins; other words before a `(` are taken together as a misspelt name.
    private func callWordCount() -> Int? {
        if let (_, count) = WordNames.functions.longestMatch(wordText), isOpening(ahead: count) { return count }
        var count = 0
        while token(ahead: count).kind == .word, foreignJunction(ahead: count) == false { count += 1 }
        return count > 0 && isOpening(ahead: count) ? count : nil
    }

    private func isOpening(ahead: Int) -> Bool { token(ahead: ahead).kind == .symbol(.openParenthesis) }

    private func foreignJunction(ahead: Int) -> Bool {
        ahead > 0 && ["dan", "atau", "and", "or"].contains(text(of: token(ahead: ahead).range).lowercased())
    }

    func wordText(ahead: Int) -> String? {
        switch token(ahead: ahead).kind {
        case .word, .keyword: text(of: token(ahead: ahead).range)
        default: nil
        }
    }

    private mutating func parseCall(words: Int) -> Expression {
        let start = token.range.lowerBound
        var texts: [String] = []
        for _ in 0..<words { texts.append(text(of: take().range)) }
        let name = Expression.Word(text: texts.joined(separator: " "), range: start..<end)
        let open = take()
        var arguments: [Expression.Argument] = []
        if take(.closeParenthesis) { return Expression(.call(name, []), range: start..<end) }
        repeat { arguments.append(parseArgument()) } while take(.comma)
        close(.closeParenthesis, opening: open)
        if let stray = arguments.first(where: { ($0.name == nil) != (arguments[0].name == nil) }) {
            add(.mixedArguments(at: place(stray.value.range)))
            arguments = []
            return Expression(.missing, range: start..<end)
        }
        return Expression(.call(name, arguments), range: start..<end)
    }

    private mutating func parseArgument() -> Expression.Argument {
        var count = 0
        while wordText(ahead: count) != nil { count += 1 }
        guard count > 0, token(ahead: count).kind == .symbol(.colon) else {
            return Expression.Argument(name: nil, value: inBrackets { $0.parseExpression() })
        }
        let start = token.range.lowerBound
        var texts: [String] = []
        for _ in 0..<count { texts.append(text(of: take().range)) }
        let name = Expression.Word(text: texts.joined(separator: " "), range: start..<end)
        take()
        return Expression.Argument(name: name, value: inBrackets { $0.parseExpression() })
    }

    /// `not x` (and `bukan x`, `tidak x`) for `not(x)`: says how it is written and goes on as if it were.
    private mutating func notWithoutParentheses() -> Expression? {
        guard ["not", "NOT", "Not", "bukan", "tidak"].contains(text(of: token.range)) else { return nil }
        switch token(ahead: 1).kind {
        case .word, .keyword(.true), .keyword(.false): break
        default: return nil
        }
        let word = take().range
        let operand = parsePrimary()
        add(.notNeedsParentheses(operand: text(of: operand.range), at: place(word.lowerBound..<end)))
        let name = Expression.Word(text: "not", range: word)
        let argument = Expression.Argument(name: nil, value: operand)
        return Expression(.call(name, [argument]), range: word.lowerBound..<end)
    }
}
