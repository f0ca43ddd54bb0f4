extension Program {
    /// Whether the value can turn out to be "not applicable": whether a `share` is calculated somewhere in it.
    ///
    /// While such a value is unknown, a caller has to reckon with that too.
    public var canBeNotApplicable: Bool {
        code.functions.contains { $0.builtIn.name == "share" }
    }
}
