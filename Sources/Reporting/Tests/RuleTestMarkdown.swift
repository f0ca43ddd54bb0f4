public import Analysis
import Certification
public import Diagnostics

/// Rule tests as Markdown, such as for the summary page of a CI job.
public struct RuleTestMarkdown: Sendable {
    private let language: Language

    /// Creates a renderer.
    public init(language: Language) {
        self.language = language
    }

    /// The page, ending in a line break.
    public func render(_ runs: [RuleTestRun]) -> String {
        var page = MarkdownBuilder()
        for run in runs {
            let header = run.pack.header
            page.heading(2, MarkdownText.escape("\(header.label[language]) (\(header.id) \(header.version))"))
            let passed = run.results.count - run.failures.count
            page.paragraph(RuleTestWords.passed(passed, of: run.results.count)[language] + ".")
            page.list(run.findings.map { item(LocalizedText(same: ""), [$0]) })
            page.list(run.failures.map { item($0.test.name, $0.findings) })
            if let coverage = run.coverage { add(coverage, to: &page) }
        }
        return page.text
    }

    private func item(_ name: LocalizedText, _ findings: [Diagnostic]) -> String {
        let said = findings.map { finding in
            let place = finding.range.map { range in
                let position = range.file.position(at: range.offsets.lowerBound)
                return " (\(MarkdownText.code("\(range.file.path):\(position.line)")))"
            }
            return MarkdownText.escape(finding.message[language]) + (place ?? "")
        }
        let title = name[language].isEmpty ? "" : "**\(MarkdownText.escape(name[language]))**: "
        return title + said.joined(separator: "; ")
    }

    private func add(_ coverage: RuleCoverage, to page: inout MarkdownBuilder) {
        let head = LocalizedText(id: "Cakupan", en: "Coverage")[language]
        let rows = RuleCoverageText.sums(of: coverage).map { sum in
            [sum.name[language], RuleCoverageText.share(sum.count, language)]
        }
        page.table([head, LocalizedText(id: "Tercakup", en: "Covered")[language]], rows)
        let gaps = RuleCoverageText.gaps(in: coverage)
        guard !gaps.isEmpty else { return }
        page.heading(3, RuleTestWords.gaps[language])
        page.list(
            gaps.map { gap in
                let line = gap.place.file.position(at: gap.place.offsets.lowerBound).line
                return "\(MarkdownText.code("\(gap.place.file.path):\(line)")) "
                    + MarkdownText.escape("\(gap.subject): \(gap.words[language])")
            }
        )
    }
}
