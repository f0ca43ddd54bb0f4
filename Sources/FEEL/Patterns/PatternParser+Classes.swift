// Classes in brackets, and what follows a backslash.

extension PatternParser {
    /// What an escape stands for.
    enum Escape {
        case scalar(Unicode.Scalar)
        case named(ScalarClass)
    }

    /// A class, behind its opening bracket.
    mutating func parseClass() throws(PatternProblem) -> ScalarSet {
        let isNegated = take("^" as Unicode.Scalar)
        var ranges: [ClosedRange<UInt32>] = []
        var classes: Set<ScalarClass> = []
        var isFirst = true
        while true {
            guard let scalar = peek() else { throw .unclosedClass }
            if scalar == "]" {
                guard !isFirst else { throw .emptyClass }
                take()
                return newSet(ranges, classes, isNegated, nil)
            }
            if !isFirst, take("-[") {
                let removed = try nested { parser throws(PatternProblem) in try parser.parseClass() }
                guard take("]" as Unicode.Scalar) else { throw .unclosedClass }
                return newSet(ranges, classes, isNegated, removed)
            }
            isFirst = false
            switch try parseClassMember() {
            case .named(let named): classes.insert(named)
            case .scalar(let low): ranges.append(low.value...(try parseRangeEnd(from: low)).value)
            }
        }
    }

    private func newSet(
        _ ranges: [ClosedRange<UInt32>],
        _ classes: Set<ScalarClass>,
        _ isNegated: Bool,
        _ removed: ScalarSet?
    ) -> ScalarSet {
        ScalarSet(
            ranges: ranges,
            classes: classes,
            isNegated: isNegated,
            removing: removed,
            ignoresCase: flags.contains(.ignoresCase)
        )
    }

    private mutating func parseClassMember() throws(PatternProblem) -> Escape {
        guard let scalar = take() else { throw .unclosedClass }
        switch scalar {
        case "\\": return try parseEscape()
        case "[": throw .mustBeEscaped("[")
        default: return .scalar(scalar)
        }
    }

    /// The end of a range that a scalar begins, or that scalar; a `-` before the end of the class means itself.
    private mutating func parseRangeEnd(from low: Unicode.Scalar) throws(PatternProblem) -> Unicode.Scalar {
        guard peek() == "-", let next = peek(1), next != "]", next != "[" else { return low }
        take()
        guard case .scalar(let high) = try parseClassMember() else { throw .mustBeEscaped("-") }
        guard low.value <= high.value else { throw .reversed("\(low)-\(high)") }
        return high
    }

    /// What follows a backslash.
    mutating func parseEscape() throws(PatternProblem) -> Escape {
        guard let letter = take() else { throw .unknownEscape("\\") }
        switch letter {
        case "n": return .scalar("\n")
        case "r": return .scalar("\r")
        case "t": return .scalar("\t")
        case "\\", "|", ".", "?", "*", "+", "(", ")", "{", "}", "$", "-", "[", "]", "^": return .scalar(letter)
        case "p", "P": return .named(ScalarClass(kind: try parseCategory(letter), isNegated: letter == "P"))
        case "0"..."9": throw .backReference("\\\(letter)")
        default: break
        }
        let kinds: [Unicode.Scalar: ScalarClass.Kind] = [
            "s": .blank, "d": .digit, "w": .word, "i": .nameStart, "c": .nameCharacter,
        ]
        guard let kind = kinds[letter.lower] else { throw .unknownEscape("\\\(letter)") }
        return .named(ScalarClass(kind: kind, isNegated: letter != letter.lower))
    }

    /// `{Lu}`, behind `\p`.
    private mutating func parseCategory(_ letter: Unicode.Scalar) throws(PatternProblem) -> ScalarClass.Kind {
        guard take("{" as Unicode.Scalar) else { throw .unknownEscape("\\\(letter)") }
        var code = ""
        while let scalar = peek(), scalar != "}", code.unicodeScalars.count < 40 {
            take()
            code.unicodeScalars.append(scalar)
        }
        let text = "\\\(letter){\(code)}"
        guard take("}" as Unicode.Scalar) else { throw .unknownCategory(text) }
        if code.hasPrefix("Is") { throw .block(text) }
        guard ScalarClass.isCategory(code) else { throw .unknownCategory(text) }
        return .category(code)
    }
}
