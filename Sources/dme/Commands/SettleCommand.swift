import Analysis
import ArgumentParser
import Certification
import Diagnostics
import Loading
import Reporting

/// `dme settle`: which few open facts decide the level of a village.
struct SettleCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "settle",
        abstract: "Which few answers decide the level. / Jawaban mana yang menentukan jenjang.",
        discussion: """
            Lists the smallest sets of open facts that settle the level whatever the answers are, and the fewest answers \
            that could settle it, with what each closes of the open range of scores. Asked at the village's own claims; \
            with --assurance verified, what isn't verified is open.
            """,
        aliases: ["penentu"]
    )

    @Argument(help: "Evidence files, or folders that are searched for them.", completion: .file(extensions: ["yaml"]))
    var paths: [String]

    @Option(
        help: ArgumentHelp(
            "Ask what makes this level certain or rules it out, instead of what makes the level final.",
            valueName: "level"
        )
    )
    var to: String?

    @OptionGroup var assessment: AssessmentOptions

    @Option(help: TextFormat.help)
    var format: TextFormat = .text

    func run() async throws {
        let session = try Session(assessment)
        let target = try to.map { try session.level(named: $0) }
        try await session.answer(paths) { batch in
            let finder = SettlingFinder(assessor: session.assessor)
            let settlings = batch.villages.map {
                finder.settling(of: $0, at: assessment.assurance ?? .claimed, to: target)
            }
            let assessments = batch.villages.map(session.assessor.assess)
            let report = SettlingReport(rules: session.rules, villages: settlings, assessments: assessments)
            return render(report, in: session.language)
        }
    }

    private func render(_ report: SettlingReport, in language: Language) -> String {
        switch format {
        case .text: SettlingText(language: language).render(report, width: Output.standardOutput.width)
        case .markdown: SettlingMarkdown(language: language).render(report)
        case .json: SettlingJSON().render(report)
        }
    }
}
