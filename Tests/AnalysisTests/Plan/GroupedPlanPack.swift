import Certification
import FEEL
import TestSupport

/// A random pack with many actions, of which the fewest months to the level can be calculated without the engine.
///
/// Each group is made of blocks: some actions and the criteria that only they change. A block has so few actions that all its
/// sets can be tried; blocks and groups only meet in sums, so the most points for each number of months are all that counts
/// (a knapsack, solved by dynamic programming).
struct GroupedPlanPack {
    /// What a pack is like.
    enum Shape: CaseIterable {
        /// Groups of actions that hang together; each group has a least score of its own.
        case floors
        /// One mean with a threshold over actions that have nothing to do with each other.
        case mean
        /// The same, but actions wait for one another.
        case chains
        /// Several groups with least scores, and a threshold of their mean.
        case floorsAndMean
        /// Least scores of groups in which up to 13 actions hang together, the most that the search judges as one.
        case largeFloors
    }

    struct Action {
        let months: Int
        let cost: CostClass
        /// What comes first, by position in the block; earlier ones only.
        let after: [Int]
        /// The least values it leads to, by fact of the block.
        let effects: [Int: Int]
    }

    struct Criterion {
        let weight: Int
        /// What all of these facts must come to; with `isScale` the first counts by eighths.
        let least: [(fact: Int, value: Int)]
        let isScale: Bool
    }

    struct Block {
        var actions: [Action] = []
        var criteria: [Criterion] = []
        var facts = 0
    }

    struct Group {
        var blocks: [Block]
        /// Whether the worst criterion counts, not the mean.
        let isMinimum: Bool
        let weight: Int
        /// The least score, from 0 to 100.
        var floor: Int
    }

    let groups: [Group]
    /// The least mean of the groups' scores.
    let threshold: Int

    /// Makes a pack with about 30 to 40 actions.
    init(_ shape: Shape, _ random: inout SplitMix64) {
        func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
        let size = pick(30...(shape == .largeFloors ? 39 : 40))
        let hasFloors = shape != .mean && shape != .chains
        let count = shape == .floors ? pick(4...6) : hasFloors ? 3 : 1
        groups = (0..<count).map { index in
            var rest = size * (index + 1) / count - size * index / count
            var blocks: [Block] = []
            while rest > 0 {
                let largest =
                    switch shape {
                    case .floors, .largeFloors: rest
                    case .mean: 1
                    case .chains: pick(1...5)
                    case .floorsAndMean: pick(1...3)
                    }
                let isLinked = shape == .chains || pick(0...1) == 0
                blocks.append(Self.block(min(largest, rest), isLinked: isLinked, &random))
                rest -= min(largest, rest)
            }
            let isMinimum = blocks.count == 1 && hasFloors && pick(0...2) == 0
            var group = Group(blocks: blocks, isMinimum: isMinimum, weight: pick(1...3), floor: 0)
            // No more than all actions together lead to.
            let highest = blocks.reduce(0) { $0 + $1.points(Array($1.actions.indices), isMinimum) } * 100 / group.whole
            if hasFloors { group.floor = min(pick(20...80), highest) }
            return group
        }
        threshold = shape == .floors || shape == .largeFloors ? 0 : pick(40...90)
    }

    private static func block(_ size: Int, isLinked: Bool, _ random: inout SplitMix64) -> Block {
        func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
        let facts = max(1, size - pick(0...2))
        let actions = (0..<size).map { index in
            // Each fact can be raised, and some by several actions.
            let raised = [index % facts] + (size > 1 && pick(0...2) == 0 ? [pick(0...(facts - 1))] : [])
            return Action(
                months: pick(1...12),
                cost: CostClass.allCases[pick(0...3)],
                after: index > 0 && isLinked && pick(0...3) > 0 ? [pick(0...(index - 1))] : [],
                effects: Dictionary(raised.map { ($0, pick(2...8)) }) { max($0, $1) }
            )
        }
        let highest = (0..<facts).map { fact in actions.compactMap { $0.effects[fact] }.max() ?? 1 }
        let criteria = (0..<facts).map { fact in
            let read = [fact] + (facts > 1 && pick(0...3) == 0 ? [pick(0...(facts - 1))] : [])
            return Criterion(
                weight: pick(1...9),
                least: Set(read).sorted().map { ($0, pick(1...highest[$0])) },
                isScale: pick(0...2) == 0
            )
        }
        return Block(actions: actions, criteria: criteria, facts: facts)
    }

    // MARK: Oracle

    /// The fewest months with which the level is reached; nothing where it can't be.
    var leastMonths: Int? {
        // Scores as whole numbers of one common part.
        let wholes = groups.map(\.whole)
        let common = wholes.reduce(1, *)
        var most = [0: 0]
        for (group, whole) in zip(groups, wholes) {
            let enough = group.mostPoints.filter { $0.value * 100 >= group.floor * whole }
            most = Self.joined(most, enough.mapValues { $0 * (common / whole) * group.weight })
        }
        let sum = groups.reduce(0) { $0 + $1.weight }
        return most.filter { $0.value * 100 >= threshold * common * sum }.keys.min()
    }

    /// The most points for each number of months of two parts together.
    fileprivate static func joined(_ left: [Int: Int], _ right: [Int: Int]) -> [Int: Int] {
        var joined: [Int: Int] = [:]
        for (months, points) in left {
            for (more, others) in right {
                joined[months + more] = max(joined[months + more] ?? 0, points + others)
            }
        }
        return joined
    }
}

extension GroupedPlanPack.Block {
    /// The points of each set of actions that can be done, with its months.
    fileprivate func sets(isMinimum: Bool) -> [(months: Int, points: Int)] {
        (0..<(1 << actions.count)).compactMap { bits in
            let chosen = actions.indices.filter { bits >> $0 & 1 == 1 }
            guard chosen.allSatisfy({ actions[$0].after.allSatisfy { bits >> $0 & 1 == 1 } }) else { return nil }
            return (chosen.reduce(0) { $0 + actions[$1].months }, points(chosen, isMinimum))
        }
    }

    /// What the criteria score after some actions: eighths of their weights, or those of the worst.
    fileprivate func points(_ chosen: [Int], _ isMinimum: Bool) -> Int {
        var values = [Int](repeating: 0, count: facts)
        for index in chosen {
            for (fact, value) in actions[index].effects { values[fact] = max(values[fact], value) }
        }
        if isMinimum { return criteria.reduce(8) { min($0, $1.eighths(values)) } }
        return criteria.reduce(0) { $0 + $1.weight * $1.eighths(values) }
    }
}

extension GroupedPlanPack.Criterion {
    fileprivate func eighths(_ values: [Int]) -> Int {
        if isScale { return values[least[0].fact] }
        return least.allSatisfy { values[$0.fact] >= $0.value } ? 8 : 0
    }
}

extension GroupedPlanPack.Group {
    /// The points of a full score.
    fileprivate var whole: Int {
        isMinimum ? 8 : 8 * blocks.flatMap(\.criteria).reduce(0) { $0 + $1.weight }
    }

    /// The most points for each number of months; a group whose worst criterion counts is one block.
    fileprivate var mostPoints: [Int: Int] {
        blocks.reduce([0: 0]) { most, block in
            GroupedPlanPack.joined(
                most,
                Dictionary(block.sets(isMinimum: isMinimum).map { ($0.months, $0.points) }) { max($0, $1) }
            )
        }
    }
}
