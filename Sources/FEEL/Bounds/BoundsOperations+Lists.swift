extension BoundsOperations {
    /// The list of items with these bounds, in order.
    static func list(_ items: [ValueBounds]) -> ValueBounds {
        var bounds = ValueBounds()
        bounds.lists = .of(items.reduce(ValueBounds()) { $0.joined(with: $1) }, count: items.count...items.count)
        return bounds
    }

    /// What an item of the lists can be, or of whatever else can be run through.
    static func items(of source: ValueBounds) -> ValueBounds {
        guard !source.kinds.contains(.other) else { return .anything }
        switch source.lists {
        case .none: return ValueBounds()
        case .of(let items, _): return items
        case .any: return .anything
        }
    }

    /// How many items there can be.
    static func counts(of source: ValueBounds) -> ClosedRange<Int> {
        guard case .of(_, let count) = source.lists, !source.kinds.contains(.other) else {
            return 0...ExpressionLimits.items
        }
        return count
    }

    /// What running through a source passes on instead of items.
    private static func stopped(_ source: ValueBounds) -> ValueBounds {
        let isPlain = source.kinds.isSubset(of: [.list])
        return ValueBounds.passed(source).adding { bounds in
            if counts(of: source).upperBound >= ExpressionLimits.items || !isPlain {
                bounds.failures.insert(.tooManyItems)
            }
            if isPlain { return }
            // Ranges may have ends that aren't known, or none that can be counted between.
            bounds.failures.insert(.invalidArgument)
            (bounds.canBeNull, bounds.canBeUnknown) = (true, true)
        }
    }

    /// `some` and `every`.
    static func quantified(_ quantifier: Quantifier, _ source: ValueBounds, _ body: ValueBounds) -> ValueBounds {
        let stopped = stopped(source)
        guard source.canBeValue else { return stopped }
        let count = counts(of: source)
        let dominating = quantifier == .some
        var fold = fold(dominatedBy: dominating, [body])
        if count.lowerBound == 0 { fold = fold.joined(with: ValueBounds(exactly: .boolean(!dominating))) }
        if count.upperBound == 0 { fold = ValueBounds(exactly: .boolean(!dominating)) }
        return fold.joined(with: stopped)
    }

    /// `list[condition]`.
    static func filter(_ source: ValueBounds, _ condition: ValueBounds) -> ValueBounds {
        var bounds = stopped(source).joined(with: ValueBounds.passed(condition).adding { $0.canBeNull = false })
        guard source.canBeValue else { return bounds }
        if condition.kinds.contains(.list) || condition.kinds.contains(.other) {
            bounds = bounds.joined(with: .passed(condition.opened).adding { $0.canBeNull = false })
        }
        return bounds.joined(with: lists(of: items(of: source), count: 0...counts(of: source).upperBound))
    }

    /// `for … return`.
    static func loop(_ source: ValueBounds, _ body: ValueBounds, joins: Bool) -> ValueBounds {
        var bounds = stopped(source)
        guard source.canBeValue else { return bounds }
        if joins {
            bounds = bounds.joined(with: .passed(body.opened))
            bounds.lists = .any
            bounds.canBeNull = true
            bounds.failures.insert(.tooManyItems)
            return bounds
        }
        return bounds.joined(with: lists(of: body, count: counts(of: source)))
    }

    private static func lists(of items: ValueBounds, count: ClosedRange<Int>) -> ValueBounds {
        var bounds = ValueBounds()
        bounds.lists = .of(items, count: count)
        return bounds
    }

    /// `list[number]`.
    static func item(_ list: ValueBounds, at index: ValueBounds) -> ValueBounds {
        var bounds = ValueBounds.passed(list, index).joined(with: items(of: list))
        bounds.canBeNull = true
        bounds.failures.insert(.invalidArgument)
        return bounds
    }

    /// A field of a context, or a property of a day.
    static func field(_ name: String, of base: ValueBounds) -> ValueBounds {
        guard !base.canBeOther, base.kinds.isSubset(of: [.other, .day, .list]) else { return .anything }
        var bounds = ValueBounds.passed(base)
        if let fields = base.fields { bounds = bounds.joined(with: fields[name] ?? ValueBounds(exactly: .null)) }
        if let days = base.days { bounds = bounds.joined(with: property(name, of: days)) }
        switch base.lists {
        case .none: break
        case .any: bounds.lists = .any
        case .of(let items, let count): bounds = bounds.joined(with: lists(of: field(name, of: items), count: count))
        }
        return bounds
    }

    private static func property(_ name: String, of days: Interval<Day>) -> ValueBounds {
        func numbers(_ low: Int?, _ high: Int?) -> ValueBounds {
            .numbers(Interval(low: low.map { Number($0) }, high: high.map { Number($0) }))
        }
        switch name {
        case "year": return numbers(days.low?.year, days.high?.year)
        case "month": return numbers(1, 12)
        case "day": return numbers(1, 31)
        case "weekday": return numbers(1, 7)
        default: return ValueBounds(exactly: .null)
        }
    }
}
