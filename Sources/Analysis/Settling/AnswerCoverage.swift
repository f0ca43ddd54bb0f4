import Certification
import FEEL

/// Tells of which open facts every answer that the rules tell apart is among the values that are tried.
///
/// Between the tried values lie gaps. A gap is covered when a neighbour does the same as any value in it, in every rule and
/// whatever the other facts are: each part of the rule that reads the fact comes to one value, the same for both. That is
/// read off the bounds of expressions, which never leave out a value. Shares of two open facts are taken apart by
/// ``ShareCoverage``.
struct AnswerCoverage {
    /// A fact with more gaps counts as not covered.
    private static let mostGaps = 400

    private let rules: DatedRules
    private let open: Set<Int>
    private let values: [[Value]]
    private let shares: ShareCoverage
    /// What each slot can be: what is known, or what the declaration of the fact allows, unknown included.
    private let slots: [ValueBounds]

    /// - Parameters:
    ///   - slots: What is known of the village.
    ///   - values: The values to try, by index of the fact.
    init(_ slots: [Value], open: [Int], values: [[Value]], rules: DatedRules) {
        (self.rules, self.open, self.values) = (rules, Set(open), values)
        var bounds = slots.map { ValueBounds(exactly: $0) }
        for fact in open {
            bounds[fact] = ReviewPeriod.bounds(of: rules.pack.facts[fact], rules.parameterValues)
        }
        self.slots = bounds
        shares = ShareCoverage(values: values, open: Set(open), rules: rules)
    }

    /// The open facts of which some answers may count otherwise than all that are tried, ascending.
    var untried: [Int] { open.filter { !isCovered($0) }.sorted() }

    private func isCovered(_ fact: Int) -> Bool {
        switch rules.pack.facts[fact].kind {
        case .boolean, .choice: return true
        case .choices: return OptionCoverage(fact, rules: rules, bounds: slots).isCovered(by: values[fact])
        case .text, .integer, .decimal, .date: break
        }
        if shares.parts.contains(fact) { return true }
        guard let gaps = ValueGaps(fact, values[fact], domain: slots[fact], rules.pack.facts[fact].kind)?.gaps,
            gaps.count <= Self.mostGaps
        else { return false }
        return gaps.allSatisfy { gap in
            gap.neighbours.contains { neighbour in isAlike(fact, gap.bounds, neighbour) }
        }
    }

    /// Whether all values of a gap count as another one does, in every rule.
    private func isAlike(_ fact: Int, _ gap: ValueBounds, _ value: Value) -> Bool {
        let pack = rules.pack
        guard shares.isAlike(whole: fact, gap, value) else { return false }
        var (one, other) = (slots, slots)
        one[fact] = gap
        other[fact] = ValueBounds(exactly: value)
        func isAlike(_ program: Program?, _ counts: (ValueBounds) -> CountedBounds) -> Bool {
            guard let program, program.reads.contains(fact) else { return true }
            let day = Interval(rules.asOf)
            return self.isAlike(fact, program.bounds(of: one, on: day), program.bounds(of: other, on: day), counts)
        }
        let plain = { CountedBounds($0) }
        return pack.checks.allSatisfy { isAlike($0.holds, plain) }
            && pack.criteria.allSatisfy { criterion in
                guard criterion.reads.contains(fact) else { return true }
                let count = MeasureCount(criterion.test, rules: rules)
                return isAlike(criterion.applies, plain) && isAlike(criterion.test.program) { count.counted($0) }
            }
    }

    /// Whether each part that reads the fact comes to one value, the same in both.
    private func isAlike(
        _ fact: Int,
        _ one: BoundedExpression,
        _ other: BoundedExpression,
        _ counted: (ValueBounds) -> CountedBounds
    ) -> Bool {
        let (left, right) = (counted(one.bounds), counted(other.bounds))
        if left.isSettled, left == right { return true }
        if case .slot(let slot) = one.kind { return slot != fact }
        if shares.covers(one) { return true }
        guard !one.children.isEmpty, one.children.count == other.children.count else {
            // Nothing inside is told: what has no parts and isn't the fact itself is the same in both.
            return one.children.isEmpty && one.kind != .other
        }
        return zip(one.children, other.children).allSatisfy { isAlike(fact, $0, $1) { CountedBounds($0) } }
    }
}

/// Bounds as a rule tells them apart: a measure by its band or place on the scale, all else by its value.
struct CountedBounds: Equatable {
    /// What is left of the bounds besides numbers.
    let rest: ValueBounds
    /// The scores that the numbers give, lowest first; nothing where there are none.
    let scores: [Fraction]
    /// Whether they are all the same to the rule.
    let isSettled: Bool

    /// Bounds of which every value counts.
    init(_ bounds: ValueBounds) {
        rest = bounds
        scores = []
        let isOneFailure =
            bounds.failures.count == 1 && !bounds.canBeUnknown && !bounds.canBeNull && !bounds.canBeValue
        isSettled = bounds.single != nil || isOneFailure
    }

    /// Bounds of numbers that count by their scores.
    init(scores: [Fraction]) {
        (rest, self.scores, isSettled) = (ValueBounds(), scores, scores.count == 1)
    }
}
