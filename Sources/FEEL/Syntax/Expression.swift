/// An expression as it was written: a tree whose every node knows its place.
///
/// Two expressions are equal when they read the same, wherever they stand: places don't count.
public struct Expression: Sendable {
    /// What the node is, with its parts.
    public let kind: Kind
    /// Where it stands, in UTF-8 offsets from the start of the expression's text.
    public let range: Range<Int>
    /// How many nodes the longest way down has, this one included.
    let depth: Int

    /// Creates a node.
    public init(_ kind: Kind, range: Range<Int>) {
        self.kind = kind
        self.range = range
        depth = 1 + kind.depthOfParts
    }

    /// The kinds of nodes.
    public indirect enum Kind: Hashable, Sendable {
        /// An operand that was expected and diagnosed; nothing more is said of it.
        case missing
        case literal(Value)
        /// A name: words joined by dots.
        case name([Word])
        case list([Expression])
        case context([Entry])
        /// `[low..high]`, each end closed (it belongs to the range) or open.
        case range(low: Expression, high: Expression, lowClosed: Bool, highClosed: Bool)
        /// `(< 5)`: all values below 5.
        case oneSidedRange(Comparison, Expression)
        case negation(Expression)
        case arithmetic(Arithmetic, Expression, Expression)
        case comparison(Comparison, Expression, Expression)
        /// `a and b and c`: two operands or more.
        case junction(Junction, [Expression])
        case between(Expression, low: Expression, high: Expression)
        /// `x in (test, test)`.
        case isIn(Expression, [Test])
        case conditional(Expression, then: Expression, otherwise: Expression)
        case quantified(Quantifier, [Iteration], Expression)
        /// `for i in list return …`.
        case loop([Iteration], Expression)
        /// A field or property of what isn't a plain name: `f(x).year`.
        case path(Expression, Word)
        /// `list[condition]` or `list[number]`.
        case filter(Expression, Expression)
        case instanceOf(Expression, ValueType)
        case call(Word, [Argument])
    }

    /// A word with its place.
    public struct Word: Hashable, Sendable {
        /// The word.
        public let text: String
        /// Where it stands, in UTF-8 offsets; doesn't count for equality.
        public let range: Range<Int>

        /// Whether two words read the same.
        public static func == (lhs: Word, rhs: Word) -> Bool { lhs.text == rhs.text }
        /// Hashes the text.
        public func hash(into hasher: inout Hasher) { hasher.combine(text) }
    }

    /// One `name: value` of a context.
    public struct Entry: Hashable, Sendable {
        /// The name.
        public let key: Word
        /// The value.
        public let value: Expression
    }

    /// One `name in list` of a quantifier or loop.
    public struct Iteration: Hashable, Sendable {
        /// The variable.
        public let variable: Word
        /// What it runs through.
        public let source: Expression
    }

    /// One argument of a call.
    public struct Argument: Hashable, Sendable {
        /// The parameter's name, in a call with named arguments.
        public let name: Word?
        /// The value.
        public let value: Expression
    }

    /// One test of `in`: `< 5`, or a value, a list or a range.
    public struct Test: Hashable, Sendable {
        /// The comparison, if it begins with one.
        public let comparison: Comparison?
        /// What is compared with or searched.
        public let operand: Expression
    }
}

extension Expression: Hashable {
    /// Whether two expressions read the same.
    public static func == (lhs: Expression, rhs: Expression) -> Bool { lhs.kind == rhs.kind }
    /// Hashes what it reads.
    public func hash(into hasher: inout Hasher) { hasher.combine(kind) }
}

extension Expression.Kind {
    fileprivate var depthOfParts: Int {
        func deepest(_ parts: [Expression]) -> Int { parts.reduce(0) { max($0, $1.depth) } }
        switch self {
        case .missing, .literal, .name: return 0
        case .list(let parts), .junction(_, let parts): return deepest(parts)
        case .context(let entries): return deepest(entries.map(\.value))
        case .negation(let part), .path(let part, _), .instanceOf(let part, _), .oneSidedRange(_, let part):
            return part.depth
        case .range(let low, let high, _, _): return max(low.depth, high.depth)
        case .arithmetic(_, let left, let right), .comparison(_, let left, let right), .filter(let left, let right):
            return max(left.depth, right.depth)
        case .between(let value, let low, let high): return max(value.depth, low.depth, high.depth)
        case .conditional(let value, let then, let otherwise): return max(value.depth, then.depth, otherwise.depth)
        case .isIn(let value, let tests): return max(value.depth, deepest(tests.map(\.operand)))
        case .quantified(_, let iterations, let body), .loop(let iterations, let body):
            return max(body.depth, deepest(iterations.map(\.source)))
        case .call(_, let arguments): return deepest(arguments.map(\.value))
        }
    }
}
