public import FEEL

/// A value of one parameter at which a village's certain level becomes another, while all others are as written.
public struct LevelFlip: Sendable {
    /// The position of the parameter among those that vary.
    public let position: Int
    /// The index of the value in the parameter's grid; one step nearer to the value in force the level isn't this one.
    public let index: Int
    /// The value.
    public let value: Value
    /// The index of the level there; nothing for none.
    public let level: Int?
    /// How many steps of the grid the value is from the one in force, at least 1.
    public let steps: Int
    /// How many steps the whole range has.
    public let rangeSteps: Int

    /// Whether the least uncertainty of the parameter decides: one step, or a twentieth of the range.
    public var isKnifeEdge: Bool { steps == 1 || steps * 20 <= rangeSteps }

    init(_ position: Int, of varied: VariedParameter, at index: Int, level: Int?) {
        self.position = position
        self.index = index
        value = varied.grid.value(at: index)
        self.level = level
        steps = abs(index - varied.grid.written)
        rangeSteps = varied.grid.last
    }

    /// Whether a value of the parameter lies at the flip or beyond.
    func isReached(by index: Int, from written: Int) -> Bool {
        self.index < written ? index <= self.index : index >= self.index
    }

    /// Whether less of its range leads to this flip than to another; of two as near the earlier parameter comes first.
    static func isNearer(_ left: LevelFlip, _ right: LevelFlip) -> Bool {
        let (own, other) = (
            left.steps.multipliedFullWidth(by: right.rangeSteps), right.steps.multipliedFullWidth(by: left.rangeSteps)
        )
        if own.high != other.high { return own.high < other.high }
        if own.low != other.low { return own.low < other.low }
        return (left.position, left.index) < (right.position, right.index)
    }
}
