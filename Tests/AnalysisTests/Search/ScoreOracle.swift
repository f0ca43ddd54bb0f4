import Certification
import FEEL

/// Scores of the groups of a ``RandomPack``, calculated from its criteria's findings by what the documentation says.
struct ScoreOracle {
    /// What a criterion comes to; nothing where it doesn't apply.
    typealias Finding = (share: Fraction, isMet: Bool)?

    let pack: RulePack
    let criteria: [Finding]

    init(_ pack: RulePack, _ evaluation: Evaluation, granting: (criterion: Int, Finding)? = nil) {
        self.pack = pack
        criteria = evaluation.criteria.enumerated().map { index, result in
            if result.outcome == .notApplicable { return nil }
            if let granting, granting.criterion == index { return granting.1 }
            return (result.score.low, result.outcome == .met)
        }
    }

    /// The slots of the levels' conditions.
    var slots: [Value] {
        pack.resultNames.entries.map { entry in
            switch entry {
            case .met(let child): .boolean(finding(child)?.isMet ?? true)
            case .score(let child): score(child)
            case .groups(let items):
                .list(
                    items.map { item in
                        .context(
                            Context([
                                Context.Entry("id", .string(item.id)),
                                Context.Entry("met", .boolean(finding(.group(item.index))?.isMet ?? true)),
                                Context.Entry("score", score(.group(item.index))),
                            ])
                        )
                    }
                )
            case .parameter(let index): pack.parameters[index].values[0].value
            }
        }
    }

    private func score(_ child: Group.Child) -> Value {
        .number(((finding(child)?.share ?? .one) * largest(of: child)).number)
    }

    private func largest(of child: Group.Child) -> Fraction {
        guard case .group(let index) = child else { return Fraction(100) }
        let members = pack.groups[index].members
        return switch pack.groups[index].aggregate {
        case .sum: members.map { points(of: $0.child) }.reduce(.zero, +)
        case .countMet: Fraction(members.count)
        default: Fraction(100)
        }
    }

    /// The largest points of a criterion in a sum.
    private func points(of child: Group.Child) -> Fraction {
        guard case .criterion(let index) = child, case .bands = pack.criteria[index].test else { return .one }
        return Fraction(2)
    }

    private func finding(_ child: Group.Child) -> Finding {
        guard case .group(let index) = child else {
            if case .criterion(let index) = child { return criteria[index] }
            return nil
        }
        let group = pack.groups[index]
        let members = group.members.compactMap { member in
            finding(member.child).map { (share: $0.share, isMet: $0.isMet, points: points(of: member.child)) }
        }
        guard !members.isEmpty else { return nil }
        let areMet = members.allSatisfy(\.isMet)
        let share: Fraction? =
            switch group.aggregate {
            case .weightedMean: members.map(\.share).reduce(.zero, +).divided(by: Fraction(members.count))
            case .sum:
                members.map { $0.share * $0.points }.reduce(.zero, +).divided(
                    by: members.map(\.points).reduce(.zero, +)
                )
            case .minimum: members.map(\.share).min()
            case .allMet: areMet ? .one : .zero
            case .countMet: Fraction(members.filter(\.isMet).count).divided(by: Fraction(members.count))
            case .geometricMean: nil
            }
        return share.map { ($0, areMet) }
    }
}
