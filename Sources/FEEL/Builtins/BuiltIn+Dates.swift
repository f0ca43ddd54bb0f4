internal import Diagnostics

extension BuiltIn {
    /// Days; today is the as-of date of the evaluation, and no clock is read.
    static let dates: [BuiltIn] = [
        BuiltIn(
            "today",
            LocalizedText(id: "tanggal penilaian", en: "the as-of date"),
            [Signature([], gives: .date)],
            isPure: false,
            examples: [],
            .function(.settled) { .date($0.asOf) }
        ),
        BuiltIn(
            "now",
            LocalizedText(id: "awal tanggal penilaian", en: "the start of the as-of date"),
            [Signature([], gives: .dateTime)],
            isPure: false,
            examples: [],
            .function(.settled) { .dateTime(DateTime($0.asOf)) }
        ),
        BuiltIn(
            "age",
            LocalizedText(
                id:
                    "tahun dan bulan penuh dari suatu tanggal sampai tanggal penilaian; negatif untuk tanggal setelahnya",
                en: "the whole years and months from a date to the as-of date; negative for a later date"
            ),
            [Signature([Parameter("date", .date)], gives: .yearMonthDuration)],
            isOurs: true,
            isPure: false,
            examples: [Example("age(today())", "@\"P0M\"")],
            .function(.settled) { .yearMonthDuration(YearMonthDuration(from: try $0.date(0), to: $0.asOf)) }
        ),
        calendar(
            "day of year",
            LocalizedText(id: "hari ke berapa dalam tahun", en: "the number of the day in its year"),
            .number,
            Example("day of year(@\"2019-09-17\")", "260")
        ) {
            .number(Number($0.dayOfYear))
        },
        calendar(
            "day of week",
            LocalizedText(id: "nama hari dalam bahasa Inggris", en: "the name of the weekday"),
            .string,
            Example("day of week(@\"2019-09-17\")", "\"Tuesday\"")
        ) {
            .string(weekdays[$0.weekday - 1])
        },
        calendar(
            "month of year",
            LocalizedText(id: "nama bulan dalam bahasa Inggris", en: "the name of the month"),
            .string,
            Example("month of year(@\"2019-09-17\")", "\"September\"")
        ) {
            .string(months[$0.month - 1])
        },
        calendar(
            "week of year",
            LocalizedText(id: "minggu ke berapa menurut ISO 8601", en: "the number of the ISO 8601 week"),
            .number,
            Example("week of year(@\"2003-12-29\")", "1")
        ) {
            .number(Number($0.isoWeek))
        },
    ]

    private static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    private static func calendar(
        _ name: String,
        _ summary: LocalizedText,
        _ type: ValueType,
        _ example: Example,
        _ body: @escaping @Sendable (Day) -> Value
    ) -> BuiltIn {
        BuiltIn(
            name,
            summary,
            [
                Signature([Parameter("date", .date)], gives: type),
                Signature([Parameter("date", .dateTime)], gives: type),
            ],
            examples: [example],
            .function(.settled) { body(try $0.date(0)) }
        )
    }
}
