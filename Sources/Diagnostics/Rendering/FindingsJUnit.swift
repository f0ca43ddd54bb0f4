/// Findings as JUnit XML, the form in which CI servers read test results: a test suite a folder, a test case a file.
///
/// What is said of no file belongs to a test case named like the folder. Findings that don't fail the check are the test
/// case's output.
public struct FindingsJUnit: Sendable {
    /// The language of the messages.
    public let language: Language

    /// Creates a renderer.
    public init(language: Language) {
        self.language = language
    }

    /// The document, ending in a line break.
    public func render(_ report: FindingReport) -> String {
        let suites = report.folders.map { folder in
            let paths = [folder.path] + folder.files
            // A finding in a file that belongs to another folder counts for the folder that was checked.
            let cases = paths.map { path in
                (path, folder.open.filter { (paths.contains($0.path) ? $0.path : folder.path) == path })
            }
            return (folder.path, cases)
        }
        let all = suites.flatMap(\.1)
        var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        text += "<testsuites name=\"dme rules check\" \(figures(all, report))>\n"
        for (path, cases) in suites {
            text += "  <testsuite name=\"\(XMLText.escape(path))\" \(figures(cases, report))>\n"
            for (name, diagnostics) in cases { text += testCase(name, in: path, diagnostics, report) }
            text += "  </testsuite>\n"
        }
        return text + "</testsuites>\n"
    }

    private func figures(_ cases: [(String, [Diagnostic])], _ report: FindingReport) -> String {
        let failures = cases.filter { $0.1.contains(where: report.isFailure) }.count
        return "tests=\"\(cases.count)\" failures=\"\(failures)\" errors=\"0\" skipped=\"0\""
    }

    private func testCase(
        _ name: String,
        in folder: String,
        _ diagnostics: [Diagnostic],
        _ report: FindingReport
    ) -> String {
        let failures = diagnostics.filter(report.isFailure).sortedByPlace()
        let others = diagnostics.filter { !report.isFailure($0) }
        let shown = name.hasPrefix(folder + "/") ? String(name.dropFirst(folder.utf8.count + 1)) : name
        var text = "    <testcase classname=\"\(XMLText.escape(folder))\" name=\"\(XMLText.escape(shown))\">\n"
        if let first = failures.first {
            let more = failures.count - 1
            let rest = LocalizedText(id: " (dan \(more) lagi)", en: " (and \(more) more)")
            let message = first.message[language] + (more > 0 ? rest[language] : "")
            text += "      <failure type=\"\(first.id)\" message=\"\(XMLText.escape(message))\">"
            text += "\(self.text(of: failures))</failure>\n"
        }
        if !others.isEmpty { text += "      <system-out>\(self.text(of: others))</system-out>\n" }
        return text + "    </testcase>\n"
    }

    /// The findings as a terminal shows them, with their line ends as they are, since content keeps those.
    private func text(of diagnostics: [Diagnostic]) -> String {
        DiagnosticTextRenderer(language: language).text(of: diagnostics)
            .split(separator: "\n", omittingEmptySubsequences: false).map { XMLText.escape(String($0)) }
            .joined(separator: "\n")
    }
}

extension Diagnostic {
    /// The path of the file it is in; empty for what is in none.
    fileprivate var path: String { range?.file.path ?? "" }
}
