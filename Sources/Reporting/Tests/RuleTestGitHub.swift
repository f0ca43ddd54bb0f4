public import Analysis
import Certification
public import Diagnostics

/// Failing rule tests as workflow commands of GitHub Actions: annotations at the expected values.
public struct RuleTestGitHub: Sendable {
    private let language: Language

    /// Creates a renderer.
    public init(language: Language) {
        self.language = language
    }

    /// One line for each finding; empty for none.
    public func render(_ runs: [RuleTestRun]) -> String {
        runs.flatMap { run in
            run.findings.map { command($0, title: $0.id) }
                + run.failures.flatMap { failure in
                    failure.findings.map { command($0, title: "\($0.id) \(failure.test.name[language])") }
                }
        }.map { $0 + "\n" }.joined()
    }

    private func command(_ finding: Diagnostic, title: String) -> String {
        let remarks = (finding.fixIts.map(\.message) + finding.notes.map(\.message)).map { $0[language] }
        let lines = [finding.message[language]] + remarks
        let message = lines.map(PlainText.clean).joined(separator: "\n")
        return GitHubCommand(finding.severity, title: PlainText.clean(title), message: message, at: finding.range).line
    }
}
