/// One folder that was checked, such as a rule pack's, and what was found in it.
public struct CheckedFolder: Sendable {
    /// Its path, as it is printed.
    public let path: String
    /// The paths of the files that were read, in the order of their names.
    public let files: [String]
    /// What names the content: an id, a version and a digest; nothing where it couldn't be read.
    public let edition: Edition?
    /// What is in it, in a phrase; nothing where it couldn't be read.
    public let content: LocalizedText?
    /// The findings, by place.
    public let findings: [Finding]

    /// What names the content of a folder.
    public struct Edition: Hashable, Sendable {
        /// The id.
        public let id: String
        /// The version.
        public let version: String
        /// The SHA-256 of the files: 64 hexadecimal digits.
        public let digest: String

        /// Creates a name of an edition.
        public init(id: String, version: String, digest: String) {
            self.id = id
            self.version = version
            self.digest = digest
        }
    }

    /// Creates a checked folder.
    public init(path: String, files: [String], edition: Edition?, content: LocalizedText?, findings: [Finding]) {
        self.path = path
        self.files = files
        self.edition = edition
        self.content = content
        self.findings = findings
    }

    /// The diagnostics that count.
    public var open: [Diagnostic] { findings.filter { $0.suppression == nil }.map(\.diagnostic) }
}
