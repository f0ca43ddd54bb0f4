import Diagnostics
import FEEL

/// What a quantity may be.
enum QuantityKind {
    case number, date, duration

    var words: LocalizedText {
        switch self {
        case .number: LocalizedText(id: "angka", en: "a number")
        case .date: LocalizedText(id: "tanggal", en: "a date")
        case .duration: LocalizedText(id: "lama waktu seperti P3Y", en: "a duration such as P3Y")
        }
    }

    func accepts(_ value: Value) -> Bool {
        switch (self, value) {
        case (.number, .number), (.date, .date), (.duration, .dayTimeDuration), (.duration, .yearMonthDuration): true
        default: false
        }
    }
}

extension PackCompiler {
    /// Resolves a quantity to a value or a parameter of the right kind.
    mutating func quantity(
        _ declared: Located<QuantityDeclaration>,
        _ kind: QuantityKind,
        role: LocalizedText
    ) -> Quantity? {
        switch declared.value {
        case .literal(let value):
            guard kind.accepts(value) else {
                diagnostics.append(.wrongQuantity(role: role, expected: kind.words, at: declared.range))
                return nil
            }
            return .constant(value)
        case .parameter(let name):
            guard let index = parameterNames.index(of: name) else {
                guard !declaration.unreadable.contains(name) else { return nil }
                let nearest = parameterNames.nearest(to: name)
                diagnostics.append(.unknownParameter(name, at: declared.range, nearest: nearest))
                return nil
            }
            usedParameters.insert(index)
            guard parameters[index].values.allSatisfy({ kind.accepts($0.value) }) else {
                diagnostics.append(.wrongQuantity(role: role, expected: kind.words, at: declared.range))
                return nil
            }
            return .parameter(index)
        }
    }

    /// Where the values of those quantities stand that are parameters; nothing for values on the spot.
    func valuePlaces(of quantities: [Quantity?]) -> [SourceRange] {
        quantities.flatMap { quantity -> [SourceRange] in
            guard case .parameter(let index)? = quantity else { return [] }
            let id = parameters[index].id
            return declaration.parameters.first { $0.id.value == id }?.values.map(\.value.range) ?? []
        }
    }

    /// Every value that a number quantity takes over time, in the order of the days.
    func numbers(of quantity: Quantity, on day: Day) -> Number? {
        let value =
            switch quantity {
            case .constant(let value): value
            case .parameter(let index): parameters[index].value(on: day)
            }
        guard case .number(let number) = value else { return nil }
        return number
    }

    /// The days on which some parameter changes, and one before all of them: a rule that holds on these holds always.
    var daysOfChange: [Day] {
        let days = parameters.flatMap { $0.values.compactMap(\.from) } + [declaration.header.effectiveFrom]
        return Array(Set(days)).sorted()
    }
}
