import Certification
import Diagnostics
import FEEL

extension PackReview {
    /// Assumed ranges at whose ends a rule breaks: bands change places, or nobody can meet a criterion any more.
    func rangeFindings() -> [Diagnostic] {
        bandRangeFindings() + conditionRangeFindings()
    }

    // MARK: Bands

    private func bandRangeFindings() -> [Diagnostic] {
        var seen: Set<[Int]> = []
        return pack.criteria.flatMap { criterion -> [Diagnostic] in
            guard case .bands(_, let direction, let bands, _) = criterion.test else { return [] }
            return bands.indices.dropFirst().flatMap { index -> [Diagnostic] in
                let (better, worse) = (bands[index - 1], bands[index])
                // Equal points are allowed, equal thresholds aren't.
                var pairs = [(above: better.points, below: worse.points, mayBeEqual: true)]
                if let one = better.threshold, let two = worse.threshold {
                    pairs.append(direction == .atLeast ? (one, two, false) : (two, one, false))
                }
                return pairs.compactMap { pair in
                    guard let key = key(pair.above, pair.below), seen.insert(key).inserted else { return nil }
                    return crossing(pair.above, pair.below, mayBeEqual: pair.mayBeEqual, criterion.path)
                }
            }
        }
    }

    /// The parameters of a pair, at least one of which is an assumption.
    private func key(_ above: Quantity, _ below: Quantity) -> [Int]? {
        let indices = [above, below].map { quantity in
            if case .parameter(let index) = quantity { index } else { -1 }
        }
        let hasRange = indices.contains { $0 >= 0 && pack.parameters[$0].bounds != nil }
        return hasRange && indices[0] != indices[1] ? indices : nil
    }

    /// The finding that a number that must lie above another can fall below it within the assumed ranges.
    private func crossing(_ above: Quantity, _ below: Quantity, mayBeEqual: Bool, _ path: String) -> Diagnostic? {
        guard let least = end(of: above, isLow: true), let most = end(of: below, isLow: false),
            least.number < most.number || (!mayBeEqual && least.number == most.number),
            let place = most.place ?? least.place, let parameter = most.parameter ?? least.parameter
        else { return nil }
        return .rangesCross(
            names: (name(of: above), name(of: below)),
            ends: (least.number, most.number),
            criterion: path,
            subject: parameter,
            at: place,
            other: most.place == nil ? nil : least.place
        )
    }

    private func name(of quantity: Quantity) -> String {
        switch quantity {
        case .constant(let value): "\(value)"
        case .parameter(let index): pack.parameters[index].id
        }
    }

    /// One end of what a number can be within its assumed range, and where that end stands.
    private func end(of quantity: Quantity, isLow: Bool) -> (number: Number, place: SourceRange?, parameter: String?)? {
        switch quantity {
        case .constant(.number(let number)): return (number, nil, nil)
        case .parameter(let index):
            let parameter = pack.parameters[index]
            let written = declared.parameters[parameter.id]
            if let bounds = parameter.bounds, let range = written?.bounds {
                guard let number = (isLow ? bounds.from : bounds.to).asNumber else { return nil }
                return (number, (isLow ? range.from : range.to).range, parameter.id)
            }
            let values = parameter.values.compactMap(\.value.asNumber)
            return (isLow ? values.min() : values.max()).map { ($0, nil, nil) }
        default: return nil
        }
    }

    // MARK: Conditions and measures

    private func conditionRangeFindings() -> [Diagnostic] {
        var seen: Set<String> = []
        return pack.criteria.flatMap { criterion -> [Diagnostic] in
            let assumed = parameters(of: criterion).filter { pack.parameters[$0].bounds != nil }
            guard !assumed.isEmpty else { return [] }
            let program = criterion.test.program
            let bounds = program.bounds(of: periods[0].slots, on: periods[0].days).bounds
            guard canBeReached(criterion, bounds, nil) else { return [] }
            return assumed.flatMap { index -> [Diagnostic] in
                let parameter = pack.parameters[index]
                guard let range = parameter.bounds, let written = declared.parameters[parameter.id]?.bounds else {
                    return []
                }
                let ends = [(range.from, written.from.range), (range.to, written.to.range)]
                return ends.compactMap { value, place in
                    let bounds = self.bounds(of: program, with: index, value, otherwise: bounds)
                    guard !canBeReached(criterion, bounds, (index, value)),
                        seen.insert("\(parameter.id) \(place.offsets.lowerBound)").inserted
                    else { return nil }
                    return .rangeEndBreaks(parameter.id, value, criterion: criterion.path, at: place)
                }
            }
        }
    }

    /// What a program can come to in the first period with another value of one parameter.
    private func bounds(
        of program: Program,
        with index: Int,
        _ value: Value,
        otherwise: ValueBounds
    ) -> ValueBounds {
        let slot = pack.slot(ofParameter: index)
        guard program.reads.contains(slot) else { return otherwise }
        var slots = periods[0].slots
        slots[slot] = ValueBounds(exactly: value)
        return program.bounds(of: slots, on: periods[0].days).bounds
    }

    /// The parameters that decide when a criterion is met or has its full score.
    private func parameters(of criterion: Criterion) -> [Int] {
        let first = pack.slot(ofParameter: 0)
        var indices = criterion.test.program.reads.filter { $0 >= first }.map { $0 - first }
        var quantities: [Quantity?] = []
        switch criterion.test {
        case .condition: break
        case .bands(_, _, let bands, _): quantities = bands.map(\.threshold)
        case .scale(_, let from, let to, _, _): quantities = [from, to]
        }
        for case .parameter(let index)? in quantities { indices.append(index) }
        return Set(indices).sorted()
    }

    /// Whether the criterion can be met, and each of its bands and the end of its scale be reached, in the first period.
    ///
    /// - Parameters:
    ///   - bounds: What its test can come to.
    ///   - other: A parameter and another value of it.
    private func canBeReached(
        _ criterion: Criterion,
        _ bounds: ValueBounds,
        _ other: (index: Int, value: Value)?
    ) -> Bool {
        func number(_ quantity: Quantity) -> Number {
            if let other, quantity == .parameter(other.index) { return other.value.asNumber ?? .zero }
            return periods[0].number(of: quantity)
        }
        switch criterion.test {
        case .condition: return bounds.canBeTrue
        case .bands(_, let direction, let bands, _):
            guard let values = bounds.numbers else { return false }
            return bands.compactMap(\.threshold).map(number).allSatisfy { threshold in
                direction == .atLeast
                    ? values.high.map { threshold <= $0 } ?? true : values.low.map { threshold >= $0 } ?? true
            }
        case .scale(_, let from, let to, _, _):
            guard let values = bounds.numbers else { return false }
            return number(from) < number(to)
                ? values.high.map { number(to) <= $0 } ?? true : values.low.map { number(to) >= $0 } ?? true
        }
    }
}
