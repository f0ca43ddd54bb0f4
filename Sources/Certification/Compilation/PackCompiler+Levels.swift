import Diagnostics
import FEEL

extension PackCompiler {
    /// Compiles the levels over the names of all results.
    mutating func compileLevels(sections: [Int]) -> ([Level], ResultNames) {
        var environment = Environment()
        var entries: [ResultNames.Entry] = []
        environment.isIncomplete = declaration.lacksSections
        for name in declaration.unreadable.union(brokenCriteria) { environment.declareBroken(name) }
        for section in sections { declare(.group(section), in: &environment, &entries) }
        let results = Set(environment.names)
        for (index, parameter) in parameters.enumerated() {
            _ = environment.declare(parameter.id, as: parameter.valueType)
            entries.append(.parameter(index))
        }

        var compiled: [(declared: LevelDeclaration, basis: Basis, requires: Program)] = []
        var names = NameRegister(of: LocalizedText(id: "jenjang", en: "level"))
        for declared in declaration.levels where names.add(declared.id, reporting: &diagnostics) {
            let id = declared.id.value
            let basis = basis(
                declared.basis,
                of: LocalizedText(id: "jenjang '\(id)'", en: "the level '\(id)'"),
                at: declared.id.range
            )
            guard
                let requires = Program.compile(
                    declared.requires,
                    in: environment,
                    expecting: .boolean,
                    role: LocalizedText(id: "'requires'", en: "'requires'"),
                    diagnostics: &diagnostics
                )
            else { continue }
            for range in requires.fallingUses(of: results.contains) {
                diagnostics.append(.notMonotone(level: id, at: range))
            }
            compiled.append((declared, basis, requires))
        }
        // Renumbered, so that an assessment fills no slot that nobody reads.
        let used = Set(compiled.flatMap(\.requires.reads)).sorted()
        for case .parameter(let index) in used.map({ entries[$0] }) { usedParameters.insert(index) }
        let levels = compiled.map { level in
            Level(
                id: level.declared.id.value,
                label: level.declared.label,
                description: level.declared.description,
                requires: level.requires.renumbered(used),
                basis: level.basis
            )
        }
        return (levels, ResultNames(entries: used.map { entries[$0] }))
    }

    /// Declares the names of a group or a criterion and of all it holds.
    private func declare(
        _ child: Group.Child,
        in environment: inout Environment,
        _ entries: inout [ResultNames.Entry]
    ) {
        let path =
            switch child {
            case .group(let index): groups[index].path
            case .criterion(let index): criteria[index].path
            }
        // A '-' is the minus sign in an expression, so such a rule has no name there.
        if !path.utf8.contains(UInt8(ascii: "-")) {
            _ = environment.declare("\(path).met", as: .boolean)
            _ = environment.declare("\(path).score", as: .number(unit: nil))
            entries += [.met(child), .score(child)]
        }
        guard case .group(let index) = child else { return }
        let children = groups[index].members.map(\.child)
        let inner = children.compactMap { child -> ResultNames.Item? in
            guard case .group(let index) = child else { return nil }
            return ResultNames.Item(index: index, id: String(groups[index].path.dropFirst(path.count + 1)))
        }
        if !inner.isEmpty, !path.utf8.contains(UInt8(ascii: "-")) {
            _ = environment.declare("\(path).groups", as: .list(.context(ResultNames.groupFields)))
            entries.append(.groups(inner))
        }
        for child in children { declare(child, in: &environment, &entries) }
    }
}
