/// One call of a built-in function: its arguments, and what it may still cost.
struct Call {
    /// Why a function gives a value other than its own.
    struct Stop: Error {
        let value: Value
    }

    let arguments: [Value]
    let asOf: Day
    /// Whether DMN's lenient rules hold: numbers are cut to whole ones, and what can't be compared isn't equal.
    let isConforming: Bool
    /// The steps that are left for the whole evaluation.
    private(set) var steps: Int

    init(arguments: [Value], asOf: Day, steps: Int, isConforming: Bool = false) {
        self.arguments = arguments
        self.asOf = asOf
        self.isConforming = isConforming
        self.steps = steps
    }

    /// Pays for looking at some items.
    mutating func spend(_ count: Int) throws {
        steps -= count
        guard steps >= 0 else { throw Stop(value: Operations.failure(.tooManySteps)) }
    }

    /// Whether an argument was given.
    func has(_ index: Int) -> Bool { index < arguments.count && arguments[index] != .null }

    subscript(index: Int) -> Value { arguments[index] }

    func number(_ index: Int) throws -> Number { try Self.number(arguments[index]) }

    static func number(_ value: Value) throws -> Number {
        if case .number(let number) = value { return number }
        throw Self.misfit(value)
    }

    /// A whole number that fits a machine word.
    func integer(_ index: Int) throws -> Int {
        let number = try number(index)
        let whole = isConforming ? try number.rounded(toScale: 0, .down) : number
        guard let integer = whole.integer else { throw Self.invalid }
        return integer
    }

    func string(_ index: Int) throws -> String {
        if case .string(let text) = arguments[index] { return text }
        throw Self.misfit(arguments[index])
    }

    /// The items of a list; each is paid for.
    mutating func list(_ index: Int) throws -> [Value] {
        guard case .list(let items) = arguments[index] else { throw Self.misfit(arguments[index]) }
        try spend(items.count)
        return items
    }

    func date(_ index: Int) throws -> Day {
        switch arguments[index] {
        case .date(let day): return day
        case .dateTime(let dateTime): return dateTime.day
        default: throw Self.misfit(arguments[index])
        }
    }

    static var invalid: Stop { Stop(value: Operations.failure(.invalidArgument)) }

    /// The result for a value of another type: null stays null, anything else is a failure.
    private static func misfit(_ value: Value) -> Stop {
        value == .null ? Stop(value: .null) : invalid
    }
}

extension Call {
    /// A result that is larger than a list may be is a failure.
    static func list(_ items: [Value]) -> Value {
        items.count <= ExpressionLimits.items ? .list(items) : Operations.failure(.tooManyItems)
    }

    /// A result that is longer than a string may be is a failure.
    static func string(_ text: String) -> Value {
        text.utf8.count <= ExpressionLimits.stringBytes ? .string(text) : Operations.failure(.tooManyItems)
    }

    /// What the arguments make of the call before it happens: a failure, then unknown, then null.
    func stop(for reading: BuiltIn.Reading, required: Int) -> Value? {
        if case .raw = reading { return nil }
        let arePlain = arguments.allSatisfy { argument in
            switch argument {
            case .number, .string, .boolean, .date: true
            case .list: if case .shell = reading { true } else { false }
            default: false
            }
        }
        return arePlain ? nil : stopAtSome(for: reading, required: required)
    }

    /// What the arguments make of the call where one of them isn't plain.
    private func stopAtSome(for reading: BuiltIn.Reading, required: Int) -> Value? {
        var unknown: Causes?
        var hasNull = false
        for (index, argument) in arguments.enumerated() {
            let obstacle: Value? =
                switch (reading, argument) {
                case (.shell, .list), (.shell, .context): nil
                default: argument.obstacle
                }
            switch obstacle {
            case .failure?: return obstacle
            case .unknown(let causes)?: unknown = unknown?.union(causes) ?? causes
            default: if argument == .null, index < required { hasNull = true }
            }
        }
        return unknown.map(Value.unknown) ?? (hasNull ? .null : nil)
    }
}
