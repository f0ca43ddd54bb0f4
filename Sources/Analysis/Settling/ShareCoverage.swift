import Certification
import FEEL

/// Tells which shares of open facts are tried with every result that they can have.
///
/// Several parts can have one whole. With a whole that is tried, each part must be tried with every place that its share has
/// there. A whole that isn't tried does the same as one that is, when every share has all its places with that one: whatever
/// the parts really are, some tried ones give the same.
struct ShareCoverage {
    /// The part of the wholes that is gone through number by number.
    private static let mostCounted = 400

    private let relations: [ShareRelation]
    private let values: [[Value]]

    init(values: [[Value]], open: Set<Int>, rules: DatedRules) {
        self.values = values
        let all = ShareRelation.all(of: open, rules: rules)
        var failed: Set<Int> = []
        for relation in all {
            let isInteger = rules.pack.facts[relation.part].kind == .integer
            let parts = values[relation.part].compactMap(\.asNumber)
            let isCovered = values[relation.whole].compactMap(\.asNumber).allSatisfy { whole in
                guard relation.judges(whole) else { return true }
                let tried = Set(parts.compactMap { relation.place(of: $0, in: whole) })
                return tried.isSuperset(of: Self.places(of: relation, in: whole, isInteger: isInteger))
            }
            if !isCovered { failed.insert(relation.whole) }
        }
        relations = all.filter { !failed.contains($0.whole) }
    }

    /// All that shares in a whole come to, or more.
    private static func places(of relation: ShareRelation, in whole: Number, isInteger: Bool) -> Set<Int> {
        guard isInteger, let count = whole.integer, count <= mostCounted else { return relation.places }
        return Set((0...count).compactMap { relation.place(of: Number($0), in: whole) })
    }

    /// The parts of the shares.
    var parts: Set<Int> { Set(relations.map(\.part)) }

    /// Whether a part of a rule is one of the shares, or the cross-check that belongs to it.
    func covers(_ node: BoundedExpression) -> Bool {
        let pair = ShareRelation.share(node)?.pair ?? ShareRelation.compares(node)
        return relations.contains { pair == ShareRelation.Pair(part: $0.part, whole: $0.whole) }
    }

    /// Whether a tried whole does for every share what the values of a gap do.
    func isAlike(whole fact: Int, _ gap: ValueBounds, _ value: Value) -> Bool {
        let mine = relations.filter { $0.whole == fact }
        guard !mine.isEmpty else { return true }
        guard let numbers = gap.numbers, let value = value.asNumber else { return false }
        return mine.allSatisfy { relation in
            let parts = values[relation.part].compactMap(\.asNumber)
            guard relation.judges(value) else {
                // Then nothing in the gap may be judged either.
                guard let high = numbers.high else { return false }
                return !relation.judges(high)
            }
            guard let low = numbers.low, relation.judges(low) else { return false }
            return Set(parts.compactMap { relation.place(of: $0, in: value) }).isSuperset(of: relation.places)
        }
    }
}
