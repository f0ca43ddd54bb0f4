extension Operations {
    /// What can be run through: items, or the value that the whole comes to instead.
    enum Iteration {
        case items([Value])
        case stop(Value)
    }

    /// The items of a list or of a range of whole numbers or days; a range from a larger to a smaller end runs down.
    static func iterate(_ value: Value) -> Iteration {
        switch value {
        case .list(let items): items.count <= ExpressionLimits.items ? .items(items) : .stop(failure(.tooManyItems))
        case .null, .unknown, .failure: .stop(value)
        case .range(let range): iterate(range)
        default: .stop(failure(.invalidArgument))
        }
    }

    private static func iterate(_ range: RangeValue) -> Iteration {
        if let obstacle = Value.range(range).obstacle { return .stop(obstacle) }
        let first: Int
        let last: Int
        let make: (Int) -> Value?
        switch (range.low, range.high) {
        case (.number(let low)?, .number(let high)?):
            guard let from = low.integer, let to = high.integer else { return .stop(failure(.invalidArgument)) }
            (first, last, make) = (from, to, { .number(Number($0)) })
        case (.date(let low)?, .date(let high)?):
            (first, last) = (low.daysSinceEpoch, high.daysSinceEpoch)
            make = { Day(daysSinceEpoch: $0).map(Value.date) }
        default: return .stop(.null)
        }
        guard first.subtractingReportingOverflow(last).overflow == false,
            (first - last).magnitude < ExpressionLimits.items
        else { return .stop(failure(.tooManyItems)) }
        var numbers = Array(stride(from: first, through: last, by: first <= last ? 1 : -1))
        if !range.lowClosed { numbers.removeFirst() }
        if !range.highClosed, !numbers.isEmpty { numbers.removeLast() }
        return .items(numbers.compactMap(make))
    }

    /// `list[index]`: from 1, or from the end with a negative index; null outside.
    static func item(_ list: Value, at index: Value) -> Value {
        if let passed = passedOn(list, index) { return passed }
        guard case .list(let items) = list, case .number(let number) = index, number.isInteger else {
            return failure(.invalidArgument)
        }
        // A whole number that is too large for a machine word is outside any list.
        guard let position = number.integer, position.magnitude <= items.count, position != 0 else { return .null }
        return items[position > 0 ? position - 1 : items.count + position]
    }

    /// A field of a context, a property of a date, time or duration, or the list of them for a list; null where there
    /// is none.
    static func field(_ name: String, of value: Value) -> Value {
        switch value {
        case .null, .unknown, .failure: value
        case .context(let context): context[name] ?? .null
        case .list(let items): .list(items.map { field(name, of: $0) })
        case .date(let day): property(name, of: day) ?? .null
        case .time(let time): property(name, of: time) ?? .null
        case .dateTime(let dateTime): property(name, of: dateTime.day) ?? property(name, of: dateTime.time) ?? .null
        case .dayTimeDuration(let duration): property(name, of: duration) ?? .null
        case .yearMonthDuration(let duration):
            switch name {
            case "years": .number(Number(duration.years))
            case "months": .number(Number(duration.months))
            default: .null
            }
        case .range(let range): property(name, of: range) ?? .null
        default: .null
        }
    }

    private static func property(_ name: String, of range: RangeValue) -> Value? {
        switch name {
        case "start": range.low
        case "end": range.high
        case "start included": .boolean(range.lowClosed)
        case "end included": .boolean(range.highClosed)
        default: nil
        }
    }

    private static func property(_ name: String, of day: Day) -> Value? {
        switch name {
        case "year": .number(Number(day.year))
        case "month": .number(Number(day.month))
        case "day": .number(Number(day.day))
        case "weekday": .number(Number(day.weekday))
        default: nil
        }
    }

    private static func property(_ name: String, of time: TimeOfDay) -> Value? {
        switch name {
        case "hour": .number(Number(time.hour))
        case "minute": .number(Number(time.minute))
        case "second": .number(time.second)
        case "time offset": time.offset.map { .dayTimeDuration(DayTimeDuration(seconds: $0)) }
        default: nil
        }
    }

    private static func property(_ name: String, of duration: DayTimeDuration) -> Value? {
        switch name {
        case "days": .number(Number(duration.days))
        case "hours": .number(Number(duration.hours))
        case "minutes": .number(Number(duration.minutes))
        case "seconds": .number(duration.seconds)
        default: nil
        }
    }
}
