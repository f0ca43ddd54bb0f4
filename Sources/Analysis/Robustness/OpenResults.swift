import Certification
import FEEL

/// Which results of a village the values of some parameters can change.
struct OpenResults {
    /// The parameters.
    let parameters: Set<Int>
    /// The cross-checks that read one of them or an aging fact.
    let checks: [Int]
    /// The criteria whose programs come to other values, ascending.
    let programs: [Int]
    /// By index of the criterion.
    let criteria: [Bool]
    /// By index of the group.
    let groups: [Bool]

    init(_ parameters: [Int], in village: PreparedVillage, _ readers: ParameterReaders, _ pack: RulePack) {
        self.parameters = Set(parameters)
        func all(in readers: [Int: Set<Int>]) -> Set<Int> {
            parameters.reduce(into: []) { $0.formUnion(readers[$1] ?? []) }
        }
        var facts = all(in: readers.aging).intersection(village.aging)
        facts.formUnion(village.rivals.keys)
        let ownChecks = all(in: readers.checks)
        let checks = pack.checks.indices.filter { index in
            ownChecks.contains(index) || pack.checks[index].holds.reads.contains(where: facts.contains)
        }
        self.checks = checks
        for check in checks { facts.formUnion(pack.checks[check].holds.reads.filter { $0 < pack.facts.count }) }
        let ownPrograms = all(in: readers.programs)
        let programs = pack.criteria.indices.filter { index in
            ownPrograms.contains(index) || !facts.isEmpty && pack.criteria[index].reads.contains(where: facts.contains)
        }
        self.programs = programs
        var criteria = Array(repeating: false, count: pack.criteria.count)
        for index in all(in: readers.scores).union(programs) { criteria[index] = true }
        self.criteria = criteria
        let ownGroups = all(in: readers.groups)
        // The groups that a group holds come before it in the pack.
        groups = pack.groups.indices.reduce(into: []) { groups, index in
            let isOpen = pack.groups[index].members.contains { member in
                switch member.child {
                case .criterion(let index): criteria[index]
                case .group(let index): groups[index]
                }
            }
            groups.append(isOpen || ownGroups.contains(index))
        }
    }

    /// Whether the result of a child of a group can change.
    func contains(_ child: Group.Child) -> Bool {
        switch child {
        case .criterion(let index): criteria[index]
        case .group(let index): groups[index]
        }
    }
}
