import FEEL
import Testing

@Suite("Days and moments against Python's datetime")
struct DateOracleTests {
    @Test(
        "every row of the table",
        arguments: [
            "calendar", "plusDays", "plusMonths", "minus", "completeMonths", "between", "order", "after",
        ]
    )
    func table(of question: String) throws {
        let table = try OracleTable("dates.txt") { $0 == question }
        for row in table.rows {
            #expect(try Self.answer(row) == row[row.count - 1], "\(row.joined(separator: " "))")
        }
        #expect(table.rows.count >= 1_000)
    }

    /// The answer to a row's question, spelt as in the table.
    private static func answer(_ row: [String]) throws -> String {
        switch row[0] {
        case "calendar": try calendar(row)
        case "plusDays": try day(row[1]).adding(days: number(row[2])).map(python) ?? "beyond"
        case "plusMonths": try day(row[1]).adding(months: number(row[2])).map(python) ?? "beyond"
        case "minus": try "\(day(row[1]).subtracting(day(row[2])).days)"
        case "completeMonths": try "\(YearMonthDuration(from: day(row[1]), to: day(row[2])).totalMonths)"
        case "between": try #require(moment(row[1]).subtracting(moment(row[2]))).description
        case "order": try order(moment(row[1]), moment(row[2]))
        default: try moment(row[1]).adding(#require(DayTimeDuration(row[2]))).description
        }
    }

    private static func calendar(_ row: [String]) throws -> String {
        let day = try day(row[1])
        let days = try number(row[2])
        #expect(Day(daysSinceEpoch: days) == day && day.daysSinceEpoch == days && day.description == row[1])
        #expect("\(day.weekday) \(day.dayOfYear)" == "\(row[3]) \(row[4])", "\(row[1])")
        return "\(day.isoWeek)"
    }

    /// A day as Python would write it, which ends with the year 9999.
    private static func python(_ day: Day) -> String {
        (1...9999).contains(day.year) ? day.description : "beyond"
    }

    private static func order(_ a: DateTime, _ b: DateTime) -> String {
        #expect((a == b) == !(a < b || b < a))
        #expect(a != b || a.hashValue == b.hashValue)
        return a < b ? "-1" : (a == b ? "0" : "1")
    }

    private static func day(_ text: String) throws -> Day { try #require(Day(text), "\(text)") }
    private static func moment(_ text: String) throws -> DateTime { try #require(DateTime(text), "\(text)") }
    private static func number(_ text: String) throws -> Int { try #require(Int(text), "\(text)") }
}
