import Certification
import Diagnostics
import FEEL

/// Says why something came out of a rule test as it did: the values that were read, and what they are compared with.
struct RuleTestReasons {
    /// The most members of a group that are named.
    private static let mostMembers = 12

    let comparison: RuleTestComparison

    private var pack: RulePack { comparison.pack }
    private var evaluation: Evaluation { comparison.evaluation }

    /// Why a criterion or group has its outcome and score.
    func notes(on child: Group.Child) -> [Diagnostic.Note] {
        switch child {
        case .criterion(let index): notes(onCriterion: index)
        case .group(let index): [members(of: pack.groups[index])]
        }
    }

    private func notes(onCriterion index: Int) -> [Diagnostic.Note] {
        let criterion = pack.criteria[index]
        let result = evaluation.criteria[index]
        var notes: [Diagnostic.Note] = []
        if let applies = criterion.applies { notes.append(.valuesRead(values(in: applies), at: place(of: applies))) }
        if result.outcome != .notApplicable {
            let program = criterion.test.program
            notes.append(.valuesRead(values(in: program), at: place(of: program)))
        }
        if case .number(let number)? = result.measure { notes.append(.measured(number.description)) }
        if !criterion.needs.isEmpty { notes.append(.needed(criterion.needs.map(value(ofSlot:)))) }
        if let failure = result.failure {
            notes.append(.failed(failure.kind, at: criterion.test.program.range(of: failure.node)))
        }
        return notes
    }

    private func members(of group: Group) -> Diagnostic.Note {
        let members = group.members.map { member in
            let score = comparison.score(of: member.child)
            return (
                path: comparison.path(of: member.child),
                outcome: comparison.outcome(of: member.child),
                score: score.map(Self.text) ?? "–"
            )
        }
        return .members(Array(members.prefix(Self.mostMembers)), more: max(0, members.count - Self.mostMembers))
    }

    /// What stands between the results and a level: of the lowest level up to it that doesn't hold, what is false.
    func notes(onLevel level: Int?, _ figure: RuleTestExpectation.LevelFigure) -> [Diagnostic.Note] {
        guard let level else { return [] }
        let slots = evaluation.levelSlots(upperEnds: figure == .reachable, rules: comparison.rules)
        for index in (level..<pack.levels.count).reversed() {
            let explanation = pack.levels[index].requires.explain(slots, asOf: comparison.rules.asOf)
            let parts = falseParts(of: explanation)
            guard parts.isEmpty else {
                return parts.map { part in
                    Diagnostic.Note.unfulfilled(pack.levels[index].id, part.text, values(under: part), at: part.range)
                }
            }
        }
        return []
    }

    /// The smallest conditions joined by `and` and `or` that are false.
    private func falseParts(of part: Explanation) -> [Explanation] {
        guard part.value == .boolean(false) else { return [] }
        let conditions = part.children.filter { child in
            if case .boolean = child.value { child.text.contains(" ") || child.children.isEmpty } else { false }
        }
        let inner = conditions.flatMap(falseParts)
        return inner.isEmpty ? [part] : inner
    }

    /// The names in a part with their values.
    private func values(under part: Explanation) -> [String] {
        guard !part.children.isEmpty else { return [] }
        return part.children.flatMap { child in
            child.children.isEmpty && child.text != child.value.description
                ? ["\(child.text) = \(Self.text(child.value))"] : values(under: child)
        }
    }

    // MARK: Values

    private func values(in program: Program) -> [LocalizedText] { program.reads.map(value(ofSlot:)) }

    /// `pmi.total = 412`, or that it is unknown and why.
    private func value(ofSlot slot: Int) -> LocalizedText {
        if slot > pack.villageKindSlot {
            let index = slot - pack.slot(ofParameter: 0)
            let value = Self.text(comparison.rules.parameterValues[index])
            return LocalizedText(same: "\(pack.parameters[index].id) = \(value)")
        }
        guard slot < pack.villageKindSlot else {
            return LocalizedText(same: "village.kind = \(comparison.assessment.evidence.village.code.kind.rawValue)")
        }
        let id = pack.facts[slot].id
        switch evaluation.facts[slot] {
        case .known(let value): return LocalizedText(same: "\(id) = \(Self.text(value))")
        case .unknown(let reason):
            let words = reason.testWords
            return LocalizedText(
                id: "\(id) tidak diketahui (\(words.indonesian))",
                en: "\(id) unknown (\(words.english))"
            )
        }
    }

    private func place(of program: Program) -> SourceRange { program.range(of: -1) }

    /// A value as test files write it.
    private static func text(_ value: Value) -> String {
        switch value {
        case .null: "null"
        case .boolean(let truth): truth ? "ya" : "tidak"
        case .string(let text): text
        case .date(let day): day.description
        case .list(let items): "[" + items.map(text).joined(separator: ", ") + "]"
        case .yearMonthDuration(let duration): duration.description
        case .dayTimeDuration(let duration): duration.description
        default: value.description
        }
    }

    /// A score with as many decimals as show it, four at most: `66.6667`, `40–80`.
    static func text(_ score: ScoreRange) -> String {
        score.isCertain ? text(score.low) : "\(text(score.low))–\(text(score.high))"
    }

    private static func text(_ score: Fraction) -> String {
        var text = Substring(score.rounded(decimals: 4))
        while text.hasSuffix("0") { text.removeLast() }
        return String(text.hasSuffix(".") ? text.dropLast() : text)
    }
}

extension UnknownReason {
    /// Why a fact is unknown, for the author of a test.
    fileprivate var testWords: LocalizedText {
        switch self {
        case .missing: LocalizedText(id: "tidak ditulis", en: "not written")
        case .refused: LocalizedText(id: "isian ditolak", en: "refused")
        case .notYet(let day):
            LocalizedText(id: "bertanggal \(day), sesudah 'as of'", en: "dated \(day), after 'as of'")
        case .stale(_, let last): LocalizedText(id: "usang sejak \(last)", en: "stale since \(last)")
        case .expired(let kind, _, let last):
            LocalizedText(id: "\(kind) habis masa berlakunya pada \(last)", en: "\(kind) expired on \(last)")
        case .belowAssurance(let assurance):
            LocalizedText(id: "baru '\(assurance.rawValue)'", en: "only '\(assurance.rawValue)'")
        case .conflicting: LocalizedText(id: "sumbernya berbeda-beda", en: "its sources disagree")
        case .contradictory: LocalizedText(id: "bertentangan dengan data lain", en: "contradicts other data")
        }
    }
}
