public import Diagnostics

/// What kind of value an expression has.
///
/// `null` (known to be absent) and unknown belong to every type, so none of them is a type of its own kind of "optional".
public indirect enum ValueType: Hashable, Sendable {
    case boolean
    /// A number, with its unit if one is stated; numbers without a unit fit any.
    case number(unit: String?)
    case string
    case date
    case time
    case dateTime
    case dayTimeDuration
    case yearMonthDuration
    case list(ValueType)
    case context([Field])
    case range(ValueType)
    /// The type of functions, which no value has: functions are called, but aren't values.
    case function
    /// The type of the literal `null`; it fits every other.
    case null
    /// Nothing is known of the type; it fits every other, and a misfit shows when it is evaluated, as a failure.
    case any

    /// A named part of a context.
    public struct Field: Hashable, Sendable {
        /// The name.
        public let name: String
        /// The type of the value.
        public let type: ValueType

        /// Creates a field.
        public init(_ name: String, _ type: ValueType) {
            self.name = name
            self.type = type
        }
    }

    /// A number without a stated unit.
    public static let number = ValueType.number(unit: nil)
}

extension ValueType {
    private static let named: [(name: String, type: ValueType)] = [
        ("boolean", .boolean), ("number", .number), ("string", .string), ("date", .date), ("time", .time),
        ("date and time", .dateTime), ("days and time duration", .dayTimeDuration),
        ("years and months duration", .yearMonthDuration), ("Any", .any), ("Null", .null),
    ]

    /// The types that have a name of their own in FEEL, by name.
    static let nameable = named.map(\.name)

    /// The type with a FEEL name; nothing for `list` and `range`, which ask for more.
    public static func named(_ name: String) -> ValueType? {
        named.first { $0.name == name }?.type
    }

    /// The type as FEEL writes it: `list<number>`.
    public var name: String {
        switch self {
        case .list(let item): "list<\(item.name)>"
        case .range(let item): "range<\(item.name)>"
        case .context(let fields):
            "context<" + fields.map { "\($0.name): \($0.type.name)" }.joined(separator: ", ") + ">"
        case .number: "number"
        case .function: "function<>->Any"
        default: Self.named.first { $0.type == self }?.name ?? "Any"
        }
    }

    /// The type in words, for messages: "a number in 'orang'".
    public var words: LocalizedText {
        switch self {
        case .boolean: LocalizedText(id: "nilai benar/salah", en: "a boolean")
        case .number(unit: nil): LocalizedText(id: "angka", en: "a number")
        case .number(let unit?): LocalizedText(id: "angka dalam '\(unit)'", en: "a number in '\(unit)'")
        case .string: LocalizedText(id: "teks", en: "a string")
        case .date: LocalizedText(id: "tanggal", en: "a date")
        case .time: LocalizedText(id: "waktu", en: "a time")
        case .dateTime: LocalizedText(id: "tanggal dan waktu", en: "a date and time")
        case .dayTimeDuration: LocalizedText(id: "durasi hari dan waktu", en: "a days and time duration")
        case .yearMonthDuration: LocalizedText(id: "durasi tahun dan bulan", en: "a years and months duration")
        case .list(.any): LocalizedText(id: "daftar", en: "a list")
        case .list(let item): Self.list(of: item.words)
        case .context: LocalizedText(id: "konteks", en: "a context")
        case .range(.any): LocalizedText(id: "rentang", en: "a range")
        case .range(let item): Self.range(of: item.words)
        case .function: LocalizedText(id: "fungsi", en: "a function")
        case .null: LocalizedText(same: "null")
        case .any: LocalizedText(id: "nilai apa pun", en: "any value")
        }
    }

    // The words of an item are made once and used twice: asked for twice, they would double at every level.

    private static func list(of item: LocalizedText) -> LocalizedText {
        LocalizedText(id: "daftar berisi \(item.indonesian)", en: "a list, each item \(item.english)")
    }

    private static func range(of end: LocalizedText) -> LocalizedText {
        LocalizedText(id: "rentang berisi \(end.indonesian)", en: "a range, each end \(end.english)")
    }
}

extension ValueType {
    /// Whether a value of this type can stand where another is asked for.
    ///
    /// `any` and `null` fit everywhere; two numbers fit unless both state a unit and the units differ; a context fits
    /// one with fewer fields.
    func fits(_ expected: ValueType) -> Bool {
        switch (self, expected) {
        case (.any, _), (_, .any), (.null, _), (_, .null): true
        case (.number(let unit?), .number(let other?)): unit == other
        case (.number, .number): true
        case (.list(let item), .list(let other)), (.range(let item), .range(let other)): item.fits(other)
        case (.context(let fields), .context(let others)):
            others.allSatisfy { other in fields.contains { $0.name == other.name && $0.type.fits(other.type) } }
        default: self == expected
        }
    }

    /// The type that holds values of both; nothing if there is none.
    func joined(with other: ValueType) -> ValueType? {
        switch (self, other) {
        case (.null, let type), (let type, .null): type
        case (.any, _), (_, .any): .any
        case (.number(let unit), .number(let another)):
            unit == nil || another == nil || unit == another
                ? .number(unit: unit ?? another) : nil
        case (.list(let item), .list(let another)): item.joined(with: another).map(ValueType.list)
        case (.range(let item), .range(let another)): item.joined(with: another).map(ValueType.range)
        case (.context(let fields), .context(let others)): Self.common(fields, others)
        default: self == other ? self : nil
        }
    }

    /// The fields that both contexts have.
    private static func common(_ fields: [Field], _ others: [Field]) -> ValueType? {
        .context(
            fields.compactMap { field in
                guard let other = others.first(where: { $0.name == field.name }) else { return nil }
                return field.type.joined(with: other.type).map { Field(field.name, $0) }
            }
        )
    }

    /// Whether `<` and its kin are defined: numbers, strings, dates, times and durations.
    var isOrdered: Bool {
        switch self {
        case .number, .string, .date, .time, .dateTime, .dayTimeDuration, .yearMonthDuration, .null, .any: true
        case .boolean, .list, .context, .range, .function: false
        }
    }

    /// The properties that FEEL gives to values of this type: `date.year`.
    var properties: [Field] {
        let calendar = [
            Field("year", .number), Field("month", .number), Field("day", .number), Field("weekday", .number),
        ]
        let clock = [
            Field("hour", .number), Field("minute", .number), Field("second", .number),
            Field("time offset", .dayTimeDuration),
        ]
        switch self {
        case .context(let fields): return fields
        case .date: return calendar
        case .time: return clock
        case .dateTime: return calendar + clock
        case .dayTimeDuration:
            return [
                Field("days", .number), Field("hours", .number), Field("minutes", .number), Field("seconds", .number),
            ]
        case .yearMonthDuration: return [Field("years", .number), Field("months", .number)]
        case .range(let end):
            return [
                Field("start", end), Field("end", end), Field("start included", .boolean),
                Field("end included", .boolean),
            ]
        default: return []
        }
    }
}
