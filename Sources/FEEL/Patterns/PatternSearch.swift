/// Looks for a pattern in a text, in time proportional to the text's length times the pattern's size, all matches together.
///
/// One walk from the end of the text to its start notes, for every place, which instructions can still come to a match.
/// Then a walk forwards takes at every choice the first way that is known to succeed, so that it never goes back. The
/// matches are those of a backtracking search: the leftmost, and of those the one that the pattern prefers.
struct PatternSearch {
    /// The search takes more work than it may.
    struct Exhausted: Error {}

    /// Where a match and its groups stand; index 0 is the whole.
    typealias Match = [Range<Int>?]

    private enum Frame {
        case visit(Int)
        case restore(slot: Int, Int?)
    }

    private let pattern: Pattern
    private let text: [Unicode.Scalar]
    private let budget: Int
    /// How many words of bits each place has.
    private let width: Int
    /// For each place the instructions that come to a match from there.
    private var alive: [UInt64]
    private var visits: [Int]
    private var stamp = 0
    /// The instructions looked at so far.
    private(set) var work = 0

    /// Prepares a search.
    ///
    /// - Parameter budget: How many instructions may be looked at before the search gives up.
    init(_ pattern: Pattern, in text: [Unicode.Scalar], budget: Int = .max) throws(Exhausted) {
        self.pattern = pattern
        self.text = text
        self.budget = budget
        width = (pattern.instructions.count + 63) / 64
        alive = Array(repeating: 0, count: width * (text.count + 1))
        visits = Array(repeating: 0, count: pattern.instructions.count)
        try survey()
    }

    /// Whether the pattern matches anywhere.
    var hasMatch: Bool { (0...text.count).contains { isAlive(0, at: $0) } }

    /// The first match at or behind a place.
    mutating func match(from place: Int) throws(Exhausted) -> Match? {
        guard let start = (place...text.count).first(where: { isAlive(0, at: $0) }) else { return nil }
        var slots: [Int?] = Array(repeating: nil, count: 2 * (pattern.groupCount + 1))
        var (place, instruction) = (start, 0)
        while true {
            let leaf = try descend(from: instruction, at: place, &slots)
            if pattern.instructions[leaf] == .match { break }
            (place, instruction) = (place + 1, leaf + 1)
        }
        (slots[0], slots[1]) = (start, place)
        return stride(from: 0, to: slots.count, by: 2).map { index in
            guard let low = slots[index], let high = slots[index + 1] else { return nil }
            return low..<high
        }
    }

    // MARK: - Backwards

    private func isAlive(_ instruction: Int, at place: Int) -> Bool {
        alive[place * width + instruction / 64] >> UInt64(instruction % 64) & 1 == 1
    }

    private mutating func survey() throws(Exhausted) {
        var next: [Int] = []
        var here: [Int] = []
        for place in stride(from: text.count, through: 0, by: -1) {
            here.removeAll(keepingCapacity: true)
            mark(pattern.instructions.count - 1, at: place, &here)
            for target in next {
                work += pattern.sources[target].count
                for source in pattern.sources[target] where pattern.instructions[Int(source)].consumes(text[place]) {
                    mark(Int(source), at: place, &here)
                }
            }
            var index = 0
            while index < here.count {
                let sources = pattern.sources[here[index]]
                work += sources.count
                for source in sources where pattern.instructions[Int(source)].passes(at: place, of: text) {
                    mark(Int(source), at: place, &here)
                }
                index += 1
            }
            work += 1
            guard work <= budget else { throw Exhausted() }
            swap(&here, &next)
        }
    }

    private mutating func mark(_ instruction: Int, at place: Int, _ list: inout [Int]) {
        guard !isAlive(instruction, at: place) else { return }
        alive[place * width + instruction / 64] |= 1 << UInt64(instruction % 64)
        list.append(instruction)
    }

    // MARK: - Forwards

    /// The first consuming instruction, or the match, that is preferred here and succeeds; notes the places on the way.
    private mutating func descend(from first: Int, at place: Int, _ slots: inout [Int?]) throws(Exhausted) -> Int {
        stamp += 1
        var stack = [Frame.visit(first)]
        while let frame = stack.popLast() {
            guard case .visit(let instruction) = frame else {
                if case .restore(let slot, let old) = frame { slots[slot] = old }
                continue
            }
            work += 1
            guard work <= budget else { throw Exhausted() }
            guard visits[instruction] != stamp, isAlive(instruction, at: place) else { continue }
            visits[instruction] = stamp
            switch pattern.instructions[instruction] {
            case .jump(let target): stack.append(.visit(target))
            case .split(let preferred, let other): stack += [.visit(other), .visit(preferred)]
            case .start, .end: stack.append(.visit(instruction + 1))
            case .save(let slot):
                stack += [.restore(slot: slot, slots[slot]), .visit(instruction + 1)]
                slots[slot] = place
            case .scalar, .folded, .set, .any, .match: return instruction
            }
        }
        // An instruction that is alive always leads on.
        return pattern.instructions.count - 1
    }
}
