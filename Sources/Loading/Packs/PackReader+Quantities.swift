import Certification
import Diagnostics
import FEEL
import LocatedYAML

extension PackReader {
    /// A number, a date or a duration on the spot, or a parameter's name.
    mutating func quantity(_ node: YAMLNode?, named key: String) -> Located<QuantityDeclaration>? {
        guard let text = string(node, named: key) else { return nil }
        if let value = Self.literal(text.value) ?? Day(text.value).map(Value.date) {
            return Located(.literal(value), at: text.range)
        }
        guard IDSyntax.variable.allows(text.value) else {
            diagnostics.append(.badQuantity(text, key, suggestion: Self.suggestion(for: text.value)))
            return nil
        }
        return Located(.parameter(text.value), at: text.range)
    }

    /// A number or a duration on the spot.
    mutating func constant(_ node: YAMLNode?, named key: String) -> Located<Value>? {
        guard let text = string(node, named: key) else { return nil }
        guard let value = Self.literal(text.value) else {
            diagnostics.append(.badConstant(text, key, suggestion: Self.suggestion(for: text.value)))
            return nil
        }
        return Located(value, at: text.range)
    }

    private static func literal(_ text: String) -> Value? {
        if let number = Number(exactly: text) { return .number(number) }
        if let months = YearMonthDuration(text) { return .yearMonthDuration(months) }
        return DayTimeDuration(text).map(Value.dayTimeDuration)
    }

    private static func suggestion(for text: String) -> String? {
        DurationMend.suggestion(for: text)
            ?? NumberMend.suggestion(for: text, asInteger: false, isPercentage: nil)
            ?? DayMend.suggestion(for: text)
    }
}
