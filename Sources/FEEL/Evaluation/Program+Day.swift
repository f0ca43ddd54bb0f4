extension Program {
    /// Whether its value can be another on another day for the same facts: it calls `today()`, `now()` or `age()`.
    public var dependsOnDay: Bool { code.functions.contains { !$0.builtIn.isPure } }
}
