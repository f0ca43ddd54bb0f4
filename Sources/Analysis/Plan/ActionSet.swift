/// A set of the actions of a pack, by their indices.
struct ActionSet: Hashable, Sendable {
    private var bits: UInt64 = 0

    init() {}

    init(_ indices: some Sequence<Int>) {
        for index in indices { insert(index) }
    }

    var isEmpty: Bool { bits == 0 }
    var count: Int { bits.nonzeroBitCount }

    /// The indices, ascending.
    var indices: [Int] {
        var rest = bits
        var indices: [Int] = []
        indices.reserveCapacity(rest.nonzeroBitCount)
        while rest != 0 {
            indices.append(rest.trailingZeroBitCount)
            rest &= rest - 1
        }
        return indices
    }

    func contains(_ index: Int) -> Bool { bits & (1 << UInt64(index)) != 0 }
    func isSubset(of other: ActionSet) -> Bool { bits & ~other.bits == 0 }
    func isDisjoint(with other: ActionSet) -> Bool { bits & other.bits == 0 }
    func union(_ other: ActionSet) -> ActionSet { ActionSet(bits: bits | other.bits) }
    func intersection(_ other: ActionSet) -> ActionSet { ActionSet(bits: bits & other.bits) }
    func subtracting(_ other: ActionSet) -> ActionSet { ActionSet(bits: bits & ~other.bits) }
    mutating func insert(_ index: Int) { bits |= 1 << UInt64(index) }
    mutating func formUnion(_ other: ActionSet) { bits |= other.bits }

    /// What its actions weigh together.
    func weight(_ weights: [Int]) -> Int { indices.reduce(0) { $0 + weights[$1] } }

    /// All subsets, this set itself and the empty one among them.
    var subsets: [ActionSet] {
        var subsets: [ActionSet] = []
        var subset = bits
        while true {
            subsets.append(ActionSet(bits: subset))
            if subset == 0 { return subsets }
            subset = (subset - 1) & bits
        }
    }

    private init(bits: UInt64) { self.bits = bits }
}
