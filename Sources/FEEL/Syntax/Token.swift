/// The smallest piece of an expression that means something.
struct Token: Hashable, Sendable {
    /// What a token is; its text is the slice of the expression at its range.
    enum Kind: Hashable, Sendable {
        case number
        /// A text in double quotes.
        case string
        /// A date, time or duration: `@"2025-09-30"`.
        case temporal
        case word
        case keyword(Keyword)
        case symbol(Symbol)
        case end
    }

    /// What it is.
    let kind: Kind
    /// Where it is, in UTF-8 offsets from the start of the expression.
    let range: Range<Int>
}

/// A word that can't be a name, except after a dot.
enum Keyword: String, Hashable, Sendable, CaseIterable {
    case and, or, between, `in`, `if`, then, `else`, some, every, satisfies, `for`, `return`, instance
    case `true`, `false`, null
}

/// A sign of the language.
enum Symbol: String, Hashable, Sendable {
    case plus = "+"
    case minus = "-"
    case star = "*"
    case slash = "/"
    case power = "**"
    case equal = "="
    case notEqual = "!="
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
    case openParenthesis = "("
    case closeParenthesis = ")"
    case openBracket = "["
    case closeBracket = "]"
    case openBrace = "{"
    case closeBrace = "}"
    case comma = ","
    case colon = ":"
    case dot = "."
    case dots = ".."
}
