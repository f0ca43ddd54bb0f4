/// The value of `and` or `or` over any number of operands, taken one by one.
///
/// The dominating value (`false` of `and`, `true` of `or`) wins, then a fault of the rule, then unknown, then a failure of
/// the facts, then null. So the order of the operands never matters, except for which of several failures is told.
/// A failure of the facts (contradictory, not applicable) gives way to unknown, since an unknown operand may yet dominate:
/// a result that is told for certain has to hold in every completion.
struct KleeneFold {
    private let dominating: Bool
    private var isDominated = false
    private var causes = Causes.none
    private var isUnknown = false
    private var hasNull = false
    private var failure: Value?

    /// Starts an `and` (dominated by `false`) or an `or` (dominated by `true`).
    @inline(__always)
    init(dominatedBy dominating: Bool) {
        self.dominating = dominating
    }

    /// Takes one operand; a value that is no boolean counts as null.
    ///
    /// - Returns: Whether it dominates, so that no other operand matters.
    @inline(__always)
    mutating func take(_ value: Value) -> Bool {
        switch value {
        case .boolean(let truth):
            guard truth == dominating else { return false }
            isDominated = true
            return true
        case .unknown(let more):
            causes = causes.union(more)
            isUnknown = true
        case .failure:
            // A fault of the rule tells more than a failure of the facts.
            if failure == nil || !value.isFailureOfFacts { failure = value }
        default:
            hasNull = true
        }
        return false
    }

    /// The value of the whole.
    @inline(__always)
    var value: Value {
        if isDominated { return .boolean(dominating) }
        if let failure, !isUnknown || !failure.isFailureOfFacts { return failure }
        if isUnknown { return .unknown(causes) }
        return hasNull ? .null : .boolean(!dominating)
    }

    /// `and` of two values.
    static func and(_ first: Value, _ second: Value) -> Value {
        var fold = KleeneFold(dominatedBy: false)
        _ = fold.take(first)
        _ = fold.take(second)
        return fold.value
    }
}

extension Value {
    /// Whether it is a failure that lies in the facts and not in the rule.
    var isFailureOfFacts: Bool {
        guard case .failure(let failure) = self else { return false }
        return failure.kind == .contradictoryData || failure.kind == .notApplicable
    }
}
