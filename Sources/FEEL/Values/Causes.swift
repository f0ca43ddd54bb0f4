/// The facts, by slot number, that make a value unknown: a set.
///
/// Slots 0...127 are two machine words, so that joining the causes of two values is two instructions; a set with a
/// larger slot keeps its words on the heap.
public struct Causes: Hashable, Sendable {
    /// The set as bits; a set without a slot above 127 is always `inline`, so that equal sets are stored alike.
    private enum Storage: Hashable, Sendable {
        case inline(UInt64, UInt64)
        /// At least three words, the last of them not 0.
        case words([UInt64])
    }

    private static var wordSize: Int { 64 }

    private let storage: Storage

    /// No facts.
    public static var none: Causes { Causes(.inline(0, 0)) }

    private init(_ storage: Storage) {
        self.storage = storage
    }

    /// Creates the set of one fact; `slot` must not be negative.
    public init(slot: Int) {
        let bit: UInt64 = 1 << UInt64(slot % Self.wordSize)
        switch slot / Self.wordSize {
        case 0: storage = .inline(bit, 0)
        case 1: storage = .inline(0, bit)
        case let word: storage = .words(Array(repeating: 0, count: word) + [bit])
        }
    }

    /// Creates a set of facts; no slot may be negative.
    public init(slots: some Sequence<Int>) {
        self = slots.reduce(.none) { $0.union(Causes(slot: $1)) }
    }

    /// Whether no fact is in the set.
    public var isEmpty: Bool {
        guard case .inline(let low, let high) = storage else { return false }
        return low | high == 0
    }

    /// The facts of both sets.
    public func union(_ other: Causes) -> Causes {
        if case .inline(let a, let b) = storage, case .inline(let c, let d) = other.storage {
            return Causes(.inline(a | c, b | d))
        }
        var (longer, shorter) = (words, other.words)
        if longer.count < shorter.count { swap(&longer, &shorter) }
        for (index, word) in shorter.enumerated() { longer[index] |= word }
        return Causes(.words(longer))
    }

    /// Adds the facts of another set.
    public mutating func formUnion(_ other: Causes) {
        self = union(other)
    }

    /// The facts that are in one of the sets only.
    public func symmetricDifference(_ other: Causes) -> Causes {
        if case .inline(let a, let b) = storage, case .inline(let c, let d) = other.storage {
            return Causes(.inline(a ^ c, b ^ d))
        }
        return Causes(slots: Set(slots).symmetricDifference(other.slots))
    }

    /// Whether the sets have no fact in common.
    public func isDisjoint(with other: Causes) -> Bool {
        if case .inline(let a, let b) = storage, case .inline(let c, let d) = other.storage {
            return a & c | b & d == 0
        }
        return zip(words, other.words).allSatisfy { $0 & $1 == 0 }
    }

    /// Whether a fact is in the set.
    public func contains(_ slot: Int) -> Bool {
        if case .inline(let low, let high) = storage {
            guard slot >= 0, slot < 2 * Self.wordSize else { return false }
            return (slot < Self.wordSize ? low : high) >> UInt64(slot % Self.wordSize) & 1 == 1
        }
        let words = words
        guard slot >= 0, slot / Self.wordSize < words.count else { return false }
        return words[slot / Self.wordSize] >> UInt64(slot % Self.wordSize) & 1 == 1
    }

    /// The facts, ascending.
    public var slots: [Int] {
        var slots: [Int] = []
        for (index, word) in words.enumerated() {
            var rest = word
            while rest != 0 {
                slots.append(index * Self.wordSize + rest.trailingZeroBitCount)
                rest &= rest - 1
            }
        }
        return slots
    }

    private var words: [UInt64] {
        switch storage {
        case .inline(let low, let high): [low, high]
        case .words(let words): words
        }
    }
}
