import ArgumentParser
import Certification
import Diagnostics
import Loading
import Reporting

/// `dme check`: the self-check of a village in the terminal.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract:
            "Self-check: where a village stands and what to do next. / Periksa mandiri: posisi desa dan langkah berikutnya.",
        aliases: ["periksa"]
    )

    @Argument(help: "Evidence files.", completion: .file(extensions: ["yaml"]))
    var files: [String]

    @OptionGroup var assessment: AssessmentOptions

    func run() throws {
        let session = try Session(assessment)
        let evidence = EvidenceReader(rules: session.rules)
        let report = TerminalReport(rules: session.rules, language: session.language)
        var hasFindings = false
        var hasVillage = false
        for path in files {
            do throws(InputError) {
                var documents = evidence.documents(of: try InputFiles.read(path))
                var diagnostics: [Diagnostic] = []
                while let document = documents.next(into: &diagnostics) {
                    guard case .evidence(let evidence) = document else { continue }
                    let assessment = session.assessor.assess(evidence)
                    try Output.standardOutput.deliver(report.render(assessment))
                    let contradictions = session.contradictions(in: assessment)
                    for contradiction in contradictions { session.messages.say(contradiction) }
                    hasFindings = hasFindings || !contradictions.isEmpty
                    hasVillage = true
                }
                session.messages.show(diagnostics)
                if diagnostics.contains(where: { $0.severity == .error }) { hasFindings = true }
            } catch {
                session.messages.say(error.message)
                hasFindings = true
            }
        }
        guard hasVillage else { throw ExitStatus.unusable }
        if hasFindings { throw ExitStatus.findings }
    }
}
