extension ValueBounds {
    /// A kind of value that is neither null nor unknown nor a failure.
    enum Kind: Hashable {
        case boolean, number, day, dayTimeDuration, yearMonthDuration, string, list, other
    }

    /// The kinds of values that are possible.
    var kinds: Set<Kind> {
        var kinds: Set<Kind> = []
        if canBeTrue || canBeFalse { kinds.insert(.boolean) }
        if numbers != nil { kinds.insert(.number) }
        if days != nil { kinds.insert(.day) }
        if dayTimeDurations != nil { kinds.insert(.dayTimeDuration) }
        if yearMonthDurations != nil { kinds.insert(.yearMonthDuration) }
        if strings != .only([]) { kinds.insert(.string) }
        if lists != .none { kinds.insert(.list) }
        if canBeOther || fields != nil { kinds.insert(.other) }
        return kinds
    }

    /// Whether a known value other than null is possible.
    public var canBeValue: Bool { !kinds.isEmpty }

    /// The one value that is possible; nothing where there are several or none, or where it is a list or another kind that
    /// isn't followed exactly.
    public var single: Value? {
        let kinds = kinds
        guard !canBeUnknown, failures.isEmpty, kinds.count + (canBeNull ? 1 : 0) == 1 else { return nil }
        switch kinds.first {
        case nil: return .null
        case .boolean: return canBeTrue && canBeFalse ? nil : .boolean(canBeTrue)
        case .number: return numbers?.single.map(Value.number)
        case .day: return days?.single.map(Value.date)
        case .dayTimeDuration: return dayTimeDurations?.single.map(Value.dayTimeDuration)
        case .yearMonthDuration: return yearMonthDurations?.single.map(Value.yearMonthDuration)
        case .string:
            guard case .only(let texts) = strings, texts.count == 1 else { return nil }
            return texts.first.map(Value.string)
        case .list, .other: return nil
        }
    }

    /// Whether the value is true whenever it is known and calculated; limits of size and cost aside.
    public var isAlwaysTrue: Bool { canBeTrue && !canBeFalse && !canBeNull && isCalculated && kinds.count == 1 }

    /// Whether the value is never true, be it false, null, unknown or a failure.
    public var isNeverTrue: Bool { !canBeTrue }

    /// Whether nothing but a limit of size or cost can make it fail.
    private var isCalculated: Bool { failures.isSubset(of: [.overflow, .tooManySteps, .tooManyItems]) }

    /// What passes through an operator that looks at both operands: null, unknown and failures of either.
    static func passed(_ operands: ValueBounds...) -> ValueBounds { passed(operands) }

    static func passed(_ operands: [ValueBounds]) -> ValueBounds {
        var passed = ValueBounds()
        for operand in operands {
            passed.canBeNull = passed.canBeNull || operand.canBeNull
            passed.canBeUnknown = passed.canBeUnknown || operand.canBeUnknown
            passed.failures.formUnion(operand.failures)
        }
        return passed
    }

    /// The same bounds with the unknown and failed items of lists and fields told as those of the whole.
    var opened: ValueBounds {
        var opened = self
        var inner: [ValueBounds] = fields.map { Array($0.values) } ?? []
        switch lists {
        case .none: break
        case .any: inner.append(.anything)
        case .of(let items, count: let count): if count.upperBound > 0 { inner.append(items) }
        }
        for item in inner {
            let item = item.openedUnlessAnything
            opened.canBeUnknown = opened.canBeUnknown || item.canBeUnknown
            opened.failures.formUnion(item.failures)
        }
        return opened
    }

    /// Any list holds any list: there the search ends.
    private var openedUnlessAnything: ValueBounds { self == .anything ? self : opened }

    /// The same bounds with more that is possible.
    func adding(_ change: (inout ValueBounds) -> Void) -> ValueBounds {
        var bounds = self
        change(&bounds)
        return bounds
    }
}
