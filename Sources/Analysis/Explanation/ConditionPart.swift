import Certification
public import Diagnostics
public import FEEL

/// A part of a condition with what it came to: the whole, the operands of `and` and `or`, and so on down.
///
/// Every part is evaluated, those too that didn't matter for the whole.
public struct ConditionPart: Sendable {
    /// The part as a program of its own.
    public let program: Program
    /// What it came to.
    public let value: Value
    /// How its parts are joined; nothing where it has none.
    public let junction: Junction?
    /// The parts of a junction, in the order written.
    public let parts: [ConditionPart]
    /// The two sides of a comparison.
    public let sides: [Value]
    /// The side of a comparison that the village decides; nothing for what isn't one.
    public let compared: Value?

    /// The part as it is written.
    public var text: String { program.excerpt }
    /// Where it is written.
    public var place: SourceRange { program.place }

    /// Evaluates a condition part by part.
    ///
    /// - Parameters:
    ///   - slots: The values that ``RulePack`` describes.
    ///   - fixed: The first slot whose value is the same for every village.
    public init(_ condition: Program, on slots: [Value], fixedFrom fixed: Int, asOf: Day) {
        program = condition
        value = condition.evaluate(slots, asOf: asOf).value
        switch condition.shape {
        case .junction(let junction, let parts):
            self.junction = junction
            self.parts = parts.map { ConditionPart($0, on: slots, fixedFrom: fixed, asOf: asOf) }
            (sides, compared) = ([], nil)
        case .comparison(_, let left, let right):
            (junction, parts) = (nil, [])
            sides = [left, right].map { $0.evaluate(slots, asOf: asOf).value }
            compared = left.reads.contains { $0 < fixed } ? sides[0] : sides[1]
        default: (junction, parts, sides, compared) = (nil, [], [], nil)
        }
    }
}
