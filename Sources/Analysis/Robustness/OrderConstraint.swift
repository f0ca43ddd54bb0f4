import Certification
import FEEL

/// Two numbers of the rules that must stand in an order, since the rules contradict themselves otherwise.
struct OrderConstraint {
    let greater: Quantity
    let lesser: Quantity
    /// Whether they may not be equal.
    let isStrict: Bool

    /// Whether it holds with given values of the parameters.
    func holds(with parameters: [Value]) -> Bool {
        guard case .number(let high) = value(of: greater, parameters),
            case .number(let low) = value(of: lesser, parameters)
        else { return true }
        return isStrict ? high > low : high >= low
    }

    /// The parameters it compares.
    var parameters: [Int] {
        [greater, lesser].compactMap { if case .parameter(let index) = $0 { index } else { nil } }
    }

    private func value(of quantity: Quantity, _ parameters: [Value]) -> Value {
        switch quantity {
        case .constant(let value): value
        case .parameter(let index): parameters[index]
        }
    }

    /// All that the compiler asks of numbers together, and that a best band and its `met at` keep the order they have:
    /// bands from the best down, points that don't rise, scales the way they run, weights above 0.
    static func all(of pack: RulePack, written: [Value]) -> [OrderConstraint] {
        let zero = Quantity.constant(.number(.zero))
        var constraints: [OrderConstraint] = []
        for criterion in pack.criteria {
            switch criterion.test {
            case .condition: break
            case .bands(_, let direction, let bands, let metAt):
                constraints += order(of: bands, direction)
                if let most = bands.first?.points {
                    constraints.append(OrderConstraint(greater: most, lesser: zero, isStrict: true))
                    if let metAt { constraints.append(OrderConstraint(greater: most, lesser: metAt, isStrict: false)) }
                }
                if let least = bands.last?.points {
                    constraints.append(OrderConstraint(greater: least, lesser: zero, isStrict: false))
                }
            case .scale(_, let from, let to, _, _):
                let rising = OrderConstraint(greater: to, lesser: from, isStrict: true)
                constraints.append(
                    rising.holds(with: written) ? rising : OrderConstraint(greater: from, lesser: to, isStrict: true)
                )
            }
        }
        for member in pack.groups.flatMap(\.members) {
            constraints.append(OrderConstraint(greater: member.weight, lesser: zero, isStrict: true))
        }
        // What doesn't hold as written is no contradiction that a draw brings about.
        return constraints.filter { !$0.parameters.isEmpty && $0.holds(with: written) }
    }

    private static func order(
        of bands: [Criterion.Band],
        _ direction: Criterion.BandDirection
    ) -> [OrderConstraint] {
        zip(bands, bands.dropFirst()).flatMap { better, worse -> [OrderConstraint] in
            let points = OrderConstraint(greater: better.points, lesser: worse.points, isStrict: false)
            guard let first = better.threshold, let second = worse.threshold else { return [points] }
            let (greater, lesser) = direction == .atLeast ? (first, second) : (second, first)
            return [points, OrderConstraint(greater: greater, lesser: lesser, isStrict: true)]
        }
    }
}
