import Certification
import FEEL

/// Which constraints need not be told, since others that are told settle them.
struct Settling {
    /// The values of the slots of levels' conditions that are the same for every village.
    let constants: [Value]

    /// Whether a constraint holds as soon as all of these do.
    func isSettled(_ constraint: LevelConstraint, by others: [LevelConstraint]) -> Bool {
        let others = others.flatMap(unpacked)
        switch constraint.kind {
        case .met(let criterion):
            return others.contains { if case .met(criterion) = $0.kind { true } else { false } }
        case .score(let floor):
            return others.contains { if case .score(let other) = $0.kind { proves(other, floor) } else { false } }
        case .number(let asked):
            let settled = asked.open.filter { $0.allSatisfy { isSettled($0, by: others) } }.count
            if settled >= asked.needed - asked.held { return true }
            return others.contains { if case .number(let other) = $0.kind { proves(other, constraint) } else { false } }
        case .condition(let weak):
            return others.contains {
                if case .condition(let strong) = $0.kind { strong.proves(weak, where: constants) } else { false }
            }
        case .faultless: return others.contains { if case .faultless = $0.kind { true } else { false } }
        }
    }

    /// A constraint and, where it needs several others, those.
    private func unpacked(_ constraint: LevelConstraint) -> [LevelConstraint] {
        guard case .number(let asked) = constraint.kind, asked.needsAll else { return [constraint] }
        return [constraint] + asked.open.flatMap { $0 }.flatMap(unpacked)
    }

    private func proves(_ strong: LevelConstraint.ScoreFloor, _ weak: LevelConstraint.ScoreFloor) -> Bool {
        guard strong.child == weak.child else { return false }
        return strong.threshold > weak.threshold
            || (strong.threshold == weak.threshold && (strong.isStrict || !weak.isStrict))
    }

    /// Whether a number of things proves another: each of them alone does, or the other asks for no more of the same.
    private func proves(_ strong: LevelConstraint.NumberAsked, _ constraint: LevelConstraint) -> Bool {
        guard case .number(let weak) = constraint.kind, strong.needed > strong.held else { return false }
        func settles(_ ours: [LevelConstraint], _ theirs: [LevelConstraint]) -> Bool {
            theirs.allSatisfy { isSettled($0, by: ours) }
        }
        if weak.needed - weak.held == 1, strong.open.allSatisfy({ way in weak.open.contains { settles(way, $0) } }) {
            return true
        }
        return strong.needed - strong.held >= weak.needed - weak.held && strong.open.count == weak.open.count
            && zip(strong.open, weak.open).allSatisfy { settles($0, $1) }
    }
}
