public import Certification
public import Diagnostics

/// Whether a pack's version tells its content: two contents under one version can't be told apart in an assessment.
public struct VersionReview: Sendable {
    private let declaration: RulePackDeclaration
    private let plainDigest: Digest?

    /// Prepares to review a pack.
    ///
    /// - Parameters:
    ///   - declaration: The pack.
    ///   - plainDigest: What its digest would be with the line ends of Unix; nothing where it has no others.
    public init(_ declaration: RulePackDeclaration, plainDigest: Digest? = nil) {
        self.declaration = declaration
        self.plainDigest = plainDigest
    }

    /// What contradicts the editions that `releases.yaml` writes down.
    ///
    /// That is the same version with another digest, or a version below the highest one. None for a pack without such a
    /// list, or whose version can't be read.
    public func findings() -> [Diagnostic] {
        guard let version = SemanticVersion(declaration.header.version) else { return [] }
        if let same = declaration.releases.first(where: { $0.version.value == version }) {
            guard same.digest.value != declaration.digest.hex else { return [] }
            return plainDigest?.hex == same.digest.value
                ? [.lineEndsOfRelease(same, at: declaration.versionPlace)]
                : [.contentOfRelease(same, digest: declaration.digest, at: declaration.versionPlace)]
        }
        guard let last = declaration.releases.max(by: { $0.version.value < $1.version.value }),
            version < last.version.value
        else { return [] }
        return [.versionBelowRelease(last, at: declaration.versionPlace)]
    }

    /// What contradicts an earlier state of the pack: another content under the same version, or a lower version.
    ///
    /// - Parameters:
    ///   - earlier: The earlier state; one of another id is another pack, of which nothing is said.
    ///   - revision: The name of the state, for the messages.
    public func findings(since earlier: RulePackDeclaration, revision: String) -> [Diagnostic] {
        guard let version = SemanticVersion(declaration.header.version),
            let earlierVersion = SemanticVersion(earlier.header.version),
            declaration.header.id == earlier.header.id,
            declaration.digest != earlier.digest, version <= earlierVersion
        else { return [] }
        if plainDigest == earlier.digest {
            return [.lineEndsSinceRevision(revision, at: declaration.versionPlace)]
        }
        return version == earlierVersion
            ? [.contentSinceRevision(revision, version, at: declaration.versionPlace)]
            : [.versionBelowRevision(revision, earlierVersion, at: declaration.versionPlace)]
    }
}
