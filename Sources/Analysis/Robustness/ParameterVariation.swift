public import Certification
public import FEEL

/// What of a pack's numbers can vary, and the values drawn for it.
public struct ParameterVariation: Sendable {
    /// Parameters that constraints tie together, by position, with those constraints.
    private struct Bundle {
        var positions: [Int]
        var constraints: [OrderConstraint]
    }

    /// How often contradictory values are drawn anew before those in force stand in for them.
    static let mostTries = 1_000

    /// The pack.
    public let pack: RulePack
    /// The day whose values are in force.
    public let asOf: Day
    /// The values in force, by index of the parameter.
    public let written: [Value]
    /// The parameters that vary, in the pack's order.
    public let varied: [VariedParameter]
    /// The parameters with a range that stay as written, in the pack's order.
    public let held: [HeldParameter]
    /// What reads parameters.
    let readers: ParameterReaders
    private let bundles: [Bundle]

    /// Finds what varies.
    ///
    /// - Parameters:
    ///   - pack: The pack; its parameters with a range vary.
    ///   - asOf: The day.
    ///   - continuous: The parameters that vary on a fine scale even where they are written as whole numbers.
    public init(_ pack: RulePack, asOf: Day, continuous: Range<Int>) {
        self.pack = pack
        self.asOf = asOf
        let written = pack.parameters.map { $0.value(on: asOf) }
        self.written = written
        let constraints = OrderConstraint.all(of: pack, written: written)
        let uses = ParameterReaders(pack)
        readers = uses
        var varied: [VariedParameter] = []
        var held: [HeldParameter] = []
        for index in pack.parameters.indices where pack.parameters[index].bounds != nil {
            let grid = ParameterGrid(pack.parameters[index], on: asOf, isContinuous: continuous.contains(index))
            let reason: HeldParameter.Reason? =
                if uses.geometricWeights.contains(index) {
                    .geometricWeight
                } else if !uses.results.contains(index) {
                    .noResult
                } else {
                    grid.map { $0.last == 0 ? .singleValue : nil } ?? .noGrid
                }
            if let reason {
                held.append(HeldParameter(parameter: index, reason: reason))
            } else if let grid {
                let own = constraints.filter { $0.parameters.contains(index) }
                let allowed = Self.allowed(index, grid, own, written)
                varied.append(VariedParameter(parameter: index, grid: grid, allowed: allowed))
            }
        }
        self.varied = varied
        self.held = held
        bundles = Self.bundles(of: varied, constraints)
    }

    /// The values in force with one parameter at another point of its grid.
    public func values(with position: Int, at index: Int) -> [Value] {
        var values = written
        values[varied[position].parameter] = varied[position].grid.value(at: index)
        return values
    }

    // MARK: Draws

    /// A draw of a seed; the same whatever other draws are made.
    ///
    /// The numbers of draw k are those of SplitMix64 started from the k-th number of SplitMix64 of the seed. Every
    /// parameter is drawn uniformly from its grid, in the pack's order; then those that contradict each other are drawn
    /// anew together, so that what comes is uniform among what is free of contradictions.
    public func draw(_ number: Int, seed: UInt64) -> ParameterDraw {
        var numbers = SeededNumbers(seed: SeededNumbers.number(number, of: seed))
        var indices = varied.map { numbers.uniform(upTo: $0.grid.last) }
        var values = written
        for position in varied.indices { set(position, to: indices[position], in: &values) }
        var isIncomplete = false
        for bundle in bundles {
            var tries = 0
            while !bundle.constraints.allSatisfy({ $0.holds(with: values) }) {
                tries += 1
                let isLast = tries > Self.mostTries
                if isLast { isIncomplete = true }
                for position in bundle.positions {
                    let grid = varied[position].grid
                    indices[position] = isLast ? grid.written : numbers.uniform(upTo: grid.last)
                    set(position, to: indices[position], in: &values)
                }
                if isLast { break }
            }
        }
        return ParameterDraw(indices: indices, values: values, isIncomplete: isIncomplete)
    }

    private func set(_ position: Int, to index: Int, in values: inout [Value]) {
        values[varied[position].parameter] = varied[position].grid.value(at: index)
    }

    // MARK: Constraints

    /// Each constraint bounds a single number on one side, so what they allow together is one stretch.
    private static func allowed(
        _ parameter: Int,
        _ grid: ParameterGrid,
        _ constraints: [OrderConstraint],
        _ written: [Value]
    ) -> ClosedRange<Int> {
        var values = written
        func holds(_ index: Int) -> Bool {
            values[parameter] = grid.value(at: index)
            return constraints.allSatisfy { $0.holds(with: values) }
        }
        func farthest(_ end: Int) -> Int {
            if holds(end) { return end }
            var (good, bad) = (grid.written, end)
            while abs(good - bad) > 1 {
                let middle = good + (bad - good) / 2
                if holds(middle) { good = middle } else { bad = middle }
            }
            return good
        }
        return farthest(0)...farthest(grid.last)
    }

    private static func bundles(of varied: [VariedParameter], _ constraints: [OrderConstraint]) -> [Bundle] {
        var bundles: [Bundle] = []
        for constraint in constraints {
            var merged = Bundle(
                positions: varied.indices.filter { constraint.parameters.contains(varied[$0].parameter) },
                constraints: [constraint]
            )
            guard !merged.positions.isEmpty else { continue }
            for bundle in bundles where !Set(bundle.positions).isDisjoint(with: merged.positions) {
                merged.positions = Set(merged.positions).union(bundle.positions).sorted()
                merged.constraints += bundle.constraints
            }
            bundles.removeAll { !Set($0.positions).isDisjoint(with: merged.positions) }
            bundles.append(merged)
        }
        return bundles.sorted { $0.positions.lexicographicallyPrecedes($1.positions) }
    }
}
