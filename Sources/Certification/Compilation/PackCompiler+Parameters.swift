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
            for value in declared.values where !bounds.hold(value.value.value) {
                diagnostics.append(.valueOutsideRange(id, value.value, bounds))
            }
        }
        reportLateStart(of: declared)
        return Parameter(
            id: id,
            label: declared.label,
            unit: declared.unit.map(declaration.header.unit),
            values: declared.values.inForceOrder,
            bounds: declared.bounds.map { Parameter.Bounds(from: $0.from.value, to: $0.to.value) },
            basis: basis
        )
    }

    /// Says where the pack counts before the first value of a parameter does.
    private mutating func reportLateStart(of declared: ParameterDeclaration) {
        let days = declared.values.compactMap(\.from)
        guard days.count == declared.values.count, let first = days.min(),
            let value = declared.values.first(where: { $0.from == first }),
            declaration.header.effectiveFrom < first
        else { return }
        let start = declaration.header.effectiveFrom
        diagnostics.append(.valueAfterStart(declared.id.value, from: first, start: start, at: value.value.range))
    }
}

extension ParameterDeclaration.Bounds {
    /// Whether a value lies in the range; one of another kind does.
    func hold(_ value: Value) -> Bool { !value.precedes(from.value) && !to.value.precedes(value) }

    /// A hundredth of a number, where that lies in the range and the number itself doesn't.
    func share(fromPercent value: Value) -> Number? {
        guard case .number(let percent) = value, let share = try? percent.divided(by: Number(100)),
            !hold(value), hold(.number(share))
        else { return nil }
        return share
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
        default: .number(unit: unit?.name)
        }
    }
}
