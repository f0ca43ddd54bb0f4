import Certification
import FEEL

/// A criterion that asks for the share of one open fact in another one, and for nothing else of the two.
struct ShareRelation {
    /// The facts.
    let part: Int
    let whole: Int
    /// The least whole of which a share is judged.
    let least: Number
    /// Where the score turns, ascending, each once.
    let thresholds: [Number]
    /// What the criterion makes of a share: the same number for the same result.
    let place: @Sendable (Number) -> Int

    /// The shares of open facts in a pack, by criterion.
    ///
    /// Left out are parts that anything else asks for, but for cross-checks that they aren't above the whole, and facts that
    /// can be below 0.
    ///
    static func all(of open: Set<Int>, rules: DatedRules) -> [ShareRelation] {
        let pack = rules.pack
        var kind = ValueBounds()
        kind.strings = .only(Set(VillageCode.Kind.allCases.map(\.rawValue)))
        let domains =
            pack.facts.map { ReviewPeriod.bounds(of: $0, rules.parameterValues) } + [kind]
            + rules.parameterValues.map { ValueBounds(exactly: $0) }
        let all = pack.criteria.indices.compactMap { relation(of: $0, open, domains, rules) }
        let wholes = Set(all.map(\.whole))
        return all.filter { relation in
            let isAsked = pack.criteria.filter { $0.reads.contains(relation.part) }.count > 1
            let checks = pack.checks.map(\.holds).filter { $0.reads.contains(relation.part) }
            return !isAsked && !wholes.contains(relation.part)
                && checks.allSatisfy { check in
                    let tree = check.bounds(of: domains, on: Interval(rules.asOf))
                    return compares(tree) == Pair(part: relation.part, whole: relation.whole)
                }
        }
    }

    /// A part and its whole.
    struct Pair: Hashable {
        let part: Int
        let whole: Int
    }

    /// The facts of which a comparison says that the one isn't above the other.
    static func compares(_ node: BoundedExpression) -> Pair? {
        guard case .comparison(let comparison) = node.kind, node.children.count == 2,
            case .slot(let left) = node.children[0].kind, case .slot(let right) = node.children[1].kind
        else { return nil }
        switch comparison {
        case .lessOrEqual: return Pair(part: left, whole: right)
        case .greaterOrEqual: return Pair(part: right, whole: left)
        default: return nil
        }
    }

    /// The facts of which a call asks for the share, and the least whole.
    static func share(_ node: BoundedExpression) -> (pair: Pair, least: Number)? {
        guard node.kind == .call("share"), node.children.count == 3, case .slot(let part) = node.children[0].kind,
            case .slot(let whole) = node.children[1].kind, case .number(let least)? = node.children[2].bounds.single
        else { return nil }
        return (Pair(part: part, whole: whole), least)
    }

    private static func relation(
        of criterion: Int,
        _ open: Set<Int>,
        _ domains: [ValueBounds],
        _ rules: DatedRules
    ) -> ShareRelation? {
        let criterion = rules.pack.criteria[criterion]
        let tree = criterion.test.program.bounds(of: domains, on: Interval(rules.asOf))
        let thresholds: [Number]
        let place: @Sendable (Number) -> Int
        let node: BoundedExpression
        if case .bands(_, let direction, let bands, _) = criterion.test {
            let ends = bands.map { band in band.threshold.map { rules.number(of: $0) } }
            (node, thresholds) = (tree, ends.compactMap { $0 })
            place = { share in
                ends.firstIndex { end in
                    guard let end else { return true }
                    return direction == .atLeast ? share >= end : share <= end
                } ?? ends.count
            }
        } else if case .condition = criterion.test, case .comparison(let comparison) = tree.kind,
            tree.children.count == 2, comparison == .greaterOrEqual || comparison == .greater,
            case .number(let end)? = tree.children[1].bounds.single
        {
            (node, thresholds) = (tree.children[0], [end])
            place = { share in share > end || (share == end && comparison == .greaterOrEqual) ? 0 : 1 }
        } else {
            return nil
        }
        guard let (pair, least) = share(node), pair.part != pair.whole, open.contains(pair.part),
            open.contains(pair.whole), !(criterion.applies?.reads.contains(pair.part) ?? false),
            [pair.part, pair.whole].allSatisfy({ domains[$0].numbers?.low.map { $0 >= .zero } ?? false })
        else { return nil }
        return ShareRelation(
            part: pair.part,
            whole: pair.whole,
            least: least,
            thresholds: Set(thresholds).sorted(),
            place: place
        )
    }

    /// Whether a whole is judged.
    func judges(_ whole: Number) -> Bool { whole > .zero && whole >= least }

    /// What a share comes to; nothing where it isn't judged.
    func place(of part: Number, in whole: Number) -> Int? {
        guard judges(whole), part <= whole, let share = try? part.divided(by: whole) else { return nil }
        return place(share)
    }

    /// All that shares from 0 to 1 come to.
    var places: Set<Int> {
        let ends = ([.zero, .one] + thresholds.filter { $0 > .zero && $0 < .one }).sorted()
        let middles = zip(ends, ends.dropFirst()).compactMap { low, high in
            (try? low.adding(high)).flatMap { try? $0.divided(by: Number(2)) }
        }
        return Set((ends + middles).map(place))
    }

    /// The parts, on their grid, at which the share in some wholes turns.
    func turns(at wholes: [Number], on grid: ValueGrid) -> [Int] {
        wholes.filter(judges).flatMap { whole in
            ([.zero, .one] + thresholds).flatMap { share -> [Int] in
                guard let part = try? share.multiplying(by: whole), let place = grid.position(notAbove: .number(part))
                else { return [] }
                return [place - 1, place, place + 1]
            }
        }
    }
}
