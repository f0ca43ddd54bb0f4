internal import Diagnostics

extension BuiltIn {
    /// From one type to another; a text that can't be read is a failure.
    static let conversions: [BuiltIn] = [
        BuiltIn(
            "date",
            LocalizedText(
                id: "tanggal dari teks, bagian-bagiannya, atau tanggal dan waktu",
                en: "a date from a text, its parts, or a date and time"
            ),
            [
                Signature([Parameter("from", .string)], gives: .date),
                Signature([Parameter("from", .dateTime)], gives: .date),
                Signature([Parameter("from", .date)], gives: .date),
                Signature(
                    [Parameter("year", .number), Parameter("month", .number), Parameter("day", .number)],
                    gives: .date
                ),
            ],
            examples: [
                Example("date(\"2025-09-30\")", "@\"2025-09-30\""), Example("date(2025, 9, 30)", "@\"2025-09-30\""),
            ],
            .function(.settled) { call in
                let day: Day? =
                    if call.arguments.count == 3 {
                        Day(year: try call.integer(0), month: try call.integer(1), day: try call.integer(2))
                    } else if case .string(let text) = call[0] {
                        Day(text)
                    } else {
                        try call.date(0)
                    }
                return try required(day.map(Value.date))
            }
        ),
        BuiltIn(
            "date and time",
            LocalizedText(
                id: "tanggal dan waktu dari teks, atau dari keduanya",
                en: "a date and time from a text, or from the two"
            ),
            [
                Signature([Parameter("from", .string)], gives: .dateTime),
                Signature([Parameter("date", .date), Parameter("time", .time)], gives: .dateTime),
                Signature([Parameter("date", .dateTime), Parameter("time", .time)], gives: .dateTime),
            ],
            examples: [Example("date and time(date(2025, 9, 30), time(\"10:00:00\"))", "@\"2025-09-30T10:00:00\"")],
            .function(.settled) { call in
                if call.arguments.count == 1 {
                    let text = try call.string(0)
                    return try required((DateTime(text) ?? Day(text).map(DateTime.init)).map(Value.dateTime))
                }
                guard case .time(let time) = call[1] else { throw Call.invalid }
                return .dateTime(DateTime(try call.date(0), time))
            }
        ),
        BuiltIn(
            "time",
            LocalizedText(
                id: "waktu dari teks, bagian-bagiannya, atau tanggal dan waktu",
                en: "a time from a text, its parts, or a date and time"
            ),
            [
                Signature([Parameter("from", .string)], gives: .time),
                Signature([Parameter("from", .dateTime)], gives: .time),
                Signature([Parameter("from", .time)], gives: .time),
                Signature(
                    [
                        Parameter("hour", .number), Parameter("minute", .number), Parameter("second", .number),
                        Parameter("offset", .dayTimeDuration, optional: true),
                    ],
                    gives: .time
                ),
            ],
            examples: [
                Example("time(10, 30, 0)", "@\"10:30:00\""),
                Example("time(10, 30, 0, @\"PT7H\")", "@\"10:30:00+07:00\""),
            ],
            .function(.settled) { call in
                switch call[0] {
                case .string(let text): return try required(TimeOfDay(text).map(Value.time))
                case .time: return call[0]
                case .dateTime(let dateTime): return .time(dateTime.time)
                default:
                    let time = TimeOfDay(
                        hour: try call.integer(0),
                        minute: try call.integer(1),
                        second: try call.number(2),
                        offset: call.has(3) ? try offset(call[3]) : nil
                    )
                    return try required(time.map(Value.time))
                }
            }
        ),
        BuiltIn(
            "duration",
            LocalizedText(id: "durasi dari teks", en: "a duration from a text"),
            [Signature([Parameter("from", .string)], gives: .any)],
            examples: [Example("duration(\"P1Y2M\")", "@\"P1Y2M\""), Example("duration(\"PT36H\")", "@\"P1DT12H\"")],
            .function(.settled) { call in
                let text = try call.string(0)
                let duration = YearMonthDuration(text).map(Value.yearMonthDuration)
                return try required(duration ?? DayTimeDuration(text).map(Value.dayTimeDuration))
            }
        ),
        BuiltIn(
            "years and months duration",
            LocalizedText(
                id: "tahun dan bulan penuh antara dua tanggal",
                en: "the whole years and months between two dates"
            ),
            [
                Signature([Parameter("from", .date), Parameter("to", .date)], gives: .yearMonthDuration),
                Signature([Parameter("from", .dateTime), Parameter("to", .dateTime)], gives: .yearMonthDuration),
            ],
            examples: [Example("years and months duration(@\"2011-12-22\", @\"2013-08-24\")", "@\"P1Y8M\"")],
            .function(.settled) { .yearMonthDuration(YearMonthDuration(from: try $0.date(0), to: try $0.date(1))) }
        ),
        BuiltIn(
            "number",
            LocalizedText(
                id: "angka dari teks, dengan pemisah ribuan dan desimal bila disebut",
                en: "a number from a text, with its separators if stated"
            ),
            [
                Signature(
                    [
                        Parameter("from", .string), Parameter("grouping separator", .string, optional: true),
                        Parameter("decimal separator", .string, optional: true),
                    ],
                    gives: .number
                )
            ],
            examples: [Example("number(\"1.5\")", "1.5"), Example("number(\"1.234,5\", \".\", \",\")", "1234.5")],
            .function(.settled) { try number($0) }
        ),
        BuiltIn(
            "string",
            LocalizedText(id: "nilai sebagai teks", en: "a value as a text"),
            [Signature([Parameter("from", .any)], gives: .string)],
            examples: [Example("string(1.10)", "\"1.1\""), Example("string(@\"2025-09-30\")", "\"2025-09-30\"")],
            .function(.settled) { call in
                switch call[0] {
                case .string: return call[0]
                case .date(let day): return .string(day.description)
                case .time(let time): return .string(time.description)
                case .dateTime(let dateTime): return .string(dateTime.description)
                case .dayTimeDuration(let duration): return .string(duration.description)
                case .yearMonthDuration(let duration): return .string(duration.description)
                default: return Call.string(call[0].description)
                }
            }
        ),
    ]

    /// The seconds of a time's offset; a part of a second is cut off.
    private static func offset(_ value: Value) throws -> Int {
        guard case .dayTimeDuration(let duration) = value,
            let seconds = try duration.totalSeconds.rounded(toScale: 0, .down).integer
        else { throw Call.invalid }
        return seconds
    }

    private static func required(_ value: Value?) throws -> Value {
        guard let value else { throw Call.invalid }
        return value
    }

    private static func number(_ call: Call) throws -> Value {
        var text = try call.string(0)
        let grouping = call.has(1) ? try call.string(1) : nil
        let decimal = call.has(2) ? try call.string(2) : nil
        guard grouping.map([" ", ",", "."].contains) ?? true, decimal.map([",", "."].contains) ?? true,
            grouping == nil || grouping != decimal
        else { throw Call.invalid }
        if let grouping { text = text.filter { String($0) != grouping } }
        if decimal == "," {
            guard !text.contains(".") else { throw Call.invalid }
            text = String(text.map { $0 == "," ? "." : $0 })
        }
        return try required(Number(exactly: text, allowingExponent: true).map(Value.number))
    }
}
