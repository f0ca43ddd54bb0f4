import Certification
import FEEL

/// How the rules of a pack read facts, as far as it bears on what a search has left out.
struct FactReading {
    /// The facts with a list of options of which more than the set counts, perhaps their order.
    private(set) var readInOrder: Set<Int> = []
    /// The criteria that may ask whether a fact is known at all, so that missing evidence can serve them.
    private(set) var askingWhetherKnown: Set<Int> = []

    init(_ pack: RulePack, asOf: Day) {
        for check in pack.checks { _ = visit(check.holds.bounds(of: [], on: Interval(asOf)), asSet: false) }
        for (index, criterion) in pack.criteria.enumerated() {
            for program in [criterion.applies, criterion.test.program].compactMap({ $0 }) {
                let asks = visit(program.bounds(of: [], on: Interval(asOf)), asSet: false)
                if asks { askingWhetherKnown.insert(index) }
            }
        }
    }

    /// Notes the facts in a part of an expression.
    ///
    /// - Parameter asSet: Whether the part stands where the order of a list makes no difference.
    /// - Returns: Whether it asks if something is known.
    private mutating func visit(_ part: BoundedExpression, asSet: Bool) -> Bool {
        if case .slot(let slot) = part.kind, !asSet { readInOrder.insert(slot) }
        let asSet = part.kind == .call("count") || part.kind == .call("list contains")
        let text = TimedPart.text(of: part.range)
        var asks = part.kind == .other && ["is ", "coalesce"].contains(where: text.hasPrefix)
        for child in part.children where visit(child, asSet: asSet) { asks = true }
        return asks
    }
}
