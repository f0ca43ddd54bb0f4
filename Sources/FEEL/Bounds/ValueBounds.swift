/// What values something can have: never too few, sometimes too many.
///
/// For each kind of value it says which of them are possible; what is possible is what one of these says.
public struct ValueBounds: Hashable, Sendable {
    /// Which texts are possible.
    public enum Strings: Hashable, Sendable {
        /// These only; none, where the set is empty.
        case only(Set<String>)
        /// Any text.
        case any
    }

    /// Which lists are possible.
    public indirect enum Lists: Hashable, Sendable {
        /// None.
        case none
        /// Those with so many items, each within the same bounds.
        case of(ValueBounds, count: ClosedRange<Int>)
        /// Any list.
        case any
    }

    /// Whether `true` is possible.
    public var canBeTrue = false
    /// Whether `false` is possible.
    public var canBeFalse = false
    /// The numbers that are possible; nothing where none is.
    public var numbers: Interval<Number>?
    /// The days that are possible; nothing where none is.
    public var days: Interval<Day>?
    /// The durations in days and shorter units that are possible; nothing where none is.
    public var dayTimeDurations: Interval<DayTimeDuration>?
    /// The durations in years and months that are possible; nothing where none is.
    public var yearMonthDurations: Interval<YearMonthDuration>?
    /// The texts that are possible.
    public var strings = Strings.only([])
    /// The lists that are possible.
    public var lists = Lists.none
    /// The fields of a possible context, all of them; nothing where no context is described.
    public var fields: [String: ValueBounds]?
    /// Whether a value of a kind that isn't followed is possible: a time, a range, a context of any shape.
    public var canBeOther = false
    /// Whether `null` is possible.
    public var canBeNull = false
    /// Whether the value can be unknown.
    public var canBeUnknown = false
    /// The failures that are possible.
    public var failures: Set<Failure.Kind> = []

    /// Creates bounds that no value lies in.
    public init() {}

    /// Creates the bounds of one value.
    public init(exactly value: Value) {
        switch value {
        case .null: canBeNull = true
        case .boolean(let truth): (canBeTrue, canBeFalse) = (truth, !truth)
        case .number(let number): numbers = Interval(number)
        case .string(let text): strings = .only([text])
        case .date(let day): days = Interval(day)
        case .dayTimeDuration(let duration): dayTimeDurations = Interval(duration)
        case .yearMonthDuration(let duration): yearMonthDurations = Interval(duration)
        case .list(let items):
            let all = items.reduce(ValueBounds()) { $0.joined(with: ValueBounds(exactly: $1)) }
            lists = .of(all, count: items.count...items.count)
        case .context(let context):
            fields = Dictionary(context.entries.map { ($0.name, ValueBounds(exactly: $0.value)) }) { first, _ in first }
        case .time, .dateTime, .range:
            canBeOther = true
            if case .unknown? = value.obstacle { canBeUnknown = true }
            if case .failure(let failure)? = value.obstacle { failures = [failure.kind] }
        case .unknown: canBeUnknown = true
        case .failure(let failure): failures = [failure.kind]
        }
    }

    /// Any value at all.
    public static let anything: ValueBounds = {
        var all = ValueBounds()
        (all.canBeTrue, all.canBeFalse, all.canBeOther, all.canBeNull, all.canBeUnknown) = (
            true, true, true, true, true
        )
        (all.numbers, all.days, all.dayTimeDurations, all.yearMonthDurations) = (.all, .all, .all, .all)
        (all.strings, all.lists, all.failures) = (.any, .any, Set(Failure.Kind.allCases))
        return all
    }()

    /// Both truths.
    public static let boolean: ValueBounds = {
        var both = ValueBounds()
        (both.canBeTrue, both.canBeFalse) = (true, true)
        return both
    }()

    /// The numbers of an interval; none where it is nothing.
    public static func numbers(_ interval: Interval<Number>?) -> ValueBounds {
        var bounds = ValueBounds()
        bounds.numbers = interval
        return bounds
    }
}

extension ValueBounds {
    /// The bounds of whatever lies in these or in others.
    public func joined(with other: ValueBounds) -> ValueBounds {
        var both = self
        both.canBeTrue = canBeTrue || other.canBeTrue
        both.canBeFalse = canBeFalse || other.canBeFalse
        both.numbers = Self.join(numbers, other.numbers)
        both.days = Self.join(days, other.days)
        both.dayTimeDurations = Self.join(dayTimeDurations, other.dayTimeDurations)
        both.yearMonthDurations = Self.join(yearMonthDurations, other.yearMonthDurations)
        both.strings = strings.joined(with: other.strings)
        both.lists = lists.joined(with: other.lists)
        both.canBeOther = canBeOther || other.canBeOther
        if let fields, let others = other.fields {
            both.fields = fields.keys == others.keys ? fields.merging(others) { $0.joined(with: $1) } : nil
            if both.fields == nil { both.canBeOther = true }
        } else {
            both.fields = fields ?? other.fields
        }
        both.canBeNull = canBeNull || other.canBeNull
        both.canBeUnknown = canBeUnknown || other.canBeUnknown
        both.failures = failures.union(other.failures)
        return both
    }

    private static func join<Bound>(_ one: Interval<Bound>?, _ other: Interval<Bound>?) -> Interval<Bound>? {
        guard let one, let other else { return one ?? other }
        return one.joined(with: other)
    }

    /// Whether a value lies in the bounds.
    public func contains(_ value: Value) -> Bool {
        switch value {
        case .null: return canBeNull
        case .boolean(let truth): return truth ? canBeTrue : canBeFalse
        case .number(let number): return numbers?.contains(number) ?? false
        case .string(let text): return strings.contains(text)
        case .date(let day): return days?.contains(day) ?? false
        case .dayTimeDuration(let duration): return dayTimeDurations?.contains(duration) ?? false
        case .yearMonthDuration(let duration): return yearMonthDurations?.contains(duration) ?? false
        case .list(let items):
            switch lists {
            case .none: return false
            case .any: return true
            case .of(let bounds, let count): return count.contains(items.count) && items.allSatisfy(bounds.contains)
            }
        case .context(let context):
            if canBeOther { return true }
            guard let fields, fields.count == context.entries.count else { return false }
            return context.entries.allSatisfy { fields[$0.name]?.contains($0.value) ?? false }
        case .time, .dateTime, .range: return canBeOther
        case .unknown: return canBeUnknown
        case .failure(let failure): return failures.contains(failure.kind)
        }
    }
}

extension ValueBounds.Strings {
    func contains(_ text: String) -> Bool {
        switch self {
        case .only(let texts): texts.contains(text)
        case .any: true
        }
    }

    func joined(with other: Self) -> Self {
        if case .only(let one) = self, case .only(let two) = other { return .only(one.union(two)) }
        return .any
    }
}

extension ValueBounds.Lists {
    func joined(with other: Self) -> Self {
        switch (self, other) {
        case (.none, let one), (let one, .none): one
        case (.any, _), (_, .any): .any
        case (.of(let one, let count), .of(let two, let others)):
            .of(
                one.joined(with: two),
                count: min(count.lowerBound, others.lowerBound)...max(count.upperBound, others.upperBound)
            )
        }
    }
}
