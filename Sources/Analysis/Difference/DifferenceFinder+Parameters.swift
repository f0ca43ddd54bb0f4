import Certification
import Diagnostics
import FEEL

extension DifferenceFinder {
    /// The numbers that rules use.
    mutating func compareParameters() {
        let pairs = pairs(
            old.declaration.parameters,
            new.declaration.parameters,
            .parameter,
            id: \.id,
            label: \.label,
            // A number alone decides nothing; the rules that use it are compared on their own.
            presence: .none
        )
        for (before, after, subject) in pairs {
            text(.label, of: subject, before.label, after.label)
            word(.unit, of: subject, before.unit, after.unit)
            compareValues(before, after, subject)
            let ranges = (before.bounds.map(words), after.bounds.map(words))
            if ranges.0 != ranges.1 {
                note(
                    .range,
                    of: subject,
                    old: ranges.0.map(LocalizedText.init(same:)),
                    new: ranges.1.map(LocalizedText.init(same:)),
                    .none,
                    at: before.bounds?.from.range,
                    after.bounds?.from.range
                )
            }
            if before.mayBeRelaxed != after.mayBeRelaxed {
                let answers = (ChangeWords.yesNo(before.mayBeRelaxed), ChangeWords.yesNo(after.mayBeRelaxed))
                note(.mayBeRelaxed, of: subject, old: answers.0, new: answers.1, .none)
            }
            basis(of: subject, before.basis, after.basis)
        }
    }

    func words(_ bounds: ParameterDeclaration.Bounds) -> String {
        "\(bounds.from.value.words)–\(bounds.to.value.words)"
    }

    /// The values in force, one change for each stretch of days on which they differ.
    private mutating func compareValues(
        _ old: ParameterDeclaration,
        _ new: ParameterDeclaration,
        _ subject: Subject
    ) {
        let raising = directions.raising[old.id.value] ?? .none
        let starts = Set((old.values + new.values).map(\.from)).sorted { first, second in
            guard let second else { return false }
            return first.map { $0 < second } ?? true
        }
        for start in starts {
            let (before, after) = (old.valueInForce(on: start), new.valueInForce(on: start))
            guard let before, let after, before.value != after.value else { continue }
            let rises = before.value.isLess(than: after.value)
            note(
                .value,
                of: subject,
                detail: starts.count > 1 ? start?.description : nil,
                old: LocalizedText(same: before.value.words),
                new: LocalizedText(same: after.value.words),
                rises.map { $0 ? raising : raising.reversed } ?? .unclear,
                at: before.range,
                after.range
            )
        }
    }
}

extension ParameterDeclaration {
    /// The value in force on a day, as the compiled parameter has it; nothing as the day for the time before all days.
    fileprivate func valueInForce(on day: Day?) -> Located<Value>? {
        let ordered = values.sorted { first, second in
            guard let later = second.from else { return false }
            return first.from.map { $0 < later } ?? true
        }
        let begun = ordered.last { dated in
            guard let from = dated.from else { return true }
            return day.map { from <= $0 } ?? false
        }
        return (begun ?? ordered.first)?.value
    }
}
