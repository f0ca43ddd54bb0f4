extension Value {
    /// The type of a value; of an unknown value or a failure nothing is known.
    public var type: ValueType {
        switch self {
        case .null: .null
        case .boolean: .boolean
        case .number: .number
        case .string: .string
        case .date: .date
        case .time: .time
        case .dateTime: .dateTime
        case .dayTimeDuration: .dayTimeDuration
        case .yearMonthDuration: .yearMonthDuration
        case .list(let items):
            .list(items.reduce(ValueType.null) { $0.joined(with: $1.type) ?? .any })
        case .context(let context): .context(context.entries.map { ValueType.Field($0.name, $0.value.type) })
        case .range(let range): .range((range.low ?? .null).type.joined(with: (range.high ?? .null).type) ?? .any)
        case .unknown, .failure: .any
        }
    }

    /// Whether the value is of a type, as `instance of` asks: null is of type `Null` only.
    func isInstance(of type: ValueType) -> Bool {
        switch (self, type) {
        case (.null, .null): true
        case (.null, _): false
        case (_, .any): true
        case (_, .null): false
        case (.list(let items), .list(let item)): items.allSatisfy { $0.isInstance(of: item) }
        default: self.type.fits(type)
        }
    }

    /// Creates a date, time, date and time, or duration from its text, as in `@"…"`.
    init?(temporal text: String) {
        if let day = Day(text) {
            self = .date(day)
        } else if let dateTime = DateTime(text) {
            self = .dateTime(dateTime)
        } else if let time = TimeOfDay(text) {
            self = .time(time)
        } else if let duration = YearMonthDuration(text) {
            self = .yearMonthDuration(duration)
        } else if let duration = DayTimeDuration(text) {
            self = .dayTimeDuration(duration)
        } else {
            return nil
        }
    }

    /// What stands in the way of using the value as known: a failure in it, or unknown parts with all their causes.
    var obstacle: Value? {
        switch self {
        case .failure, .unknown: return self
        case .list(let items): return Self.obstacle(items)
        case .context(let context): return Self.obstacle(context.entries.map(\.value))
        case .range(let range): return Self.obstacle([range.low ?? .null, range.high ?? .null])
        default: return nil
        }
    }

    private static func obstacle(_ values: [Value]) -> Value? {
        var found: Value?
        for value in values {
            guard let obstacle = value.obstacle else { continue }
            switch (obstacle, found) {
            case (.unknown(let more), .unknown(let causes)?): found = .unknown(causes.union(more))
            case (.failure, _): return obstacle
            default: found = found ?? obstacle
            }
        }
        return found
    }
}
