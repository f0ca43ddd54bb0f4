extension Expression {
    /// The expressions it is made of, one level down, in the order of the text.
    public var parts: [Expression] {
        switch kind {
        case .missing, .literal, .name: []
        case .list(let parts), .junction(_, let parts): parts
        case .context(let entries): entries.map(\.value)
        case .negation(let part), .path(let part, _), .instanceOf(let part, _), .oneSidedRange(_, let part): [part]
        case .range(let low, let high, _, _): [low, high]
        case .arithmetic(_, let left, let right), .comparison(_, let left, let right), .filter(let left, let right):
            [left, right]
        case .between(let value, let low, let high): [value, low, high]
        case .conditional(let condition, let then, let otherwise): [condition, then, otherwise]
        case .isIn(let value, let tests): [value] + tests.map(\.operand)
        case .quantified(_, let iterations, let body), .loop(let iterations, let body):
            iterations.map(\.source) + [body]
        case .call(_, let arguments): arguments.map(\.value)
        }
    }
}
