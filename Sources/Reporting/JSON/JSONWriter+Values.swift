import Certification
import Diagnostics
import FEEL

extension JSONWriter {
    /// A text in both languages.
    mutating func text(_ key: String, _ text: LocalizedText) {
        object(key) { writer in
            writer.string("id", text.indonesian)
            writer.string("en", text.english)
        }
    }

    /// A score under `score`: rounded to four decimals for reading, and exactly as fractions; `null` for none.
    mutating func score(_ range: ScoreRange?) {
        guard let range else {
            literal("score", "null")
            return
        }
        object("score") { writer in
            writer.literal("low", range.low.plain)
            writer.literal("high", range.high.plain)
            writer.string("exactLow", range.low.description)
            writer.string("exactHigh", range.high.description)
        }
    }

    /// A number rounded to four decimals.
    mutating func number(_ key: String, _ number: Fraction) {
        literal(key, number.plain)
    }

    /// A value of a fact or parameter; days and durations are strings in ISO 8601, no value is `null`.
    mutating func value(_ key: String, _ value: Value?) {
        if case .list(let items) = value {
            array(key, items) { $0.literal(Self.json($1)) }
        } else {
            literal(key, value.map(Self.json) ?? "null")
        }
    }

    private static func json(_ value: Value) -> String {
        switch value {
        case .null: return "null"
        case .boolean(let truth): return truth ? "true" : "false"
        case .number(let number): return number.description
        case .string(let text): return quoted(text)
        case .date(let day): return quoted(day.description)
        case .dayTimeDuration(let duration): return quoted(duration.description)
        case .yearMonthDuration(let duration): return quoted(duration.description)
        default:
            // Neither facts nor parameters have other types.
            return quoted(value.description)
        }
    }
}
