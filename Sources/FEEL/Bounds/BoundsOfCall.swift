/// What a call of a built-in function can give.
///
/// The functions that rules are made of are followed; of others anything is possible, unless every argument is one value.
struct BoundsOfCall {
    let function: Code.Function
    let arguments: [BoundedExpression]
    let days: Interval<Day>

    /// The bounds of the result.
    var bounds: ValueBounds {
        if let result = calculated { return result }
        let given = arguments.map(\.bounds)
        switch function.builtIn.name {
        case "today": return ValueBounds().adding { $0.days = days }
        case "age": return age(given[0])
        case "count": return count(given[0])
        case "list contains": return contains(given[0], given[1])
        case "all", "any": return all(dominatedBy: function.builtIn.name == "any")
        case "at least": return atLeast
        case "at most": return atMost
        case "min", "max", "sum": return statistic(given[0])
        case "share": return BoundsOfShare(part: given[0], whole: given[1], minimum: given[2]).bounds
        case "abs": return abs(given[0])
        case "floor": return rounded(given, .floor)
        case "ceiling": return rounded(given, .ceiling)
        case "decimal": return rounded(given, .halfEven)
        case "round up": return rounded(given, .up)
        case "round down": return rounded(given, .down)
        case "round half up": return rounded(given, .halfUp)
        case "round half down": return rounded(given, .halfDown)
        default: return .anything
        }
    }

    /// The result, where every argument is one value and the day doesn't matter.
    private var calculated: ValueBounds? {
        guard function.builtIn.isPure, let day = days.low ?? Day(year: 1970, month: 1, day: 1) else { return nil }
        let values = arguments.compactMap(\.bounds.single)
        guard values.count == arguments.count, !values.isEmpty else { return nil }
        var call = Call(arguments: values, asOf: day, steps: ExpressionLimits.steps)
        return ValueBounds(exactly: function.builtIn.implementation.apply(&call, required: function.required))
    }

    /// What stops a call before it happens, where unknown and failed items count.
    private func settled(_ given: ValueBounds...) -> ValueBounds { ValueBounds.passed(given.map(\.opened)) }

    private func age(_ date: ValueBounds) -> ValueBounds {
        guard date.kinds.isSubset(of: [.day]) else { return .anything }
        var bounds = settled(date)
        guard let born = date.days else { return bounds }
        func age(_ start: Day?, _ end: Day?) -> YearMonthDuration? {
            guard let start, let end else { return nil }
            return YearMonthDuration(from: start, to: end)
        }
        bounds.yearMonthDurations = Interval(low: age(born.high, days.low), high: age(born.low, days.high)) ?? .all
        return bounds
    }

    private func count(_ list: ValueBounds) -> ValueBounds {
        guard list.kinds.isSubset(of: [.list]) else { return .anything }
        let counts = BoundsOperations.counts(of: list)
        guard list.canBeValue else { return .passed(list) }
        return ValueBounds.passed(list).adding {
            $0.numbers = Interval(low: Number(counts.lowerBound), high: Number(counts.upperBound))
        }
    }

    private func contains(_ list: ValueBounds, _ element: ValueBounds) -> ValueBounds {
        guard list.kinds.isSubset(of: [.list]) else { return .anything }
        let stopped = ValueBounds.passed(list, element.opened.adding { $0.canBeNull = false })
        guard list.canBeValue else { return stopped }
        let counts = BoundsOperations.counts(of: list)
        let isEqual = BoundsOperations.compare(.equal, BoundsOperations.items(of: list), element)
        var bounds = BoundsOperations.fold(dominatedBy: true, [isEqual])
        if counts.upperBound == 0 { bounds = ValueBounds() }
        if counts.lowerBound == 0 { bounds.canBeFalse = true }
        return bounds.joined(with: stopped)
    }

    private func all(dominatedBy dominating: Bool) -> ValueBounds {
        let list = arguments[0]
        if case .list = list.kind { return BoundsOperations.fold(dominatedBy: dominating, list.children.map(\.bounds)) }
        guard list.bounds.kinds.isSubset(of: [.list]) else { return .anything }
        return BoundsOperations.quantified(
            dominating ? .some : .every,
            list.bounds,
            BoundsOperations.items(of: list.bounds)
        )
    }

    private func abs(_ number: ValueBounds) -> ValueBounds {
        guard number.kinds.isSubset(of: [.number]), let all = number.numbers else { return .anything }
        let ends = (all.low?.absoluteValue, all.high?.absoluteValue)
        let high = all.low == nil || all.high == nil ? nil : [ends.0, ends.1].compactMap { $0 }.max()
        let low = all.contains(.zero) ? .zero : [ends.0, ends.1].compactMap { $0 }.min() ?? .zero
        return settled(number).adding { $0.numbers = Interval(low: low, high: high) }
    }

    /// Rounding never turns two numbers around.
    private func rounded(_ given: [ValueBounds], _ mode: RoundingMode) -> ValueBounds {
        let scale = given.count > 1 ? given[1].single : .number(.zero)
        guard given[0].kinds.isSubset(of: [.number]), let all = given[0].numbers, case .number(let places)? = scale,
            let places = places.integer, Number.scales.contains(places)
        else { return .anything }
        func rounded(_ end: Number?) -> Number? {
            IntervalArithmetic.end(end, .zero) { end, _ in try end.rounded(toScale: places, mode) }
        }
        let ends = Interval(low: rounded(all.low), high: rounded(all.high)) ?? .all
        return settled(given[0]).adding { bounds in
            bounds.numbers = ends
            bounds.failures.insert(.overflow)
        }
    }
}

// MARK: - Lists of numbers and truths

extension BoundsOfCall {
    private func statistic(_ list: ValueBounds) -> ValueBounds {
        let items = BoundsOperations.items(of: list)
        guard list.kinds.isSubset(of: [.list]), items.kinds.isSubset(of: [.number]) else { return .anything }
        let counts = BoundsOperations.counts(of: list)
        var bounds = settled(list)
        if items.canBeNull {
            // An item that is null makes a sum null, and an extreme one, or passes through it alone.
            bounds.canBeNull = true
            bounds.failures.insert(.invalidArgument)
        }
        if counts.lowerBound == 0 { bounds.canBeNull = true }
        guard counts.upperBound > 0, let all = items.numbers else { return bounds }
        switch (function.builtIn.name, arguments[0].kind) {
        case ("sum", .list): bounds = sum(of: arguments[0].children, bounds)
        case ("sum", _):
            bounds.failures.insert(.overflow)
            bounds.numbers = all.isNotNegative ? Interval(low: .zero, high: nil) : .all
        case (let name, .list) where !items.canBeNull:
            bounds.numbers = extreme(of: arguments[0].children, isLeast: name == "min")
        default: bounds.numbers = all
        }
        return bounds
    }

    private func sum(of items: [BoundedExpression], _ stopped: ValueBounds) -> ValueBounds {
        var failures: Set<Failure.Kind> = []
        var total: Interval<Number>?
        for item in items.compactMap(\.bounds.numbers) {
            total = total.flatMap { IntervalArithmetic.calculate(.add, $0, item, &failures) } ?? item
        }
        return stopped.adding { bounds in
            bounds.numbers = total
            bounds.failures.formUnion(failures)
        }
    }

    /// The least number is at most the least upper end; the largest at least the largest lower one.
    private func extreme(of items: [BoundedExpression], isLeast: Bool) -> Interval<Number>? {
        let all = items.compactMap(\.bounds.numbers)
        guard all.count == items.count else { return .all }
        let lows = all.compactMap(\.low)
        let highs = all.compactMap(\.high)
        return isLeast
            ? Interval(low: lows.count == all.count ? lows.min() : nil, high: highs.min())
            : Interval(low: lows.max(), high: highs.count == all.count ? highs.max() : nil)
    }

    /// How many items are true for sure, and how many can be, and what stands in the way of the rest.
    private var truths: (certain: Int, possible: Int, stopped: ValueBounds)? {
        guard case .list = arguments[1].kind else { return nil }
        let items = arguments[1].children.map(\.bounds)
        let isTrue = ValueBounds(exactly: .boolean(true))
        let isFalse = ValueBounds(exactly: .boolean(false))
        let doubtful = ValueBounds.passed(items).adding { passed in
            if items.contains(where: { !$0.kinds.isSubset(of: [.boolean]) }) { passed.canBeNull = true }
        }
        return (items.count { $0 == isTrue }, items.count { $0 != isFalse }, doubtful)
    }

    private var atLeast: ValueBounds {
        guard let truths, case .number(let asked)? = arguments[0].bounds.single else { return .anything }
        if Number(truths.certain) >= asked { return ValueBounds(exactly: .boolean(true)) }
        if Number(truths.possible) < asked { return ValueBounds(exactly: .boolean(false)) }
        return truths.stopped.joined(with: .boolean)
    }

    private var atMost: ValueBounds {
        guard let truths, case .number(let asked)? = arguments[0].bounds.single else { return .anything }
        if Number(truths.certain) > asked { return ValueBounds(exactly: .boolean(false)) }
        if Number(truths.possible) <= asked { return ValueBounds(exactly: .boolean(true)) }
        return truths.stopped.joined(with: .boolean)
    }
}
