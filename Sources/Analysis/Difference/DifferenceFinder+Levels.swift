import Certification
import Diagnostics

extension DifferenceFinder {
    /// What a village can be found to be.
    mutating func compareLevels() {
        let (before, after) = (old.declaration.levels, new.declaration.levels)
        let pairs = pairs(before, after, .level, id: \.id, label: \.label, presence: .unclear)
        for (before, after, subject) in pairs {
            text(.label, of: subject, before.label, after.label)
            text(.description, of: subject, before.description, after.description)
            expression(.requires, of: subject, before.requires, after.requires, direction: ConditionDirection.of)
            basis(of: subject, before.basis, after.basis)
        }
        guard let first = after.first else { return }
        let subject = Subject(
            item: .level,
            path: first.id.value,
            label: first.label,
            oldPlace: before.first?.id.range,
            newPlace: first.id.range
        )
        compareOrder(of: subject, before.map(\.id.value), after.map(\.id.value), .unclear)
    }
}
