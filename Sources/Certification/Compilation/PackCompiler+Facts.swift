import Diagnostics
import FEEL

extension PackCompiler {
    /// Compiles the facts, in the order written.
    mutating func compileFacts() {
        var places: [Located<String>] = []
        for declared in declaration.facts {
            guard factNames.add(declared.id, reporting: &diagnostics) else { continue }
            facts.append(fact(declared))
            factPlaces.append(declared.id.range)
            places.append(declared.id)
        }
        // A fact can't be the folder of another: 'pmi' and 'pmi.total' would both claim the key 'pmi'.
        for inner in places {
            for outer in places where inner.value.hasPrefix(outer.value + ".") {
                diagnostics.append(.nameInsideName(inner.value, outer, at: inner.range))
            }
        }
        for (index, name) in parameterNames.names.enumerated() {
            guard let clash = places.first(where: { $0.value == name || $0.value.hasPrefix(name + ".") }) else {
                continue
            }
            diagnostics.append(
                .duplicateId(
                    name,
                    what: LocalizedText(id: "fakta", en: "fact"),
                    at: parameterPlaces[index],
                    first: clash.range
                )
            )
        }
    }

    private mutating func fact(_ declared: FactDeclaration) -> Fact {
        checkShape(of: declared)
        let kind: QuantityKind = declared.type.value == .date ? .date : .number
        return Fact(
            id: declared.id.value,
            kind: declared.type.value,
            unit: declared.unit.map(declaration.header.unit),
            label: declared.label,
            question: declared.question,
            help: declared.help,
            lowerBound: declared.lowerBound.flatMap {
                quantity($0, kind, role: LocalizedText(id: "batas bawah", en: "the lower bound"))
            },
            upperBound: declared.upperBound.flatMap {
                quantity($0, kind, role: LocalizedText(id: "batas atas", en: "the upper bound"))
            },
            maximumAge: declared.maximumAge.flatMap {
                quantity($0, .duration, role: LocalizedText(id: "'maximum age'", en: "'maximum age'"))
            },
            documents: declared.documents.map { document in
                Fact.DocumentKind(
                    kind: document.kind.value,
                    validity: document.validity.flatMap {
                        quantity($0, .duration, role: LocalizedText(id: "'validity'", en: "'validity'"))
                    }
                )
            },
            options: declared.options.map { Fact.Option(id: $0.id.value, label: $0.label) },
            mayBeAbsent: declared.mayBeAbsent
        )
    }

    private mutating func checkShape(of declared: FactDeclaration) {
        let id = declared.id.value
        let isNumber = declared.type.value == .integer || declared.type.value == .decimal
        let isChoice = declared.type.value == .choice || declared.type.value == .choices
        if !isNumber, declared.type.value != .date, let bound = declared.lowerBound ?? declared.upperBound {
            diagnostics.append(.boundsOnWrongType(id, at: bound.range))
        }
        if !isNumber, declared.unit != nil { diagnostics.append(.unitNotAllowed(id, at: declared.id.range)) }
        if isChoice, declared.options.isEmpty { diagnostics.append(.optionsMissing(id, at: declared.id.range)) }
        if !isChoice, let option = declared.options.first {
            diagnostics.append(.optionsNotAllowed(id, at: option.id.range))
        }
        var names = NameRegister(of: LocalizedText(id: "pilihan", en: "option"))
        for option in declared.options { _ = names.add(option.id, reporting: &diagnostics) }
    }

    /// Compiles the cross-checks, in the order written.
    mutating func compileChecks() -> [Check] {
        var names = NameRegister(of: LocalizedText(id: "pemeriksaan silang", en: "cross-check"))
        return declaration.checks.compactMap { declared in
            guard names.add(declared.id, reporting: &diagnostics) else { return nil }
            let id = declared.id.value
            let basis = basis(
                declared.basis,
                of: LocalizedText(id: "pemeriksaan '\(id)'", en: "the check '\(id)'"),
                at: declared.id.range
            )
            let role = LocalizedText(id: "pemeriksaan '\(id)'", en: "the check '\(id)'")
            guard let holds = program(declared.holds, as: .boolean, role: role) else { return nil }
            return Check(id: id, label: declared.label, holds: holds, basis: basis)
        }
    }
}

extension Fact {
    /// The type of the fact in expressions.
    var valueType: ValueType {
        switch kind {
        case .boolean: .boolean
        case .integer, .decimal: .number(unit: unit?.name)
        case .date: .date
        case .text, .choice: .string
        case .choices: .list(.string)
        }
    }
}
