import Certification
import FEEL

/// What a fact can be beside the values that are tried: the stretches of numbers or days between them, or any other text.
struct ValueGaps {
    /// The gaps, lowest first, each with the tried values next to it.
    private(set) var gaps: [(bounds: ValueBounds, neighbours: [Value])] = []

    /// Finds the gaps; nothing where no value is tried.
    ///
    /// - Parameter domain: What the declaration allows.
    init?(_ fact: Int, _ values: [Value], domain: ValueBounds, _ kind: Fact.Kind) {
        let tried = values.filter { $0 != .null }
        guard !tried.isEmpty else { return nil }
        switch kind {
        case .text:
            var any = ValueBounds()
            any.strings = .any
            gaps = [(any, tried)]
        case .date:
            let days = tried.compactMap(\.asDay).sorted()
            fill(days, domain.days ?? .all, next: { $0.adding(days: $1) }, Value.date) { $0.days = $1 }
        case .integer:
            let numbers = tried.compactMap(\.asNumber).sorted()
            fill(numbers, domain.numbers ?? .all, next: { try? $0.adding(Number($1)) }, Value.number) {
                $0.numbers = $1
            }
        default:
            let numbers = tried.compactMap(\.asNumber).sorted()
            fill(numbers, domain.numbers ?? .all, next: { _, _ in nil }, Value.number) { $0.numbers = $1 }
        }
    }

    /// - Parameter next: The value so many steps on; nothing where values lie as near to each other as you like.
    private mutating func fill<Bound>(
        _ tried: [Bound],
        _ domain: Interval<Bound>,
        next: (Bound, Int) -> Bound?,
        _ value: (Bound) -> Value,
        _ set: (inout ValueBounds, Interval<Bound>) -> Void
    ) {
        let ends: [Bound?] = [nil] + tried.map { $0 } + [nil]
        for (low, high) in zip(ends, ends.dropFirst()) {
            let above = low.flatMap { next($0, 1) }
            let below = high.flatMap { next($0, -1) }
            let between = Interval(
                low: above ?? low,
                lowClosed: above != nil,
                high: below ?? high,
                highClosed: below != nil
            )
            guard let gap = between?.intersection(with: domain) else { continue }
            var bounds = ValueBounds()
            set(&bounds, gap)
            gaps.append((bounds, [low, high].compactMap { $0.map(value) }))
        }
    }
}
