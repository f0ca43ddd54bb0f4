/// Findings as workflow commands of GitHub Actions: annotations of the lines of a pull request.
public struct FindingsGitHub: Sendable {
    /// The language of the messages.
    public let language: Language

    /// Creates a renderer.
    public init(language: Language) {
        self.language = language
    }

    /// One line for each finding that isn't suppressed; empty for none.
    public func render(_ report: FindingReport) -> String {
        report.folders.map { folder in
            folder.open.map { diagnostic in
                let place = diagnostic.range == nil ? "\(folder.path): " : ""
                let remarks = diagnostic.fixIts.map(\.message) + diagnostic.notes.map(\.message)
                let lines = [place + diagnostic.message[language]] + remarks.map { $0[language] }
                let message = lines.map(PrintableScalar.harmless).joined(separator: "\n")
                let title = [diagnostic.id, diagnostic.subject].compactMap(\.self).joined(separator: " ")
                return GitHubCommand(diagnostic.severity, title: title, message: message, at: diagnostic.range).line
                    + "\n"
            }.joined()
        }.joined()
    }
}
