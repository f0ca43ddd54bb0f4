import FEEL

/// Finds the levels that results prove, and those that they still allow.
///
/// A level holds when its condition and those of all lower levels hold, so that levels are nested whatever a pack says.
/// Conditions are monotone: they hold for sure when they hold with every lower end, and possibly when with every upper end.
struct LevelFinder {
    /// The end of the ranges that is looked at.
    enum End {
        case low, high
    }

    let rules: DatedRules

    /// The highest level that holds with one end of every result, or nothing; and what could not be calculated.
    ///
    /// - Parameter slots: Those of the levels; the results in them are replaced.
    func level(
        with end: End,
        criteria: [CriterionResult],
        groups: [GroupResult],
        in slots: inout [Value]
    ) -> (index: Int?, faults: [Fault]) {
        fill(&slots, with: end, criteria: criteria, groups: groups)
        var highest: Int?
        for index in rules.levels.indices.reversed() {
            switch rules.levels[index].evaluate(slots, asOf: rules.asOf).value {
            case .boolean(true): highest = index
            case .failure(let failure): return (highest, [Fault(rule: .level(index), failure: failure)])
            default: return (highest, [])
            }
        }
        return (highest, [])
    }

    /// Fills the slots of the levels with all results that some level reads.
    func fill(
        _ slots: inout [Value],
        with end: End,
        criteria: [CriterionResult],
        groups: [GroupResult]
    ) {
        let entries = rules.resultEntries
        for slot in entries.indices {
            switch entries[slot] {
            case .parameter: break
            case .met(.criterion(let index)): slots[slot] = met(criteria[index], end)
            case .met(.group(let index)): slots[slot] = met(groups[index], end)
            case .score(.criterion(let index)): slots[slot] = score(criteria[index], end)
            case .score(.group(let index)): slots[slot] = score(groups[index], end)
            case .groups(let items):
                slots[slot] = .list(
                    items.map { item in
                        .context(
                            Context(distinct: [
                                Context.Entry("id", .string(item.id)),
                                Context.Entry("met", met(groups[item.index], end)),
                                Context.Entry("score", score(groups[item.index], end)),
                            ])
                        )
                    }
                )
            }
        }
    }

    private func met(_ result: CriterionResult, _ end: End) -> Value {
        .boolean(end == .low ? result.certainlyMet : result.possiblyMet)
    }

    private func met(_ result: GroupResult, _ end: End) -> Value {
        .boolean(end == .low ? result.certainlyMet : result.possiblyMet)
    }

    private func score(_ result: CriterionResult, _ end: End) -> Value {
        let isFree = result.outcome == .notApplicable || (end == .high && result.mayNotApply)
        let share = isFree ? Fraction.one : end == .low ? result.score.low : result.score.high
        return .number((share * Fraction(100)).number)
    }

    private func score(_ result: GroupResult, _ end: End) -> Value {
        let isFree = result.outcome == .notApplicable || (end == .high && result.mayNotApply)
        let score = isFree ? result.largest : end == .low ? result.score.low : result.score.high
        return .number(score.number)
    }
}
