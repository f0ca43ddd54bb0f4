import FEEL
import LocatedYAML

/// The JSON form of a value that names its type, such as `{"type": "number", "value": "12.5"}`.
enum TypedValue {
    /// Reads a value; nothing for a form that isn't one.
    static func read(_ node: YAMLNode) -> Value? {
        let text = node["value"]?.text ?? ""
        switch node["type"]?.text {
        case "null": return .null
        case "boolean": return ["true": true, "false": false][text].map(Value.boolean)
        case "number": return Number(exactly: text, allowingExponent: true).map(Value.number)
        case "string": return .string(text)
        case "date": return Day(text).map(Value.date)
        case "time": return TimeOfDay(text).map(Value.time)
        case "date and time": return DateTime(text).map(Value.dateTime)
        case "duration":
            return YearMonthDuration(text).map(Value.yearMonthDuration)
                ?? DayTimeDuration(text).map(Value.dayTimeDuration)
        case "list":
            guard let items = node["items"]?.elements.map(read) else { return nil }
            let values = items.compactMap { $0 }
            return values.count == items.count ? .list(values) : nil
        case "context":
            guard let entries = node["entries"]?.entries.map({ ($0.key.text, read($0.value)) }) else { return nil }
            let values = entries.compactMap { name, value in value.map { Context.Entry(name, $0) } }
            return values.count == entries.count ? .context(Context(values)) : nil
        default: return nil
        }
    }

    /// The form of a value; what is no value is an error.
    static func json(_ value: Value) -> String {
        switch value {
        case .null: return #"{"type": "null"}"#
        case .boolean(let truth): return #"{"type": "boolean", "value": \#(truth)}"#
        case .number(let number): return form("number", number.description)
        case .string(let text): return form("string", text)
        case .date(let day): return form("date", day.description)
        case .time(let time): return form("time", time.description)
        case .dateTime(let dateTime): return form("date and time", dateTime.description)
        case .dayTimeDuration(let duration):
            return form("duration", duration.description, #", "unit": "days and time""#)
        case .yearMonthDuration(let duration):
            return form("duration", duration.description, #", "unit": "years and months""#)
        case .list(let items):
            return #"{"type": "list", "items": [\#(items.map(json).joined(separator: ", "))]}"#
        case .context(let context):
            let entries = context.entries.map { "\(quoted($0.name)): \(json($0.value))" }
            return #"{"type": "context", "entries": {\#(entries.joined(separator: ", "))}}"#
        case .range(let range): return form("range", range.description)
        case .unknown, .failure: return #"{"type": "error"}"#
        }
    }

    private static func form(_ type: String, _ text: String, _ rest: String = "") -> String {
        #"{"type": "\#(type)", "value": \#(quoted(text))\#(rest)}"#
    }

    /// A text as a JSON string.
    static func quoted(_ text: String) -> String {
        var json = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": json += "\\\(scalar)"
            case "\u{0}"..<"\u{20}":
                let digits = String(scalar.value, radix: 16)
                json += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
            default: json.unicodeScalars.append(scalar)
            }
        }
        return json + "\""
    }
}

extension YAMLNode {
    /// The value of a key, in a mapping that has it.
    subscript(key: String) -> YAMLNode? {
        entries.first { $0.key.equals(key) }?.value
    }
}
