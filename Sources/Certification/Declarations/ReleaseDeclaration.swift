public import FEEL

/// An edition of a pack that was handed out, as `releases.yaml` writes it down.
public struct ReleaseDeclaration: Sendable {
    /// Its version.
    public let version: Located<SemanticVersion>
    /// The digest of its files: 64 lower-case hexadecimal digits.
    public let digest: Located<String>
    /// The day on which it was handed out.
    public let date: Day

    /// Creates a release.
    public init(version: Located<SemanticVersion>, digest: Located<String>, date: Day) {
        self.version = version
        self.digest = digest
        self.date = date
    }
}
