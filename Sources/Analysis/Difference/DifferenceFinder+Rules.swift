import Certification
import Diagnostics
import FEEL

extension DifferenceFinder {
    /// A criterion with the group it stands in.
    private struct Placed {
        let group: String
        let parent: GroupDeclaration
        let declared: CriterionDeclaration
        var path: String { "\(group).\(declared.id.value)" }
    }

    /// The sections with all groups and criteria, by path.
    mutating func compareSections() {
        let (before, after) = (groups(of: old.declaration), groups(of: new.declaration))
        compareGroups(before, after)
        compareCriteria(criteria(in: before), criteria(in: after))
    }

    private func groups(of declaration: RulePackDeclaration) -> [(path: String, group: GroupDeclaration)] {
        func below(_ group: GroupDeclaration, _ path: String) -> [(path: String, group: GroupDeclaration)] {
            guard case .groups(let children) = group.children else { return [(path, group)] }
            return [(path, group)] + children.flatMap { below($0, "\(path).\($0.id.value)") }
        }
        return declaration.sections.flatMap { below($0, $0.id.value) }
    }

    private func criteria(in groups: [(path: String, group: GroupDeclaration)]) -> [Placed] {
        groups.flatMap { path, group -> [Placed] in
            guard case .criteria(let criteria) = group.children else { return [] }
            return criteria.map { Placed(group: path, parent: group, declared: $0) }
        }
    }

    // MARK: Groups

    private mutating func compareGroups(
        _ old: [(path: String, group: GroupDeclaration)],
        _ new: [(path: String, group: GroupDeclaration)]
    ) {
        let partners = Dictionary(old.map { ($0.path, $0.group) }) { first, _ in first }
        let paths = Set(new.map(\.path))
        for (path, group) in new {
            let partner = partners[path]
            let subject = subject(.group, path, group.label, partner?.id.range, group.id.range)
            guard let partner else {
                note(.added, of: subject, .unclear)
                continue
            }
            text(.label, of: subject, partner.label, group.label)
            word(.aggregate, of: subject, partner.aggregate.value.rawValue, group.aggregate.value.rawValue, .unclear)
            quantity(.metAt, of: subject, partner.metAt, group.metAt, raising: .stricter)
            weight(of: subject, partner.weight, group.weight)
            basis(of: subject, partner.basis, group.basis)
        }
        for (path, group) in old where !paths.contains(path) {
            note(.removed, of: subject(.group, path, group.label, group.id.range, nil), .unclear)
        }
    }

    /// Weights; none is a weight of 1.
    private mutating func weight(
        of subject: Subject,
        _ old: Located<QuantityDeclaration>?,
        _ new: Located<QuantityDeclaration>?
    ) {
        let (before, after) = (old?.value.words ?? "1", new?.value.words ?? "1")
        guard before != after else { return }
        note(
            .weight,
            of: subject,
            old: LocalizedText(same: before),
            new: LocalizedText(same: after),
            .unclear,
            at: old?.range,
            new?.range
        )
    }

    // MARK: Criteria

    private mutating func compareCriteria(_ old: [Placed], _ new: [Placed]) {
        let partners = Dictionary(old.map { ($0.path, $0) }) { first, _ in first }
        let paths = Set(new.map(\.path))
        let gone = old.filter { !paths.contains($0.path) }
        var moved: Set<String> = []
        for placed in new {
            let partner = partners[placed.path] ?? origin(of: placed, among: gone, new: new)
            let declared = placed.declared
            let place = partner?.declared.id.range
            let subject = subject(.criterion, placed.path, declared.label, place, declared.id.range)
            guard let partner else {
                note(.added, of: subject, presence(of: placed, beside: old))
                continue
            }
            if partner.path != placed.path {
                moved.insert(partner.path)
                let words = [partner.path, placed.path].map(LocalizedText.init(same:))
                note(.moved, of: subject, old: words[0], new: words[1], .unclear)
            }
            compare(partner.declared, declared, subject, parent: placed.parent)
        }
        for placed in gone where !moved.contains(placed.path) {
            let declared = placed.declared
            let subject = subject(.criterion, placed.path, declared.label, declared.id.range, nil)
            note(.removed, of: subject, presence(of: placed, beside: new).reversed)
        }
    }

    /// Where a criterion stood before it moved to another group: the only one of its name that is gone, if it is the
    /// only one of its name that is new.
    private func origin(of placed: Placed, among gone: [Placed], new: [Placed]) -> Placed? {
        let id = placed.declared.id.value
        let candidates = gone.filter { $0.declared.id.value == id }
        guard candidates.count == 1, new.count(where: { $0.declared.id.value == id }) == 1 else { return nil }
        return candidates[0]
    }

    /// One more criterion can only lower what all of them decide together, and can go either way in a mean.
    ///
    /// Where all others may not apply, the group without it counts nowhere, and with it can lift the mean above.
    ///
    /// - Parameter others: The criteria of the edition that doesn't have it.
    private func presence(of placed: Placed, beside others: [Placed]) -> PackChange.Direction {
        let parent = placed.parent
        guard parent.metAt == nil, parent.aggregate.value == .allMet || parent.aggregate.value == .minimum else {
            return .unclear
        }
        let siblings = others.filter { $0.group == placed.group }
        return siblings.allSatisfy { mayNotApply($0.declared) } ? .unclear : .stricter
    }

    private func mayNotApply(_ criterion: CriterionDeclaration) -> Bool {
        if criterion.applies != nil { return true }
        let source =
            switch criterion.test {
            case .condition(let condition): condition
            case .bands(let measure, _, _): measure
            case .scale(let measure, _): measure
            }
        return Expression(source).map { ConditionDirection.canComeToNothing($0.description) } ?? true
    }

    private mutating func compare(
        _ old: CriterionDeclaration,
        _ new: CriterionDeclaration,
        _ subject: Subject,
        parent: GroupDeclaration
    ) {
        text(.label, of: subject, old.label, new.label)
        expression(.applies, of: subject, old.applies, new.applies)
        compareTests(old, new, subject, isSum: parent.aggregate.value == .sum)
        compareNeeds(old, new, subject)
        weight(of: subject, old.weight, new.weight)
        basis(of: subject, old.basis, new.basis)
        text(.advice, of: subject, old.advice, new.advice)
    }

    private mutating func compareNeeds(_ old: CriterionDeclaration, _ new: CriterionDeclaration, _ subject: Subject) {
        for need in new.needs where !old.needs.contains(where: { $0.value == need.value }) {
            note(.needs, of: subject, new: LocalizedText(same: need.value), .stricter, at: nil, need.range)
        }
        for need in old.needs where !new.needs.contains(where: { $0.value == need.value }) {
            note(.needs, of: subject, old: LocalizedText(same: need.value), .moreLenient, at: need.range)
        }
    }

    private func subject(
        _ item: PackChange.Item,
        _ path: String,
        _ label: LocalizedText,
        _ oldPlace: SourceRange?,
        _ newPlace: SourceRange?
    ) -> Subject {
        Subject(item: item, path: path, label: label, oldPlace: oldPlace, newPlace: newPlace)
    }
}
