import Certification

/// Searches the grid of one parameter for the values at which villages' levels become others, all else as written.
///
/// Each way from the value in force the allowed part of the range is probed at its quarters; between the last probe with the
/// level as written and the first with another, halving finds two neighbours of the grid of which one has it and one
/// hasn't. Ranges of up to ``mostProbes`` steps a way are tried value by value.
struct FlipSearch {
    /// How many values each way are tried before halving.
    static let mostProbes = 4
    /// How many rules with their numbers are kept for the next village.
    private static let mostKept = 512

    private let variation: ParameterVariation
    private let position: Int
    private let rules: VariedRules
    private var assessors: [Int: Assessor] = [:]

    private var varied: VariedParameter { variation.varied[position] }

    init(_ variation: ParameterVariation, position: Int, _ rules: VariedRules) {
        self.variation = variation
        self.rules = rules
        self.position = position
    }

    /// The flips of a village, the one below the value in force first.
    mutating func flips(of village: PreparedVillage, from level: Int?) -> [LevelFlip] {
        [varied.allowed.lowerBound, varied.allowed.upperBound].compactMap {
            flip(of: village, from: level, towards: $0)
        }
    }

    private mutating func flip(of village: PreparedVillage, from level: Int?, towards end: Int) -> LevelFlip? {
        let written = varied.grid.written
        let way = end < written ? -1 : 1
        var same = written
        for probe in Self.probes(abs(end - written)) {
            var other = written + way * probe
            var found = self.level(of: village, at: other)
            if found == level {
                same = other
                continue
            }
            while abs(other - same) > 1 {
                let middle = same + (other - same) / 2
                let there = self.level(of: village, at: middle)
                if there == level { same = middle } else { (other, found) = (middle, there) }
            }
            return LevelFlip(position, of: varied, at: other, level: found)
        }
        return nil
    }

    /// How far from the value in force to look, ascending: every step of few, or the quarters of many.
    private static func probes(_ steps: Int) -> [Int] {
        if steps <= mostProbes { return Array(1..<(steps + 1)) }
        return (1...mostProbes).map { $0 == mostProbes ? steps : steps / mostProbes * $0 }
    }

    private mutating func level(of village: PreparedVillage, at index: Int) -> Int? {
        if let assessor = assessors[index] { return assessor.evaluate(village).certainLevel }
        let assessor = rules.assessor(with: variation.values(with: position, at: index))
        if assessors.count < Self.mostKept { assessors[index] = assessor }
        return assessor.evaluate(village).certainLevel
    }
}
