@testable import FEEL

/// Random bounds of a name's type, and random values within them.
struct RandomBounds {
    let bounds: ValueBounds
    /// Values that lie in the bounds; at least one.
    let values: [Value]

    init(of type: ValueType, _ random: inout some RandomNumberGenerator) {
        var bounds = ValueBounds()
        var values: [Value] = []
        switch type {
        case .boolean:
            let truths = [[true], [false], [true, false]].randomElement(using: &random) ?? [true]
            (bounds.canBeTrue, bounds.canBeFalse) = (truths.contains(true), truths.contains(false))
            values = truths.map(Value.boolean)
        case .number:
            let numbers = Self.numbers(&random)
            bounds.numbers = Self.interval(of: numbers, &random)
            values = numbers.map(Value.number)
        case .date:
            let days = (0...2).compactMap { _ in Day(daysSinceEpoch: Int.random(in: 18_000...21_000, using: &random)) }
            bounds.days = Self.interval(of: days, &random)
            values = days.map(Value.date)
        case .string:
            let texts = ["", "a", "b", "desa"].filter { _ in Bool.random(using: &random) }
            bounds.strings = texts.isEmpty ? .any : .only(Set(texts))
            values = (texts.isEmpty ? ["c"] : texts).map(Value.string)
        case .list(let item):
            let items = RandomBounds(of: item, &random)
            let count = Int.random(in: 0...3, using: &random)
            bounds.lists = .of(items.bounds, count: Int.random(in: 0...count, using: &random)...count)
            let made = (0..<count).map { _ in items.values.randomElement(using: &random) ?? .null }
            values = [.list(made)]
        case .context(let fields):
            let parts = fields.map { ($0.name, RandomBounds(of: $0.type, &random)) }
            bounds.fields = Dictionary(uniqueKeysWithValues: parts.map { ($0.0, $0.1.bounds) })
            values = [
                .context(Context(parts.map { Context.Entry($0.0, $0.1.values.randomElement(using: &random) ?? .null) }))
            ]
        default:
            bounds = .anything
            values = [.null]
        }
        if Int.random(in: 0..<4, using: &random) == 0 {
            bounds.canBeNull = true
            values.append(.null)
        }
        if Int.random(in: 0..<4, using: &random) == 0 {
            bounds.canBeUnknown = true
            values.append(.unknown(Causes(slot: 0)))
        }
        self.bounds = bounds
        self.values = values
    }

    private static func numbers(_ random: inout some RandomNumberGenerator) -> [Number] {
        (0...2).map { _ in
            let whole = Number(Int.random(in: -3...12, using: &random))
            guard Bool.random(using: &random), let part = try? whole.divided(by: Number(8)) else { return whole }
            return part
        }
    }

    /// An interval around the values: tight, wider, or without an end.
    private static func interval<Bound>(
        of values: [Bound],
        _ random: inout some RandomNumberGenerator
    ) -> Interval<Bound>? {
        let ends = (0..<2).map { _ in Int.random(in: 0..<5, using: &random) == 0 }
        return Interval(low: ends[0] ? nil : values.min(), high: ends[1] ? nil : values.max())
    }
}
