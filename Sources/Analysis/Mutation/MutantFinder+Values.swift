import Certification
import Diagnostics
import FEEL

extension MutantFinder {
    /// A quantity: a value on the spot is changed, a parameter is changed where it is declared.
    mutating func visit(_ quantity: Located<QuantityDeclaration>?, _ key: String, of subject: String) {
        guard let quantity else { return }
        switch quantity.value {
        case .parameter(let name): use(name)
        case .literal(let value):
            for other in value.neighbours(writtenAs: quantity.range.text) {
                replace(quantity.range, with: other, of: subject, named: key)
            }
        }
    }

    /// Each value of a parameter, a step up, a step down and far off; its range is widened where it must be.
    mutating func visit(_ parameter: ParameterDeclaration) {
        for dated in parameter.values {
            let range = dated.value.range
            var others = dated.value.value.neighbours(writtenAs: range.text)
            if let far = parameter.bounds.flatMap({ dated.value.value.farther(of: $0) }), others.count > 1 {
                others = others.dropLast().filter { $0 != far } + [far]
            }
            for other in others {
                add(parameter.id.value, "\(range.text) -> \(other)", at: range) {
                    [TextEdit(replacing: range, with: other)]
                        + (parameter.bounds.map { $0.widened(to: other, from: dated.value.value) } ?? [])
                }
            }
        }
    }
}

extension ParameterDeclaration.Bounds {
    /// The edits that make the range hold another value too.
    fileprivate func widened(to text: String, from value: Value) -> [TextEdit] {
        guard case .number(let low) = from.value, case .number(let high) = to.value,
            case .number = value, let number = Number(exactly: text)
        else { return durationsWidened(to: text) }
        if number < low { return [TextEdit(replacing: from.range, with: text)] }
        return number > high ? [TextEdit(replacing: to.range, with: text)] : []
    }

    private func durationsWidened(to text: String) -> [TextEdit] {
        if let duration = YearMonthDuration(text), case .yearMonthDuration(let low) = from.value,
            case .yearMonthDuration(let high) = to.value
        {
            if duration < low { return [TextEdit(replacing: from.range, with: text)] }
            return high < duration ? [TextEdit(replacing: to.range, with: text)] : []
        }
        if let duration = DayTimeDuration(text), case .dayTimeDuration(let low) = from.value,
            case .dayTimeDuration(let high) = to.value
        {
            if duration < low { return [TextEdit(replacing: from.range, with: text)] }
            return high < duration ? [TextEdit(replacing: to.range, with: text)] : []
        }
        return []
    }
}

extension Value {
    /// The values a step above and below, and one far off, as a rule file writes them; nothing below 0.
    ///
    /// A step is 1 for a whole number, one in the last place written (a hundredth at most) for another, and one unit of
    /// the smallest kind written for a duration. Far off is twice the value, or 10 for 0.
    func neighbours(writtenAs text: String) -> [String] {
        switch self {
        case .number(let number):
            let decimals = text.split(separator: ".").dropFirst().first?.count ?? 0
            let step = decimals == 0 ? Number.one : Number(exactly: "1E-\(max(2, decimals))", allowingExponent: true)
            guard let step else { return [] }
            let far = number == .zero ? Number(10) : try? number.adding(number)
            return [try? number.adding(step), try? number.subtracting(step), far].compactMap { $0 }
                .filter { $0 >= .zero || number < .zero }.map(\.description).unique(besides: number.description)
        case .yearMonthDuration(let duration):
            let step = text.contains("M") ? 1 : 12
            let all = [duration.totalMonths + step, duration.totalMonths - step, 2 * duration.totalMonths]
            return all.filter { $0 >= 0 }.compactMap { YearMonthDuration(months: $0)?.description }
                .unique(besides: duration.description)
        case .dayTimeDuration(let duration):
            let all = [duration.days + 1, duration.days - 1, 2 * duration.days]
            return all.filter { $0 >= 0 }.map { DayTimeDuration(seconds: 86_400 * $0).description }
                .unique(besides: duration.description)
        default: return []
        }
    }

    /// The end of a range that lies farther from the number; nothing for what isn't a number.
    fileprivate func farther(of bounds: ParameterDeclaration.Bounds) -> String? {
        guard case .number(let number) = self, case .number(let low) = bounds.from.value,
            case .number(let high) = bounds.to.value, let below = try? number.subtracting(low),
            let above = try? high.subtracting(number)
        else { return nil }
        let far = below > above ? low : high
        return far == number ? nil : far.description
    }
}

extension Sequence<String> {
    /// The texts, each once, without one of them.
    fileprivate func unique(besides excluded: String) -> [String] {
        var seen: Set<String> = [excluded]
        return filter { seen.insert($0).inserted }
    }
}
