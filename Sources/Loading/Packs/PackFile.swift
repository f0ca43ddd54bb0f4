public import Diagnostics

/// One file of a rule pack.
public struct PackFile: Sendable {
    /// Its name within the pack's folder, such as `facts.yaml`.
    public let name: String
    /// What stands in it.
    public let source: SourceFile

    /// Creates a file of a pack.
    public init(name: String, source: SourceFile) {
        self.name = name
        self.source = source
    }
}
