/// A pattern as it was written: a tree.
indirect enum PatternNode: Hashable, Sendable {
    case empty
    case scalar(Unicode.Scalar)
    case set(ScalarSet)
    /// `.`
    case any
    /// `^`
    case start
    /// `$`
    case end
    /// `(…)`, by its number from 1.
    case group(Int, PatternNode)
    case sequence([PatternNode])
    /// The first of them goes before the others.
    case alternatives([PatternNode])
    case repeated(PatternNode, atLeast: Int, atMost: Int?, isGreedy: Bool, isBodyNullable: Bool)

    /// Whether it can match the empty text; `^` and `$` do, which both hold there.
    var isNullable: Bool {
        switch self {
        case .empty, .start, .end: true
        case .scalar, .set, .any: false
        case .group(_, let body): body.isNullable
        case .sequence(let parts): parts.allSatisfy(\.isNullable)
        case .alternatives(let branches): branches.contains(where: \.isNullable)
        case .repeated(_, let atLeast, _, _, let isBodyNullable): atLeast == 0 || isBodyNullable
        }
    }
}
