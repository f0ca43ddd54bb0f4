public import Certification
public import FEEL

/// Looks ahead for villages: finds the days on which a result can change, and assesses on each.
///
/// Between two such days nothing changes: the evidence counts by days that ``FactTerm`` gives, the rules by the days of
/// their parameters. So on the day before one of them a village stands as on the last one. Where a rule reads the day
/// itself, every day is looked at.
public struct CalendarFinder: Sendable {
    private let pack: RulePack
    private let asOf: Day
    private let until: Day
    /// Whether a rule of the pack can come to another result on any day.
    private let dependsOnDay: Bool
    /// The days within the time ahead on which a parameter changes, ascending; before them the as-of date.
    private let starts: [Day]
    /// Made when a day is first looked at, and of use for every village.
    private var assessors: [Day: Assessor] = [:]

    /// Prepares to look ahead; nothing where the months lead out of the calendar or there are none.
    public init?(_ pack: RulePack, asOf: Day, months: Int) {
        guard months > 0, let until = asOf.adding(months: months) else { return nil }
        self.pack = pack
        self.asOf = asOf
        self.until = until
        let programs = pack.criteria.flatMap { [$0.applies, $0.test.program] } + pack.checks.map(\.holds)
        dependsOnDay = (programs + pack.levels.map(\.requires)).contains { $0?.dependsOnDay ?? false }
        let changes = pack.parameters.flatMap(\.values).compactMap(\.from).filter { $0 > asOf && $0 <= until }
        starts = Set([asOf] + changes).sorted()
    }

    /// The calendar of one village.
    ///
    /// - Parameter evidence: Its evidence, read by the rules of the as-of date.
    public mutating func calendar(of evidence: Evidence) -> VillageCalendar {
        let start = assessor(on: asOf).assess(evidence)
        // What counts from when to when hangs on the parameters alone, so between their changes it stays.
        let terms = starts.map { FactTerm.all(of: evidence, by: assessor(on: $0).rules) }
        var events: [CalendarEvent] = []
        var previous = start
        for day in candidates(terms) {
            guard let eve = day.adding(days: -1) else { continue }
            let after = assessor(on: day).assess(evidence)
            if let event = event(previous, eve: eve, after, terms) { events.append(event) }
            previous = after
        }
        return VillageCalendar(
            assessment: start,
            until: until,
            standing: Standing(start, by: pack),
            events: events
        )
    }

    /// Prepares each day that is looked at for every village, so that copies needn't.
    mutating func prepare() {
        for day in dependsOnDay ? everyDay : starts { _ = assessor(on: day) }
    }

    private mutating func assessor(on day: Day) -> Assessor {
        if let assessor = assessors[day] { return assessor }
        let assessor =
            assessors[asOf].map { Assessor(moving: $0, to: day, dependsOnDay: dependsOnDay) }
            ?? Assessor(rules: DatedRules(pack, asOf: day))
        assessors[day] = assessor
        return assessor
    }

    // MARK: Days

    /// The as-of date and all days ahead, ascending.
    private var everyDay: [Day] {
        (asOf.daysSinceEpoch...until.daysSinceEpoch).compactMap(Day.init(daysSinceEpoch:))
    }

    /// The days on which something can change, ascending.
    ///
    /// - Parameter terms: The terms of the evidence by the rules of each of the days on which a parameter changes.
    private func candidates(_ terms: [[FactTerm]]) -> [Day] {
        if dependsOnDay { return Array(everyDay.dropFirst()) }
        var days = Set(starts)
        days.insert(pack.header.effectiveFrom)
        if let end = pack.header.effectiveTo?.adding(days: 1) { days.insert(end) }
        for (index, start) in starts.enumerated() {
            let next = index + 1 < starts.count ? starts[index + 1] : nil
            for term in terms[index] {
                // What would end after the next change of a parameter ends by the rules that hold then.
                let ends = [term.first, term.last?.adding(days: 1)].compactMap { $0 }
                days.formUnion(ends.filter { day in day >= start && next.map { day < $0 } ?? true })
            }
        }
        return days.filter { $0 > asOf && $0 <= until }.sorted()
    }

    // MARK: Events

    /// What happens between the assessment of the day before, which is as it was on the last day looked at, and that of a
    /// day; nothing where nothing does.
    private mutating func event(
        _ before: Assessment,
        eve: Day,
        _ after: Assessment,
        _ terms: [[FactTerm]]
    ) -> CalendarEvent? {
        let rules = (old: assessor(on: before.asOf).rules, new: assessor(on: after.asOf).rules)
        let comparison = DayComparison(before, after, by: pack)
        let changes = termChanges(terms, from: eve, to: after.asOf) + ruleChanges(rules.old, rules.new)
        let standings = (Standing(before, by: pack), Standing(after, by: pack))
        let kind = VillageEffect.Kind(
            standings.0,
            standings.1,
            ranking: LevelRanking(pack, pack),
            hasDetails: !comparison.sections.isEmpty || !comparison.criteria.isEmpty
        )
        let causes = causes(changes, of: kind, comparison)
        guard !causes.isEmpty else { return nil }
        return CalendarEvent(
            day: after.asOf,
            kind: kind,
            before: standings.0,
            after: standings.1,
            causes: causes,
            sections: comparison.sections,
            criteria: comparison.criteria,
            lastDay: eve
        )
    }

    /// What begins and ends, with what has a part in the effect first.
    ///
    /// Where no part can be told, as when a contradiction ends and other facts count again, everything has one.
    private func causes(
        _ changes: [CalendarCause.Change],
        of kind: VillageEffect.Kind,
        _ comparison: DayComparison
    ) -> [CalendarCause] {
        guard kind != .same else {
            return changes.map { CalendarCause(change: $0, isEffective: $0 == .packBegins || $0 == .packEnds) }
        }
        guard !changes.isEmpty else { return [CalendarCause(change: .rulesOfTheDay, isEffective: true)] }
        let effective = changes.filter(comparison.isEffective)
        guard !effective.isEmpty else { return changes.map { CalendarCause(change: $0, isEffective: true) } }
        return effective.map { CalendarCause(change: $0, isEffective: true) }
            + changes.filter { !comparison.isEffective($0) }.map { CalendarCause(change: $0, isEffective: false) }
    }

    private func termChanges(_ terms: [[FactTerm]], from old: Day, to new: Day) -> [CalendarCause.Change] {
        func period(of day: Day) -> Int { starts.lastIndex { $0 <= day } ?? 0 }
        let (before, after) = (terms[period(of: old)], terms[period(of: new)])
        // Terms are read in their place, since most of them change nothing and a copy is dear.
        return after.indices.compactMap { index in
            switch (before[index].counts(on: old), after[index].counts(on: new)) {
            case (true, false): .ends(fact: after[index].fact, CalendarCause.Backing(after[index].part))
            case (false, true): .begins(fact: after[index].fact, CalendarCause.Backing(after[index].part))
            case (true, true), (false, false): nil
            }
        }
    }

    private func ruleChanges(_ old: DatedRules, _ new: DatedRules) -> [CalendarCause.Change] {
        var changes = pack.parameters.indices.compactMap { index -> CalendarCause.Change? in
            let (before, after) = (old.parameterValues[index], new.parameterValues[index])
            return before == after ? nil : .parameter(index, from: before, to: after)
        }
        if pack.header.effectiveFrom == new.asOf { changes.append(.packBegins) }
        if pack.header.effectiveTo?.adding(days: 1) == new.asOf { changes.append(.packEnds) }
        return changes
    }
}
