/// A value of the language: one of FEEL's, or `unknown`, or what a calculation could not do.
///
/// Equality is that of the value: numbers and moments by what they mean, contexts in whatever order, unknown values by
/// their causes. FEEL's own `=`, in which unknown isn't even equal to itself, belongs to the evaluator.
public enum Value: Hashable, Sendable {
    /// Known to be absent.
    case null
    /// A truth value.
    case boolean(Bool)
    /// A number.
    case number(Number)
    /// A text.
    case string(String)
    /// A day.
    case date(Day)
    /// A time of day.
    case time(TimeOfDay)
    /// A day and a time of day.
    case dateTime(DateTime)
    /// A length of time in days, hours, minutes and seconds.
    case dayTimeDuration(DayTimeDuration)
    /// A length of time in years and months.
    case yearMonthDuration(YearMonthDuration)
    /// Values in order.
    case list([Value])
    /// Named values.
    case context(Context)
    /// The values between two ends.
    indirect case range(RangeValue)
    /// Not known, because these facts aren't.
    case unknown(Causes)
    /// Not calculated.
    indirect case failure(Failure)
}

extension Value: CustomStringConvertible {
    /// The value as a FEEL literal, for messages and explanations; `unknown` and failures have none and say what they are.
    public var description: String {
        switch self {
        case .null: "null"
        case .boolean(let truth): truth ? "true" : "false"
        case .number(let number): number.description
        case .string(let text): quoted(text)
        case .date(let day): "@\"\(day)\""
        case .time(let time): "@\"\(time)\""
        case .dateTime(let dateTime): "@\"\(dateTime)\""
        case .dayTimeDuration(let duration): "@\"\(duration)\""
        case .yearMonthDuration(let duration): "@\"\(duration)\""
        case .list(let items): "[" + items.map(\.description).joined(separator: ", ") + "]"
        case .context(let context): context.description
        case .range(let range): range.description
        case .unknown(let causes): "unknown(\(causes.slots.map(String.init).joined(separator: ", ")))"
        case .failure(let failure): failure.description
        }
    }
}

/// A text as a FEEL string literal.
func quoted(_ text: String) -> String {
    var literal = "\""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\"": literal += "\\\""
        case "\\": literal += "\\\\"
        case "\n": literal += "\\n"
        case "\r": literal += "\\r"
        case "\t": literal += "\\t"
        case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}":
            let digits = String(scalar.value, radix: 16, uppercase: true)
            literal += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
        default: literal.unicodeScalars.append(scalar)
        }
    }
    return literal + "\""
}
