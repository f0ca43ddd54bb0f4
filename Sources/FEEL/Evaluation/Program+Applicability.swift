extension Program {
    /// Whether the value can turn out to be "not applicable": whether a `share` is calculated somewhere in it.
    ///
    /// While such a value is unknown, a caller has to reckon with that too.
    public var canBeNotApplicable: Bool {
        code.functions.contains { $0.builtIn.name == "share" }
    }

    /// The slots that settle whether the value applies: what the whole and the minimum of a `share` read, ascending.
    ///
    /// While the value is unknown for other causes alone, the whole is known and large enough, else the `share` would have
    /// failed. Nothing where the program isn't one `share` and no other in it.
    public var applicabilityReads: [Int]? {
        guard code.nodes.count(where: isShare) == 1, isShare(code.nodes[Int(root)]),
            case .call(_, let arguments) = code.nodes[Int(root)]
        else { return nil }
        return Set(code.parts(arguments).dropFirst().flatMap { code.reads(of: $0) }).sorted()
    }

    private func isShare(_ node: Instruction) -> Bool {
        guard case .call(let function, _) = node else { return false }
        return code.functions[Int(function)].builtIn.name == "share"
    }
}
