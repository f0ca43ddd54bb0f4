import Certification
import Diagnostics
import FEEL

extension RulebookPage {
    /// What villages can do, in the order of the pack.
    mutating func addActions() {
        guard !pack.actions.isEmpty else { return }
        addPart(words(Phrases.actions), anchor: "tindakan")
        addParagraph(Prose(words(Phrases.actionsHint)))
        let rows = pack.actions.map { action -> (anchor: String?, cells: [Prose]) in
            let cells = [
                Prose(action.label[language] + " ") + .code(action.id), Prose(action.by[language]), effort(action),
                action.effects.map { words(for: $0) }.joined(separator: "; "), basis(action.basis),
            ]
            return (Anchors.action(action.id), cells)
        }
        let heads = [Phrases.action, Phrases.doneBy, Phrases.effort, Phrases.leadsTo, Phrases.basis].map(words)
        add(.table(caption: words(Phrases.actions), head: heads, rows: rows))
    }

    /// The months with their range, the cost, and what comes first.
    private func effort(_ action: Action) -> Prose {
        let words = Prose("\(PlanPhrases.months(action)[language]), \(PlanPhrases.cost(action.cost)[language])")
        guard !action.after.isEmpty else { return words }
        let earlier = action.after.map { index in
            Prose.link(pack.actions[index].label[language], to: Anchors.action(pack.actions[index].id))
        }
        return words + "; \(self.words(Phrases.comesAfter)) " + earlier.joined(separator: ", ")
    }

    /// A fact, and what becomes of it.
    private func words(for effect: Action.Effect) -> Prose {
        let fact = pack.facts[effect.fact]
        let name = Prose.link(fact.label[language], to: Anchors.fact(fact.id)) + ": "
        switch effect.change {
        case .becomes(let value): return name + notation.value(value, of: fact)
        case .includes(let options): return name + notation.value(.list(options.map { .string($0) }), of: fact)
        case .becomesResult(let program): return name + amount(program)
        case .atLeast(let program): return name + "\(words(Phrases.atLeast)) " + amount(program)
        case .atMost(let program): return name + "\(words(Phrases.atMost)) " + amount(program)
        case .expects(let program): return name + "\(words(Phrases.foundOut)) " + amount(program)
        }
    }

    /// A value in words, or as it is written.
    private func amount(_ program: Program) -> Prose { expressions.measure(program) ?? .code(oneLine(program)) }
}
