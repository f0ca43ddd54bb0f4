import Certification
import FEEL

/// Chooses the values of facts to try: all of a few, else the bounds and what rules compare with, just below and above.
struct FactValuesMaker {
    /// A fact with so few values is tried with all of them.
    private static let few = 12

    let rules: DatedRules
    let budget: SearchBudget

    private var pack: RulePack { rules.pack }

    /// The values of every fact, by index.
    func make() -> [FactValues] {
        let landmarks = landmarks()
        let inOrder = FactReading(pack, asOf: rules.asOf).readInOrder
        return pack.facts.indices.map { fact in
            values(of: pack.facts[fact], near: landmarks[fact], isReadInOrder: inOrder.contains(fact))
        }
    }

    // MARK: Landmarks

    /// The values that the rules on each fact speak of: constants, parameters, thresholds; by index of the fact.
    private func landmarks() -> [Set<Value>] {
        var landmarks = pack.facts.map { _ in Set<Value>() }
        func note(_ program: Program, _ more: [Value] = []) {
            let parameters = program.reads.filter { $0 > pack.villageKindSlot }
                .map { rules.parameterValues[$0 - pack.villageKindSlot - 1] }
            let values = program.constants + parameters + more
            for slot in program.reads where slot < pack.facts.count { landmarks[slot].formUnion(values) }
        }
        for check in pack.checks { note(check.holds) }
        for criterion in pack.criteria {
            if let applies = criterion.applies { note(applies) }
            switch criterion.test {
            case .condition(let program): note(program)
            case .bands(let measure, _, let bands, _):
                note(measure, bands.compactMap(\.threshold).map(rules.value(of:)))
            case .scale(let measure, let from, let to, _, _): note(measure, [from, to].map(rules.value(of:)))
            }
        }
        return landmarks
    }

    // MARK: Values

    private func values(of fact: Fact, near landmarks: Set<Value>, isReadInOrder: Bool) -> FactValues {
        let absent: [Value] = fact.mayBeAbsent ? [.null] : []
        switch fact.kind {
        case .boolean: return FactValues([.boolean(true), .boolean(false)] + absent, isComplete: true)
        case .choice: return FactValues(fact.options.map { .string($0.id) } + absent, isComplete: true)
        case .choices: return choices(of: fact, near: landmarks, isReadInOrder: isReadInOrder)
        case .text:
            let texts = landmarks.filter { if case .string = $0 { true } else { false } }
            return FactValues(
                [.string("1/2025")] + texts.sorted { $0.description < $1.description } + absent,
                isComplete: false
            )
        case .integer, .decimal, .date: return line(of: fact, near: landmarks)
        }
    }

    /// Sets of options: those that rules name in every combination, the others only counted.
    private func choices(of fact: Fact, near landmarks: Set<Value>, isReadInOrder: Bool) -> FactValues {
        let ids = fact.options.map(\.id)
        let named = ids.filter { ids.count <= 5 || landmarks.contains(.string($0)) }
        let others = ids.filter { !named.contains($0) }
        var sets: [[String]] = []
        if named.count <= 5 {
            for bits in 0..<(1 << named.count) {
                sets.append(named.indices.filter { bits >> $0 & 1 == 1 }.map { named[$0] })
            }
        } else {
            sets = [[], named] + named.map { [$0] } + named.map { name in named.filter { $0 != name } }
        }
        let all = sets.flatMap { set in (0...others.count).map { set + others.prefix($0) } }
        let inOrder = all.sorted { $0.count < $1.count }
        // The most complete answers have to be among them.
        let half = budget.valuesPerFact / 2
        let kept = inOrder.count <= 2 * half ? inOrder : Array(inOrder.prefix(half) + inOrder.suffix(half))
        // Options are listed in one order only.
        let isComplete = others.isEmpty && kept.count == 1 << ids.count && !(isReadInOrder && ids.count > 1)
        let values = kept.map { set in Value.list(ids.filter(set.contains).map(Value.string)) }
        return FactValues(values + (fact.mayBeAbsent ? [.null] : []), isComplete: isComplete)
    }

    private func line(of fact: Fact, near landmarks: Set<Value>) -> FactValues {
        let unit = unit(of: fact, near: landmarks)
        var seeds = landmarks.flatMap { landmark in
            position(of: landmark, unit: unit).map { [$0 - 1, $0, $0 + 1] } ?? []
        }
        let bounds = (lower: lowerBound(of: fact, unit), upper: upperBound(of: fact, unit))
        if fact.kind == .date {
            let today = rules.asOf.daysSinceEpoch
            seeds += [today - 1, today, today + 1, today - 40 * 365]
        } else {
            let one = ValueGrid.position(notAbove: .number(.one), in: unit) ?? 1
            seeds += [0, one, 10 * one, 100 * one]
        }
        let least = min(bounds.lower ?? min(0, seeds.min() ?? 0), bounds.upper ?? .max)
        let most = max(bounds.upper ?? max(seeds.max() ?? 0, 0) * 2, least)
        if most - least < Self.few {
            let grid = ValueGrid(unit: unit, range: least...most)
            let values = (least...most).map { grid.value(at: $0) } + (fact.mayBeAbsent ? [.null] : [])
            return FactValues(values, isComplete: fact.kind != .decimal && bounds.lower != nil && bounds.upper != nil)
        }
        let grid = ValueGrid(unit: unit, range: least...most)
        let origin = fact.kind == .date ? rules.asOf.daysSinceEpoch : 0
        let inside = Set((seeds + [least]).filter(grid.range.contains)).subtracting([most])
            .sorted { (abs($0 - origin), $0) < (abs($1 - origin), $1) }
        let kept = Array(inside.prefix(budget.valuesPerFact - 1)) + [most]
        return FactValues(kept, on: grid, mayBeAbsent: fact.mayBeAbsent)
    }

    private func unit(of fact: Fact, near landmarks: Set<Value>) -> ValueGrid.Unit {
        guard fact.kind != .date else { return .day }
        guard fact.kind == .decimal else { return .number(decimals: 0) }
        let decimals = landmarks.map { landmark in
            if case .number(let number) = landmark { ValueGrid.decimals(of: number) } else { 0 }
        }
        return .number(decimals: min(max(decimals.max() ?? 0, 2), 6))
    }

    private func upperBound(of fact: Fact, _ unit: ValueGrid.Unit) -> Int? {
        fact.upperBound.flatMap { ValueGrid.position(notAbove: rules.value(of: $0), in: unit) }
    }

    /// The first position that isn't below the bound.
    private func lowerBound(of fact: Fact, _ unit: ValueGrid.Unit) -> Int? {
        guard let bound = fact.lowerBound.map({ rules.value(of: $0) }),
            let position = ValueGrid.position(notAbove: bound, in: unit)
        else { return nil }
        return ValueGrid(unit: unit, range: position...position).value(at: position) == bound ? position : position + 1
    }

    /// Where a landmark lies; a duration leads from the as-of date back.
    private func position(of landmark: Value, unit: ValueGrid.Unit) -> Int? {
        switch (unit, landmark) {
        case (.day, .yearMonthDuration(let duration)):
            (try? rules.asOf.subtracting(duration))?.daysSinceEpoch
        case (.day, .dayTimeDuration(let duration)):
            (try? rules.asOf.subtracting(duration))?.daysSinceEpoch
        default: ValueGrid.position(notAbove: landmark, in: unit)
        }
    }
}
