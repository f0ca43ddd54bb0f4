import Certification
import Diagnostics

extension DifferenceFinder {
    /// What villages are asked.
    mutating func compareFacts() {
        let pairs = pairs(
            old.declaration.facts,
            new.declaration.facts,
            .fact,
            id: \.id,
            label: \.label,
            // A fact alone decides nothing; the rules that read it are compared on their own.
            presence: .none
        )
        for (before, after, subject) in pairs {
            word(.type, of: subject, before.type.value.rawValue, after.type.value.rawValue, .unclear)
            word(.unit, of: subject, before.unit, after.unit)
            text(.label, of: subject, before.label, after.label)
            text(.question, of: subject, before.question, after.question)
            text(.help, of: subject, before.help, after.help)
            // What lies outside the bounds is refused, and so unknown.
            let narrowing = narrowing(before.id.value)
            quantity(
                .atLeast,
                of: subject,
                before.lowerBound,
                after.lowerBound,
                raising: narrowing,
                presence: narrowing
            )
            quantity(
                .atMost,
                of: subject,
                before.upperBound,
                after.upperBound,
                raising: narrowing.reversed,
                presence: narrowing
            )
            quantity(
                .maximumAge,
                of: subject,
                before.maximumAge,
                after.maximumAge,
                raising: narrowing.reversed,
                presence: narrowing
            )
            if before.mayBeAbsent != after.mayBeAbsent {
                note(
                    .mayBeAbsent,
                    of: subject,
                    old: ChangeWords.yesNo(before.mayBeAbsent),
                    new: ChangeWords.yesNo(after.mayBeAbsent),
                    .unclear
                )
            }
            compareDocuments(before, after, subject, narrowing)
            compareOptions(before, after, subject)
        }
    }

    /// Which way it goes when less evidence of a fact counts.
    ///
    /// What doesn't count proves nothing. But it contradicts nothing either: where a cross-check compares it with other facts,
    /// those can count again.
    private func narrowing(_ fact: String) -> PackChange.Direction {
        let check = old.pack.firstCheck(comparing: fact) ?? new.pack.firstCheck(comparing: fact)
        return check == nil ? .stricter : .unclear
    }

    private mutating func compareDocuments(
        _ old: FactDeclaration,
        _ new: FactDeclaration,
        _ subject: Subject,
        _ narrowing: PackChange.Direction
    ) {
        let before = Dictionary(old.documents.map { ($0.kind.value, $0) }) { first, _ in first }
        let kinds = Set(new.documents.map(\.kind.value))
        for document in new.documents {
            let kind = document.kind
            if let partner = before[kind.value] {
                quantity(
                    .validity,
                    of: subject,
                    detail: kind.value,
                    partner.validity,
                    document.validity,
                    raising: narrowing.reversed,
                    presence: narrowing
                )
            } else {
                // The first kinds that are named shut out every other document.
                let direction: PackChange.Direction =
                    old.documents.isEmpty ? narrowing : document.validity == nil ? narrowing.reversed : .unclear
                note(.documents, of: subject, new: LocalizedText(same: kind.value), direction, at: nil, kind.range)
            }
        }
        for document in old.documents where !kinds.contains(document.kind.value) {
            let kind = document.kind
            let direction: PackChange.Direction =
                new.documents.isEmpty ? narrowing.reversed : document.validity == nil ? narrowing : .unclear
            note(.documents, of: subject, old: LocalizedText(same: kind.value), direction, at: kind.range)
        }
    }

    private mutating func compareOptions(_ old: FactDeclaration, _ new: FactDeclaration, _ subject: Subject) {
        let before = Dictionary(old.options.map { ($0.id.value, $0) }) { first, _ in first }
        let ids = Set(new.options.map(\.id.value))
        for option in new.options {
            if let partner = before[option.id.value] {
                text(.options, of: subject, partner.label, option.label, detail: option.id.value)
            } else {
                note(
                    .options,
                    of: subject,
                    detail: option.id.value,
                    new: option.label,
                    .unclear,
                    at: nil,
                    option.id.range
                )
            }
        }
        for option in old.options where !ids.contains(option.id.value) {
            note(.options, of: subject, detail: option.id.value, old: option.label, .unclear, at: option.id.range)
        }
    }

    /// What evidence must not contradict.
    mutating func compareChecks() {
        let pairs = pairs(
            old.declaration.checks,
            new.declaration.checks,
            .check,
            id: \.id,
            label: \.label,
            // A fact that contradicts another is unknown: the level that is certain can only fall by it.
            presence: .unclear
        )
        for (before, after, subject) in pairs {
            text(.label, of: subject, before.label, after.label)
            expression(.holds, of: subject, before.holds, after.holds)
            basis(of: subject, before.basis, after.basis)
        }
    }
}
