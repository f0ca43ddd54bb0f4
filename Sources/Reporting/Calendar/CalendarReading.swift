import Analysis
import Certification
import Diagnostics
import FEEL

/// A calendar in the words of one language; its texts are plain, whoever prints them escapes them.
struct CalendarReading {
    /// Causes of one kind, whose facts are named together.
    struct CauseGroup {
        /// What begins or ends: `data per 30 September 2025 menjadi usang, …`.
        let words: String
        /// The first of them, which stands for all.
        let first: CalendarCause
        /// The labels of the facts, in the order of the pack; of a rule that reads the day, those of the criteria that
        /// change; empty for what is neither.
        let subjects: [String]
        /// The village's level, scores or criteria change by it.
        var isEffective: Bool { first.isEffective }
    }

    /// How many facts or criteria are named before the rest is counted.
    private static let shownSubjects = 4

    let pack: RulePack
    let language: Language

    var notation: Notation { Notation(language: language) }

    /// A village's name and code.
    func name(_ calendar: VillageCalendar) -> String {
        "\(calendar.evidence.village.name) (\(calendar.evidence.village.code.text))"
    }

    /// From when to when is looked, and that nothing is renewed.
    func time(_ calendar: VillageCalendar) -> String {
        Phrases.ahead(notation.day(calendar.asOf), notation.day(calendar.until))[language]
    }

    // MARK: Levels and scores

    /// All three levels on the as-of date: `terbukti: Desa migran maju; klaim: …; masih dapat dicapai: …`.
    func standing(_ standing: Standing) -> String {
        levels(standing).map { "\($0.name): \($0.words)" }.joined(separator: "; ")
    }

    /// What becomes of the levels, or that they stay.
    func levels(of event: CalendarEvent) -> String {
        let pairs = zip(levels(event.before), levels(event.after)).filter { $0.id != $1.id }
        guard !pairs.isEmpty else { return Phrases.sameLevel[language] }
        return pairs.map { "\($0.name): \($0.words) → \($1.words)" }.joined(separator: "; ")
    }

    private func levels(_ standing: Standing) -> [(name: String, id: String?, words: String)] {
        [
            (Phrases.proven(pack.header.designationAssurance), standing.certain), (Phrases.claim, standing.claimed),
            (Phrases.inReach, standing.reachable),
        ].map { name, id in
            let label = pack.levels.first { $0.id == id }?.label
            return (name[language], id, (label ?? Phrases.noLevel(of: standing))[language])
        }
    }

    /// The sections whose score changes: `EMAS pillars 86.9 → 60.0–86.9; …`.
    func scores(of event: CalendarEvent) -> String {
        event.sections.map { section in
            let isProven = section.before != section.after
            let (before, after) =
                isProven ? (section.before, section.after) : (section.claimedBefore, section.claimedAfter)
            let ends = [before.low, before.high, after.low, after.high]
            let group = pack.groups[section.group]
            let scores = [before, after].map { notation.score($0, by: group.aggregate, apartFrom: ends) }
            let claim = isProven ? "" : " (\(Phrases.claim[language]))"
            return "\(group.label[language]) \(scores.joined(separator: " → "))\(claim)"
        }.joined(separator: "; ")
    }

    // MARK: Causes

    /// The causes of a day, those in the same words together.
    func groups(of event: CalendarEvent) -> [CauseGroup] {
        var groups: [(words: String, causes: [CalendarCause])] = []
        for cause in event.causes {
            let words = words(cause.change, lastDay: event.lastDay)
            let same = groups.firstIndex { $0.words == words && $0.causes[0].isEffective == cause.isEffective }
            if let same { groups[same].causes.append(cause) } else { groups.append((words, [cause])) }
        }
        return groups.map { group in
            var seen: Set<Int> = []
            let facts = group.causes.compactMap(\.fact).filter { seen.insert($0).inserted }
            let first = group.causes[0]
            let subjects =
                first.change == .rulesOfTheDay
                ? event.criteria.map { pack.criteria[$0].label[language] }
                : facts.map { pack.facts[$0].label[language] }
            return CauseGroup(words: group.words, first: first, subjects: subjects)
        }
    }

    /// A group with the first of its facts: `Perdes 5/2023 runs out, last valid day …: Perdes, Perdes number`.
    func sentence(_ group: CauseGroup) -> String {
        guard !group.subjects.isEmpty else { return group.words }
        let rest = group.subjects.count - Self.shownSubjects
        let names = group.subjects.prefix(Self.shownSubjects).joined(separator: ", ")
        return "\(group.words): \(names)" + (rest > 0 ? Phrases.andOthers(rest)[language] : "")
    }

    private func words(_ change: CalendarCause.Change, lastDay: Day) -> String {
        switch change {
        case .ends(_, let backing): ends(backing, notation.day(lastDay))[language]
        case .begins(_, let backing): begins(backing)[language]
        case .parameter(let index, let before, let after):
            Phrases.parameterChanges(
                pack.parameters[index].label[language],
                notation.value(before, of: pack.parameters[index]),
                notation.value(after, of: pack.parameters[index])
            )[language]
        case .packBegins: Phrases.packInForce[language]
        case .packEnds: Phrases.packOver[language]
        case .rulesOfTheDay: Phrases.rulesOfTheDay[language]
        }
    }

    private func ends(_ backing: CalendarCause.Backing, _ last: String) -> LocalizedText {
        switch backing {
        case .value(let day): Phrases.growsOld(notation.day(day), last)
        case .verification(let found): Phrases.verificationGrowsOld(found.by, notation.day(found.on), last)
        case .document(let document): Phrases.runsOut(name(document), last)
        }
    }

    private func begins(_ backing: CalendarCause.Backing) -> LocalizedText {
        switch backing {
        case .value(let day): Phrases.begins(dataOf: notation.day(day))
        case .verification(let verification): Phrases.begins(verificationBy: verification.by)
        case .document(let document): Phrases.begins(document: name(document))
        }
    }

    private func name(_ document: Document) -> String {
        [document.kind, document.number].compactMap { $0 }.joined(separator: " ")
    }
}
