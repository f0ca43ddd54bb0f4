/// The result of one evaluation.
public struct Evaluated: Hashable, Sendable {
    /// The value; `unknown` with its causes and failures among them.
    public let value: Value
    /// The facts whose absence was papered over, by `coalesce` or by an answer to `is known` or `is unknown`, in what was
    /// evaluated for the value; empty for a value that is certain.
    ///
    /// What `and`, `or`, `some` and `every` didn't need isn't counted. Everywhere else the set can be too large: an
    /// assumption counts though the rest of the calculation would have come out the same without it.
    public let assumed: Causes
}
