import Diagnostics
import FEEL

extension PackCompiler {
    /// Compiles the parameters; they read nothing, so they come first.
    mutating func registerParameters() {
        for declared in declaration.parameters {
            guard parameterNames.add(declared.id, reporting: &diagnostics) else { continue }
            parameters.append(parameter(declared))
            parameterPlaces.append(declared.id.range)
        }
    }

    private mutating func parameter(_ declared: ParameterDeclaration) -> Parameter {
        let id = declared.id.value
        let basis = basis(
            declared.basis,
            of: LocalizedText(id: "parameter '\(id)'", en: "the parameter '\(id)'"),
            at: declared.id.range
        )
        let all = declared.values.map(\.value) + (declared.bounds.map { [$0.from, $0.to] } ?? [])
        for value in all.dropFirst() where !value.value.isSameKind(as: all[0].value) {
            diagnostics.append(.mixedParameterTypes(id, at: value.range))
        }
        if basis.isAssumption, declared.bounds == nil {
            diagnostics.append(.assumptionWithoutRange(id, at: declared.id.range))
        }
        if let bounds = declared.bounds, bounds.to.value.precedes(bounds.from.value) {
            diagnostics.append(.rangeReversed(id, at: bounds.to.range, from: bounds.from.range))
        } else if let bounds = declared.bounds {
            for value in declared.values
            where value.value.value.precedes(bounds.from.value) || bounds.to.value.precedes(value.value.value) {
                diagnostics.append(.valueOutsideRange(id, at: value.value.range))
            }
        }
        return Parameter(
            id: id,
            label: declared.label,
            unit: declared.unit,
            values: declared.values.inForceOrder,
            bounds: declared.bounds.map { Parameter.Bounds(from: $0.from.value, to: $0.to.value) },
            basis: basis
        )
    }
}

extension Value {
    /// Whether both are numbers, or both are durations of the same kind.
    func isSameKind(as other: Value) -> Bool {
        switch (self, other) {
        case (.number, .number), (.dayTimeDuration, .dayTimeDuration), (.yearMonthDuration, .yearMonthDuration): true
        default: false
        }
    }

    /// Whether the value is less than another of the same kind.
    func precedes(_ other: Value) -> Bool {
        switch (self, other) {
        case (.number(let left), .number(let right)): left < right
        case (.dayTimeDuration(let left), .dayTimeDuration(let right)): left < right
        case (.yearMonthDuration(let left), .yearMonthDuration(let right)): left < right
        default: false
        }
    }
}

extension Parameter {
    /// The type of the parameter in expressions.
    var valueType: ValueType {
        switch values[0].value {
        case .dayTimeDuration: .dayTimeDuration
        case .yearMonthDuration: .yearMonthDuration
        default: .number(unit: unit)
        }
    }
}
