import Analysis
import ArgumentParser
import Certification
import Diagnostics
import Loading
import Reporting

/// `dme compare`: what of the change between two assessments of a village comes from what.
struct CompareCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "Split the change between two assessments of a village. / Membandingkan dua penilaian satu desa.",
        discussion: """
            The files are those that 'dme evaluate --format json' wrote. The change of levels and scores is split into \
            expiry, evidence, verification and rules, which add up to it exactly. Each assessment must have been made by \
            the rules that are given; where those of the old one are gone, name an earlier state in git, such as \
            --old-rules HEAD~5:Rules/dme-2025.
            """,
        aliases: ["bandingkan"]
    )

    @Argument(help: "The old assessment, a JSON file.", completion: .file(extensions: ["json"]))
    var old: String

    @Argument(help: "The new assessment, a JSON file.", completion: .file(extensions: ["json"]))
    var new: String

    @Option(help: "The rules of the new assessment: a folder or REV:folder.", completion: .directory)
    var rules = "Rules"

    @Option(
        help: "The rules of the old assessment: a folder or REV:folder; those of the new one when left out.",
        completion: .directory
    )
    var oldRules: String?

    @Option(help: TextFormat.help)
    var format: TextFormat = .text

    @Option(help: "The language of the report and of messages: id or en.")
    var lang: Language = .indonesian

    func run() throws {
        let messages = Messages(language: lang)
        do {
            let files = try (assessment(old), assessment(new))
            let newEdition = try PackArgument(rules).edition(messages)
            let oldEdition = try oldRules.map { try PackArgument($0).edition(messages) } ?? newEdition
            guard let old = files.0.file, let new = files.1.file else {
                messages.show(files.0.diagnostics + files.1.diagnostics)
                throw ExitStatus.unusable
            }
            let comparison = ComparedAssessments(
                old: ComparedAssessments.Side(old, edition: oldEdition, named: oldRules ?? rules),
                new: ComparedAssessments.Side(new, edition: newEdition, named: rules)
            )
            let findings = files.0.diagnostics + files.1.diagnostics + comparison.findings
            guard findings.isEmpty else {
                messages.show(findings)
                throw ExitStatus.unusable
            }
            try Output.standardOutput.deliver(render(comparison.report))
        } catch let error as InputError {
            messages.say(error.message)
            throw ExitStatus.unusable
        }
    }

    private func assessment(_ path: String) throws(InputError) -> (file: AssessmentFile?, diagnostics: [Diagnostic]) {
        var diagnostics: [Diagnostic] = []
        let file = AssessmentFile(reading: try InputFiles.read(path), into: &diagnostics)
        return (file, diagnostics)
    }

    private func render(_ report: ComparisonReport) -> String {
        switch format {
        case .text: ComparisonText(language: lang).render(report)
        case .markdown: ComparisonMarkdown(language: lang).render(report)
        case .json: ComparisonJSON().render(report)
        }
    }
}
