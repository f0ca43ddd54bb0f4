import FEEL

/// One set of values, drawn at random from the ranges.
public struct ParameterDraw: Sendable {
    /// The indices in the grids, by position of the varied parameter.
    public let indices: [Int]
    /// The values of all parameters, by index.
    let values: [Value]
    /// Whether some parameters kept the values in force, since no draw of them was free of contradictions.
    public let isIncomplete: Bool
}
