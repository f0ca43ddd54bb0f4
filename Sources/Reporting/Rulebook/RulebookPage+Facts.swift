import Certification
import Diagnostics
import FEEL

extension RulebookPage {
    /// The cross-checks: what evidence must not contradict.
    mutating func addChecks() {
        guard !pack.checks.isEmpty else { return }
        addPart(words(Phrases.checks), anchor: "pemeriksaan-silang")
        addParagraph(Prose(words(Phrases.checksHint)))
        let rows = pack.checks.map { check -> (anchor: String?, cells: [Prose]) in
            (nil, [Prose(check.label[language]), condition(check.holds), basis(check.basis)])
        }
        let heads = [Phrases.check, Phrases.mustHold, Phrases.basis].map(words)
        add(.table(caption: words(Phrases.checks), head: heads, rows: rows))
    }

    /// All facts with their questions, in the order of the pack.
    mutating func addFacts() {
        guard !pack.facts.isEmpty else { return }
        addPart(words(Phrases.factIndex), anchor: "data")
        addParagraph(Prose(words(Phrases.factsHint)))
        let users = criteriaByFact
        let rows = pack.facts.indices.map { index -> (anchor: String?, cells: [Prose]) in
            let fact = pack.facts[index]
            let help = fact.help.map { " " + $0[language] } ?? ""
            let cells = [
                Prose(fact.label[language] + " ") + .code(fact.id), Prose(fact.question[language] + help),
                answer(to: fact), Prose(documents(fact)), (users[index] ?? []).joined(separator: ", "),
            ]
            return (Anchors.fact(fact.id), cells)
        }
        let heads = [Phrases.fact, Phrases.question, Phrases.answer, Phrases.documents, Phrases.usedIn].map(words)
        add(.table(caption: words(Phrases.factIndex), head: heads, rows: rows))
    }

    /// The criteria that read each fact, by its index.
    private var criteriaByFact: [Int: [Prose]] {
        var users: [Int: [Prose]] = [:]
        for criterion in pack.criteria {
            for fact in Set(criterion.reads + criterion.needs).sorted() {
                users[fact, default: []].append(.link(criterion.label[language], to: Anchors.rule(criterion.path)))
            }
        }
        return users
    }

    /// What kind of answer a fact takes, within which bounds, and how old it may be.
    private func answer(to fact: Fact) -> Prose {
        let unit = fact.unit.map { " (\($0.word(in: language, isOne: false)))" } ?? ""
        var parts = [Prose(words(Phrases.kind(fact.kind)) + unit)]
        if !fact.options.isEmpty {
            parts.append(Prose(fact.options.map { $0.label[language] }.joined(separator: "; ")))
        }
        if let bound = fact.lowerBound { parts.append("\(words(Phrases.atLeast)) " + names.words(for: bound)) }
        if let bound = fact.upperBound { parts.append("\(words(Phrases.atMost)) " + names.words(for: bound)) }
        if let age = fact.maximumAge { parts.append("\(words(Phrases.notOlderThan)) " + names.words(for: age)) }
        if fact.mayBeAbsent { parts.append(Prose(words(Phrases.mayBeAbsent))) }
        return parts.joined(separator: "; ")
    }
}
