import Analysis
import Certification
import FEEL

/// Constraints in words that a test can hold.
enum ConstraintTrial {
    /// The levels, the lowest first, each with its constraints.
    static func lines(_ levels: [UnmetLevel], _ pack: RulePack) -> [String] {
        levels.map { level in
            let constraints = level.constraints.map { words($0, pack) }.joined(separator: "; ")
            return "\(pack.levels[level.level].id)\(level.isPossible ? "" : " (out of reach)"): \(constraints)"
        }
    }

    private static func words(_ constraint: LevelConstraint, _ pack: RulePack) -> String {
        let remark = constraint.isClaimed ? " (claimed)" : constraint.isPossible ? "" : " (out of reach)"
        switch constraint.kind {
        case .met(let criterion): return pack.criteria[criterion].path + remark
        case .score(let floor):
            return "\(path(floor.child, pack)) \(floor.proven.low)–\(floor.proven.high) \(floor.isStrict ? ">" : ">=") "
                + "\(floor.threshold), \(floor.distance) short\(remark)"
        case .number(let asked):
            let open = asked.open.map { $0.map { words($0, pack) }.joined(separator: " & ") }.joined(separator: " | ")
            let group = asked.group.map { pack.groups[$0].path + " " } ?? ""
            return "\(group)\(asked.held)/\(asked.needed) of \(asked.total) [\(open)]\(remark)"
        case .condition(let condition): return "'\(condition.excerpt)'\(remark)"
        case .faultless(let faults): return "\(faults.count) faults"
        }
    }

    private static func path(_ child: Group.Child, _ pack: RulePack) -> String {
        switch child {
        case .criterion(let index): pack.criteria[index].path
        case .group(let index): pack.groups[index].path
        }
    }
}
