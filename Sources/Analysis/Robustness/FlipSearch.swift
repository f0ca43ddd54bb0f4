/// Searches the grid of one parameter for the values at which villages' levels become others, all else as written.
///
/// Each way from the value in force the allowed part of the range is probed at its quarters; between the last probe with the
/// level as written and the first with another, halving finds two neighbours of the grid of which one has it and one
/// hasn't. Ranges of up to ``mostProbes`` steps a way are tried value by value.
struct FlipSearch {
    /// How many values each way are tried before halving.
    static let mostProbes = 4
    private let varied: VariedParameter
    private let position: Int
    /// The level of the village with the parameter at an index of its grid.
    private let level: (Int) -> Int?
    private let written: Int?

    /// Prepares to search for one village.
    ///
    /// - Parameters:
    ///   - position: The position of the parameter among those that vary.
    ///   - written: The village's level as the rules are written.
    ///   - level: Its level with the parameter at an index of its grid, all else as written.
    init(_ variation: ParameterVariation, position: Int, from written: Int?, level: @escaping (Int) -> Int?) {
        varied = variation.varied[position]
        self.position = position
        self.written = written
        self.level = level
    }

    /// The flips, the one below the value in force first.
    var flips: [LevelFlip] { ends.compactMap { flip(towards: $0, before: nil) } }

    /// The nearer of the flips, if it is nearer than another; else that one.
    func nearest(or other: LevelFlip?) -> LevelFlip? {
        ends.reduce(other) { nearest, end in flip(towards: end, before: nearest) ?? nearest }
    }

    private var ends: [Int] { [varied.allowed.lowerBound, varied.allowed.upperBound] }

    /// The flip on one way; nothing where there is none, or none nearer than another.
    private func flip(towards end: Int, before nearest: LevelFlip?) -> LevelFlip? {
        let start = varied.grid.written
        let way = end < start ? -1 : 1
        /// Whether no flip behind an index is nearer.
        func isTooFar(_ same: Int) -> Bool {
            nearest.map { !LevelFlip.isNearer(LevelFlip(position, of: varied, at: same + way, level: nil), $0) }
                ?? false
        }
        var same = start
        for probe in Self.probes(abs(end - start)) {
            if isTooFar(same) { return nil }
            var other = start + way * probe
            var found = level(other)
            if found == written {
                same = other
                continue
            }
            while abs(other - same) > 1 {
                let middle = same + (other - same) / 2
                let there = level(middle)
                if there == written { same = middle } else { (other, found) = (middle, there) }
            }
            return isTooFar(same) ? nil : LevelFlip(position, of: varied, at: other, level: found)
        }
        return nil
    }

    /// How far from the value in force to look, ascending: every step of few, or the quarters of many.
    private static func probes(_ steps: Int) -> [Int] {
        if steps <= mostProbes { return Array(1..<(steps + 1)) }
        return (1...mostProbes).map { $0 == mostProbes ? steps : steps / mostProbes * $0 }
    }
}
