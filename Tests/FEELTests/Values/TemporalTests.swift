import FEEL
import TestSupport
import Testing

@Suite("Dates, times and durations")
struct TemporalTests {
    @Test("days far from today are counted without gaps")
    func farDays() throws {
        var random = SplitMix64(seed: 400)
        for _ in 0..<5_000 {
            let count = Int.random(in: -365_242_498_000...365_242_498_000, using: &random)
            let day = try #require(Day(daysSinceEpoch: count))
            let next = try #require(day.adding(days: 1))
            #expect(day.daysSinceEpoch == count && next.daysSinceEpoch == count + 1, random.comment)
            #expect(day < next && next.weekday == day.weekday % 7 + 1, random.comment)
            #expect(next.day == day.day + 1 || next.day == 1, random.comment)
            #expect(Day(day.description) == day, random.comment)
        }
    }

    @Test("beyond the last year there is no day")
    func ends() throws {
        let last = try #require(Day(year: 999_999_999, month: 12, day: 31))
        let first = try #require(Day(year: -999_999_999, month: 1, day: 1))
        #expect(last.adding(days: 1) == nil && last.adding(months: 1) == nil)
        #expect(first.adding(days: -1) == nil && first.adding(months: -1) == nil)
        #expect(last.adding(days: .max) == nil && first.adding(days: .min) == nil)
        #expect(last.adding(months: .max) == nil && first.adding(months: .min) == nil)
        #expect(Day(daysSinceEpoch: .max) == nil && Day(daysSinceEpoch: .min) == nil)
        #expect(last.adding(days: 0) == last && first.adding(months: 0) == first)
        #expect((1...53).contains(first.isoWeek) && (1...53).contains(last.isoWeek))
        #expect(throws: Number.ArithmeticError.overflow) { try last.adding(DayTimeDuration(seconds: 86_400)) }
    }

    @Test("an offset makes times comparable, and its absence makes them unequal")
    func offsets() throws {
        let utc = try #require(TimeOfDay("10:00:00Z"))
        let west = try #require(TimeOfDay("11:00:00+01:00"))
        let local = try #require(TimeOfDay("10:00:00"))
        #expect(utc == west && utc.hashValue == west.hashValue && !(utc < west) && !(west < utc))
        #expect(utc != local && !(utc < local) && !(local < utc))
        #expect(local < west)
        #expect(utc.subtracting(west) == .zero && utc.subtracting(local) == nil && local.subtracting(local) == .zero)
        let moment = try #require(DateTime("2025-01-01T00:30:00+01:00"))
        #expect(moment == DateTime("2024-12-31T23:30:00Z"))
        #expect(moment != DateTime("2025-01-01T00:30:00"))
        #expect(try moment.subtracting(#require(DateTime("2025-01-01T00:30:00"))) == nil)
    }

    @Test("a day stands for its midnight in UTC")
    func midnight() throws {
        let day = try #require(Day("2025-09-30"))
        #expect(DateTime(day) == DateTime("2025-09-30T00:00:00Z"))
    }

    @Test(arguments: [
        ("10:00:00", "PT15H", "01:00:00", "19:00:00"), ("00:00:00+07:00", "-PT1S", "23:59:59+07:00", "00:00:01+07:00"),
        ("23:59:59.5", "PT0.75S", "00:00:00.25", "23:59:58.75"), ("12:00:00", "P100000000D", "12:00:00", "12:00:00"),
    ])
    func clock(time: String, duration: String, sum: String, difference: String) throws {
        let time = try #require(TimeOfDay(time))
        let duration = try #require(DayTimeDuration(duration))
        #expect(time.adding(duration).description == sum)
        #expect(time.subtracting(duration).description == difference)
    }

    @Test(arguments: [
        ("2025-01-01", "PT36H", "2025-01-02"), ("2025-01-01", "-PT1S", "2024-12-31"),
        ("2025-01-31", "P1M", "2025-02-28"),
        ("2024-01-31", "P1M", "2024-02-29"), ("2024-02-29", "P1Y", "2025-02-28"), ("2025-03-31", "-P13M", "2024-02-29"),
        ("0001-01-01", "-P1Y", "0000-01-01"),
    ])
    func dayArithmetic(day: String, duration: String, sum: String) throws {
        let day = try #require(Day(day))
        let result =
            try DayTimeDuration(duration).map(day.adding) ?? day.adding(#require(YearMonthDuration(duration)))
        #expect(result.description == sum)
    }

    @Test("the parts of a duration have its sign")
    func parts() throws {
        let duration = try #require(DayTimeDuration("-P1DT2H3M4.5S"))
        #expect([duration.days, duration.hours, duration.minutes] == [-1, -2, -3])
        #expect(duration.seconds == Number(exactly: "-4.5"))
        #expect(duration.totalSeconds == Number(exactly: "-93784.5"))
        let months = try #require(YearMonthDuration("-P1Y2M"))
        #expect([months.years, months.months, months.totalMonths] == [-1, -2, -14])
    }

    @Test(arguments: [
        ("P1D", "0.5", "PT12H", "P2D"), ("PT1S", "0.0000000005", "PT0S", "PT2000000000S"),
        ("PT3S", "-1.5", "-PT4.5S", "-PT2S"), ("PT1S", "3", "PT3S", "PT0.333333333S"),
    ])
    func dayTimeFactors(duration: String, factor: String, product: String, quotient: String) throws {
        let duration = try #require(DayTimeDuration(duration))
        let factor = try #require(Number(exactly: factor))
        #expect(try duration.multiplied(by: factor) == DayTimeDuration(product))
        #expect(try duration.divided(by: factor) == DayTimeDuration(quotient))
    }

    @Test(arguments: [
        ("P1Y", "0.5", "P6M", "P2Y"), ("P1M", "0.5", "P0M", "P2M"), ("-P7M", "0.5", "-P3M", "-P1Y2M"),
        ("P5M", "-3", "-P1Y3M", "-P1M"),
    ])
    func yearMonthFactors(duration: String, factor: String, product: String, quotient: String) throws {
        let duration = try #require(YearMonthDuration(duration))
        let factor = try #require(Number(exactly: factor))
        #expect(try duration.multiplied(by: factor) == YearMonthDuration(product))
        #expect(try duration.divided(by: factor) == YearMonthDuration(quotient))
    }

    @Test("durations divide durations, and nothing divides by none")
    func ratios() throws {
        let day = DayTimeDuration(seconds: 86_400)
        let hour = DayTimeDuration(seconds: 3_600)
        #expect(try day.divided(by: hour) == Number(24))
        #expect(try hour.adding(hour).subtracting(day).divided(by: hour) == Number(-22))
        let year = try #require(YearMonthDuration(months: 12))
        let months = try #require(YearMonthDuration(months: 8))
        #expect(try year.divided(by: months) == Number(exactly: "1.5"))
        #expect(try year.adding(months).subtracting(year) == months && months < year)
        let none = try #require(YearMonthDuration(months: 0))
        #expect(throws: Number.ArithmeticError.divisionByZero) { try year.divided(by: none) }
        #expect(throws: Number.ArithmeticError.divisionByZero) { try day.divided(by: DayTimeDuration.zero) }
        #expect(throws: Number.ArithmeticError.divisionByZero) { try day.divided(by: Number.zero) }
        #expect(throws: Number.ArithmeticError.overflow) { try day.multiplied(by: Number(.max)) }
        let longest = DayTimeDuration(seconds: .min)
        #expect(throws: Number.ArithmeticError.overflow) { try longest.negated() }
        #expect(throws: Number.ArithmeticError.overflow) { try longest.subtracting(day) }
        #expect(try day.negated().adding(day) == .zero)
        #expect(throws: Number.ArithmeticError.overflow) { try year.multiplied(by: Number(.max)) }
    }

    @Test("a time is made from parts that exist")
    func timeParts() throws {
        let half = try #require(Number(exactly: "59.5"))
        let time = try #require(TimeOfDay(hour: 23, minute: 59, second: half, offset: -3600))
        #expect(time.description == "23:59:59.5-01:00")
        #expect(time.hour == 23 && time.minute == 59 && time.second == half && time.offset == -3600)
        #expect(TimeOfDay(hour: 24, minute: 0, second: .zero) == nil)
        #expect(TimeOfDay(hour: 0, minute: 60, second: .zero) == nil)
        #expect(TimeOfDay(hour: 0, minute: 0, second: Number(60)) == nil)
        #expect(TimeOfDay(hour: 0, minute: 0, second: Number(-1)) == nil)
        #expect(TimeOfDay(hour: 0, minute: 0, second: .zero, offset: 14 * 3600 + 1) == nil)
        #expect(try TimeOfDay(hour: 0, minute: 0, second: #require(Number(exactly: "0.0000000001"))) == nil)
    }
}
