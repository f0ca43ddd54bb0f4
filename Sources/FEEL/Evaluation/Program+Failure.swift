extension Program {
    /// Whether its value can be a failure where the slots it reads hold none; it says so too often rather than too seldom.
    package var canFail: Bool { code.canFail(root) }
}
