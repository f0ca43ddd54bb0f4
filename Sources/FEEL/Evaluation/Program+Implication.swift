extension Program {
    /// Whether this condition proves another: whether the other holds wherever this one does.
    ///
    /// It claims too little rather than too much: the two must read alike but for numbers, and each of those must make the
    /// other condition the weaker one, as in `score >= 60` and `score >= 40`.
    ///
    /// - Parameters:
    ///   - other: A condition over the same slots.
    ///   - slots: The values of slots that are the same in every evaluation, such as parameters; null for all others.
    package func proves(_ other: Program, where slots: [Value]) -> Bool {
        Implication(strong: code, weak: other.code, slots: slots).proves(root, other.root, isRising: true)
    }
}

/// Walks through two conditions of one shape.
private struct Implication {
    let strong: Code
    let weak: Code
    let slots: [Value]

    /// Whether the weak node is never less than the strong one (or never more, where that is what helps the whole).
    func proves(_ left: Int32, _ right: Int32, isRising: Bool) -> Bool {
        if isSame(left, right) { return true }
        if let left = number(left, in: strong), let right = number(right, in: weak) {
            return isRising ? right >= left : right <= left
        }
        switch (strong.nodes[Int(left)], weak.nodes[Int(right)]) {
        case (.junction(let one, let ours), .junction(let other, let theirs)) where one == other:
            return zip(ours, theirs, isRising)
        case (.not(let left), .not(let right)):
            return proves(left, right, isRising: !isRising)
        case (.comparison(let one, let a, let b), .comparison(let other, let c, let d)):
            return compares(one, other, (a, b), (c, d), isRising)
        case (.quantified(let one, let a, let b, _), .quantified(let other, let c, let d, _)) where one == other:
            return isSame(a, c) && proves(b, d, isRising: isRising)
        default: return false
        }
    }

    private func zip(_ ours: Instruction.Parts, _ theirs: Instruction.Parts, _ isRising: Bool) -> Bool {
        let (left, right) = (Array(strong.parts(ours)), Array(weak.parts(theirs)))
        return left.count == right.count
            && left.indices.allSatisfy { proves(left[$0], right[$0], isRising: isRising) }
    }

    private func compares(
        _ one: Comparison,
        _ other: Comparison,
        _ ours: (Int32, Int32),
        _ theirs: (Int32, Int32),
        _ isRising: Bool
    ) -> Bool {
        // The strict comparison proves the other one, not the reverse.
        let (first, second) = isRising ? (one, other) : (other, one)
        switch (first, second) {
        case (.greater, .greater), (.greaterOrEqual, .greaterOrEqual), (.greater, .greaterOrEqual):
            return proves(ours.0, theirs.0, isRising: isRising) && proves(ours.1, theirs.1, isRising: !isRising)
        case (.less, .less), (.lessOrEqual, .lessOrEqual), (.less, .lessOrEqual):
            return proves(ours.0, theirs.0, isRising: !isRising) && proves(ours.1, theirs.1, isRising: isRising)
        default: return false
        }
    }

    /// The number that a node is in every evaluation.
    private func number(_ node: Int32, in code: Code) -> Number? {
        let value: Value
        switch code.nodes[Int(node)] {
        case .constant(let index): value = code.constants[Int(index)]
        case .slot(let slot) where slots.indices.contains(Int(slot)): value = slots[Int(slot)]
        default: return nil
        }
        guard case .number(let number) = value else { return nil }
        return number
    }

    /// Whether two nodes read the same.
    private func isSame(_ left: Int32, _ right: Int32) -> Bool {
        let (ours, theirs) = (strong.nodes[Int(left)], weak.nodes[Int(right)])
        switch (ours, theirs) {
        case (.constant(let a), .constant(let b)): return strong.constants[Int(a)] == weak.constants[Int(b)]
        case (.slot(let a), .slot(let b)): return a == b
        // Variables are numbered by their depth, so that equal shapes give equal numbers.
        case (.local(let a), .local(let b)): return a == b
        case (.field(_, let a), .field(_, let b)) where strong.names[Int(a)] != weak.names[Int(b)]: return false
        case (.comparison(let a, _, _), .comparison(let b, _, _)) where a != b: return false
        case (.arithmetic(let a, _, _), .arithmetic(let b, _, _)) where a != b: return false
        case (.junction(let a, _), .junction(let b, _)) where a != b: return false
        case (.quantified(let a, _, _, _), .quantified(let b, _, _, _)) where a != b: return false
        case (.field, .field), (.comparison, .comparison), (.arithmetic, .arithmetic), (.junction, .junction),
            (.quantified, .quantified), (.not, .not), (.negation, .negation), (.between, .between):
            let (left, right) = (strong.children(of: left), weak.children(of: right))
            return left.count == right.count && Swift.zip(left, right).allSatisfy(isSame)
        default: return false
        }
    }
}
