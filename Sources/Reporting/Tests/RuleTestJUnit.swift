public import Analysis
import Certification
public import Diagnostics

/// Rule tests as JUnit XML, which CI servers read: a suite a pack, a case a test.
public struct RuleTestJUnit: Sendable {
    private let language: Language

    /// Creates a renderer.
    public init(language: Language) {
        self.language = language
    }

    /// The document, ending in a line break.
    public func render(_ runs: [RuleTestRun]) -> String {
        let suites = runs.map(suite)
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n" + suites.joined() + "</testsuites>\n"
    }

    private func suite(_ run: RuleTestRun) -> String {
        let errors = run.findings.filter { $0.severity == .error }
        // What is wrong with a file belongs to no test, but a server must not show the pack in green.
        let files = errors.isEmpty ? "" : testCase(run.pack.header.id, RuleTestWords.files[language], errors)
        let count = run.results.count + (errors.isEmpty ? 0 : 1)
        let failures = run.failures.count + (errors.isEmpty ? 0 : 1)
        let name = XMLText.escape(run.pack.header.id)
        return "  <testsuite name=\"\(name)\" tests=\"\(count)\" failures=\"\(failures)\">\n" + files
            + run.results.map { testCase(className($0, in: run), $0.test.name[language], $0.findings) }.joined()
            + "  </testsuite>\n"
    }

    /// The pack and the file, so that servers show the tests in that order.
    private func className(_ result: RuleTestResult, in run: RuleTestRun) -> String {
        let file = result.test.range.file.path.split(separator: "/").last.map(String.init) ?? ""
        return run.pack.header.id + "." + (file.split(separator: ".").first.map(String.init) ?? file)
    }

    private func testCase(_ className: String, _ name: String, _ findings: [Diagnostic]) -> String {
        let head =
            "    <testcase classname=\"\(XMLText.escape(className))\" name=\"\(XMLText.escape(name))\" time=\"0\""
        guard let first = findings.first else { return head + "/>\n" }
        let message = XMLText.escape(first.message[language])
        let text = XMLText.escape(DiagnosticTextRenderer(language: language).text(of: findings))
        return head
            + ">\n      <failure type=\"\(first.id)\" message=\"\(message)\">\(text)</failure>\n    </testcase>\n"
    }
}
