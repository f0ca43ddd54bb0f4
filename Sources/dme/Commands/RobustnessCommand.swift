import Analysis
import ArgumentParser
import Certification
import Diagnostics
import Loading
import Reporting

/// `dme robustness`: how much the levels of villages hang on what the pack assumes.
struct RobustnessCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "robustness",
        abstract: "How much levels hang on assumptions. / Seberapa tahan jenjang desa terhadap asumsi.",
        discussion: """
            Draws all assumed parameters from their ranges again and again, and says how often each village's level \
            stays, which single assumption turns it at which value, and between which ranks the village lies.
            """,
        aliases: ["ketahanan"]
    )

    /// The most draws; the results of all are kept until the report is made.
    private static let mostDraws = 100_000

    @Argument(help: "Evidence files, or folders that are searched for them.", completion: .file(extensions: ["yaml"]))
    var paths: [String]

    @OptionGroup var assessment: AssessmentOptions

    @Option(help: ArgumentHelp("How many times values are drawn, from 1 to \(mostDraws).", valueName: "count"))
    var draws = 1_000

    @Option(help: ArgumentHelp("What the random numbers start from.", valueName: "number"))
    var seed: UInt64 = 1

    @Option(
        help: ArgumentHelp(
            "Let weights that are written as numbers vary by so many percent, too.",
            valueName: "percent"
        )
    )
    var weights: Int?

    @Option(help: TextFormat.help)
    var format: TextFormat = .text

    func validate() throws {
        guard (1...Self.mostDraws).contains(draws) else {
            throw ValidationError(
                LocalizedText(
                    id: "--draws adalah angka dari 1 sampai \(Self.mostDraws)",
                    en: "--draws is a number from 1 to \(Self.mostDraws)"
                )
            )
        }
        guard weights.map((1...99).contains) ?? true else {
            throw ValidationError(
                LocalizedText(
                    id: "--weights adalah persentase dari 1 sampai 99",
                    en: "--weights is a percentage from 1 to 99"
                )
            )
        }
    }

    func run() async throws {
        let session = try Session(assessment)
        try await session.answer(paths) { text(of: try await report(on: $0.villages, by: session.rules)) }
    }

    private func report(on villages: [Evidence], by rules: DatedRules) async throws -> RobustnessReport {
        let settings = RobustnessSettings(draws: draws, seed: seed, weightPercent: weights)
        let analysis = RobustnessAnalysis(of: villages, by: rules.pack, asOf: rules.asOf, settings)
        let parameters = Array(analysis.variation.varied.indices)
        // Whoever waits sees one bar; a parameter takes about as long as ten draws.
        var progress = Progress(total: parameters.count * 10 + draws)
        let flips = try await Parallel.map(parameters, analysis.flips) { progress.advance(to: $0 * 10) }
        let outcomes = try await Parallel.map(Array(0..<draws), analysis.outcome) {
            progress.advance(to: parameters.count * 10 + $0)
        }
        return analysis.report(outcomes, flips)
    }

    private func text(of report: RobustnessReport) -> String {
        switch format {
        case .text: RobustnessText(language: assessment.lang).render(report, width: Output.standardOutput.width)
        case .markdown: RobustnessMarkdown(language: assessment.lang).render(report)
        case .json: RobustnessJSON().render(report)
        }
    }
}
