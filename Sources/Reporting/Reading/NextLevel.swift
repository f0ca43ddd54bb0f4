import Certification
import Diagnostics
import FEEL

/// The level above the certain one, and what its condition still asks for.
struct NextLevel {
    /// Its index.
    let level: Int
    /// What must be met and isn't for sure, in the order of the pack.
    let unmet: [Group.Child]
    /// Whose scores it asks for, in the order of the pack.
    let scores: [Group.Child]
    /// The indices of the numbers that it compares with.
    let parameters: [Int]
    /// The criteria on which the unmet things rest.
    let criteria: Set<Int>

    /// Reads a level's condition; nothing when the highest level is certain already.
    init?(_ reading: Reading) {
        let pack = reading.pack
        let certain = reading.designation.certainLevel ?? pack.levels.count
        guard certain > 0 else { return nil }
        level = certain - 1
        let names = pack.resultNames
        let reads = pack.levels[level].requires.reads
        var (unmet, scores): ([Group.Child], [Group.Child]) = ([], [])
        var parameters: [Int] = []
        for slot in reads {
            switch names.entries[slot] {
            case .met(let child): unmet.append(child)
            case .score(let child): scores.append(child)
            case .groups(let groups): scores += groups.map { .group($0.index) }
            case .parameter(let index): parameters.append(index)
            }
        }
        self.unmet = unmet.filter { child in
            let outcome = reading.outcome(of: child, in: reading.designation)
            return outcome != .met && outcome != .notApplicable
        }
        self.scores = scores
        self.parameters = parameters
        criteria = Set(self.unmet.flatMap { NextLevel.criteria(of: $0, in: pack) })
    }

    private static func criteria(of child: Group.Child, in pack: RulePack) -> [Int] {
        switch child {
        case .criterion(let index): [index]
        case .group(let index): pack.groups[index].members.flatMap { criteria(of: $0.child, in: pack) }
        }
    }
}
