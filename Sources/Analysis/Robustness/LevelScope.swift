import Certification
import FEEL

/// Which levels of a village the values of parameters can decide, and the results that those levels hang on.
struct LevelScope {
    /// The highest of the levels that hold whatever the values are; nothing where none does.
    private let floor: Int?
    /// The levels above it up to the first that never holds, lowest first.
    private let levels: [Int]
    /// The parameters that their conditions read.
    private var parameters: Set<Int> = []
    private var criteria: Set<Int> = []
    private var groups: Set<Int> = []
    /// Whether a cross-check can fail.
    private let hasFallibleCheck: Bool
    private let pack: RulePack

    /// Decides levels with everything unknown that is open, and what is written for the rest.
    init(of written: Evaluation, _ open: OpenResults, by rules: DatedRules) {
        pack = rules.pack
        var slots = EvaluationSteps(rules: rules)
            .resultSlots(criteria: written.criteria, groups: written.groups, isProven: true)
        for (slot, entry) in pack.resultNames.entries.enumerated() where Self.isOpen(entry, open) {
            slots[slot] = .unknown(Causes(slot: slot))
        }
        var floor: Int?
        var levels: [Int] = []
        search: for index in pack.levels.indices.reversed() {
            let holds = pack.levels[index].requires.evaluate(slots, asOf: rules.asOf)
            switch holds.assumed.isEmpty ? holds.value : .null {
            case .boolean(true) where levels.isEmpty: floor = index
            case .boolean(false): break search
            default: levels.append(index)
            }
        }
        (self.floor, self.levels) = (floor, levels)
        // Without a level there is nothing that a failure could take away.
        let isNone = floor == nil && levels.isEmpty
        hasFallibleCheck = !isNone && open.checks.contains { rules.pack.checks[$0].holds.canFail }
        guard !isNone else { return }
        for slot in Set(levels.flatMap { pack.levels[$0].requires.reads }) { need(pack.resultNames.entries[slot]) }
        criteria.formUnion(
            open.programs.filter { index in
                let criterion = rules.pack.criteria[index]
                return criterion.applies?.canFail ?? false || criterion.test.program.canFail
            }
        )
    }

    private static func isOpen(_ entry: ResultNames.Entry, _ open: OpenResults) -> Bool {
        switch entry {
        case .met(let child), .score(let child): open.contains(child)
        case .groups(let items): items.contains { open.groups[$0.index] }
        case .parameter(let index): open.parameters.contains(index)
        }
    }

    private mutating func need(_ entry: ResultNames.Entry) {
        switch entry {
        case .met(let child), .score(let child): need(child)
        case .groups(let items): for item in items { need(.group(item.index)) }
        case .parameter(let index): parameters.insert(index)
        }
    }

    private mutating func need(_ child: Group.Child) {
        switch child {
        case .criterion(let index): criteria.insert(index)
        case .group(let index):
            guard groups.insert(index).inserted else { return }
            for member in pack.groups[index].members { need(member.child) }
        }
    }

    /// What of the open results the level hangs on.
    ///
    /// - Parameter aging: The facts whose age or documents count by other durations, ascending.
    func parts(_ open: OpenResults, aging: [Int]) -> LevelTrial.Parts {
        let criteria = criteria.filter { open.criteria[$0] }.sorted()
        let groups = groups.filter { open.groups[$0] }.sorted()
        let isEmpty =
            criteria.isEmpty && groups.isEmpty && parameters.isDisjoint(with: open.parameters)
            && !(hasFallibleCheck && !open.checks.isEmpty)
        return LevelTrial.Parts(facts: aging, criteria: criteria, groups: groups, isEmpty: isEmpty)
    }

    /// The certain level with what is proven of every result.
    func level(on slots: [Value], asOf: Day) -> Int? {
        var highest = floor
        for index in levels {
            guard pack.levels[index].requires.evaluate(slots, asOf: asOf).value == .boolean(true) else { break }
            highest = index
        }
        return highest
    }
}
