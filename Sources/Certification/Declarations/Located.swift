public import Diagnostics

/// Something as it was written, and where.
public struct Located<Value: Sendable>: Sendable {
    /// What was written.
    public let value: Value
    /// Where it stands.
    public let range: SourceRange

    /// Creates a located value.
    public init(_ value: Value, at range: SourceRange) {
        self.value = value
        self.range = range
    }
}
