import Certification
import Diagnostics
import FEEL

extension Notation {
    /// A fact's value in words: `ya`, `412 orang`, the labels of the chosen options.
    func value(_ value: Value, of fact: Fact) -> String {
        switch value {
        case .boolean(let answer): answer ? Phrases.yes[language] : Phrases.no[language]
        case .number: withUnit(value, fact.unit)
        case .string(let text): label(ofOption: text, in: fact)
        case .list(let items):
            items.isEmpty ? Phrases.nothing[language] : items.map { self.value($0, of: fact) }.joined(separator: ", ")
        default: plain(value)
        }
    }

    /// A parameter's value in words: `0,8`, `5 orang`, `3 tahun`.
    func value(_ value: Value, of parameter: Parameter) -> String { withUnit(value, parameter.unit) }

    /// The range of a parameter: `3–9 orang`, `1 tahun – 3 tahun`.
    func range(from: Value, to: Value, of parameter: Parameter) -> String {
        if case (.number(let low), .number(let high)) = (from, to) {
            let unit = parameter.unit.map { " " + $0.word(in: language, isOne: false) } ?? ""
            return number(low) + "–" + number(high) + unit
        }
        return plain(from) + " – " + plain(to)
    }

    /// A value of which nothing is known but its type.
    func plain(_ value: Value) -> String {
        switch value {
        case .null: Phrases.absent[language]
        case .boolean(let answer): answer ? Phrases.yes[language] : Phrases.no[language]
        case .number(let amount): number(amount)
        case .string(let text): text
        case .date(let date): day(date)
        case .list(let items): items.map(plain).joined(separator: ", ")
        case .yearMonthDuration(let duration): span(months: duration.totalMonths) ?? duration.description
        case .dayTimeDuration(let duration): dayCount(duration) ?? duration.description
        default: value.description
        }
    }

    /// A number of months as years and months; nothing below zero, which no rule file needs.
    private func span(months: Int) -> String? {
        guard months >= 0 else { return nil }
        let (years, rest) = months.quotientAndRemainder(dividingBy: 12)
        let words = [(years, Phrases.years), (rest, Phrases.monthCount)].filter { $0.0 > 0 }.map { $1($0)[language] }
        return words.isEmpty ? Phrases.monthCount(0)[language] : words.joined(separator: " ")
    }

    /// A duration that is a whole number of days, such as `P90D`.
    private func dayCount(_ duration: DayTimeDuration) -> String? {
        guard duration.nanoseconds == Int128(duration.days) * 86_400_000_000_000 else { return nil }
        return Phrases.days(duration.days)[language]
    }

    private func label(ofOption id: String, in fact: Fact) -> String {
        fact.options.first { $0.id == id }?.label[language] ?? id
    }

    private func withUnit(_ value: Value, _ unit: UnitOfMeasure?) -> String {
        unit.map { plain(value) + " " + $0.word(in: language, isOne: value == .number(.one)) } ?? plain(value)
    }
}
