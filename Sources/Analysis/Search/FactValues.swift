import Certification
import FEEL

/// The values of one fact that a search tries, those first that read most easily.
struct FactValues: Sendable {
    /// The values, each once.
    private(set) var values: [Value]
    /// Whether the fact has no other value.
    let isComplete: Bool
    /// The line that numbers and days lie on; nothing for other types, and where all values are tried anyway.
    let grid: ValueGrid?
    /// The positions of the values on the grid, ascending.
    private(set) var positions: [Int] = []

    /// Creates a list of values.
    init(_ values: [Value], isComplete: Bool) {
        self.values = values
        self.isComplete = isComplete
        grid = nil
    }

    /// Creates the values at some positions, and `null` where a fact can be absent.
    init(_ positions: [Int], on grid: ValueGrid, mayBeAbsent: Bool) {
        self.grid = grid
        isComplete = false
        values = mayBeAbsent ? [.null] : []
        add(positions, limit: .max)
    }

    /// Adds positions, as long as there are no more values than the limit.
    mutating func add(_ more: [Int], limit: Int) {
        guard let grid else { return }
        for position in more where values.count < limit && grid.range.contains(position) {
            let place = positions.firstIndex { $0 >= position } ?? positions.count
            guard place == positions.count || positions[place] != position else { continue }
            positions.insert(position, at: place)
            values.append(grid.value(at: position))
        }
    }
}
