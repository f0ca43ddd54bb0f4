import Diagnostics

extension PackOverlay {
    mutating func sections() -> [GroupDeclaration] {
        merged(base.sections, overlay.rules.sections, below: nil)
    }

    /// Groups with what the overlay adds to them and among them.
    private mutating func merged(
        _ groups: [GroupDeclaration],
        _ own: OverlayDeclaration.Items<GroupDeclaration, OverlayDeclaration.GroupChange>,
        below path: String?
    ) -> [GroupDeclaration] {
        func full(_ id: String) -> String { path.map { "\($0).\(id)" } ?? id }
        let all = merge(
            groups,
            with: own,
            path == nil
                ? LocalizedText(id: "bagian", en: "section") : LocalizedText(id: "kelompok", en: "group"),
            id: \.id,
            target: \.id,
            reference: { .group(full($0)) }
        ) { overlay, group, change in
            overlay.changed(group, change, path: full(group.id.value))
        }
        for group in all.dropFirst(groups.count) { noteContents(of: group, path: full(group.id.value)) }
        return all
    }

    private mutating func changed(
        _ group: GroupDeclaration,
        _ change: OverlayDeclaration.GroupChange,
        path: String
    ) -> GroupDeclaration {
        let children: GroupDeclaration.Children
        let grown: SourceRange?
        switch group.children {
        case .groups(let groups):
            children = .groups(merged(groups, change.groups, below: path))
            grown = change.groups.added.first?.id.range
            if let place = change.criteria.place {
                diagnostics.append(.otherChildren(path, holdsGroups: true, at: place))
            }
        case .criteria(let criteria):
            children = .criteria(merged(criteria, change.criteria, below: path))
            grown = change.criteria.added.first?.id.range
            if let place = change.groups.place {
                diagnostics.append(.otherChildren(path, holdsGroups: false, at: place))
            }
        }
        if let grown { grownGroups.append((path, grown)) }
        return GroupDeclaration(
            id: group.id,
            label: change.label ?? group.label,
            aggregate: group.aggregate,
            metAt: group.metAt,
            weight: group.weight,
            basis: group.basis,
            children: children
        )
    }

    private mutating func merged(
        _ criteria: [CriterionDeclaration],
        _ own: OverlayDeclaration.Items<CriterionDeclaration, OverlayDeclaration.CriterionChange>,
        below path: String
    ) -> [CriterionDeclaration] {
        merge(
            criteria,
            with: own,
            LocalizedText(id: "kriteria", en: "criterion"),
            id: \.id,
            target: \.id,
            reference: { .criterion("\(path).\($0)") }
        ) { overlay, criterion, change in
            overlay.changed(criterion, change, path: "\(path).\(criterion.id.value)")
        }
    }

    private mutating func changed(
        _ criterion: CriterionDeclaration,
        _ change: OverlayDeclaration.CriterionChange,
        path: String
    ) -> CriterionDeclaration {
        var criterion = criterion
        criterion.label = change.label ?? criterion.label
        criterion.advice = change.advice ?? criterion.advice
        var isTightened = !change.needs.isEmpty
        criterion.needs += change.needs
        if let condition = change.condition {
            if case .condition(let old) = criterion.test {
                if let both = conjunction(of: old, and: condition) {
                    criterion.test = .condition(both)
                    isTightened = true
                }
            } else {
                let place = condition.range(of: 0..<condition.text.utf8.count)
                diagnostics.append(.conditionOnMeasure(path, at: place))
            }
        }
        if isTightened {
            criterion.basis?.additions += [change.basis].compactMap { $0 }
            tightened.append(.criterion(path))
        }
        return criterion
    }

    /// Notes everything inside a new group as new.
    private mutating func noteContents(of group: GroupDeclaration, path: String) {
        switch group.children {
        case .groups(let groups):
            for child in groups {
                added.append(.group("\(path).\(child.id.value)"))
                noteContents(of: child, path: "\(path).\(child.id.value)")
            }
        case .criteria(let criteria): added += criteria.map { .criterion("\(path).\($0.id.value)") }
        }
    }
}

extension OverlayDeclaration.Items<GroupDeclaration, OverlayDeclaration.GroupChange> {
    /// Where the first of them stands.
    fileprivate var place: SourceRange? { changes.first?.id.range ?? added.first?.id.range }
}

extension OverlayDeclaration.Items<CriterionDeclaration, OverlayDeclaration.CriterionChange> {
    /// Where the first of them stands.
    fileprivate var place: SourceRange? { changes.first?.id.range ?? added.first?.id.range }
}
