import Certification
import Diagnostics
import FEEL

/// How numbers, days and ranges are written in one language.
///
/// Rounding is for display alone. Where rounding would make two different figures look equal (a score and its
/// threshold, the two ends of a range), decimals are added until they look different.
struct Notation: Sendable {
    /// The most decimals that are ever shown; figures that agree so far are told apart by nothing a person could use.
    private static let mostDecimals = 40

    /// The language.
    let language: Language

    private var decimalMark: String { language == .indonesian ? "," : "." }
    private var groupMark: String { language == .indonesian ? "." : "," }

    /// An exact number with grouped digits: `1.234,5` or `1,234.5`.
    func number(_ number: Number) -> String { localized(number.description) }

    /// A fraction rounded half to even, with a fixed number of decimals at least.
    ///
    /// - Parameters:
    ///   - others: Figures it must not look equal to unless it is.
    func rounded(_ value: Fraction, decimals: Int, apartFrom others: [Fraction] = []) -> String {
        localized(plainlyRounded(value, decimals: decimals, apartFrom: others))
    }

    /// A fraction as short as it can be said: exactly when few decimals suffice, else rounded.
    func short(_ value: Fraction, decimals: Int, apartFrom others: [Fraction] = []) -> String {
        for fewer in 0..<decimals where Fraction(Number(exactly: value.rounded(decimals: fewer)) ?? .zero) == value {
            return rounded(value, decimals: fewer)
        }
        return rounded(value, decimals: decimals, apartFrom: others)
    }

    /// A share as a percentage: `80 %`, `90,05 %`.
    func percent(_ share: Fraction, apartFrom others: [Fraction] = []) -> String {
        let hundred = Fraction(100)
        return short(share * hundred, decimals: 2, apartFrom: others.map { $0 * hundred }) + " %"
    }

    /// A range with one decimal: `40,0–72,5`, or `40,0` when nothing is open.
    func range(_ range: ScoreRange, apartFrom others: [Fraction] = []) -> String {
        guard !range.isCertain else { return rounded(range.low, decimals: 1, apartFrom: others) }
        let low = rounded(range.low, decimals: 1, apartFrom: others + [range.high])
        let high = rounded(range.high, decimals: 1, apartFrom: others + [range.low])
        return low + "–" + high
    }

    /// A score in the terms in which a group is scored: whole numbers where it counts, words where all is asked for, else
    /// with one decimal.
    func score(_ score: ScoreRange, by aggregate: Aggregate, apartFrom others: [Fraction] = []) -> String {
        switch aggregate {
        case .weightedMean, .geometricMean, .minimum, .sum: range(score, apartFrom: others)
        case .countMet:
            (score.isCertain ? [score.low] : [score.low, score.high])
                .map { short($0, decimals: 1) }.joined(separator: "–")
        case .allMet: Phrases.allMet(score)[language]
        }
    }

    /// A day: `1 Agustus 2025` or `1 August 2025`.
    func day(_ day: Day) -> String {
        "\(day.day) \(Phrases.months[day.month - 1][language]) \(day.year)"
    }

    private func plainlyRounded(_ value: Fraction, decimals: Int, apartFrom others: [Fraction]) -> String {
        let different = others.filter { $0 != value }
        for more in decimals..<Self.mostDecimals {
            let text = value.rounded(decimals: more)
            if different.allSatisfy({ $0.rounded(decimals: more) != text }) { return text }
        }
        return value.rounded(decimals: Self.mostDecimals)
    }

    /// Takes a plain decimal, such as `-1234.5`, to the language's marks; what has an exponent keeps its form.
    private func localized(_ plain: String) -> String {
        let parts = plain.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let whole = parts.first, !plain.contains("E") else { return plain }
        let digits = Array(whole.drop { $0 == "-" })
        var grouped = whole.hasPrefix("-") ? "-" : ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { grouped += groupMark }
            grouped.append(digit)
        }
        return parts.count == 2 ? grouped + decimalMark + parts[1] : grouped
    }
}
