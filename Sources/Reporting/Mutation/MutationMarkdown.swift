public import Analysis
import Certification
public import Diagnostics

/// What tests made of mutants as Markdown, such as for the summary page of a CI job.
public struct MutationMarkdown: Sendable {
    private let language: Language

    /// Creates a renderer.
    public init(language: Language) {
        self.language = language
    }

    /// The page, ending in a line break.
    public func render(_ runs: [MutationRun]) -> String {
        var page = MarkdownBuilder()
        for run in runs {
            page.heading(
                2,
                MarkdownText.escape("\(run.header.label[language]) (\(run.header.id) \(run.header.version))")
            )
            page.paragraph(MutationWords.sum(of: run)[language] + ".")
            page.list(run.findings.map { MarkdownText.escape($0.message[language]) })
            guard !run.survivors.isEmpty else { continue }
            page.heading(3, MutationWords.survivors[language])
            page.list(
                run.survivors.map { mutant in
                    let line = mutant.range.file.position(at: mutant.range.offsets.lowerBound).line
                    return MarkdownText.code("\(mutant.range.file.path):\(line)") + " "
                        + MarkdownText.escape(mutant.subject) + ": " + MarkdownText.code(mutant.change)
                }
            )
        }
        return page.text
    }
}
