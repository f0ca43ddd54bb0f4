public import Diagnostics

extension Program {
    /// Parses and checks an expression.
    ///
    /// - Parameters:
    ///   - text: The expression and where it stands.
    ///   - environment: The names it can use.
    ///   - expected: The type its value must have; any, if nothing is said.
    ///   - role: What the expression is to the rule, for the message: "the condition of 'met when'".
    ///   - diagnostics: Where everything that is wrong is added, in the order of the text.
    /// - Returns: The program; nothing if anything is wrong.
    public static func compile(
        _ text: SourceText,
        in environment: Environment,
        expecting expected: ValueType?,
        role: LocalizedText,
        diagnostics: inout [Diagnostic]
    ) -> Program? {
        var found: [Diagnostic] = []
        let expression = Parser.parse(text, diagnostics: &found)
        var checker = TypeChecker(text, environment)
        let whole = checker.check(expression, as: expected ?? .any, .whole(role))
        found += checker.diagnostics
        diagnostics += found.sorted { ($0.range?.offsets.lowerBound ?? 0) < ($1.range?.offsets.lowerBound ?? 0) }
        guard found.isEmpty, let whole else { return nil }
        return Program(checker.builder.code, text: text, type: whole.type, slotNames: environment.names)
    }
}

extension Expression {
    /// Parses an expression; what is wrong is added to the diagnostics, and the tree has `missing` nodes there.
    public static func parse(_ text: SourceText, diagnostics: inout [Diagnostic]) -> Expression {
        Parser.parse(text, diagnostics: &diagnostics)
    }
}
