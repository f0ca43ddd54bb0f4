/// What the value of `and` or `or` rests on, while its operands are taken one by one.
struct Assumptions {
    /// What was assumed before the first operand.
    let before: Causes
    /// What the operands so far rest on.
    private var all: Causes
    /// What the dominating operands so far rest on; nothing as long as there is none.
    private var dominant: Causes?

    @inline(__always)
    init(before: Causes) {
        self.before = before
        all = before
    }

    /// Takes what one operand rests on, with `before`.
    ///
    /// - Returns: Whether it settles the whole without any assumption of its own.
    @inline(__always)
    mutating func take(_ assumed: Causes, isDominant: Bool) -> Bool {
        guard assumed != before else {
            if isDominant { dominant = before }
            return isDominant
        }
        all = all.union(assumed)
        if isDominant { dominant = dominant?.union(assumed) ?? assumed }
        return false
    }

    /// What the whole rests on.
    @inline(__always)
    var after: Causes { dominant ?? all }
}
