public import Analysis
import Certification
public import Diagnostics

/// The tests of a pack as text for a terminal: what failed and why, then a line a file, then the sum.
public struct RuleTestText: Sendable {
    private let language: Language
    private let showsGaps: Bool

    /// Creates a renderer.
    ///
    /// - Parameters:
    ///   - language: The language.
    ///   - showsGaps: Whether everything that no test covers is listed, and not only counted.
    public init(language: Language, showsGaps: Bool) {
        self.language = language
        self.showsGaps = showsGaps
    }

    /// The text of one pack's run, ending in a line break.
    public func render(_ run: RuleTestRun) -> String {
        let findings = DiagnosticTextRenderer(language: language)
        var text = findings.text(of: run.findings)
        for result in run.failures {
            let position = result.test.range.file.position(at: result.test.range.offsets.lowerBound)
            let path = PlainText.clean(result.test.range.file.path)
            text += "\(path):\(position.line): \(RuleTestWords.failed[language]): "
            text += PlainText.clean(result.test.name[language]) + "\n"
            text += findings.text(of: result.findings)
        }
        for file in files(of: run) {
            text +=
                "\(PlainText.clean(file.path)): "
                + RuleTestWords.passed(file.passed, of: file.count)[language] + "\n"
        }
        text +=
            "\(PlainText.clean(run.folder)): "
            + RuleTestWords.passed(run.results.count - run.failures.count, of: run.results.count)[language] + "\n"
        if let coverage = run.coverage {
            text += RuleCoverageText(language: language).render(coverage, showsGaps: showsGaps)
        }
        return text
    }

    private func files(of run: RuleTestRun) -> [(path: String, count: Int, passed: Int)] {
        var files: [(path: String, count: Int, passed: Int)] = []
        for result in run.results {
            let path = result.test.range.file.path
            if files.last?.path != path { files.append((path, 0, 0)) }
            files[files.count - 1].count += 1
            if result.isPassed { files[files.count - 1].passed += 1 }
        }
        return files
    }
}
