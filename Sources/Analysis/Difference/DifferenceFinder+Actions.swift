import Certification
import Diagnostics

extension DifferenceFinder {
    /// What villages can do; plans change by it, and no result.
    mutating func compareActions() {
        let pairs = pairs(
            old.declaration.actions,
            new.declaration.actions,
            .action,
            id: \.id,
            label: \.label,
            presence: .none
        )
        for (before, after, subject) in pairs {
            text(.label, of: subject, before.label, after.label)
            text(.by, of: subject, before.by, after.by)
            word(.months, of: subject, before.effort.months.value.words, after.effort.months.value.words)
            word(.range, of: subject, before.effort.range.map(words), after.effort.range.map(words))
            word(.cost, of: subject, before.effort.cost.rawValue, after.effort.cost.rawValue)
            word(.after, of: subject, names(before.after), names(after.after))
            compareEffects(before, after, subject)
            basis(of: subject, before.basis, after.basis)
        }
    }

    private func names(_ ids: [Located<String>]) -> String? {
        ids.isEmpty ? nil : ids.map(\.value).joined(separator: ", ")
    }

    /// The facts an action establishes, each with what becomes of it.
    private mutating func compareEffects(
        _ old: ActionDeclaration,
        _ new: ActionDeclaration,
        _ subject: Subject
    ) {
        let before = Dictionary(old.effects.map { ($0.fact.value, $0) }) { first, _ in first }
        let facts = Set(new.effects.map(\.fact.value))
        let gone = old.effects.filter { !facts.contains($0.fact.value) }.map { ($0, ActionDeclaration.Effect?.none) }
        let pairs =
            new.effects.map { (before[$0.fact.value], ActionDeclaration.Effect?.some($0)) } + gone.map { ($0, $1) }
        for (first, second) in pairs where first?.change.value.words != second?.change.value.words {
            note(
                .establishes,
                of: subject,
                detail: (second ?? first)?.fact.value,
                old: first.map { LocalizedText(same: $0.change.value.words) },
                new: second.map { LocalizedText(same: $0.change.value.words) },
                .none,
                at: first?.fact.range,
                second?.fact.range
            )
        }
    }
}

extension ActionDeclaration.Change {
    /// The change as it is written, on one line.
    fileprivate var words: String {
        switch self {
        case .becomes(let text): "is \(text.value.text)"
        case .atLeast(let text): "at least \(text.value.text)"
        case .atMost(let text): "at most \(text.value.text)"
        case .expects(let text): "expect \(text.value.text)"
        case .includes(let options): "includes \(options.map(\.value).joined(separator: ", "))"
        }
    }
}
