/// What one draw makes of the villages of a batch.
public struct DrawOutcome: Sendable {
    /// The certain level of each village, in their order; nothing for none.
    let levels: [Int?]
    /// The rank of each village, in their order, from 1.
    let ranks: [Int]
    /// The indices of the drawn values, by position of the varied parameter.
    let indices: [Int]
    /// Whether some parameters kept the values in force.
    let isIncomplete: Bool
}
