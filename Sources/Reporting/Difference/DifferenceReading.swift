import Analysis
import Certification
import Diagnostics

/// A difference in the words of one language; its texts are plain, whoever prints them escapes them.
struct DifferenceReading {
    let report: DifferenceReport
    let language: Language

    var notation: Notation { Notation(language: language) }

    private var packs: (old: RulePack, new: RulePack) { (report.difference.old.pack, report.difference.new.pack) }

    /// `Changes of the rules dme-2025: 0.1.0 → 0.2.0`.
    var title: String {
        let (before, after) = (packs.old.header, packs.new.header)
        let name = before.id == after.id ? after.id : "\(before.id) → \(after.id)"
        let versions = before.version == after.version ? after.version : "\(before.version) → \(after.version)"
        return "\(Phrases.ruleChanges[language]) \(name): \(versions)"
    }

    /// `5 changes: 2 stricter, 1 more lenient`.
    var summary: String {
        let changes = report.difference.changes
        guard !changes.isEmpty else { return Phrases.noRuleChanges[language] }
        let parts = PackChange.Direction.allCases.compactMap { direction -> String? in
            let count = report.difference.count(direction)
            return count == 0 ? nil : Phrases.direction(direction, count)[language]
        }
        return "\(Phrases.changeCount(changes.count)[language]): \(parts.joined(separator: ", "))"
    }

    /// The changes that can change a result.
    var weighty: [PackChange] { report.difference.changes.filter { $0.direction != .none } }
    /// The others.
    var light: [PackChange] { report.difference.changes.filter { $0.direction == .none } }

    /// What a change is of, by name and by id: `Score at which a pillar is met (parameter 'ambang_pilar')`.
    func subject(_ change: PackChange) -> String { "\(change.label[language]) (\(change.subject[language]))" }

    /// What changed of an item: `value 60 → 65`, or its name where it came or went.
    func transition(_ change: PackChange) -> String {
        let what = change.what[language]
        guard let transition = change.transition?[language] else { return what }
        return "\(what): \(transition)"
    }

    /// The places of a change, in the old and in the new edition: `a/levels.yaml:12, b/levels.yaml:14`.
    func places(_ change: PackChange) -> String {
        [change.oldPlace, change.newPlace].compactMap { place in
            place.map { "\($0.file.path):\($0.file.position(at: $0.offsets.lowerBound).line)" }
        }.joined(separator: ", ")
    }

    // MARK: Villages

    /// How many villages there are of each kind, most weighty first.
    func counts(_ effect: PackEffect) -> [(words: String, count: Int)] {
        VillageEffect.Kind.allCases.compactMap { kind in
            effect.counts[kind].map { (Phrases.effect(kind)[language], $0) }
        }
    }

    /// What the title of the part on villages says.
    func villagesTitle(_ villages: DifferenceReport.Villages) -> String {
        Phrases.effectOn(villages.effect.villageCount, notation.day(villages.asOf))[language]
    }

    /// What could not be compared, or only in part.
    func remarks(_ villages: DifferenceReport.Villages) -> [String] {
        let facts = villages.effect.factsOfOneEdition.sorted { $0.key < $1.key }.map {
            Phrases.ofOneEdition($0.key, $0.value)[language]
        }
        return (villages.unusableCount > 0 ? [Phrases.unusable(villages.unusableCount)[language]] : []) + facts
    }

    /// A village's name and code.
    func name(_ effect: VillageEffect) -> String { "\(effect.village.name) (\(effect.village.code.text))" }

    /// Where a village stands, by proof, or by its claims where only those changed.
    func standing(_ standing: Standing, of kind: VillageEffect.Kind) -> String {
        switch kind {
        case .claimRises, .claimFalls, .claimChanges:
            return "\(Phrases.claim[language]): \(label(standing.claimed) ?? Phrases.noLevel(of: standing)[language])"
        case .reachChanges:
            return Phrases.stillReachable(label(standing.reachable) ?? Phrases.nonePossible[language])[language]
        default:
            return label(standing.certain) ?? Phrases.noLevel(of: standing)[language]
        }
    }

    private func label(_ level: String?) -> String? {
        guard let level else { return nil }
        let found = (packs.new.levels + packs.old.levels).first { $0.id == level }
        return found?.label[language] ?? level
    }

    /// Which changes made the level another; the criteria that changed where no single one did.
    func cause(_ effect: VillageEffect) -> String {
        guard let reason = effect.reason else { return criteria(effect) }
        if reason.alone.count == 1 { return words(reason.alone[0]) }
        if !reason.alone.isEmpty {
            return "\(Phrases.eachAlone[language]): \(reason.alone.map(words).joined(separator: "; "))"
        }
        if !reason.needed.isEmpty {
            return "\(Phrases.neededTogether[language]): \(reason.needed.map(words).joined(separator: "; "))"
        }
        return "\(Phrases.combined[language]). \(criteria(effect))"
    }

    private func words(_ cause: FlipReason.Cause) -> String {
        guard let first = cause.changes.first else { return cause.path }
        let transitions = cause.changes.map(transition)
        return "\(subject(first)): \(transitions.joined(separator: ", "))"
    }

    /// The criteria whose outcome changed, at most some.
    func criteria(_ effect: VillageEffect) -> String {
        let shown = effect.criteria.prefix(Self.shownCriteria).map { criterion in
            "\(criterion.path) \(outcomes(criterion))"
        }
        guard !shown.isEmpty else { return "" }
        let rest = effect.criteria.count - shown.count
        let more = rest > 0 ? ", \(Phrases.andMore(rest)[language])" : ""
        return "\(Phrases.outcomesChanged[language]): \(shown.joined(separator: ", "))\(more)"
    }

    private static let shownCriteria = 5

    private func outcomes(_ criterion: VillageEffect.CriterionOutcome) -> String {
        let isProven = criterion.old != criterion.new
        let (before, after) = isProven ? (criterion.old, criterion.new) : (criterion.oldClaimed, criterion.newClaimed)
        let words = [
            before.map { Phrases.outcome($0)[language] } ?? Phrases.newOne[language],
            after.map { Phrases.outcome($0)[language] } ?? Phrases.gone[language],
        ]
        let claim = isProven ? "" : " (\(Phrases.claim[language]))"
        return words.joined(separator: " → ") + claim
    }

    /// The sections whose score changed: `EMAS pillars 86.9 → 81.2`.
    func scores(_ effect: VillageEffect) -> String {
        effect.sections.map { section in
            let isProven = section.old != section.new
            let scores = isProven ? (section.old, section.new) : (section.oldClaimed, section.newClaimed)
            let claim = isProven ? "" : " (\(Phrases.claim[language]))"
            return "\(section.label[language]) \(scoreChange(scores.0, scores.1, by: aggregate(section.path)))\(claim)"
        }.joined(separator: ", ")
    }

    private func aggregate(_ section: String) -> Aggregate {
        (packs.new.groups + packs.old.groups).first { $0.path == section }?.aggregate ?? .weightedMean
    }

    private func scoreChange(_ old: ScoreRange?, _ new: ScoreRange?, by aggregate: Aggregate) -> String {
        let ends = [old, new].compactMap { $0 }.flatMap { [$0.low, $0.high] }
        let words = [old, new].map { $0.map { notation.score($0, by: aggregate, apartFrom: ends) } ?? "–" }
        return words.joined(separator: " → ")
    }
}
