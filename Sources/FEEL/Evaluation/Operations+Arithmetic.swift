extension Operations {
    /// A calculation; a failure has no place yet.
    @inline(__always)
    static func calculate(_ arithmetic: Arithmetic, _ left: Value, _ right: Value) -> Value {
        if case .number(let first) = left, case .number(let second) = right {
            do {
                return .number(try number(arithmetic, first, second))
            } catch {
                return failure(Failure.Kind(error))
            }
        }
        return calculateOthers(arithmetic, left, right)
    }

    @inline(__always)
    private static func number(
        _ arithmetic: Arithmetic,
        _ left: Number,
        _ right: Number
    ) throws(Number.ArithmeticError) -> Number {
        switch arithmetic {
        case .add: try left.adding(right)
        case .subtract: try left.subtracting(right)
        case .multiply: try left.multiplying(by: right)
        case .divide: try left.divided(by: right)
        case .power: try left.power(right)
        }
    }

    @inline(never)
    private static func calculateOthers(_ arithmetic: Arithmetic, _ left: Value, _ right: Value) -> Value {
        if let passed = passedOn(left, right) { return passed }
        do {
            return try temporal(arithmetic, left, right) ?? text(arithmetic, left, right)
        } catch {
            return failure(Failure.Kind(error))
        }
    }

    private static func text(_ arithmetic: Arithmetic, _ left: Value, _ right: Value) -> Value {
        guard arithmetic == .add, case .string(let first) = left, case .string(let second) = right else {
            return failure(.invalidArgument)
        }
        guard first.utf8.count + second.utf8.count <= ExpressionLimits.stringBytes else {
            return failure(.tooManyItems)
        }
        return .string(first + second)
    }

    /// Calculations with dates, times and durations (DMN 1.5, tables 55 to 58); nothing for other operands.
    private static func temporal(
        _ arithmetic: Arithmetic,
        _ left: Value,
        _ right: Value
    ) throws(Number.ArithmeticError) -> Value? {
        switch (arithmetic, left, right) {
        case (.subtract, .date(let first), .date(let second)): return .dayTimeDuration(first.subtracting(second))
        case (.subtract, .time(let first), .time(let second)):
            return first.subtracting(second).map(Value.dayTimeDuration)
        case (.subtract, .dateTime(let first), .dateTime(let second)):
            return first.subtracting(second).map(Value.dayTimeDuration)
        case (.subtract, .dateTime(let first), .date(let second)):
            return first.subtracting(DateTime(second)).map(Value.dayTimeDuration)
        case (.subtract, .date(let first), .dateTime(let second)):
            return DateTime(first).subtracting(second).map(Value.dayTimeDuration)
        case (.add, _, .dayTimeDuration(let duration)), (.add, .dayTimeDuration(let duration), _):
            let other = if case .dayTimeDuration = right { left } else { right }
            return try add(duration, to: other)
        case (.add, _, .yearMonthDuration(let duration)), (.add, .yearMonthDuration(let duration), _):
            let other = if case .yearMonthDuration = right { left } else { right }
            return try add(duration, to: other)
        case (.subtract, _, .dayTimeDuration(let duration)): return try subtract(duration, from: left)
        case (.subtract, _, .yearMonthDuration(let duration)): return try subtract(duration, from: left)
        case (.multiply, .dayTimeDuration(let duration), .number(let factor)),
            (.multiply, .number(let factor), .dayTimeDuration(let duration)):
            return .dayTimeDuration(try duration.multiplied(by: factor))
        case (.multiply, .yearMonthDuration(let duration), .number(let factor)),
            (.multiply, .number(let factor), .yearMonthDuration(let duration)):
            return .yearMonthDuration(try duration.multiplied(by: factor))
        case (.divide, .dayTimeDuration(let duration), .number(let divisor)):
            return .dayTimeDuration(try duration.divided(by: divisor))
        case (.divide, .yearMonthDuration(let duration), .number(let divisor)):
            return .yearMonthDuration(try duration.divided(by: divisor))
        case (.divide, .dayTimeDuration(let first), .dayTimeDuration(let second)):
            return .number(try first.divided(by: second))
        case (.divide, .yearMonthDuration(let first), .yearMonthDuration(let second)):
            return .number(try first.divided(by: second))
        default: return nil
        }
    }

    private static func add(_ duration: DayTimeDuration, to value: Value) throws(Number.ArithmeticError) -> Value? {
        switch value {
        case .date(let day): .date(try day.adding(duration))
        case .time(let time): .time(time.adding(duration))
        case .dateTime(let dateTime): .dateTime(try dateTime.adding(duration))
        case .dayTimeDuration(let other): .dayTimeDuration(try other.adding(duration))
        default: nil
        }
    }

    private static func add(_ duration: YearMonthDuration, to value: Value) throws(Number.ArithmeticError) -> Value? {
        switch value {
        case .date(let day): .date(try day.adding(duration))
        case .dateTime(let dateTime): .dateTime(try dateTime.adding(duration))
        case .yearMonthDuration(let other): .yearMonthDuration(try other.adding(duration))
        default: nil
        }
    }

    private static func subtract(
        _ duration: DayTimeDuration,
        from value: Value
    ) throws(Number.ArithmeticError) -> Value? {
        switch value {
        case .date(let day): .date(try day.subtracting(duration))
        case .time(let time): .time(time.subtracting(duration))
        case .dateTime(let dateTime): .dateTime(try dateTime.subtracting(duration))
        case .dayTimeDuration(let other): .dayTimeDuration(try other.subtracting(duration))
        default: nil
        }
    }

    private static func subtract(
        _ duration: YearMonthDuration,
        from value: Value
    ) throws(Number.ArithmeticError) -> Value? {
        switch value {
        case .date(let day): .date(try day.subtracting(duration))
        case .dateTime(let dateTime): .dateTime(try dateTime.subtracting(duration))
        case .yearMonthDuration(let other): .yearMonthDuration(try other.subtracting(duration))
        default: nil
        }
    }

    static func negate(_ value: Value) -> Value {
        switch value {
        case .number(let number): return .number(number.negated)
        case .null, .unknown, .failure: return value
        case .yearMonthDuration(let duration): return .yearMonthDuration(duration.negated)
        case .dayTimeDuration(let duration):
            do {
                return .dayTimeDuration(try duration.negated())
            } catch {
                return failure(Failure.Kind(error))
            }
        default: return failure(.invalidArgument)
        }
    }
}
