import FEEL

/// The number that was probably meant by a text that isn't one: `27.003`, `0,85`, `Rp 1.500.000`, `85 %`, `2 juta`.
enum NumberMend {
    private static let currencies = ["rp.", "rp", "idr"]
    private static let multiples: [(word: String, zeros: Int)] = [
        ("ribu", 3), ("juta", 6), ("miliar", 9), ("milyar", 9), ("triliun", 12),
    ]

    /// The text as it should be written; nothing where no single number was obviously meant.
    ///
    /// - Parameters:
    ///   - text: What was written.
    ///   - asInteger: Whether a whole number is wanted, so that a dot can only divide thousands.
    ///   - isPercentage: Whether the number is counted in percent, so that `85 %` is 85 and not 0.85; nothing where that
    ///     isn't known, so that either may be meant.
    static func suggestion(for text: String, asInteger: Bool, isPercentage: Bool?) -> String? {
        var rest = trimmed(text.lowercased()[...])
        if let currency = currencies.first(where: rest.hasPrefix) { rest = trimmed(rest.dropFirst(currency.count)) }
        if rest.hasPrefix("+") { rest = rest.dropFirst() }
        if rest.hasSuffix(",-") || rest.hasSuffix(".-") { rest = rest.dropLast(2) }
        let digits = rest.prefix { $0.isASCII && ($0.isNumber || "-.,' ".contains($0)) }
        let unit = trimmed(rest.dropFirst(digits.count))
        // In `6O` the letter is a slipped digit and no unit, so there is no telling which number was meant.
        let isApart = digits.last == " " || !(unit.first?.isLetter ?? false) || unitMultiplies(unit)
        guard isApart else { return nil }
        guard let plain = plain(trimmed(digits), asInteger: asInteger && !unitMultiplies(unit)),
            let number = Number(exactly: plain),
            let scaled = scale(number, by: unit, isPercentage: isPercentage),
            !asInteger || scaled.isInteger
        else { return nil }
        let suggestion = scaled.description
        return suggestion == text ? nil : suggestion
    }

    /// The digits with one decimal point at most and nothing between the thousands.
    private static func plain(_ digits: Substring, asInteger: Bool) -> String? {
        let isNegative = digits.hasPrefix("-")
        let body = isNegative ? digits.dropFirst() : digits
        let separators = body.filter { !$0.isNumber }
        guard body.contains(where: \.isNumber), let last = body.last, last.isNumber else { return nil }
        let mended: String?
        if separators.isEmpty {
            mended = String(body)
        } else if Set(separators).count == 1, let separator = separators.first {
            mended = withOneSeparator(body, separator, count: separators.count, asInteger: asInteger)
        } else {
            mended = withTwoSeparators(body)
        }
        return mended.map { isNegative ? "-" + $0 : $0 }
    }

    /// `27.003`, `1.500.000`, `0,85`: thousands where they can be meant, else a decimal point.
    private static func withOneSeparator(
        _ body: Substring,
        _ separator: Character,
        count: Int,
        asInteger: Bool
    ) -> String? {
        let isPoint = separator == "." || separator == ","
        if asInteger || count > 1 || !isPoint, let joined = joinedThousands(body, separator) { return joined }
        guard count == 1, isPoint else { return nil }
        // `27,003` may be either; only a number below one can't have thousands.
        if joinedThousands(body, separator) != nil, !body.hasPrefix("0") { return nil }
        let point = String(body.map { $0 == separator ? "." : $0 })
        return point.hasPrefix(".") ? "0" + point : point
    }

    /// `1.234,5` and `1,234.5`: the last separator is the decimal point.
    private static func withTwoSeparators(_ body: Substring) -> String? {
        guard let point = body.lastIndex(where: { $0 == "." || $0 == "," }),
            let first = body.first(where: { !$0.isNumber }), first != body[point]
        else { return nil }
        let fraction = body[body.index(after: point)...]
        guard fraction.allSatisfy(\.isNumber) else { return nil }
        return joinedThousands(body[..<point], first).map { "\($0).\(fraction)" }
    }

    private static func joinedThousands(_ body: Substring, _ separator: Character) -> String? {
        let groups = body.split(separator: separator, omittingEmptySubsequences: false)
        guard let first = groups.first, (1...3).contains(first.count), first.allSatisfy(\.isNumber),
            groups.dropFirst().allSatisfy({ $0.count == 3 && $0.allSatisfy(\.isNumber) })
        else { return nil }
        return groups.joined()
    }

    private static func unitMultiplies(_ unit: Substring) -> Bool { multiples.contains { unit.hasPrefix($0.word) } }

    /// What a word after the number does to it; a unit does nothing.
    private static func scale(_ number: Number, by unit: Substring, isPercentage: Bool?) -> Number? {
        if unit == "%" || unit == "persen" || unit == "percent" {
            guard let isPercentage else { return nil }
            return isPercentage ? number : try? number.divided(by: Number(100))
        }
        if let multiple = multiples.first(where: { unit.hasPrefix($0.word) }) {
            return Number(exactly: "1E\(multiple.zeros)", allowingExponent: true)
                .flatMap { try? number.multiplying(by: $0) }
        }
        return unit.allSatisfy { $0.isLetter || $0 == " " || $0 == "." } ? number : nil
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var text = text
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return text
    }
}
