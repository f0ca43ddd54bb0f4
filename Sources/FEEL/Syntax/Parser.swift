internal import Diagnostics

/// Makes a tree of an expression's text by precedence climbing over one table, `InfixOperator.power`.
///
/// After a mistake it goes on, so that every mistake is reported, and each only once: a place that was
/// diagnosed isn't diagnosed again.
struct Parser {
    private let bytes: [UInt8]
    private let tokens: [Token]
    let source: SourceText
    var dialect: Dialect
    private var position = 0
    private var nesting = 0
    /// Inside the upper end of a range a `[` closes the range, as in `]1..5[`.
    var bracketCloses = false
    private var lastDiagnosed = -1
    private(set) var diagnostics: [Diagnostic] = []
    /// What follows a character that means nothing can't be judged.
    private var isGarbled = false

    private init(_ source: SourceText, _ dialect: Dialect) {
        self.source = source
        self.dialect = dialect
        bytes = Array(source.text.utf8)
        var lexer = Lexer(bytes, isConforming: dialect.isConforming)
        tokens = lexer.tokens()
        for (problem, range) in lexer.problems {
            diagnostics.append(.lexical(problem, at: source.range(of: range)))
            switch problem {
            case .unclosedString, .unclosedComment, .strangeCharacter: isGarbled = true
            case .foreign, .numberRunsIntoWord: break
            }
        }
    }

    /// Parses a whole text.
    static func parse(
        _ source: SourceText,
        as dialect: Dialect = .profile,
        diagnostics: inout [Diagnostic]
    ) -> Expression {
        let count = source.text.utf8.count
        guard count <= ExpressionLimits.bytes else {
            diagnostics.append(.expressionTooLong(at: source.range(of: 0..<count)))
            return Expression(.missing, range: 0..<count)
        }
        var parser = Parser(source, dialect)
        let expression = parser.parseWhole()
        diagnostics += parser.diagnostics
        return expression
    }

    private mutating func parseWhole() -> Expression {
        guard token.kind != .end else {
            report(.emptyExpression(at: place(0..<bytes.count)))
            return Expression(.missing, range: 0..<bytes.count)
        }
        let expression = parseExpression()
        if token.kind != .end { reportUnexpected() }
        return expression
    }

    private mutating func reportUnexpected() {
        let start = token.range.lowerBound
        if let comma = decimalComma { return report(comma) }
        let end = tokens.count > 1 ? tokens[tokens.count - 2].range.upperBound : bytes.count
        report(.unexpectedText(text(of: token.range), at: place(start..<max(start, end))))
    }

    /// The mend for `0,85`, if that is what stands here.
    private var decimalComma: Diagnostic? {
        guard token.kind == .symbol(.comma), position > 0, position + 1 < tokens.count else { return nil }
        let (before, after) = (tokens[position - 1], tokens[position + 1])
        guard before.kind == .number, after.kind == .number, before.range.upperBound == token.range.lowerBound,
            after.range.lowerBound == token.range.upperBound
        else { return nil }
        let range = before.range.lowerBound..<after.range.upperBound
        return .decimalComma(mend: text(of: before.range) + "." + text(of: after.range), at: place(range))
    }
}

// MARK: - Tokens

extension Parser {
    var token: Token { tokens[position] }

    func token(ahead: Int) -> Token { tokens[min(position + ahead, tokens.count - 1)] }

    /// Where the last token that was taken ends.
    var end: Int { position > 0 ? tokens[position - 1].range.upperBound : 0 }

    func text(of range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    func bytes(of range: Range<Int>) -> ArraySlice<UInt8> { bytes[range] }

    func place(_ local: Range<Int>) -> SourceRange { source.range(of: local) }

    @discardableResult
    mutating func take() -> Token {
        let taken = tokens[position]
        if position < tokens.count - 1 { position += 1 }
        return taken
    }

    mutating func take(_ symbol: Symbol) -> Bool {
        guard token.kind == .symbol(symbol) else { return false }
        take()
        return true
    }

    /// Reports something at the present token, unless something was reported there before.
    mutating func report(_ diagnostic: Diagnostic) {
        guard position != lastDiagnosed else { return }
        lastDiagnosed = position
        if !isGarbled { diagnostics.append(diagnostic) }
    }

    /// Reports something that is wrong with what was already taken.
    mutating func add(_ diagnostic: Diagnostic) {
        if !isGarbled { diagnostics.append(diagnostic) }
    }

    /// Takes a closing sign; if it is missing, says so and goes on behind it, or behind the place where it should be.
    mutating func close(_ symbol: Symbol, opening: Token) {
        if take(symbol) { return }
        let missingAt = token.kind == .end ? end..<end : token.range
        report(decimalComma ?? .expectedClosing(symbol, open: place(opening.range), at: place(missingAt)))
        var open = 0
        while token.kind != .end {
            if open == 0, take(symbol) { return }
            switch token.kind {
            case .symbol(.openParenthesis), .symbol(.openBracket), .symbol(.openBrace): open += 1
            case .symbol(.closeParenthesis), .symbol(.closeBracket), .symbol(.closeBrace): open -= 1
            default: break
            }
            if open < 0 { return }
            take()
        }
    }

    mutating func expect(_ keyword: Keyword, of construct: Keyword) -> Bool {
        guard token.kind != .keyword(keyword) else {
            take()
            return true
        }
        report(.expectedKeyword(keyword, of: construct, at: place(token.kind == .end ? end..<end : token.range)))
        return false
    }

    /// Reports that an operand is missing here.
    mutating func missingOperand() -> Expression {
        let range = token.kind == .end ? end..<end : token.range
        report(.expectedOperand(found: token.kind == .end ? nil : text(of: token.range), at: place(range)))
        return Expression(.missing, range: range)
    }

    /// Runs a parse inside brackets, where a `[` begins a filter again.
    mutating func inBrackets<Result>(_ parse: (inout Parser) -> Result) -> Result {
        let outer = bracketCloses
        bracketCloses = false
        defer { bracketCloses = outer }
        return parse(&self)
    }
}

// MARK: - Precedence

extension Parser {
    mutating func parseExpression() -> Expression {
        parseInfix(above: 0)
    }

    /// Never inlined: everything calls it, and copies of the parser in each caller only cost build time.
    @inline(never)
    mutating func parseInfix(above floor: Int) -> Expression {
        nesting += 1
        defer { nesting -= 1 }
        guard nesting <= ExpressionLimits.depth else { return tooDeep() }
        var left = parsePrefix()
        while let infix = infixHere(), infix.power > floor {
            left = parseRest(of: infix, after: left)
            if left.depth > ExpressionLimits.depth { return tooDeep() }
        }
        return left
    }

    private mutating func tooDeep() -> Expression {
        let range = token.kind == .end ? end..<end : token.range
        report(.expressionTooDeep(at: place(range)))
        isGarbled = true
        while token.kind != .end { take() }
        return Expression(.missing, range: range)
    }

    /// The operator at the present token; `dan` and `AND` count as `and`, with a diagnostic.
    private mutating func infixHere() -> InfixOperator? {
        if let infix = InfixOperator(token.kind) { return infix }
        guard token.kind == .word else { return nil }
        let word = text(of: token.range)
        let keyword: Keyword
        switch word.lowercased() {
        case "dan", "and": keyword = .and
        case "atau", "or": keyword = .or
        default: return nil
        }
        report(.foreignWord(word, mend: keyword.rawValue, at: place(token.range)))
        return InfixOperator(.keyword(keyword))
    }

    private mutating func parseRest(of infix: InfixOperator, after left: Expression) -> Expression {
        take()
        let start = left.range.lowerBound
        switch infix {
        case .junction(let junction):
            return parseJunction(junction, after: left)
        case .comparison(let comparison):
            let right = parseInfix(above: infix.power)
            return Expression(.comparison(comparison, left, right), range: start..<right.range.upperBound)
        case .arithmetic(let arithmetic):
            let right = parseInfix(above: infix.power)
            return Expression(.arithmetic(arithmetic, left, right), range: start..<right.range.upperBound)
        case .between:
            let low = parseInfix(above: infix.power)
            guard expect(.and, of: .between) else { return Expression(.missing, range: start..<end) }
            let high = parseInfix(above: infix.power)
            return Expression(.between(left, low: low, high: high), range: start..<high.range.upperBound)
        case .isIn:
            let tests = parseTests()
            return Expression(.isIn(left, tests), range: start..<max(start, end))
        }
    }

    private mutating func parseJunction(_ junction: Junction, after left: Expression) -> Expression {
        let infix = InfixOperator.junction(junction)
        var operands = [left, parseInfix(above: infix.power)]
        while infixHere() == infix {
            take()
            operands.append(parseInfix(above: infix.power))
        }
        return Expression(.junction(junction, operands), range: left.range.lowerBound..<max(left.range.lowerBound, end))
    }

    private mutating func parsePrefix() -> Expression {
        let start = token.range.lowerBound
        switch token.kind {
        case .symbol(.minus):
            take()
            nesting += 1
            defer { nesting -= 1 }
            guard nesting <= ExpressionLimits.depth else { return tooDeep() }
            let operand = parsePrefix()
            return Expression(.negation(operand), range: start..<max(start, operand.range.upperBound))
        case .keyword(.if): return parseConditional()
        case .keyword(.for): return parseLoop()
        case .keyword(.some): return parseQuantified(.some)
        case .keyword(.every): return parseQuantified(.every)
        default: return parsePostfix(after: parsePrimary())
        }
    }

    private mutating func parsePostfix(after base: Expression) -> Expression {
        var base = base
        let start = base.range.lowerBound
        while base.depth <= ExpressionLimits.depth {
            switch token.kind {
            case .symbol(.dot):
                take()
                guard let field = parseProperty() else { return base }
                base = Expression(.path(base, field), range: start..<end)
            case .symbol(.openBracket) where !bracketCloses:
                let open = take()
                let condition = inBrackets { $0.parseExpression() }
                close(.closeBracket, opening: open)
                base = Expression(.filter(base, condition), range: start..<end)
            case .keyword(.instance):
                take()
                guard let type = parseTypeAfterInstance() else { return base }
                base = Expression(.instanceOf(base, type), range: start..<end)
            default:
                return base
            }
        }
        return tooDeep()
    }
}
