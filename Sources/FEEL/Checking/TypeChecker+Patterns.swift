internal import Diagnostics

extension TypeChecker {
    /// Reads the regular expressions that stand in a call as literals.
    ///
    /// - Returns: Whether they are right; what is wrong is reported.
    mutating func patternsAreRight(
        of function: BuiltIn,
        _ signature: BuiltIn.Signature,
        _ order: [Int?],
        _ arguments: [Expression.Argument]
    ) -> Bool {
        guard BuiltIn.patterns.contains(where: { $0.name == function.name }) else { return true }
        var values: [String: Expression] = [:]
        for (parameter, index) in zip(signature.parameters, order) {
            values[parameter.name] = index.map { arguments[$0].value }
        }
        func literal(_ parameter: String) -> String? {
            guard case .literal(.string(let text)) = values[parameter]?.kind else { return nil }
            return text
        }
        guard let (parameter, problem) = function.patternProblem(literal, hasFlags: values["flags"] != nil),
            let value = values[parameter]
        else { return true }
        report(.badPattern(problem, at: place(value)))
        return false
    }
}
