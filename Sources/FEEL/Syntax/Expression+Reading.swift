public import Diagnostics

extension Expression {
    /// The tree of a text; nothing for a text in which something is wrong.
    ///
    /// The names in it are not looked up; what is wrong says ``Program/compile(_:in:expecting:role:diagnostics:)``.
    public init?(_ text: SourceText) {
        var diagnostics: [Diagnostic] = []
        let expression = Parser.parse(text, diagnostics: &diagnostics)
        guard !diagnostics.contains(where: { $0.severity == .error }) else { return nil }
        self = expression
    }
}
