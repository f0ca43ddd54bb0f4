import Diagnostics

extension PackOverlay {
    mutating func facts() -> [FactDeclaration] {
        merge(
            base.facts,
            with: overlay.rules.facts,
            LocalizedText(id: "fakta", en: "fact"),
            id: \.id,
            target: \.id,
            reference: RuleReference.fact
        ) { overlay, fact, change in
            var fact = fact
            fact.label = change.label ?? fact.label
            fact.question = change.question ?? fact.question
            fact.help = change.help ?? fact.help
            fact.options = overlay.options(of: fact, with: change.options)
            return fact
        }
    }

    /// The options with new labels; which ones there are decides what a rule counts, so none is added.
    private mutating func options(
        of fact: FactDeclaration,
        with changes: [FactDeclaration.Option]
    ) -> [FactDeclaration.Option] {
        var options = fact.options
        let names = options.map(\.id.value)
        for change in changes {
            guard let index = names.firstIndex(of: change.id.value) else {
                let what = LocalizedText(id: "pilihan", en: "option")
                let nearest = nearestName(to: change.id.value, among: names)
                diagnostics.append(.nothingToChange(change.id, what: what, base: base.header.id, nearest: nearest))
                continue
            }
            options[index] = FactDeclaration.Option(id: options[index].id, label: change.label)
        }
        return options
    }

    mutating func checks() -> [CheckDeclaration] {
        merge(
            base.checks,
            with: overlay.rules.checks,
            LocalizedText(id: "pemeriksaan silang", en: "cross-check"),
            id: \.id,
            target: \.id,
            reference: RuleReference.check
        ) { _, check, change in
            CheckDeclaration(id: check.id, label: change.label, holds: check.holds, basis: check.basis)
        }
    }

    mutating func parameters() -> [ParameterDeclaration] {
        merge(
            base.parameters,
            with: overlay.rules.parameters,
            LocalizedText(id: "parameter", en: "parameter"),
            id: \.id,
            target: \.id,
            reference: RuleReference.parameter
        ) { overlay, parameter, change in
            let hasValues = !change.values.isEmpty && overlay.hasKind(of: parameter, change)
            if hasValues { overlay.tightened.append(.parameter(parameter.id.value)) }
            return ParameterDeclaration(
                id: parameter.id,
                label: change.label ?? parameter.label,
                unit: parameter.unit,
                values: hasValues ? change.values : parameter.values,
                bounds: hasValues ? change.bounds ?? parameter.bounds : parameter.bounds,
                basis: hasValues ? change.basis ?? parameter.basis : parameter.basis,
                mayBeRelaxed: parameter.mayBeRelaxed
            )
        }
    }

    /// Whether the new values are of the same kind as the old ones; says so where not.
    private mutating func hasKind(
        of parameter: ParameterDeclaration,
        _ change: OverlayDeclaration.ParameterChange
    ) -> Bool {
        guard let old = parameter.values.first?.value.value else { return false }
        let wrong = change.values.filter { !$0.value.value.isSameKind(as: old) }
        for value in wrong {
            diagnostics.append(.otherKind(parameter.id.value, base: base.header.id, value: old, at: value.value.range))
        }
        return wrong.isEmpty
    }

    mutating func levels() -> [LevelDeclaration] {
        merge(
            base.levels,
            with: OverlayDeclaration.Items(changes: overlay.rules.levels),
            LocalizedText(id: "jenjang", en: "level"),
            id: \.id,
            target: \.id,
            reference: RuleReference.level
        ) { overlay, level, change in
            var (requires, basis) = (level.requires, level.basis)
            if let condition = change.condition, let both = overlay.conjunction(of: requires, and: condition) {
                requires = both
                basis?.additions += [change.basis].compactMap { $0 }
                overlay.tightened.append(.level(level.id.value))
            }
            return LevelDeclaration(
                id: level.id,
                label: change.label ?? level.label,
                description: change.description ?? level.description,
                requires: requires,
                basis: basis
            )
        }
    }
}
