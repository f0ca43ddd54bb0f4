public import Diagnostics

/// A part of an expression and what values it can have, with the parts it is made of.
public struct BoundedExpression: Sendable {
    /// What the part is.
    public enum Kind: Hashable, Sendable {
        /// A value on the spot, perhaps calculated from several.
        case constant(Value)
        /// The name with this slot.
        case slot(Int)
        case junction(Junction)
        case not
        case comparison(Comparison)
        /// `x between a and b`: the value, the lower and the upper end.
        case between
        /// `x in (…)`: the value, then a part for each test.
        case isIn
        /// One test of `in`; its bounds are those of "the value passes this test".
        case test(Comparison?)
        /// `if`: the condition and the two branches.
        case conditional
        case arithmetic(Arithmetic)
        /// A call of the function with this name.
        case call(String)
        case list
        case range(lowClosed: Bool, highClosed: Bool)
        /// `some` and `every`: the list and the condition.
        case quantified(Quantifier)
        /// Anything else.
        case other
    }

    /// What it is.
    public let kind: Kind
    /// Where it stands.
    public let range: SourceRange
    /// What values it can have.
    public let bounds: ValueBounds
    /// Its parts, in reading order; those of a loop stand for all its rounds.
    public let children: [BoundedExpression]
}

extension Program {
    /// What values the whole and each of its parts can have where the names have values within bounds: never too few,
    /// sometimes too many.
    ///
    /// Every part is looked at once. A name that occurs twice is taken for two values, except in `and`, where comparisons
    /// of one name with values of their own are taken together. Limits of evaluation steps are left out.
    ///
    /// - Parameters:
    ///   - slots: The bounds of the names, by slot; a slot beyond the end can be anything.
    ///   - days: What `today()` and `age()` can take for today.
    public func bounds(of slots: [ValueBounds], on days: Interval<Day>) -> BoundedExpression {
        var evaluator = BoundsEvaluator(program: self, slots: slots, days: days)
        return evaluator.expression(root)
    }

    /// What values the program can have on one day where the names have values within bounds.
    public func bounds(of slots: [ValueBounds], asOf day: Day) -> ValueBounds {
        bounds(of: slots, on: Interval(day)).bounds
    }
}
