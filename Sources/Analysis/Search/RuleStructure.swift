import Certification
import FEEL

/// What lies above and below what in a pack.
struct RuleStructure: Sendable {
    /// The groups above each criterion, lowest first.
    let groupsAboveCriterion: [[Int]]
    /// The groups above the criteria of each cluster, each after those it holds.
    let groupsAbove: [[Int]]
    private let pack: RulePack

    init(_ pack: RulePack, clusters: [FactCluster]) {
        self.pack = pack
        var parents: [Group.Child: Int] = [:]
        for (index, group) in pack.groups.enumerated() {
            for member in group.members { parents[member.child] = index }
        }
        let groupsAboveCriterion = pack.criteria.indices.map { criterion in
            var above: [Int] = []
            var child = Group.Child.criterion(criterion)
            while let parent = parents[child] {
                above.append(parent)
                child = .group(parent)
            }
            return above
        }
        self.groupsAboveCriterion = groupsAboveCriterion
        // Every group has a larger index than those it holds.
        groupsAbove = clusters.map { Set($0.criteria.flatMap { groupsAboveCriterion[$0] }).sorted() }
    }

    /// The criteria below a child, the child itself among them.
    func criteria(below child: Group.Child) -> [Int] {
        switch child {
        case .criterion(let index): [index]
        case .group(let index): pack.groups[index].members.flatMap { criteria(below: $0.child) }
        }
    }

    /// The results that a condition of a level reads.
    func children(readBy program: Program) -> [Group.Child] {
        program.reads.flatMap { slot -> [Group.Child] in
            switch pack.resultNames.entries[slot] {
            case .met(let child), .score(let child): [child]
            case .groups(let items): items.map { .group($0.index) }
            case .parameter: []
            }
        }
    }

    /// The criteria that a condition hangs on, in bunches that can make it fail together: the members of each group it reads.
    func bunches(readBy programs: [Program]) -> [[Int]] {
        var bunches: [[Int]] = []
        for child in programs.flatMap(children(readBy:)) {
            switch child {
            case .criterion(let index): bunches.append([index])
            case .group(let index): bunches += pack.groups[index].members.map { criteria(below: $0.child) }
            }
        }
        var seen: Set<[Int]> = []
        return bunches.filter { seen.insert($0).inserted }
    }
}
