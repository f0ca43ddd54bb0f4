import Certification
import Diagnostics
import FEEL

extension PackReview {
    /// Thresholds of groups that lie outside their scales, and weights that don't decide or decide alone.
    func groupFindings() -> [Diagnostic] {
        pack.groups.indices.flatMap { metAtFindings(of: $0) + weightFindings(of: $0) }
    }

    private func metAtFindings(of index: Int) -> [Diagnostic] {
        let group = pack.groups[index]
        guard let metAt = group.metAt, let range = declared.groups[group.path]?.metAt?.range else { return [] }
        let numbers = periods.map { $0.number(of: metAt) }
        let largest = periods.map { pack.largestScore(of: index, $0.parameters) }
        let scale = "0…\(largest[0].number)"
        let notes = [BoundsWords.note(group.path, LocalizedText(same: scale))]
        let isBeyond = zip(numbers, largest).map { Fraction($0) > $1 }
        if isBeyond.contains(true) {
            let severity: Diagnostic.Severity = isBeyond.allSatisfy(\.self) ? .error : .warning
            return [.metAtNotReached(severity, subject: group.path, at: range, notes: notes)]
        }
        if numbers.allSatisfy({ $0 <= .zero }) {
            return [.metAtAlwaysReached(subject: group.path, at: range, notes: notes)]
        }
        guard largest[0] == Fraction(100), numbers[0] < .one, numbers[0] > .zero else { return [] }
        let isLiteral = if case .constant = metAt { true } else { false }
        return [.fractionOfScore(numbers[0], subject: group.path, at: range, isLiteral: isLiteral)]
    }

    private func weightFindings(of index: Int) -> [Diagnostic] {
        let group = pack.groups[index]
        let members = group.members
        return members.indices.compactMap { place in
            let path = pack.path(of: members[place].child)
            guard let range = declared.weight(of: path)?.range else { return nil }
            switch group.aggregate {
            case .minimum, .countMet, .allMet:
                return .weightWithoutEffect(group.aggregate.rawValue, subject: path, at: range)
            case .weightedMean where members.count > 1:
                let isAlone = periods.allSatisfy { period in
                    let weights = members.map { Fraction(period.number(of: $0.weight)) }
                    let others = weights.reduce(.zero, +) - weights[place]
                    return others * Fraction(99) < weights[place]
                }
                return isAlone ? .weightDecidesAlone(subject: path, at: range) : nil
            default: return nil
            }
        }
    }
}

extension RulePack {
    /// The path of a group or criterion.
    func path(of child: Group.Child) -> String {
        switch child {
        case .group(let index): groups[index].path
        case .criterion(let index): criteria[index].path
        }
    }
}

extension DeclaredRules {
    /// The weight that was written for a group or criterion.
    fileprivate func weight(of path: String) -> Located<QuantityDeclaration>? {
        criteria[path]?.weight ?? groups[path]?.weight
    }
}
