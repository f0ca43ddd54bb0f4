import Certification

/// Where villages stand to each other: by the certain level, then by what is proven of the sections' scores, in the pack's
/// order.
struct VillageRanking {
    /// What a village is ranked by.
    struct Key: Comparable {
        /// The index of the level, the number of levels for none: less is better.
        let level: Int
        /// The proven share of each section's full score; what isn't applicable counts in full, as for levels.
        let shares: [Fraction]

        init(_ evaluation: Evaluation, of pack: RulePack) {
            level = evaluation.certainLevel ?? pack.levels.count
            shares = pack.sections.map { section in
                let result = evaluation.groups[section]
                return result.outcome == .notApplicable ? .one : result.share.low
            }
        }

        /// Whether a village stands before another.
        static func < (left: Key, right: Key) -> Bool {
            if left.level != right.level { return left.level < right.level }
            for (own, other) in zip(left.shares, right.shares) where own != other { return own > other }
            return false
        }
    }

    /// The ranks of villages in their order, from 1; those that nothing tells apart share the best of theirs.
    static func ranks(_ keys: [Key]) -> [Int] {
        let order = keys.indices.sorted { keys[$0] < keys[$1] }
        var ranks = Array(repeating: 1, count: keys.count)
        for (place, index) in order.enumerated() {
            let isTied = place > 0 && !(keys[order[place - 1]] < keys[index])
            ranks[index] = isTied ? ranks[order[place - 1]] : place + 1
        }
        return ranks
    }
}
