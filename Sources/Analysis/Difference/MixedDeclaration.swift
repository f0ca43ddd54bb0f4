import Certification

/// The old declaration of a pack with one item of the new one in its place.
struct MixedDeclaration {
    /// The item that is taken from the new declaration: replaced, added or left out, as it is there.
    struct Choice: Hashable {
        let item: PackChange.Item
        let path: String
        /// Where it stands in the old declaration, if that is somewhere else.
        let oldPath: String?
    }

    let old: RulePackDeclaration
    let new: RulePackDeclaration
    let choice: Choice

    var declaration: RulePackDeclaration {
        RulePackDeclaration(
            header: header,
            at: old.place,
            facts: merged(old.facts, new.facts, .fact) { $0.id.value } + added(old.facts, new.facts) { $0.id.value },
            checks: merged(old.checks, new.checks, .check, addsItem: true) { $0.id.value },
            parameters: merged(old.parameters, new.parameters, .parameter) { $0.id.value }
                + added(old.parameters, new.parameters) { $0.id.value },
            sections: old.sections.compactMap { group($0, path: $0.id.value, new: newGroups[$0.id.value]) }
                + addedSections,
            levels: levels,
            digest: old.digest
        )
    }

    private var newGroups: [String: GroupDeclaration] { DeclaredRules(new).groups }

    private func isChosen(_ item: PackChange.Item, _ path: String) -> Bool {
        choice.item == item && (choice.path == path || choice.oldPath == path)
    }

    // MARK: Lists

    /// The old items with the chosen one as the new declaration has it.
    private func merged<Declared>(
        _ old: [Declared],
        _ new: [Declared],
        _ item: PackChange.Item,
        addsItem: Bool = false,
        id: (Declared) -> String
    ) -> [Declared] {
        let kept = old.compactMap { declared in
            isChosen(item, id(declared)) ? new.first { id($0) == id(declared) } : declared
        }
        guard addsItem, !old.contains(where: { isChosen(item, id($0)) }) else { return kept }
        return kept + new.filter { isChosen(item, id($0)) }
    }

    /// The new items that the old declaration doesn't have.
    private func added<Declared>(_ old: [Declared], _ new: [Declared], id: (Declared) -> String) -> [Declared] {
        let known = Set(old.map(id))
        return new.filter { !known.contains(id($0)) }
    }

    private var header: RulePackHeader {
        let base = choice.item == .pack ? new.header : old.header
        let sources = old.header.sources + added(old.header.sources, new.header.sources) { $0.id }
        return RulePackHeader(
            id: base.id,
            version: base.version,
            status: base.status,
            effectiveFrom: base.effectiveFrom,
            effectiveTo: base.effectiveTo,
            label: base.label,
            description: base.description,
            designationAssurance: base.designationAssurance,
            sources: sources,
            units: base.units
        )
    }

    /// The levels in the order of the old declaration; a new one stands where the new declaration has it.
    private var levels: [LevelDeclaration] {
        var levels = merged(old.levels, new.levels, .level) { $0.id.value }
        guard choice.item == .level, !old.levels.contains(where: { $0.id.value == choice.path }),
            let place = new.levels.firstIndex(where: { $0.id.value == choice.path })
        else { return levels }
        let above = new.levels[..<place].map(\.id.value)
        let index = levels.lastIndex { above.contains($0.id.value) }.map { $0 + 1 } ?? 0
        levels.insert(new.levels[place], at: index)
        return levels
    }

    // MARK: Groups

    private var addedSections: [GroupDeclaration] {
        let known = Set(old.sections.map(\.id.value))
        return new.sections.filter { isChosen(.group, $0.id.value) && !known.contains($0.id.value) }
    }

    /// A group with its own words and numbers from the new declaration if it is chosen; nothing if it is gone there.
    private func group(_ group: GroupDeclaration, path: String, new partner: GroupDeclaration?) -> GroupDeclaration? {
        let isChosen = isChosen(.group, path)
        if isChosen, partner == nil { return nil }
        let base = isChosen ? partner ?? group : group
        return GroupDeclaration(
            id: group.id,
            label: base.label,
            aggregate: base.aggregate,
            metAt: base.metAt,
            weight: base.weight,
            basis: base.basis,
            children: children(of: group, path: path, new: partner)
        )
    }

    private func children(
        of group: GroupDeclaration,
        path: String,
        new partner: GroupDeclaration?
    ) -> GroupDeclaration.Children {
        switch group.children {
        case .groups(let groups):
            let partners = partner.map(\.groups) ?? []
            let kept = groups.compactMap { child in
                self.group(
                    child,
                    path: "\(path).\(child.id.value)",
                    new: partners.first { $0.id.value == child.id.value }
                )
            }
            let known = Set(groups.map(\.id.value))
            let come = partners.filter {
                isChosen(.group, "\(path).\($0.id.value)") && !known.contains($0.id.value)
            }
            return .groups(kept + come)
        case .criteria(let criteria):
            let partners = partner.map(\.criteria) ?? []
            let kept = criteria.compactMap { child in
                isChosen(.criterion, "\(path).\(child.id.value)")
                    ? partners.first { $0.id.value == child.id.value } : child
            }
            let known = Set(criteria.map(\.id.value))
            let come = partners.filter {
                isChosen(.criterion, "\(path).\($0.id.value)") && !known.contains($0.id.value)
            }
            return .criteria(kept + come)
        }
    }
}

extension GroupDeclaration {
    fileprivate var groups: [GroupDeclaration] {
        if case .groups(let groups) = children { groups } else { [] }
    }

    fileprivate var criteria: [CriterionDeclaration] {
        if case .criteria(let criteria) = children { criteria } else { [] }
    }
}
