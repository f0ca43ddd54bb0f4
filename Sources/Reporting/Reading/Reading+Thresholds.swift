import Certification
import Diagnostics
import FEEL

extension Reading {
    /// A score that a level asks of a group.
    struct Threshold {
        let score: Fraction
        /// The index of the level.
        let level: Int
    }

    /// The scores that levels ask of a group, the lowest first.
    ///
    /// Only what a level's condition asks in any case counts: `group.score >= number` as one of the parts that must all
    /// hold, or the same of every group in the group around it.
    func thresholds(ofGroup index: Int) -> [Threshold] {
        let path = pack.groups[index].path
        return pack.levels.indices.flatMap { level -> [Threshold] in
            guard let expression = Expression(pack.levels[level].requires.text) else { return [] }
            let parts = if case .junction(.and, let parts) = expression.kind { parts } else { [expression] }
            return parts.compactMap { leastScore(ofGroupAt: path, in: $0) }.map { Threshold(score: $0, level: level) }
        }.sorted { $0.score < $1.score }
    }

    private func leastScore(ofGroupAt path: String, in part: Expression) -> Fraction? {
        switch part.kind {
        case .comparison(let comparison, let left, let right):
            return leastScore(named: path + ".score", comparison, left, right)
        case .quantified(.every, let iterations, let body):
            guard iterations.count == 1, let source = iterations[0].source.dottedName, source.hasSuffix(".groups"),
                path.hasPrefix(source.dropLast("groups".count)),
                !path.dropFirst(source.count - "groups".count).contains("."),
                case .comparison(let comparison, let left, let right) = body.kind
            else { return nil }
            return leastScore(named: iterations[0].variable.text + ".score", comparison, left, right)
        default: return nil
        }
    }

    /// The number in `name >= number`, also the other way round.
    private func leastScore(
        named name: String,
        _ comparison: Comparison,
        _ left: Expression,
        _ right: Expression
    ) -> Fraction? {
        switch comparison {
        case .greaterOrEqual, .greater: left.dottedName == name ? number(right) : nil
        case .lessOrEqual, .less: right.dottedName == name ? number(left) : nil
        case .equal, .notEqual: nil
        }
    }

    /// A number on the spot or of a parameter.
    private func number(_ expression: Expression) -> Fraction? {
        if case .literal(.number(let number)) = expression.kind { return Fraction(number) }
        guard let name = expression.dottedName, let index = pack.parameters.firstIndex(where: { $0.id == name }),
            case .number(let number) = rules.parameterValues[index]
        else { return nil }
        return Fraction(number)
    }
}

extension Expression {
    fileprivate var dottedName: String? {
        guard case .name(let words) = kind else { return nil }
        return words.map(\.text).joined(separator: ".")
    }
}
