/// A logical connective of any number of operands.
public enum Junction: String, Hashable, Sendable, CaseIterable {
    case and, or
}

/// A comparison of two values.
public enum Comparison: String, Hashable, Sendable, CaseIterable {
    case equal = "="
    case notEqual = "!="
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="

    /// Whether it asks which of the two is larger.
    var isOrder: Bool { self != .equal && self != .notEqual }
}

/// A calculation with two operands.
public enum Arithmetic: String, Hashable, Sendable, CaseIterable {
    case add = "+"
    case subtract = "-"
    case multiply = "*"
    case divide = "/"
    case power = "**"
}

/// Whether one or all items must satisfy a condition.
public enum Quantifier: String, Hashable, Sendable, CaseIterable {
    case some, every
}

/// What can stand between two operands, with how strongly it binds.
enum InfixOperator: Hashable, Sendable {
    case junction(Junction)
    case comparison(Comparison)
    case between
    case isIn
    case arithmetic(Arithmetic)

    init?(_ kind: Token.Kind) {
        switch kind {
        case .keyword(.and): self = .junction(.and)
        case .keyword(.or): self = .junction(.or)
        case .keyword(.between): self = .between
        case .keyword(.in): self = .isIn
        case .symbol(let symbol):
            if let comparison = Comparison(rawValue: symbol.rawValue) {
                self = .comparison(comparison)
            } else if let arithmetic = Arithmetic(rawValue: symbol.rawValue) {
                self = .arithmetic(arithmetic)
            } else {
                return nil
            }
        default: return nil
        }
    }

    /// How strongly it binds; all operators bind to the left.
    ///
    /// The order of DMN 1.5, 10.3.1.2.
    var power: Int {
        switch self {
        case .junction(.or): 1
        case .junction(.and): 2
        case .comparison, .between, .isIn: 3
        case .arithmetic(.add), .arithmetic(.subtract): 4
        case .arithmetic(.multiply), .arithmetic(.divide): 5
        case .arithmetic(.power): 6
        }
    }

    /// The power above which only a prefix or postfix operator binds.
    static let tightest = 7
    /// What the ends of a `between`, of a range and of a test are parsed above: comparisons.
    static let comparisonPower = 3
}
