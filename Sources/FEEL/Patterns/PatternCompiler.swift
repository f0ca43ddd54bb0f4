/// Makes the program of a pattern; counted repetitions are written out, up to a limit.
struct PatternCompiler {
    private let flags: PatternFlags
    private(set) var instructions: [PatternInstruction] = []

    init(_ flags: PatternFlags) {
        self.flags = flags
    }

    /// Compiles a whole pattern.
    mutating func compile(_ node: PatternNode) throws(PatternProblem) {
        try emit(node)
        try append(.match)
    }

    @discardableResult
    private mutating func append(_ instruction: PatternInstruction) throws(PatternProblem) -> Int {
        guard instructions.count < Pattern.Limits.instructions else { throw .tooLarge }
        instructions.append(instruction)
        return instructions.count - 1
    }

    private mutating func emit(_ node: PatternNode) throws(PatternProblem) {
        switch node {
        case .empty: break
        case .scalar(let scalar):
            try append(flags.contains(.ignoresCase) ? .folded(scalar.folded) : .scalar(scalar))
        case .set(let set): try append(.set(set))
        case .any: try append(.any(includingLineFeed: flags.contains(.dotMatchesAll)))
        case .start: try append(.start(ofLines: flags.contains(.lines)))
        case .end: try append(.end(ofLines: flags.contains(.lines)))
        case .group(let number, let body):
            try append(.save(2 * number))
            try emit(body)
            try append(.save(2 * number + 1))
        case .sequence(let parts):
            for part in parts { try emit(part) }
        case .alternatives(let branches): try emit(branches[...])
        case .repeated(let body, let atLeast, let atMost, let isGreedy, let isBodyNullable):
            try emit(body, times: atLeast)
            if let atMost {
                try emit(body, upTo: atMost - atLeast, isGreedy: isGreedy)
            } else {
                try emit(starOf: body, isGreedy: isGreedy, isBodyNullable: isBodyNullable)
            }
        }
    }

    private mutating func emit(_ branches: ArraySlice<PatternNode>) throws(PatternProblem) {
        var jumps: [Int] = []
        for branch in branches.dropLast() {
            let split = try append(.match)
            try emit(branch)
            jumps.append(try append(.match))
            instructions[split] = .split(split + 1, instructions.count)
        }
        if let last = branches.last { try emit(last) }
        for jump in jumps { instructions[jump] = .jump(instructions.count) }
    }

    private mutating func emit(_ body: PatternNode, times count: Int) throws(PatternProblem) {
        for _ in 0..<count {
            let before = instructions.count
            try emit(body)
            // Nothing, however often, is nothing.
            guard instructions.count > before else { return }
        }
    }

    private mutating func emit(_ body: PatternNode, upTo count: Int, isGreedy: Bool) throws(PatternProblem) {
        var splits: [Int] = []
        for _ in 0..<count {
            let before = try append(.match)
            try emit(body)
            splits.append(before)
        }
        for split in splits { instructions[split] = Self.split(split + 1, instructions.count, isGreedy) }
    }

    /// `body*`; where the body can be empty, `(body+)?`, so that an empty round ends the loop.
    private mutating func emit(
        starOf body: PatternNode,
        isGreedy: Bool,
        isBodyNullable: Bool
    ) throws(PatternProblem) {
        let entry = try append(.match)
        try emit(body)
        let back = try append(.match)
        let exit = instructions.count
        instructions[entry] = Self.split(entry + 1, exit, isGreedy)
        instructions[back] = isBodyNullable ? Self.split(entry + 1, exit, isGreedy) : .jump(entry)
    }

    private static func split(_ inside: Int, _ outside: Int, _ isGreedy: Bool) -> PatternInstruction {
        isGreedy ? .split(inside, outside) : .split(outside, inside)
    }
}
