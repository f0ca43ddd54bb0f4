import Analysis
import Certification
import Diagnostics
import FEEL

/// What settles one village's level, in the words of one language; whoever prints them escapes them.
struct SettlingReading {
    let settling: LevelSettling
    let rules: DatedRules
    let language: Language

    private var pack: RulePack { rules.pack }
    private var notation: Notation { Notation(language: language) }

    /// What is asked, how the level stands, and how much is open: a sentence each.
    var head: [String] {
        var lines = [Phrases.askedAt(settling.assurance)[language], standing]
        if !settling.facts.isEmpty {
            lines.append(Phrases.openQuestions(settling.facts.count, points(settling.openPoints))[language])
        }
        if settling.isSettled { lines.append(Phrases.nothingToAnswer[language]) }
        let asked = pack.header.designationAssurance
        if settling.assurance < asked { lines.append(Phrases.notProven(asked)[language]) }
        return lines
    }

    private var standing: String {
        if settling.hasFault { return Phrases.ruleFault[language] }
        guard settling.isSettled else {
            let possible = settling.possible.map(quoted) ?? Phrases.nothing[language]
            return Phrases.stillOpen(certain: settling.certain.map(quoted), possible: possible)[language]
        }
        if let target = settling.target {
            let isReached = settling.certain.map { $0 <= target } ?? false
            return (isReached ? Phrases.targetCertain(quoted(target)) : Phrases.targetLost(quoted(target)))[language]
        }
        return (settling.certain.map { Phrases.settledAs(quoted($0)) } ?? Phrases.noLevelPossible)[language]
    }

    private func quoted(_ level: Int) -> String { "“\(pack.levels[level].label[language])”" }

    func points(_ points: Fraction) -> String { notation.rounded(points, decimals: 1) }

    func points(_ closing: LevelSettling.Closing) -> String {
        notation.range(ScoreRange(closing.least, closing.most))
    }

    // MARK: Quickest sets

    /// What is settled and with how many answers.
    func title(_ quickest: LevelSettling.Quickest) -> String {
        let result =
            switch quickest.result {
            case .final(let level): Phrases.result(final: quoted(level))
            case .noLevel: Phrases.resultNoLevel
            case .certain(let level): Phrases.result(certain: quoted(level))
            case .lost(let level): Phrases.result(lost: quoted(level))
            }
        let count = Phrases.answers(
            quickest.size,
            atLeast: quickest.isSmallest ? nil : quickest.atLeast,
            isFound: quickest.count > 0
        )
        return "\(result[language]): \(count[language])"
    }

    /// How many choices there are, and what the first one closes.
    func detail(_ quickest: LevelSettling.Quickest) -> String? {
        guard let first = quickest.sets.first else { return nil }
        let choices = Phrases.choices(quickest.count, isComplete: quickest.isComplete)[language]
        return "\(choices); \(Phrases.closes(points(first.closed))[language])"
    }

    /// The questions of a set with an answer to each.
    func answers(_ set: LevelSettling.AnswerSet) -> [(question: String, answer: String)] {
        set.answers.map { (question($0.fact), answer($0)) }
    }

    /// How another set differs from the first.
    func instead(_ set: LevelSettling.AnswerSet, of first: LevelSettling.AnswerSet) -> String {
        let (mine, others) = (set.answers.map(\.fact), first.answers.map(\.fact))
        let added = set.answers.filter { !others.contains($0.fact) }.map { "\(label($0.fact)): \(answer($0))" }
        let left = others.filter { !mine.contains($0) }.map(label).joined(separator: ", ")
        let words = Phrases.instead(left, added.joined(separator: "; "))[language]
        return "\(words) (\(Phrases.closes(points(set.closed))[language]))"
    }

    func question(_ fact: Int) -> String { pack.facts[fact].question[language] }

    func label(_ fact: Int) -> String { pack.facts[fact].label[language] }

    private func answer(_ answer: LevelSettling.AnswerSet.Answer) -> String {
        let fact = pack.facts[answer.fact]
        func words(_ value: Value) -> String {
            if fact.kind == .text, value != .null { return Phrases.filledIn[language] }
            return notation.value(value, of: fact)
        }
        guard let claim = answer.claim else { return words(answer.value) }
        return "\(words(answer.value)) (\(Phrases.villageSays(words(claim))[language]))"
    }

    /// How the answers of the quickest sets were chosen.
    var quickestHelp: String {
        let help = Phrases.quickestHelp[language]
        return settling.assurance == .claimed ? help : "\(help) \(Phrases.answersAsClaimed[language])"
    }

    // MARK: Deciding sets

    /// How many questions decide, and how many choices of them there are.
    func title(_ deciding: LevelSettling.Deciding) -> [String] {
        guard !deciding.sets.isEmpty else {
            return [(deciding.isProven ? Phrases.nothingDecides : Phrases.nothingKnownToDecide)[language]]
        }
        let count = deciding.sets.first?.facts.count ?? 0
        let words = Phrases.decidedBy(count, of: settling.facts.count, isProven: deciding.isProven)[language]
        guard deciding.sets.count > 1 || !deciding.isComplete else { return [words] }
        return [words, Phrases.setsThatDecide(deciding.sets.count, isComplete: deciding.isComplete)[language]]
    }

    /// The questions of each choice beyond those of every one.
    func choices(_ deciding: LevelSettling.Deciding) -> [(title: String, questions: [String])] {
        guard deciding.sets.count > 1 else { return [] }
        return deciding.sets.enumerated().map { number, set in
            let closing = set.closing.map { " (\(Phrases.closes(points($0))[language]))" } ?? ""
            let rest = set.facts.filter { !deciding.core.contains($0) }
            return (Phrases.choice(number + 1)[language] + closing, rest.map(question))
        }
    }

    /// The open facts that belong to no deciding set.
    func notNeeded(_ deciding: LevelSettling.Deciding) -> [String] {
        guard deciding.isComplete, !deciding.sets.isEmpty else { return [] }
        let needed = Set(deciding.sets.flatMap(\.facts))
        return settling.facts.map(\.fact).filter { !needed.contains($0) }.sorted().map(question)
    }

    // MARK: All questions

    /// The names of the columns of ``rows``.
    var rowHead: [String] {
        [Phrases.pointsClosed, Phrases.decides, Phrases.forLevels, Phrases.question, Phrases.whyOpen].map {
            $0[language]
        }
    }

    /// Each open fact: what it closes alone, whether it decides, for which levels it matters, its question, why it is open.
    var rows: [[String]] {
        settling.facts.map { fact in
            [
                fact.closing.map { points($0) } ?? "?", decides(fact.fact),
                fact.levels.map { "\($0 + 1)" }.joined(separator: ", "),
                question(fact.fact), fact.reason.words(in: pack, language),
            ]
        }
    }

    /// What stands below the rows: the levels by their numbers, and which answers weren't tried.
    var notes: [String] {
        let levels = Set(settling.facts.flatMap(\.levels)).sorted()
        let names = levels.map { "\($0 + 1) = \(quoted($0))" }.joined(separator: "; ")
        let untried = settling.untried.map(label).joined(separator: "; ")
        return (levels.isEmpty ? [] : ["\(Phrases.forLevels[language]): \(names)"])
            + (untried.isEmpty ? [] : [Phrases.untried(untried)[language]])
    }

    private func decides(_ fact: Int) -> String {
        guard let deciding = settling.deciding, !deciding.sets.isEmpty else { return Phrases.never[language] }
        if deciding.sets.allSatisfy({ $0.facts.contains(fact) }) { return Phrases.always[language] }
        let isOne = deciding.sets.contains { $0.facts.contains(fact) }
        return (isOne ? Phrases.alternatively : Phrases.never)[language]
    }
}
