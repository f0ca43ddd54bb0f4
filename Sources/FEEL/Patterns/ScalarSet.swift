/// The scalars that a class such as `[a-z\d-[aeiou]]` or an escape such as `\w` stands for.
struct ScalarSet: Hashable, Sendable {
    /// Ascending, without touching each other.
    private let ranges: [ClosedRange<UInt32>]
    private let classes: Set<ScalarClass>
    private let isNegated: Bool
    /// Sets that are taken away.
    private let removed: [ScalarSet]
    private let ignoresCase: Bool

    init(
        ranges: [ClosedRange<UInt32>] = [],
        classes: Set<ScalarClass> = [],
        isNegated: Bool = false,
        removing removed: ScalarSet? = nil,
        ignoresCase: Bool = false
    ) {
        self.ranges = Self.joined(ranges)
        self.classes = classes
        self.isNegated = isNegated
        self.removed = removed.map { [$0] } ?? []
        self.ignoresCase = ignoresCase
    }

    /// Whether a scalar belongs to the set; without case if either of its cases does.
    func contains(_ scalar: Unicode.Scalar) -> Bool {
        let isListed =
            ignoresCase
            ? [scalar, scalar.lower, scalar.upper].contains(where: isInRanges) : isInRanges(scalar)
        let isMember = isListed || classes.contains { $0.contains(scalar) }
        return isMember != isNegated && !removed.contains { $0.contains(scalar) }
    }

    private func isInRanges(_ scalar: Unicode.Scalar) -> Bool {
        var (low, high) = (0, ranges.count)
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upperBound < scalar.value { low = middle + 1 } else { high = middle }
        }
        return low < ranges.count && ranges[low].contains(scalar.value)
    }

    private static func joined(_ ranges: [ClosedRange<UInt32>]) -> [ClosedRange<UInt32>] {
        var joined: [ClosedRange<UInt32>] = []
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = joined.last, range.lowerBound <= last.upperBound + 1 {
                joined[joined.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
            } else {
                joined.append(range)
            }
        }
        return joined
    }
}
