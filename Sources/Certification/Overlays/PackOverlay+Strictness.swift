import Diagnostics
import FEEL

extension PackOverlay {
    /// Says where the base's rules become easier, or could.
    ///
    /// The uses of a parameter are those in the base: what the overlay asks for with it is its own affair. A base that
    /// doesn't compile is judged by nobody; its findings are told when the whole is compiled.
    mutating func checkStrictness() {
        let changes = overlay.rules.parameters.changes.filter { !$0.values.isEmpty }
        guard !changes.isEmpty || !grownGroups.isEmpty else { return }
        var unused: [Diagnostic] = []
        guard let pack = PackCompiler.compile(base, reporting: &unused) else { return }
        let moved = pack.parameters.map { parameter in
            guard let change = changes.first(where: { $0.id.value == parameter.id }) else { return parameter }
            return parameter.with(change.values)
        }
        for change in changes { check(change, in: pack, moved: moved) }
        for group in grownGroups { check(grown: group.path, at: group.place, in: pack) }
    }

    private mutating func check(
        _ change: OverlayDeclaration.ParameterChange,
        in pack: RulePack,
        moved: [Parameter]
    ) {
        let id = change.id.value
        guard let old = pack.parameters.first(where: { $0.id == id }),
            let declared = base.parameters.first(where: { $0.id.value == id }), !declared.mayBeRelaxed,
            change.values.allSatisfy({ $0.value.value.isSameKind(as: old.values[0].value) })
        else { return }
        let uses = ParameterUses(of: id, in: base, pack, moved: moved)
        for value in change.values {
            let place = value.value.range
            for move in moves(of: value, from: old, in: change) {
                if let use = uses.first(where: { $0.effect == .unclear }) {
                    diagnostics.append(.unclearChange(id, base: base.header.id, use, at: place))
                    break
                }
                if let use = uses.first(where: { $0.effect != move.effect }) {
                    diagnostics.append(.looserValue(id, base: base.header.id, move.old, use, at: place))
                    break
                }
            }
        }
    }

    /// Which way a new value differs from the base's, on each day of change on which it is in force.
    ///
    /// Also outside the overlay's period: evidence can be assessed as of any day.
    private func moves(
        of value: ParameterDeclaration.DatedValue,
        from old: Parameter,
        in change: OverlayDeclaration.ParameterChange
    ) -> [(effect: ParameterUse.Effect, old: Value)] {
        let new = old.with(change.values)
        let changes = (new.values + old.values).compactMap(\.from)
        let days = ([overlay.header.effectiveFrom] + changes).sorted()
        return days.compactMap { day in
            guard new.datedValue(on: day).from == value.from else { return nil }
            let before = old.value(on: day)
            if before.precedes(value.value.value) { return (.strictWhenRaised, before) }
            return value.value.value.precedes(before) ? (.strictWhenLowered, before) : nil
        }
    }

    /// A new member can only raise a sum or a count; where somebody asks for a fixed number of it, that becomes easier.
    private mutating func check(grown path: String, at place: SourceRange, in pack: RulePack) {
        guard let index = pack.groups.firstIndex(where: { $0.path == path }) else { return }
        let group = pack.groups[index]
        guard group.aggregate == .sum || group.aggregate == .countMet else { return }
        let isRead = pack.resultNames.entries.contains { entry in
            switch entry {
            case .score(.group(index)): true
            case .groups(let items): items.contains { $0.index == index }
            default: false
            }
        }
        if group.metAt != nil || isRead { diagnostics.append(.grownSum(path, at: place)) }
        // Inside a larger sum its points count as points.
        let parent = pack.groups.first { $0.members.contains { $0.child == .group(index) } }
        if group.aggregate == .sum, let parent, parent.aggregate == .sum {
            check(grown: parent.path, at: place, in: pack)
        }
    }
}

extension Parameter {
    /// The same parameter with other values.
    fileprivate func with(_ values: [ParameterDeclaration.DatedValue]) -> Parameter {
        Parameter(id: id, label: label, unit: unit, values: values.inForceOrder, bounds: bounds, basis: basis)
    }
}
